using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Binding;

public class FrontMatterBindingTests
{
    [Theory]
    [InlineData("delivered: 2021-12-11\nplan-year: ⟦2032⟧", "2021, 2022 (delivered: 2021-12-11)")]
    [InlineData("plan-year: ⟦2012⟧\ndelivered: 2022-01-11", "2022, 2023 (delivered: 2022-01-11)")]
    [InlineData("plan-year: ⟦22⟧", "2022")]
    [InlineData("⟦title⟧:", "\"…\"")]
    [InlineData("jurisdiction: ⟦\"\"⟧", "\"…\"")]
    public void A_value_that_cannot_be_meant_is_said_once_where_it_stands(string line, string expected)
    {
        (SourceFile file, IReadOnlyList<MarkedPlace> places) = MarkedPlace.Read(Report(line));

        Diagnostic wrong = Assert.Single(Annotated.Bind(file).Diagnostics);

        Assert.Equal(Rules.FrontMatterValueInvalid, wrong.Rule);
        Assert.Equal(expected, wrong.Arguments[2]);
        Assert.Equal(places, [MarkedPlace.Of(wrong)]);
    }

    [Theory]
    [InlineData("delivered: 2021-12-11\nplan-year: 2022")]
    [InlineData("delivered: 2022-01-11\nplan-year: 2022")]
    [InlineData("delivered: 2022-01-11\nplan-year: 2023")]
    [InlineData("names:")]
    public void Values_that_can_be_meant_are_taken(string line) => Assert.Empty(Annotated.Broken(Report(line)));

    [Theory]
    [InlineData("gb2260: \"12010")]
    [InlineData("delivered: \"2021-12-11")]
    [InlineData("plan-year: \"2022")]
    public void A_quote_without_an_end_is_one_mistake(string line) => Assert.Equal(["HEXI2004"], Annotated.Broken(Report(line)));

    private static SourceFile Report(string line) => new("a.report.md", "---\nreport: qinghe-2022\n" + line + "\n---\n\n各位代表");
}
