using System.Text;
using System.Text.RegularExpressions;

namespace HexiModel.Packages.Tests.Support;

/// <summary>A page of shell sessions and of the files that are written between them.</summary>
/// <param name="Script">All of it as one script, which prints <see cref="Mark"/> before each command.</param>
/// <param name="Commands">The commands, in order.</param>
internal sealed record Transcript(string Script, IReadOnlyList<TranscriptCommand> Commands)
{
    /// <summary>What separates the outputs of commands.</summary>
    public const char Mark = '\u241e';

    private const string Prompt = "$ ";

    private static readonly Regex Blocks = new("^```(console|csharp)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline);

    /// <summary>Reads a page: <c>console</c> blocks are sessions; <c>csharp</c> blocks are files, named by the comment they begin with.</summary>
    public static Transcript Read(string path)
    {
        StringBuilder script = new("exec 2>&1\n");
        List<TranscriptCommand> commands = [];
        foreach (Match block in Blocks.Matches(File.ReadAllText(path)))
        {
            string text = block.Groups[2].Value;
            if (block.Groups[1].Value == "csharp")
            {
                string name = Regex.Match(text, "^// (.+)\n").Groups[1].Value;
                script.Append("cat > '").Append(name).Append("' <<'END_OF_FILE'\n").Append(text).Append("END_OF_FILE\n");
                continue;
            }

            foreach (string session in text.Split('\n' + Prompt, StringSplitOptions.RemoveEmptyEntries))
            {
                string[] lines = session.TrimEnd('\n').Split('\n');
                string command = lines[0].StartsWith(Prompt, StringComparison.Ordinal) ? lines[0][Prompt.Length..] : lines[0];
                commands.Add(new TranscriptCommand(command, lines[1..]));
                script.Append("echo '").Append(Mark).Append("'\n").Append(command).Append(" < /dev/null\n");
            }
        }

        return new Transcript(script.ToString(), commands);
    }
}
