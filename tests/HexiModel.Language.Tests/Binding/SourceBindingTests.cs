using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Binding;

public class SourceBindingTests
{
    private const string Text = "政府工作报告\n\n各位代表：\n\n地区生产总值增长6%。\n";

    [Theory]
    [InlineData("", "政府工作报告\n\n各位代表：\n\n[地区生产总值增长6%]{.observation}。", Text)]
    [InlineData("", "政府工作报告\n\n各位\n代表：\n\n地区生产总值增长6%。\n", Text)]
    [InlineData("source-paragraphs: line\n", "政府工作报告\n\n各位代表：\n\n地区生产总值增长6%。", "政府工作报告\n各位代表：\n地区生产总值增长6%。\n")]
    [InlineData("source-paragraphs: blank-line\n", "政府工作报告\n\n各位代表：", "政府工作报告\r\n\r\n各位代表：\r\n")]
    [InlineData("source-lines: 3-5\n", "各位代表：\n\n地区生产总值增长6%。", Text)]
    [InlineData("source-lines: 1-3\n", "政府工作报告\n\n各位代表：", Text)]
    public void The_official_text_is_recognised(string frontMatter, string body, string official)
        => Assert.DoesNotContain(Check(frontMatter, body, official), diagnostic => diagnostic.Rule.Severity > DiagnosticSeverity.Suggestion);

    [Theory]
    [InlineData("", "政府工作报告\n\n各位⟦领⟧导：\n\n地区生产总值增长7%。", "3", "代表：", "领导：")]
    [InlineData("", "政府工作报告\n\n各位代表：\n\n地区生产总值增长[⟦7⟧%]{.skip}。", "5", "6%。", "7%。")]
    [InlineData("", "政府工作报告\n\n各位代⟦表⟧", "3", "：", "")]
    [InlineData("source-lines: 1-5\n", "政府工作报告\n\n各位代表⟦：⟧", "5", "地区生产总值增长6%。", "")]
    [InlineData("source-lines: 1-5\n", "⟦各⟧位代表：\n\n地区生产总值增长6%。", "1", "政府工作报告", "各位代表：")]
    [InlineData("", "政府工作报告\n\n各位代表：\n\n地区生产总值增长6%。\n\n⟦谢⟧谢！", "7", "", "谢谢！")]
    [InlineData("source-lines: 1-3\n", "政府工作报告\n\n各位代表：\n\n⟦地⟧区生产总值增长7%。", "5", "", "地区生产总值增长7%。")]
    [InlineData("source-paragraphs: line\n", "政府工作报告\n\n⟦各⟧位领导：", "2", "", "各位领导：")]
    public void The_first_difference_is_shown_at_its_place(string frontMatter, string body, string line, string there, string here)
    {
        (SourceFile file, IReadOnlyList<MarkedPlace> places) = MarkedPlace.Read(Report(frontMatter, body));

        Diagnostic difference = Assert.Single(
            Annotated.Bind(file, Annotated.Official(Text)).Diagnostics, diagnostic => diagnostic.Rule == Rules.SourceDiffers);

        Assert.Equal(places, [MarkedPlace.Of(difference)]);
        Assert.Equal([line, "qinghe-2022.txt", there, here], difference.Arguments);
    }

    [Theory]
    [InlineData("政府工作报告甲\n\n⟦农业农村工作稳步推进⟧\n\n各位代表同志们\n\n地区生产总值增长6%", "7", "地区生产总值增长6%")]
    [InlineData("政府工作报告甲\n\n⟦地区生产总值增长6%⟧\n\n各位代表同志们\n\n农业农村工作稳步推进", "5", "农业农村工作稳步推进")]
    [InlineData("政府工作报告甲\n\n地区生产总值增长6%\n\n农业农村工作稳步推进\n\n⟦各位代表同志们⟧", "3", "地区生产总值增长6%")]
    [InlineData("各位代表同志们\n\n地区生产总值增长6%\n\n农业农村工作稳步推进\n\n⟦政府工作报告甲⟧", "1", "各位代表同志们")]
    public void A_paragraph_in_another_place_is_shown_there_with_its_line(string body, string line, string neighbour)
    {
        (SourceFile file, IReadOnlyList<MarkedPlace> places) = MarkedPlace.Read(Report("", body));

        Diagnostic moved = Assert.Single(Annotated.Bind(file, Annotated.Official("政府工作报告甲\n\n各位代表同志们\n\n地区生产总值增长6%\n\n农业农村工作稳步推进\n")).Diagnostics, IsOfText);

        Assert.Equal("HEXI2040", moved.Rule.Id);
        Assert.Equal(places, [MarkedPlace.Of(moved)]);
        Assert.Equal([line, "qinghe-2022.txt", neighbour], moved.Arguments);
    }

