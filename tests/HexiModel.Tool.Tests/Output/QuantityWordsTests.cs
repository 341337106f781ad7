using System.Collections.Immutable;
using System.Globalization;
using HexiModel.Compiled;
using HexiModel.Language.Quantities;
using HexiModel.Tool.Localisation;
using HexiModel.Tool.Output;
using HexiModel.Tool.Tests.Support;

namespace HexiModel.Tool.Tests.Output;

public class QuantityWordsTests
{
    [Theory]
    [InlineData(Bound.None, "20家", "20")]
    [InlineData(Bound.Exactly, "= 20家", "= 20")]
    [InlineData(Bound.AtLeast, "≥ 20家", "≥ 20")]
    [InlineData(Bound.MoreThan, "> 20家", "> 20")]
    [InlineData(Bound.AtMost, "≤ 20家", "≤ 20")]
    [InlineData(Bound.LessThan, "< 20家", "< 20")]
    [InlineData(Bound.About, "≈ 20家", "≈ 20")]
    [InlineData(Bound.Nearly, "近 20家", "nearly 20")]
    [InlineData(Bound.Over, "20余家", "over 20")]
    public void A_bound_is_a_sign_or_a_word(Bound bound, string chinese, string english)
    {
        FactData data = Level(20m, "家").Stating(number => number with { Bound = bound });

        Assert.Equal((chinese, english), (Of(data, "zh-Hans"), Of(data, "en")));
    }

    [Fact]
    public void Changes_have_a_sign()
    {
        Assert.Equal("+6%", Of(Growth(6m, Direction.Up)));
        Assert.Equal("−44%", Of(Growth(44m, Direction.Down)));
        Assert.Equal("+12.3个百分点", Of(Growth(12.3m, Direction.Up).Stating(number => number with { Unit = "个百分点", Dimension = "points" }) with { Measure = Measure.Change }));
        Assert.Equal("1番", Of(Growth(1m, Direction.Up).Stating(number => number with { Unit = "番", Dimension = "multiple" })));
        Assert.Equal("17万人", Of(Level(170000m, "人").Stating(number => number with { Scale = Scale.TenThousand, Direction = Direction.Up }) with { Measure = Measure.Total }));
    }

    [Fact]
    public void Two_ends_share_their_unit()
    {
        Assert.Equal("13 → 237家", Of(Level(237m, "家").Stating(number => number with { From = 13m, To = 237m, Kind = QuantityKind.FromTo })));
        Assert.Equal("20–30家", Of(Level(0m, "家").Stating(number => number with { Amount = null, From = 20m, To = 30m, Kind = QuantityKind.Range })));
        Assert.Equal("13 → 237", Of(Level(237m, "家").Stating(number => number with { From = 13m, To = 237m, Kind = QuantityKind.FromTo }), "en"));
        Assert.Equal("1 household → 2 households", Of(Level(2m, "户").Stating(number => number with { From = 1m, To = 2m, Kind = QuantityKind.FromTo }), "en"));
    }

    [Fact]
    public void A_rank_says_where_it_holds()
    {
        FactData data = Level(2m, "").Stating(number => number with { Dimension = "rank", Scope = "全市" }) with { Measure = Measure.Rank };

        Assert.Equal(("全市第2", "no. 2 (全市)"), (Of(data, "zh-Hans"), Of(data, "en")));
        Assert.Equal("第2", Of(data.Stating(number => number with { Scope = null })));
    }

    [Fact]
    public void What_is_measured_against_another_thing_names_it()
    {
        FactData data = Level(0m, "家").Stating(number => number with { Amount = null, Unit = null, Dimension = null, Bound = Bound.MoreThan }) with { Measure = null, RelativeTo = "gdp" };

        Assert.Equal("> 地区生产总值", Of(data));
        Assert.Equal("对照地区生产总值", Of(data.Stating(number => number with { Bound = Bound.None })));
        Assert.Equal("对照年度考核目标", Of(data.Stating(number => number with { Bound = Bound.None }) with { RelativeTo = "年度考核目标" }));
        Assert.Equal("+6% 对照地区生产总值", Of(Growth(6m, Direction.Up) with { RelativeTo = "gdp" }));
    }

    [Fact]
    public void Notes_stand_behind_the_value()
    {
        FactData data = Level(100000000000m, "元").Stating(number => number with { Scale = Scale.HundredMillion, IsCumulative = true, IsEstimate = true });

        Assert.Equal("1000亿元 (累计、预计)", Of(data));
        Assert.Equal("100 billion yuan (cumulative, estimate)", Of(data, "en"));
        Assert.Equal("+6% (年均)", Of(Growth(6m, Direction.Up).Stating(number => number with { IsAnnualised = true })));
        Assert.Equal("连续3年 +6%", Of(Growth(6m, Direction.Up).Stating(number => number with { Streak = 3, StreakUnit = "年" })));
        Assert.Equal("连续4个季度 +6%", Of(Growth(6m, Direction.Up).Stating(number => number with { Streak = 4, StreakUnit = "季度" })));
        Assert.Equal("连续2届 +6%", Of(Growth(6m, Direction.Up).Stating(number => number with { Streak = 2, StreakUnit = "届" })));
    }

    [Fact]
    public void A_direction_has_its_words()
    {
        Assert.Equal("持续向好", Of(Level(0m, "家").Stating(number => number with { Amount = null, Unit = null, Dimension = null }) with { Qualitative = "持续向好" }));
    }

    [Theory]
    [InlineData("新增3420个学位", "+3420个 · 增加量")]
    [InlineData("较2016年下降44%", "−44% · 减少 · 对照2016年")]
    [InlineData("2021年12月11日", "2021-12-11 · 日期")]
    [InlineData("2018年以来", "2018起 · 日期")]
    [InlineData("全市第二", "全市第2 · 位次")]
    [InlineData("6.5%—7%", "6.5–7% · 区间")]
    [InlineData("60周岁以上户籍老人", "≥ 60周岁 · 年龄 · 限定条件")]
    public void A_reading_says_value_and_kind(string text, string reading)
    {
        ImmutableArray<QuantityExpression> found = QuantityReader.Read(text);

        Assert.Equal(reading, new QuantityWords(Texts("zh-Hans")).Reading(Assert.Single(found)));
    }

    [Fact]
    public void A_number_that_is_too_large_is_said_to_be()
    {
        QuantityExpression found = Assert.Single(QuantityReader.Read(new string('9', 60) + "家"));

        Assert.Equal("数目 · 数字过大", new QuantityWords(Texts("zh-Hans")).Reading(found));
    }

    private static Texts Texts(string language) => new(CultureInfo.GetCultureInfo(language));

    private static FactData Level(decimal amount, string unit) => new()
    {
        Category = FactCategory.Target,
        Id = "fact",
        Text = "事实",
        Label = "事实",
        Statement = new() { Amount = amount, Unit = unit, Dimension = unit == "元" ? "money" : "count", Kind = QuantityKind.Level },
        Measure = Measure.Level,
    };

    private static FactData Growth(decimal amount, Direction direction)
        => Level(amount, "%").Stating(number => number with { Dimension = "ratio", Kind = QuantityKind.Growth, Direction = direction }) with { Measure = Measure.Growth };

    private static string Of(FactData data, string language = "zh-Hans")
    {
        Report report = Report.Create(new ReportData
        {
            Id = "a",
            Indicators = [new IndicatorData { Id = "gdp", Name = "地区生产总值" }],
            Facts = [data],
        });
        return new QuantityWords(Texts(language)).Of(report.Targets[0]);
    }
}
