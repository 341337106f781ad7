using System.Diagnostics;
using System.Text.RegularExpressions;
using HexiModel.Tests;

namespace HexiModel.Docs.Tests;

/// <summary>Everything that the two READMEs show is run as it is written.</summary>
[Collection("The one console there is")]
public partial class ReadmeTests
{
    private static readonly string[] Pages = ["README.md", "README.zh-CN.md"];

    private static readonly CodeBlock[] Blocks =
        [.. Pages.SelectMany(page => CodeBlock.Read(page, File.ReadAllText(Path.Combine(Repository.Root, page))))];

    public static TheoryData<CodeBlock> CSharp => [.. Blocks.Where(block => block.Language == "csharp")];

    /// <summary>Those of one page: the other shows the same.</summary>
    public static TheoryData<CodeBlock> Shell => [.. Blocks.Where(block => block.Language == "sh" && block.Page == Pages[0])];

    [Theory]
    [MemberData(nameof(CSharp))]
    public void A_program_prints_what_the_page_says(CodeBlock block)
    {
        CodeBlock output = Blocks[Array.IndexOf(Blocks, block) + 1];

        Assert.Equal("text", output.Language);
        Assert.Equal(output.Text, CSharpProgram.Run(block.Text));
    }

    [Theory]
    [MemberData(nameof(Shell))]
    public void A_command_runs_as_it_is_written(CodeBlock block)
    {
        foreach (string command in block.Text.Split('\n'))
        {
            // The tests do not run themselves: CI runs this very command.
            if (command == "dotnet test")
            {
                Assert.Contains("\n" + command + " ", File.ReadAllText(Path.Combine(Repository.Root, ".ci", "run")), StringComparison.Ordinal);
                continue;
            }

            (int exitCode, string output) = Run(command);
            Assert.True(exitCode == 0, command + "\n" + output);
            Assert.NotEmpty(output);
        }
    }

    [Fact]
    public void Both_pages_show_the_same_programs_and_commands()
    {
        IEnumerable<string>[] shown = [.. Pages.Select(page => Blocks
            .Where(block => block.Page == page && block.Language is "csharp" or "sh")
            .Select(block => block.Text))];

        Assert.Equal(shown[0], shown[1]);
    }

    [Theory]
    [InlineData("README.md", "en")]
    [InlineData("README.zh-CN.md", "zh-Hans")]
    public void The_picture_of_the_error_is_named_as_the_command_prints_it(string page, string language)
    {
        string folder = Directory.CreateTempSubdirectory("hexi-readme-").FullName;
        string seeds = Directory.CreateDirectory(Path.Combine(folder, "seeds")).FullName;
        foreach (string file in Directory.GetFiles(Path.Combine(Repository.Root, "seeds")))
        {
            File.WriteAllText(Path.Combine(seeds, Path.GetFileName(file)), File.ReadAllText(file).Replace("[地区生产总值增长6%]{", "[地区生产总值增长7%]{", StringComparison.Ordinal));
        }

        (int exitCode, string output) = Run($"dotnet run --project '{Path.Combine(Repository.Root, "src", "HexiModel.Tool")}' -- check seeds --lang {language}", folder);
        Directory.Delete(folder, recursive: true);

        string name = PictureName().Match(File.ReadAllText(Path.Combine(Repository.Root, page))).Groups["name"].Value;
        Assert.StartsWith("seeds/", name, StringComparison.Ordinal);
        Assert.Contains(name, output, StringComparison.Ordinal);
        Assert.Equal(1, exitCode);
    }

    [GeneratedRegex(@"!\[(?<name>[^\]]+)\]\(docs/images/error")]
    private static partial Regex PictureName();

    private static (int ExitCode, string Output) Run(string command, string? folder = null)
    {
        ProcessStartInfo start = new("bash", ["-c", command])
        {
            WorkingDirectory = folder ?? Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }
}
