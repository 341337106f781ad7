using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Binding;

/// <summary>Dates and periods that people write as they speak: the language has another spelling, and it is suggested.</summary>
public class DateSpellingTests
{
    [Theory]
    [InlineData("delivered", "2023年2月12日", "2023-02-12")]
    [InlineData("delivered", "2023年12月2号", "2023-12-02")]
    [InlineData("delivered", "2023/2/12", "2023-02-12")]
    [InlineData("delivered", "2023.2.12", "2023-02-12")]
    [InlineData("delivered", "２０２３年２月１２日", "2023-02-12")]
    [InlineData("delivered", "2023年 2月 12日", "2023-02-12")]
    [InlineData("delivered", "2023年2月30日", null)]
    [InlineData("delivered", "2023年2月", null)]
    [InlineData("delivered", "2月12日", null)]
    [InlineData("plan-year", "2023年", "2023")]
    [InlineData("plan-year", "2023年度", "2023")]
    [InlineData("plan-year", "今年", null)]
    public void Front_matter_takes_them_as_numbers(string key, string value, string? meant)
        => Assert.Equal(meant, Suggestion("HEXI2007", new SourceFile("a.report.md", $"---\nreport: a\n{key}: {value}\n---\n\n各位代表")));

    [Theory]
    [InlineData("period", "2022年", "2022")]
    [InlineData("period", "2022年3月", "2022-03")]
    [InlineData("period", "2022年3月份", "2022-03")]
    [InlineData("period", "2017—2021年", "2017..2021")]
    [InlineData("period", "2017-2021", "2017..2021")]
    [InlineData("period", "2017年至2021年", "2017..2021")]
    [InlineData("period", "2022年1月至6月", "2022-01..2022-06")]
    [InlineData("period", "2022年1-6月", "2022-01..2022-06")]
    [InlineData("period", "2021年7月到2022年6月", "2021-07..2022-06")]
    [InlineData("period", "到2025年", "..2025")]
    [InlineData("period", "2018年以来", "2018..")]
    [InlineData("period", "2021..2017", null)]
    [InlineData("period", "2022年末", null)]
    [InlineData("period", "十四五", null)]
    [InlineData("at", "2021年末", "2021")]
    [InlineData("at", "2021年11月底", "2021-11")]
    [InlineData("at", "2021年至2022年", null)]
    public void Attributes_take_them_as_numbers(string key, string value, string? meant)
        => Assert.Equal(meant, Suggestion("HEXI1007", Annotated.Plan($"[增长6%]{{#gdp-growth {key}=\"{value}\"}}")));

    private static string? Suggestion(string rule, SourceFile file)
        => Assert.Single(Annotated.Bind(file).Diagnostics, diagnostic => diagnostic.Rule.Id == rule).Suggestion;
}
