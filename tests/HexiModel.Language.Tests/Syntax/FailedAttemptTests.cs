using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;

namespace HexiModel.Language.Tests.Syntax;

/// <summary>Marks that miss or double a character: said once, at the place, and the spans around them stand.</summary>
public class FailedAttemptTests
{
    /// <summary>‹ and › enclose what the message points at.</summary>
    [Theory]
    [InlineData("HEXI1001", "[增长6%]{.fact #gdp‹,›")]
    [InlineData("HEXI1001", "[增长6%]{.fact‹,›")]
    [InlineData("HEXI1001", "[增长6%]{#gdp‹其›中,")]
    [InlineData("HEXI1001", "[增长6%]{.fact at=\"2021\"‹,›")]
    [InlineData("HEXI1016", "[增长6%]‹.›fact #gdp},")]
    [InlineData("HEXI1016", "[增长6%]‹#›gdp},")]
    [InlineData("HEXI1016", "[增长6%]‹i›ndicator=\"gdp\"},")]
    [InlineData("HEXI1016", "[增长6%‹{›.fact #gdp},")]
    [InlineData("HEXI1002", "增长6%‹]›{.fact #gdp},")]
    [InlineData("HEXI1002", "‹[›增长6%,")]
    [InlineData("HEXI1002", "增长‹]›6%,")]
    [InlineData("HEXI1002", "[增长6%‹]›]{.fact #gdp},")]
    [InlineData("HEXI1002", "[包括[配餐]{.item}、医疗‹]›{.item}]{.part},")]
    [InlineData("HEXI1002", "增长‹{›6%,")]
    [InlineData("HEXI1002", "增长6%‹}›,")]
    [InlineData("HEXI1003", "[增长6%] ‹{.fact #gdp}›,")]
    [InlineData("HEXI1003", "[增长6%]\t ‹{#gdp}›,")]
    [InlineData("HEXI1003", "[增长6%]\n‹{#gdp}›,")]
    [InlineData("HEXI1003", "[增长6%]{.fact}‹{#gdp}›,")]
    [InlineData("HEXI1003", "增长6%‹{.fact #gdp}›,")]
    [InlineData("HEXI1004", "[增长6%]{.fact ‹at=\"2021›},")]
    [InlineData("HEXI1004", "[增长6%]{.fact ‹at=2021\"›},")]
    [InlineData("HEXI1004", "[增长6%]{.fact ‹at=“2021”›},")]
    [InlineData("HEXI1004", "[增长6%]{.fact ‹at='2021'›},")]
    [InlineData("HEXI1004", "[增长6%]{.fact ‹at=›},")]
    [InlineData("HEXI1004", "[增长6%]{.fact ‹at›},")]
    [InlineData("HEXI1004", "[增长6%]{.fact ‹.›},")]
    [InlineData("HEXI1004", "[增长6%]{.fact ‹事实›},")]
    [InlineData("HEXI1004", "[增长6%]{.fact‹,› #gdp},")]
    [InlineData("HEXI1004", "[增长6%]{.fact‹,›#gdp},")]
    [InlineData("HEXI1004", "[增长6%]{.fact‹，›#gdp},")]
    [InlineData("HEXI1004", "[增长6%]{.fact‹\u3000›#gdp},")]
    [InlineData("HEXI1004", "[增长6%]{‹{›.fact},")]
    [InlineData("HEXI1004", "[增长6%]‹｛›.fact｝,")]
    [InlineData("HEXI1004", "[增长6%]‹｛›.fact},")]
    [InlineData("HEXI1004", "[增长6%]{.fact ‹indicator=gdp\"› at=\"2021\"},")]
    [InlineData("HEXI1004", "[增长6%]{.fact ‹indicator = \"gdp\"›},")]
    [InlineData("HEXI1004", "[增长6%]{.fact ‹indicator= \"gdp\"› at=\"2021\"},")]
    [InlineData("HEXI1004", "[增长6%]{.fact ‹indicator  =\"gdp\"› #gdp},")]
    [InlineData("HEXI1009", "[增长6%]{.fact #gdp ‹#growth›},")]
    [InlineData("HEXI1009", "[增长6%]{.fact at=\"2021\" ‹at=\"2022\"›},")]
    [InlineData("HEXI1011", "‹[]{.fact}›,")]
    [InlineData("HEXI1018", "‹［›增长6%］｛.fact #gdp｝,")]
    [InlineData("HEXI1018", "‹［›增长6%］｛．fact ＃gdp｝,")]
    [InlineData("HEXI1018", "‹［›增长6%]{.fact #gdp},")]
    [InlineData("HEXI1018", "‹［›增长6%］{.fact #gdp},")]
    [InlineData("HEXI1018", "[增长6%‹］›{.fact #gdp},")]
    [InlineData("HEXI1018", "[增长6%‹］›｛.fact #gdp｝,")]
    [InlineData("HEXI1018", "[增长6%‹］›｛.fact #gdp},")]
    [InlineData("HEXI1018", "增长6%‹］›{.fact #gdp},")]
    [InlineData("HEXI1018", "增长6%‹］›｛indicator=\"gdp\"｝,")]
    [InlineData("HEXI1018", "[包括‹［›配餐]{.item}、[医疗]{.item}]{.part},")]
    [InlineData("HEXI1018", "[增长6%]‹(›.fact #gdp),")]
    [InlineData("HEXI1018", "[增长6%]‹（›indicator=\"gdp\"）,")]
    public void A_failed_attempt_is_said_where_it_stands_and_its_neighbours_stand(string rule, string marked)
    {
        string attempt = marked.Replace("‹", "", StringComparison.Ordinal).Replace("›", "", StringComparison.Ordinal);
        string before = Trees.FrontMatter + "[前]{#before},";
        SyntaxTree tree = Trees.Parse($"{before}{attempt}[后]{{#after}}。\n\n[再后]{{#last}}。\n");

        Diagnostic diagnostic = Assert.Single(tree.Diagnostics);
        int start = marked.IndexOf('‹', StringComparison.Ordinal);
        Assert.Equal((rule, before.Length + start, marked.IndexOf('›', StringComparison.Ordinal) - start - 1), (diagnostic.Rule.Id, diagnostic.Span.Start, diagnostic.Span.Length));
        Assert.Equal(("前", "后", "再后"), (tree.Words("before"), tree.Words("after"), tree.Words("last")));
    }