    /// <summary>What is behind a paragraph that was deleted or written anew is not moved.</summary>
    [Theory]
    [InlineData("政府工作报告甲\n\n地区生产总值增长6%\n\n农业农村工作稳步推进")]
    [InlineData("政府工作报告甲\n\n各位委员同志们\n\n地区生产总值增长6%\n\n农业农村工作稳步推进")]
    [InlineData("政府工作报告甲\n\n各位代表同志们\n\n农业农村工作稳步推进")]
    [InlineData("政府工作报告甲\n\n各位代表同志们\n\n各位代表同志们\n\n地区生产总值增长6%\n\n农业农村工作稳步推进")]
    public void Words_that_are_missing_are_not_a_paragraph_that_was_moved(string body)
        => Assert.Equal(
            "HEXI2020",
            Assert.Single(Annotated.Bind(Report("", body), Annotated.Official("政府工作报告甲\n\n各位代表同志们\n\n地区生产总值增长6%\n\n农业农村工作稳步推进\n")).Diagnostics, IsOfText).Rule.Id);

    /// <summary>The next year's report repeats a greeting and a set phrase of the last one.</summary>
    [Fact]
    public void The_official_text_of_another_year_is_said_at_its_name_and_nothing_else()
    {
        (SourceFile file, IReadOnlyList<MarkedPlace> places) = MarkedPlace.Read(new SourceFile(
            "a.report.md",
            "---\nreport: qinghe-2022\nsource-file: ⟦qinghe-2022.txt⟧\n---\n\n现在我代表区人民政府向大会报告工作\n\n今年经济运行稳中有进质量提升\n\n全力推动项目建设提速增效\n\n持续改善民生福祉办好实事\n\n不断加强法治政府建设水平"));

        Diagnostic other = Assert.Single(
            Annotated.Bind(file, Annotated.Official("现在我代表区人民政府向大会报告工作\n\n去年疫情防控取得积极成效\n\n脱贫攻坚任务圆满完成收官\n")).Diagnostics);

        Assert.Equal("HEXI2041", other.Rule.Id);
        Assert.Equal(places, [MarkedPlace.Of(other)]);
        Assert.Equal(["1", "5", "qinghe-2022.txt"], other.Arguments);
    }

    private static bool IsOfText(Diagnostic diagnostic) => diagnostic.Rule.Id is "HEXI2020" or "HEXI2026" or "HEXI2040" or "HEXI2041";

    /// <summary>What could not be read is the mistake; the words behind it, and terms that are mentioned there, follow from it.</summary>
    [Theory]
    [InlineData("政府工作报告\n\n各位\uFFFD", "HEXI2001")]
    [InlineData("政府工作报告\n\n各位\uFFFD：\n\n[地区生产总值增长6%]{.observation}。", "HEXI2001")]
    [InlineData("政府工作报告\n\n各位代表：", "HEXI2026")]
    public void A_file_that_is_cut_is_one_mistake(string body, string rule)
        => Assert.Equal(
            [rule],
            Annotated.Bind(
                new SourceFile("qinghe-2022.report.md", "---\nreport: qinghe-2022\nsource-file: qinghe-2022.txt\n---\n\n" + body),
                Annotated.Glossary("1.“[便民工程]{.term #convenience}”：方便群众"),
                Annotated.Official(Text)).Diagnostics.Select(diagnostic => diagnostic.Rule.Id));

