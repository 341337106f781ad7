using HexiModel.Language.Catalogue;
using HexiModel.Language.Projects;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Benchmarks.Checking;

/// <summary>Whole checks of files that no office writes: of a shape that makes work grow faster than the text does where a loop is inside another.</summary>
internal static class BadShapes
{
    private const int Rounds = 3;
    private const string FrontMatter = "---\nreport: r\nplan-year: 2022\n---\n\n";
    private const string PlanHeading = "## 计划 {#plan .plan}\n\n";
    private const string GlossaryHeading = "## 名词解释 {#g .glossary}\n\n";

    private static readonly (string Name, int Count, Func<int, string> Text)[] Shapes =
    [
        ("nesting", 5_000, count => FrontMatter + new string('[', count) + "河" + Repeat(count, _ => "]{.skip}")),
        ("one paragraph", 150_000, count => FrontMatter + Repeat(count, _ => "河西区")),
        ("targets of one sentence", 10_000, count => FrontMatter + PlanHeading + Repeat(count, i => $"[建成项目{i}个]{{.target #t{i}}}，")),
        ("one group", 5_000, count => FrontMatter + PlanHeading + "[建成" + Repeat(count, i => $"[项目{i}个]{{.target #t{i}}}、") + "]{.group}"),
        ("terms that are mentioned", 2_500, count => FrontMatter + GlossaryHeading + Repeat(count, i => $"“[名{i}词]{{.term #t{i}}}”：即名{i + 1}词。\n\n")),
        ("misspelt of, and terms", 5_000, count => FrontMatter + PlanHeading + Repeat(count, i => $"[建成项目{i}个]{{.target #t{i} of=\"term-{i}x\"}}。\n\n") + GlossaryHeading + Repeat(count, i => $"“[名{i}词]{{.term #term-{i}}}”：即名词。\n\n")),
        ("misspelt of, no terms", 5_000, count => FrontMatter + PlanHeading + Repeat(count, i => $"[建成项目{i}个]{{.target #t{i} of=\"t{i}x\"}}。\n\n")),
        ("wrong ids", 5_000, count => FrontMatter + PlanHeading + Repeat(count, i => $"[建成项目{i}个]{{.target #T_{i}}}。\n\n")),
        ("names", 4_000, count => FrontMatter.Replace("plan-year", "names: " + Repeat(count, i => $"新{i}大里, ") + "里\nplan-year", StringComparison.Ordinal) + Repeat(count, i => $"新{i}大里。\n\n")),
        ("duplicates", 5_000, count => FrontMatter + PlanHeading + Repeat(count, i => $"[建成项目{i}个]{{.target #same}}。\n\n")),
        ("attributes", 10_000, count => FrontMatter + PlanHeading + "[增长6%]{.target #t " + Repeat(count, i => $"key{i}=\"1\" ") + "}。"),
        ("open numbers of one paragraph", 10_000, count => FrontMatter + PlanHeading + Repeat(count, i => $"建成项目{i}个，")),
        ("headings", 5_000, count => FrontMatter + Repeat(count, i => $"## 任务{i} {{#h{i} .plan}}\n\n")),
    ];

    public static void Run(TextWriter output)
    {
        output.WriteLine("| shape | n | ms | t(2n)/t(n) |");
        output.WriteLine("|---|--:|--:|--:|");
        foreach ((string name, int count, Func<int, string> text) in Shapes)
        {
            _ = Best(text(count / 10), "");
            double once = Best(text(count), "");
            Write(output, name, count, once, Best(text(2 * count), ""));
        }

        _ = Best(Differing(200).Text, Differing(200).Official);
        double lines = Best(Differing(2_000).Text, Differing(2_000).Official);
        Write(output, "differing lines", 2_000, lines, Best(Differing(4_000).Text, Differing(4_000).Official));
    }

    /// <summary>Each paragraph is another than the official text has, and has words of it.</summary>
    private static (string Text, string Official) Differing(int count) => (
        FrontMatter.Replace("plan-year", "source-file: o.txt\nplan-year", StringComparison.Ordinal) + Repeat(count, i => $"第{i}段在这里有不一样的话。\n\n"),
        Repeat(count, i => $"第{i}段在那里有一样的话，后面。\n\n"));

    private static void Write(TextWriter output, string name, int count, double once, double twice)
        => output.WriteLine(FormattableString.Invariant($"| {name} | {count:N0} | {once:0} | {twice / once:0.0} |"));

    private static string Repeat(int count, Func<int, string> piece) => string.Concat(Enumerable.Range(0, count).Select(piece));

    private static double Best(string text, string official)
        => ProcessorTime.Least(Rounds, () => ProjectChecker.Check([SyntaxTree.Parse(new SourceFile("r.report.md", text))], IndicatorCatalogue.Empty, [new SourceFile("o.txt", official)]));
}