    /// <summary>The sign is said, and the heading is taken for the one that it is meant to be.</summary>
    [Theory]
    [InlineData("‹##›过去五年 {#review .review}", 2)]
    [InlineData("‹#›过去五年 {#review .review}", 1)]
    [InlineData("‹##\u3000›过去五年 {#review .review}", 2)]
    [InlineData("‹＃＃ ›过去五年 {#review .review}", 2)]
    [InlineData("‹#＃›过去五年 {#review .review}", 2)]
    [InlineData("‹  ## ›过去五年 {#review .review}", 2)]
    [InlineData("‹\u3000### ›过去五年 {#review .review}", 3)]
    [InlineData("‹**›过去五年** {#review .review}", 2)]
    [InlineData("过去五年 {#review .review}\n‹---›", 2)]
    [InlineData("过去\n五年 {#review .review}\n‹===› ", 1)]
    public void A_heading_whose_sign_is_wrong_is_still_a_heading(string marked, int level)
    {
        string attempt = marked.Replace("‹", "", StringComparison.Ordinal).Replace("›", "", StringComparison.Ordinal);
        string before = Trees.FrontMatter + "各位代表\n";
        SyntaxTree tree = Trees.Parse(before + (marked[0] == '‹' ? "" : "\n") + attempt + "\n成绩[后]{#after}。\n");

        Diagnostic diagnostic = Assert.Single(tree.Diagnostics);
        Assert.Equal(("HEXI1018", new string('#', level) + " "), (diagnostic.Rule.Id, diagnostic.Arguments[1]));
        Assert.Equal(marked[(marked.IndexOf('‹', StringComparison.Ordinal) + 1)..marked.IndexOf('›', StringComparison.Ordinal)], diagnostic.Span.Of(tree.File.Text));
        HeadingSyntax heading = Assert.IsType<HeadingSyntax>(tree.Blocks[1]);
        Assert.Equal((level, "review"), (heading.Level, heading.Attributes.Id?.Name));
        Assert.StartsWith("过去五年", heading.Text.Text, StringComparison.Ordinal);
        Assert.Equal("成绩后。", tree.Blocks[2].Text.Text);
    }

    [Fact]
    public void A_bold_heading_is_a_sister_of_the_one_before()
        => Assert.Equal(3, Assert.IsType<HeadingSyntax>(Trees.ParseBody("### 一 {#a}\n\n**二** {#b}").Blocks[1]).Level);

    [Theory]
    [InlineData("＃1宿舍楼改造")]
    [InlineData("#1宿舍楼改造")]
    [InlineData("\\##过去五年")]
    [InlineData("**过去五年**")]
    [InlineData("过去五年\n---")]
    [InlineData("# 1号楼[增长]{#growth}")]
    [InlineData("见［注］增长［2］[后]{#after}")]
    [InlineData("[见［注］增长]{#growth}")]
    [InlineData("[3](见附件)")]
    public void Official_text_that_only_resembles_a_mark_is_none(string text)
        => Assert.DoesNotContain(Trees.ParseBody(text).Diagnostics, diagnostic => diagnostic.Rule == Rules.MarkMiswritten);

    [Theory]
    [InlineData("[增长6%]{.fact #gdp,")]
    [InlineData("[增长6%].fact #gdp},")]
    [InlineData("[增长6%{.fact #gdp},")]
    [InlineData("增长6%]{.fact #gdp},")]
    [InlineData("[增长6%] {.fact #gdp},")]
    [InlineData("[增长6%]{.fact, #gdp},")]
    public void The_official_text_survives_a_failed_attempt(string attempt)
        => Assert.Matches(@"^前,增长6%\]?,后。$", Stripper.Strip(Trees.ParseBody($"[前]{{#before}},{attempt}[后]{{#after}}。")));

    [Theory]
    [InlineData("[外[增长6%]{#inner,后]{#outer}。", "HEXI1001")]
    [InlineData("[外[增长6%]#inner},后]{#outer}。", "HEXI1016")]
    [InlineData("[外[增长6%{#inner},后]{#outer}。", "HEXI1016")]
    public void Inside_a_span_a_failed_attempt_leaves_the_outer_span_standing(string body, string rule)
    {
        SyntaxTree tree = Trees.ParseBody(body);

        Assert.Equal(rule, Assert.Single(tree.Diagnostics).Rule.Id);
        Assert.Equal("外增长6%,后", tree.Words("outer"));
        Assert.Equal("增长6%", tree.Words("inner"));
    }

    [Fact]
    public void Attributes_that_belong_to_nothing_take_no_bracket_that_opens_behind_them()
    {
        SyntaxTree tree = Trees.ParseBody("增长6%{.fact},[[后]{#after}。");

        Assert.Equal([("HEXI1003", "{.fact}"), ("HEXI1002", "[")], tree.Findings());
        Assert.Equal("后", tree.Words("after"));
    }
}
