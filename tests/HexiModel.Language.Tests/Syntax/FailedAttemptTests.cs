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
    [InlineData("HEXI1009", "[增长6%]{.fact #gdp ‹#growth›},")]
    [InlineData("HEXI1009", "[增长6%]{.fact at=\"2021\" ‹at=\"2022\"›},")]
    [InlineData("HEXI1011", "‹[]{.fact}›,")]
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