    /// <summary>All words are right and stand elsewhere: the front matter is wrong, and the body is left alone.</summary>
    [Theory]
    [InlineData("source-lines: ⟦1-3⟧\n", "政府工作报告\n\n各位代表：\n\n地区生产总值增长6%。", "source-lines: 1-5")]
    [InlineData("source-lines: ⟦3-5⟧\n", "政府工作报告\n\n各位代表：\n\n地区生产总值增长6%。", "source-lines: 1-5")]
    [InlineData("source-lines: ⟦1-99⟧\n", "政府工作报告\n\n各位代表：\n\n地区生产总值增长6%。", "source-lines: 1-5")]
    [InlineData("source-lines: ⟦1-99⟧\n", "政府工作报告\n\n各位代表：", "source-lines: 1-3")]
    [InlineData("source-lines: ⟦1-3⟧\n", "各位代表：\n\n地区生产总值增长6%。", "source-lines: 3-5")]
    [InlineData("source-lines: 1-5\nsource-paragraphs: ⟦line⟧\n", "政府工作报告\n\n各位代表：\n\n地区生产总值增长6%。", "source-paragraphs: blank-line")]
    [InlineData("source-lines: ⟦1-3⟧\nsource-paragraphs: line\n", "政府工作报告\n\n各位代表：\n\n地区生产总值增长6%。", "source-lines: 1-5, source-paragraphs: blank-line")]
    public void A_wrong_place_in_the_official_text_is_said_in_the_front_matter(string frontMatter, string body, string right)
    {
        (SourceFile file, IReadOnlyList<MarkedPlace> places) = MarkedPlace.Read(Report(frontMatter, body));

        Diagnostic wrong = Assert.Single(Annotated.Bind(file, Annotated.Official(Text)).Diagnostics, diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Error);

        Assert.Equal(places, [MarkedPlace.Of(wrong)]);
        Assert.Equal((Rules.SourcePlaceWrong, right), (wrong.Rule, wrong.Arguments[0]));
    }

    [Fact]
    public void Lines_that_the_front_matter_does_not_give_are_said_at_the_file_that_has_them()
    {
        Diagnostic wrong = Assert.Single(Check("", "政府工作报告\n\n各位代表：", Text), diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Error);

        Assert.Equal((Rules.SourcePlaceWrong, "source-lines: 1-3"), (wrong.Rule, wrong.Arguments[0]));
        Assert.Equal("qinghe-2022.txt", wrong.Span.Of(Report("", "").Text));
    }

    [Theory]
    [InlineData("source-lines: 5-1\n")]
    [InlineData("source-lines: 1–5\n")]
    [InlineData("source-paragraphs: lines\n")]
    public void What_follows_from_an_unreadable_place_is_not_said(string frontMatter)
        => Assert.Equal(Rules.FrontMatterValueInvalid, Assert.Single(Check(frontMatter, "各位代表：", Text), diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Error).Rule);

    [Theory]
    [InlineData("HEXI2027", "政府工作报告\n⟦各⟧位代表：\n\n地区生产总值增长6%。", "3")]
    [InlineData("HEXI2027", "政府工作报告\n\n各位代表：\n[⟦地⟧区生产总值增长6%]{.skip}。", "5")]
    [InlineData("HEXI2028", "政府工作报告\n\n各位\n\n⟦代⟧表：\n\n地区生产总值增长6%。", "3")]
    [InlineData("HEXI2028", "政府工作报告\n\n各位代表：\n\n地区生产总值\n\n[⟦增⟧长6%]{.skip}。", "5")]
    [InlineData("HEXI2028", "政府工作报告\n\n各\n\n⟦位⟧\n\n代表：\n\n地区生产总值增长6%。", "3")]
    public void A_blank_line_too_many_or_too_few_is_said_where_it_is(string rule, string body, string line)
    {
        (SourceFile file, IReadOnlyList<MarkedPlace> places) = MarkedPlace.Read(Report("", body));

        Diagnostic wrong = Assert.Single(Annotated.Bind(file, Annotated.Official(Text)).Diagnostics, diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Error);

        Assert.Equal(places, [MarkedPlace.Of(wrong)]);
        Assert.Equal((rule, line), (wrong.Rule.Id, wrong.Arguments[0]));
    }

    [Theory]
    [InlineData("政府工作报告\n⟦各⟧位代表：\n⟦地⟧区生产总值增长6%。")]
    [InlineData("政府工作报告⟦各⟧位代表：[⟦地⟧区生产总值增长6%]{.skip}。")]
    public void Each_blank_line_that_a_pasted_text_has_not_got_is_said(string body)
    {
        (SourceFile file, IReadOnlyList<MarkedPlace> places) = MarkedPlace.Read(Report("", body));

        IEnumerable<Diagnostic> wrong = Annotated.Bind(file, Annotated.Official(Text)).Diagnostics.Where(diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Error);

        Assert.Equal(places, wrong.Select(MarkedPlace.Of));
        Assert.All(wrong, diagnostic => Assert.Equal(Rules.BlankLineMissing, diagnostic.Rule));
    }

