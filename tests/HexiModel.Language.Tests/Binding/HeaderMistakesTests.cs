using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Binding;

/// <summary>Keys of the front matter and rows of the catalogue that mean nothing, or two things.</summary>
public class HeaderMistakesTests
{
    [Theory]
    [InlineData("source-lines: 1-3")]
    [InlineData("source-sha256: 00ff")]
    public void A_place_in_no_text_is_reported(string line)
    {
        Diagnostic found = Assert.Single(Check("report: a\n" + line, "各位代表"));

        Assert.Equal((Rules.FrontMatterKeyMissing, 2), (found.Rule, found.Start.Line));
        Assert.Equal(["source-file"], found.Arguments);
    }

    [Theory]
    [InlineData("zh-CN", true)]
    [InlineData("zh", true)]
    [InlineData("zh-Hans-CN", true)]
    [InlineData("中文", false)]
    [InlineData("zh_CN", false)]
    [InlineData("Chinese (simplified)", false)]
    public void A_language_is_a_tag(string language, bool isRight) => Assert.Equal(isRight, Check("report: a\nlanguage: " + language, "各位代表").IsEmpty);

    [Theory]
    [InlineData(2021, "各位代表", true)]
    [InlineData(2022, "各位代表", true)]
    [InlineData(2023, "各位代表", false)]
    [InlineData(2020, "各位代表", false)]
    [InlineData(2023, "2023年工作安排", true)]
    [InlineData(2032, "2032年工作安排", false)]
    public void The_year_of_the_plan_fits_the_day_or_the_text(int year, string text, bool isRight)
        => Assert.Equal(isRight, Check($"report: a\ndelivered: 2021-12-11\nplan-year: {year}", text).IsEmpty);

    [Theory]
    [InlineData("万元", "元")]
    [InlineData("亿元", "元")]
    [InlineData("万平方米", "平方米")]
    [InlineData("元", null)]
    [InlineData("千米", null)]
    [InlineData("百分点", null)]
    [InlineData("万人次", "人次")]
    public void A_unit_of_the_catalogue_has_no_scale(string unit, string? meant)
    {
        SourceFile[] files = [Annotated.Plan("[固定资产投资10亿元]{#investment}，[投资20亿元]{#more indicator=\"investment\"}"), Annotated.Catalogue($"investment,固定资产投资,,{unit},flow,up,\n")];
        Diagnostic[] found = [.. Annotated.Check(files).Diagnostics.Where(diagnostic => diagnostic.Rule == Rules.InvalidValue)];

        Assert.Equal(meant is null ? [] : [meant], found.Select(diagnostic => diagnostic.Suggestion));
    }

    private static ImmutableArray<Diagnostic> Check(string header, string body) => Annotated.Check(new SourceFile("a.report.md", $"---\n{header}\n---\n\n{body}")).Diagnostics;
}
