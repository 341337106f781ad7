using System.CommandLine;

namespace HexiModel.Tool.Commands;

/// <summary>A command line as one would type it again.</summary>
internal static class CommandLine
{
    private const string Safe = "-_./:=,+@%";

    /// <summary>The words of a command line behind the name of the command, those quoted that a shell would take apart.</summary>
    public static string Of(ParseResult result)
        => string.Join(' ', result.Tokens.Select(token => Quoted(token.Value)).Prepend(HexiApplication.Name));

    private static string Quoted(string word)
        => word.Length > 0 && word.All(character => char.IsLetterOrDigit(character) || Safe.Contains(character, StringComparison.Ordinal))
            ? word
            : "'" + word.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