    [Fact]
    public void What_other_words_bring_about_waits_and_what_is_wrong_without_them_does_not()
        => Assert.Equal(
            ["HEXI2020", "HEXI2034"],
            Check("", "政府工作报告\n\n各位代表：\n\n地区生产总值[增长7%]{.observation op=\"at-least\" amount=\"6\" indicator=\"none\"}。", Text)
                .Where(diagnostic => diagnostic.Rule.Severity > DiagnosticSeverity.Suggestion)
                .Select(diagnostic => diagnostic.Rule.Id).Order());

    [Fact]
    public void A_line_where_a_blank_one_is_said_to_stand_is_a_difference()
        => Assert.Contains(Check("", "政府工作报告\n\n各位领导：", "政府工作报告\n各位代表：\n"), diagnostic => diagnostic.Rule == Rules.SourceDiffers);

    [Fact]
    public void Lines_without_blank_ones_between_them_are_said_to_be_paragraphs()
        => Assert.Equal("source-paragraphs: line", Assert.Single(Check("", "政府工作报告\n\n各位代表：", "政府工作报告\n各位代表：\n")).Arguments[0]);

    [Theory]
    [InlineData(Text)]
    [InlineData("\uFEFF" + Text)]
    public void The_hash_is_that_of_the_file_as_it_was_given(string hashed)
        => Assert.DoesNotContain(Check($"source-sha256: {Hash(hashed)}\n", "政府工作报告\n\n各位代表：\n\n地区生产总值[增长6%]{.observation}。", Text), diagnostic => IsWrong(diagnostic));

    /// <summary>Git may have given the file the line ends of the machine.</summary>
    [Fact]
    public void The_hash_does_not_depend_on_line_ends()
        => Assert.DoesNotContain(Check($"source-sha256: {Hash(Text)}\n", "政府工作报告\n\n各位代表：\n\n[地区生产总值增长6%]{.observation}。", Text.Replace("\n", "\r\n", StringComparison.Ordinal)), diagnostic => IsWrong(diagnostic));

    [Fact]
    public void Another_hash_is_an_error_that_gives_the_right_one()
    {
        Diagnostic wrong = Assert.Single(Check("source-sha256: 00ff\n", "政府工作报告\n\n各位代表：\n\n地区生产总值增长6%。", Text), diagnostic => diagnostic.Rule == Rules.SourceHashDiffers);

        Assert.Equal(["qinghe-2022.txt", Hash(Text)], wrong.Arguments);
    }

    [Fact]
    public void A_report_that_names_no_official_text_is_not_compared()
        => Assert.Empty(Annotated.Broken(Annotated.Plan("各位代表")));

    [Fact]
    public void A_glossary_is_compared_with_its_own_lines()
    {
        SourceFile glossary = new("a.glossary.md", "---\nglossary: qinghe-2022\nsource-file: qinghe-2022.txt\nsource-lines: 5-5\n---\n\n地区生产总值增长7%。");

        Diagnostic difference = Assert.Single(
            Annotated.Bind(Report("source-lines: 1-3\n", "政府工作报告\n\n各位代表："), glossary, Annotated.Official(Text)).Diagnostics,
            diagnostic => diagnostic.Rule == Rules.SourceDiffers);

        Assert.Equal("a.glossary.md", difference.File);
    }

    private static bool IsWrong(Diagnostic diagnostic) => diagnostic.Rule == Rules.SourceDiffers || diagnostic.Rule == Rules.SourceHashDiffers;

    private static ImmutableArray<Diagnostic> Check(string frontMatter, string body, string official)
        => Annotated.Bind(Report(frontMatter, body), Annotated.Official(official)).Diagnostics;

    private static SourceFile Report(string frontMatter, string body)
        => new("a.report.md", "---\nreport: qinghe-2022\nsource-file: qinghe-2022.txt\n" + frontMatter + "---\n\n" + body);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
