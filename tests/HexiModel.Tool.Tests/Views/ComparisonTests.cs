using HexiModel.Compiled;
using HexiModel.Tool.Localisation;
using HexiModel.Tool.Output;
using HexiModel.Tool.Tests.Support;
using HexiModel.Tool.Views;

namespace HexiModel.Tool.Tests.Views;

public class ComparisonTests
{
    private static readonly ComparisonWords Words = new(new Texts(System.Globalization.CultureInfo.GetCultureInfo("zh-Hans")));

    [Fact]
    public void The_latest_result_before_the_target_counts()
    {
        Comparison? comparison = Compare(Target(200m, 2022), Result(100m, 2019), Result(150m, 2021), Result(180m, 2022));

        Assert.Equal(("150家 (2021)", "+50家 (+33.3%)"), Show(comparison));
    }

    [Fact]
    public void A_target_may_ask_for_less()
        => Assert.Equal(("150家 (2021)", "−30家 (−20%)"), Show(Compare(Target(120m, 2022), Result(150m, 2021))));

    [Fact]
    public void Units_are_converted_exactly()
    {
        FactData target = Target(3m, 2022).Stating(number => number with { Unit = "公顷", Dimension = "area" });
        FactData result = Result(20000m, 2021).Stating(number => number with { Unit = "平方米", Dimension = "area" });

        Assert.Equal(("20000平方米 (2021)", "+1公顷 (+50%)"), Show(Compare(target, result)));
    }

    [Fact]
    public void Shares_differ_by_points()
    {
        FactData target = Target(32m, 2022).Stating(number => number with { Unit = "%", Dimension = "ratio" }) with { Measure = Measure.Share };
        FactData result = Result(3m, 2021).Stating(number => number with { Unit = "成", Dimension = "ratio" }) with { Measure = Measure.Share };

        Assert.Equal(("3成 (2021)", "+2百分点"), Show(Compare(target, result)));
    }

    [Fact]
    public void Nothing_is_a_share_of_zero()
        => Assert.Equal(("0家 (2021)", "+5家"), Show(Compare(Target(5m, 2022), Result(0m, 2021))));

    [Fact]
    public void What_stays_as_it_is_changes_by_nothing()
        => Assert.Equal(("5家 (2021)", "±0家"), Show(Compare(Target(5m, 2022), Result(5m, 2021))));

    [Fact]
    public void A_result_that_is_no_exact_number_is_shown_and_not_subtracted()
        => Assert.Equal(("近150家 (2021)", ""), Show(Compare(Target(200m, 2022), Result(150m, 2021).Stating(number => number with { Bound = Bound.Nearly }))));

    [Fact]
    public void Totals_are_subtracted_where_their_periods_are_as_long()
    {
        FactData target = Target(20m, 2022) with { Measure = Measure.Total };
        FactData year = Result(16m, 2021) with { Measure = Measure.Total };
        FactData years = year with { Period = Period.Years(2017, 2021) };

        Assert.Equal(("16家 (2021)", "+4家 (+25%)"), Show(Compare(target, year)));
        Assert.Equal(("16家 (2017–2021)", ""), Show(Compare(target, years)));
    }

    [Fact]
    public void A_difference_beyond_what_numbers_hold_is_left_out()
        => Assert.Equal("", Show(Compare(Target(decimal.MaxValue, 2022), Result(-decimal.MaxValue, 2021))).Change);

    [Fact]
    public void Other_measures_units_scopes_and_indicators_are_not_compared()
    {
        FactData target = Target(200m, 2022);
        FactData result = Result(150m, 2021);

        Assert.Null(Compare(target, result with { Measure = Measure.Total }));
        Assert.Null(Compare(target, result.Stating(number => number with { Unit = "座" })));
        Assert.Null(Compare(target, result.Stating(number => number with { Scope = "全市" })));
        Assert.Null(Compare(target, result with { IndicatorId = null }));
        Assert.Null(Compare(target with { IndicatorId = null }, result));
        Assert.Null(Compare(target with { Measure = Measure.Growth }, result with { Measure = Measure.Growth }));
    }

    private static (string From, string Change) Show(Comparison? comparison)
    {
        Assert.NotNull(comparison);
        return (Words.Latest(comparison), Words.Change(comparison));
    }

    private static Comparison? Compare(FactData target, params FactData[] results)
    {
        Report report = Report.Create(new ReportData { Id = "a", Indicators = [new IndicatorData { Id = "firms", Name = "企业" }], Facts = [.. results, target] });
        return Comparison.Of(report.Targets[0]);
    }

    private static FactData Target(decimal amount, int year) => Fact(FactCategory.Target, amount, year);

    private static FactData Result(decimal amount, int year) => Fact(FactCategory.Observation, amount, year);

    private static FactData Fact(FactCategory category, decimal amount, int year) => new()
    {
        Category = category,
        Text = "企业",
        Label = "企业",
        IndicatorId = "firms",
        Measure = Measure.Level,
        Statement = new() { Amount = amount, Unit = "家", Dimension = "count" },
        Period = Period.Year(year),
    };
}
