using System.Text;
using System.Text.RegularExpressions;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;
using HexiModel.Tests;

namespace HexiModel.Benchmarks.Checking;

/// <summary>The Hexi report again and again in one file, with ids of its own in each copy, and the official text that it stands for.</summary>
internal sealed partial class LargeReport
{
    private const string FrontMatter = "---\nreport: large\nplan-year: 2022\nsource-file: large.txt\nsource-paragraphs: blank-line\n---\n\n";

    private LargeReport(SourceFile annotated)
    {
        Annotated = annotated;
        Official = new SourceFile("large.txt", Stripper.Strip(SyntaxTree.Parse(annotated)));
    }

    public SourceFile Annotated { get; }

    public SourceFile Official { get; }

    public int Bytes => Encoding.UTF8.GetByteCount(Annotated.Text);

    public static LargeReport Of(int copies)
    {
        string seed = Repository.ReadSeed("hexi-2022.report.md");
        string body = seed[(seed.IndexOf("---\n\n", StringComparison.Ordinal) + 5)..].TrimEnd('\n');
        IEnumerable<string> bodies = Enumerable.Range(1, copies).Select(copy => Reference().Replace(Id().Replace(body, $"#r{copy}-$1"), $"$1=\"r{copy}-$2\""));
        return new LargeReport(new SourceFile("large.report.md", FrontMatter + string.Join("\n\n", bodies) + "\n"));
    }

    [GeneratedRegex("(?<=[{ ])#([a-z0-9-]+)(?=[ }])", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex("\\b(of|part-of)=\"([a-z0-9-]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
