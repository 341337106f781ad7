using System.Text.RegularExpressions;
using HexiModel.Tests;

namespace HexiModel.Packages.Tests.Support;

/// <summary>The first program of the README, and what it says that it prints.</summary>
internal static partial class ReadmeProgram
{
    /// <summary>The program.</summary>
    public static string Source => Page.Groups["source"].Value;

    /// <summary>The lines it prints.</summary>
    public static string[] Output => Page.Groups["output"].Value.Split('\n');

    private static Match Page => Blocks().Match(File.ReadAllText(Path.Combine(Repository.Root, "README.md")));

    [GeneratedRegex("```csharp\n(?<source>.*?)\n```.*?```text\n(?<output>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
