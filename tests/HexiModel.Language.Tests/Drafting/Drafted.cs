using HexiModel.Language.Catalogue;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Drafting;
using HexiModel.Language.Projects;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Drafting;

/// <summary>Texts of a place that does not exist, and what is drafted of them.</summary>
internal static class Drafted
{
    private const string Front = "青禾县人民政府工作报告\n——2025年1月14日在青禾县第十七届人民代表大会第五次会议上\n青禾县人民政府县长 某某\n各位代表：\n";

    public static ReportDraft Text(string text) => Drafter.Draft(new SourceFile("qinghe-2025.txt", text), null, TestContext.Current.CancellationToken);

    /// <summary>The marks of a paragraph of the review, as “.class words”, outer before inner.</summary>
    public static string[] Review(string paragraph) => Marks(Front + "一、2024年工作回顾\n" + paragraph + "\n二、2025年工作安排\n各项工作扎实推进。\n", paragraph);

    /// <summary>The marks of a paragraph of the plan.</summary>
    public static string[] Plan(string paragraph) => Marks(Front + "一、2024年工作回顾\n各项工作扎实推进。\n二、2025年工作安排\n" + paragraph + "\n", paragraph);

    /// <summary>The marks of an explanation.</summary>
    public static string[] Entry(string entry)
    {
        ReportDraft draft = Text(Front + "一、2024年工作回顾\n各项工作扎实推进。\n二、2025年工作安排\n各项工作扎实推进。\n名词解释\n" + entry + "\n");
        return Marks(draft.Glossary!, entry);
    }

    /// <summary>What a draft says when it is checked as a build would.</summary>
    public static CheckedProject Check(ReportDraft draft, string text)
        => ProjectChecker.Check(
            new[] { draft.Report, draft.Glossary }.OfType<SourceFile>().Select(file => SyntaxTree.Parse(file)),
            draft.Catalogue is null ? IndicatorCatalogue.Empty : IndicatorCatalogue.Parse(draft.Catalogue),
            [draft.Official ?? new SourceFile("qinghe-2025.txt", text)]);

    /// <summary>Holds for every draft: no error, and the official text comes back.</summary>
    public static void AssertSound(string text)
    {
        ReportDraft draft = Text(text);
        Assert.Empty(Check(draft, text).Diagnostics.Where(diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()));
        SyntaxTree[] trees = [.. new[] { draft.Report, draft.Glossary }.OfType<SourceFile>().Select(file => SyntaxTree.Parse(file))];
        Assert.Equal((draft.Official?.Text ?? text).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim('\n'), Stripper.Strip(trees));
    }

    private static string[] Marks(string text, string paragraph) => Marks(Text(text).Report, paragraph);

    private static string[] Marks(SourceFile file, string paragraph)
    {
        BlockSyntax block = Assert.Single(SyntaxTree.Parse(file).Blocks, block => block.Text.Text == paragraph);
        return [.. block.Descendants().Select(span => $".{ClassOf(span)} {span.Official.Of(block.Text.Text)}")];
    }

    private static string ClassOf(SpanSyntax span)
        => string.Join('.', span.Attributes.Items.Where(item => item.Kind == AttributeKind.Class && item.Name != "draft").Select(item => item.Name).DefaultIfEmpty("fact"));
}
