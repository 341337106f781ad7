using System.Globalization;
using HexiModel.Compiled;

namespace HexiModel.Tests;

/// <summary>What facts say of themselves. The 262 of the seeds are in <c>docs/descriptions.md</c>; here is what the seeds do not have.</summary>
public class FactDescriptionTests
{
    private static readonly QuantityStatement Growth = new() { Amount = 3m, Unit = "%", Dimension = "ratio", Kind = QuantityKind.Growth, Direction = Direction.Up, Change = ChangeKind.Relative };
    private static readonly QuantityStatement Firms = new() { Amount = 20m, Unit = "家", Dimension = "count", Kind = QuantityKind.Count };

    [Fact]
    public void Growth_has_a_sign_or_a_bound_that_a_sign_would_turn_round()
    {
        Holds("增长3%", "+3 %", Growth, Measure.Growth);
        Holds("下降3%", "−3 %", Growth with { Direction = Direction.Down }, Measure.Growth);
        Holds("增长3%以上", "up by at least 3 %", Growth with { Bound = Bound.AtLeast }, Measure.Growth);
        Holds("下降3%以上", "down by at least 3 %", Growth with { Bound = Bound.AtLeast, Direction = Direction.Down }, Measure.Growth);
        Holds("较2016年下降3%", "−3 % compared with 2016", Growth with { Direction = Direction.Down, Baseline = "2016年" }, Measure.Growth);
        Holds("较上年增长3%", "+3 % compared with the year before", Growth with { Baseline = "上年" }, Measure.Growth);
    }

    [Theory]
    [InlineData(Bound.None, "20家", "20")]
    [InlineData(Bound.Exactly, "20家", "exactly 20")]
    [InlineData(Bound.AtLeast, "20家以上", "at least 20")]
    [InlineData(Bound.MoreThan, "超过20家", "more than 20")]
    [InlineData(Bound.AtMost, "20家以内", "at most 20")]
    [InlineData(Bound.LessThan, "低于20家", "less than 20")]
    [InlineData(Bound.About, "约20家", "about 20")]
    [InlineData(Bound.Nearly, "近20家", "nearly 20")]
    [InlineData(Bound.Over, "20余家", "just over 20")]
    public void Each_bound_has_its_words(Bound bound, string chinese, string english)
        => Holds(chinese, english, Firms with { Bound = bound }, Measure.Total);

    [Fact]
    public void The_official_words_come_before_made_ones()
        => Holds("不少于20家", "at least 20", Firms with { Bound = Bound.AtLeast, Words = "不少于20家" }, Measure.Total);

    [Fact]
    public void Changes_say_more_or_fewer()
    {
        Holds("新增20家", "20 more", Firms with { Words = "20家" }, Measure.Change);
        Holds("减少20家", "20 fewer", Firms with { Kind = QuantityKind.Decrease, Direction = Direction.Down }, Measure.Total);
        Holds("增加2万人", "20,000 more persons", Firms with { Amount = 20_000m, Unit = "人", Scale = Scale.TenThousand, Kind = QuantityKind.Increase }, Measure.Total);
        Holds("增加1亿元以上", "at least CNY 100 million more", new() { Amount = 100_000_000m, Unit = "元", Dimension = "money", Scale = Scale.HundredMillion, Kind = QuantityKind.Increase, Bound = Bound.AtLeast }, Measure.Total);
        Holds("提高2百分点", "+2 percentage points", new() { Amount = 2m, Unit = "百分点", Dimension = "points", Kind = QuantityKind.Points, Direction = Direction.Up, Change = ChangeKind.Points }, Measure.Change);
    }

    [Fact]
    public void Ranges_ends_and_multiples_have_the_unit_once()
    {
        Holds("6.5%—7%", "6.5–7 %", new() { From = 6.5m, To = 7m, Unit = "%", Dimension = "ratio", Kind = QuantityKind.Range }, Measure.Share);
        Holds("由80周岁降至70周岁", "from 80 to 70 years of age", new() { From = 80m, Amount = 70m, To = 70m, Unit = "周岁", Dimension = "duration", Kind = QuantityKind.FromTo, Direction = Direction.Down }, Measure.Level);
        Holds("2番", "× 4", new() { Amount = 2m, Unit = "番", Dimension = "multiple", Kind = QuantityKind.Multiple, Change = ChangeKind.Multiple }, Measure.Growth);
        Holds("0.3‰", "0.3 ‰", new() { Amount = 0.3m, Unit = "‰", Dimension = "ratio", Kind = QuantityKind.Share }, Measure.Share);
        Holds("3成", "30 %", new() { Amount = 3m, Unit = "成", Dimension = "ratio", Kind = QuantityKind.Share }, Measure.Share);
    }

    [Fact]
    public void Ranks_name_their_scope_and_completeness_its_sort()
    {
        QuantityStatement rank = new() { Amount = 2m, Unit = "位", Dimension = "rank", Kind = QuantityKind.Rank, Scope = "全市" };

        Holds("全市第2", "2nd in the city", rank, Measure.Rank);
        Holds("沿海地区第2", "2nd (沿海地区)", rank with { Scope = "沿海地区" }, Measure.Rank);
        Holds("连续4个季度全市第2", "2nd in the city, 4 quarters running", rank with { Streak = 4, StreakUnit = "季度" }, Measure.Rank);
        Holds("连续2届全市第2", "2nd in the city, 2 times running", rank with { Streak = 2, StreakUnit = "届" }, Measure.Rank);
        Holds("全覆盖", "full coverage", new() { Amount = 100m, Unit = "%", Dimension = "ratio", Kind = QuantityKind.Complete, Words = "全覆盖" }, Measure.Share);
        Holds("全部完成", "all", new() { Amount = 100m, Unit = "%", Dimension = "ratio", Kind = QuantityKind.Complete, Words = "全部完成" }, Measure.Share);
        Holds("清零", "zero", new() { Amount = 0m, Unit = "户", Dimension = "count", Kind = QuantityKind.Complete }, Measure.Level);
    }

    [Fact]
    public void What_the_number_depends_on_is_said()
    {
        Holds("预计累计20家", "20 in total (estimate)", Firms with { IsEstimate = true, IsCumulative = true }, Measure.Total);
        Holds("年均增长3%", "+3 % a year on average", Growth with { IsAnnualised = true }, Measure.Growth);
        Holds("每百户20家", "20 per 100 households", (Firms with { Per = "百户" }).WithDimension(), Measure.Level);
        Holds("2022年6月底前20家以上", "at least 20 by the end of June 2022", Firms with { Bound = Bound.AtLeast }, Measure.Total, Period.Parse("..2022-06"));
        Holds("2022年10月1日前完成", "to be completed by 1 October 2022", new(), null, Period.Parse("..2022-10-01"), FactCategory.Commitment);
        Holds("完成", "to be completed", new(), null, null, FactCategory.Commitment);
    }

    [Theory]
    [InlineData("收入与经济增长同步", "gdp", Bound.None, "与经济增长同步", "in step with GDP")]
    [InlineData("收入增速高于经济增速", "gdp", Bound.MoreThan, "高于经济增速", "faster than GDP")]
    [InlineData("收入增长", "gdp", Bound.AtLeast, "不低于地区生产总值", "no slower than GDP")]
    [InlineData("降尘量达到“国家标准”", "“国家标准”", Bound.None, "达到“国家标准”", "in line with “国家标准”")]
    public void What_is_measured_against_something_says_so(string label, string standard, Bound bound, string chinese, string english)
    {
        Fact fact = Of(new QuantityStatement { Bound = bound }, Measure.Growth, null, FactCategory.Target, data => (data.Label, data.RelativeTo) = (label, standard));

        Assert.Equal((chinese, english), (Chinese(fact), English(fact)));
    }

    [Fact]
    public void Directions_are_translated_where_they_are_known()
    {
        Assert.Equal("to keep improving", English(Of(new(), null, null, FactCategory.Target, data => data.Qualitative = "持续向好")));
        Assert.Equal("蒸蒸日上", English(Of(new(), null, null, FactCategory.Target, data => data.Qualitative = "蒸蒸日上")));
    }

    [Fact]
    public void The_culture_decides_the_language_and_other_languages_their_digits()
    {
        Fact fact = Of(Firms with { Amount = 20_000m, Unit = "人" }, Measure.Total, null);

        Assert.Equal("20\u00a0000 persons", fact.Describe(CultureInfo.GetCultureInfo("fi-FI")));
        Assert.Equal("20000人", fact.Describe(CultureInfo.GetCultureInfo("zh-Hant")));
    }

    /// <summary>Its number and the words that are put together; a builder of strings and its buffer are as much again.</summary>
    [Fact]
    public void A_description_allocates_its_words_and_little_else()
    {
        Fact growth = Of(Growth, Measure.Growth, null);
        Fact firms = Of(Firms, Measure.Total, null);
        CultureInfo english = CultureInfo.GetCultureInfo("en");

        Assert.InRange(Allocation.Of(() => growth.Describe(english)), 1, 160);
        Assert.InRange(Allocation.Of(() => firms.Describe(english)), 1, 80);
    }

    /// <summary>What a thousand of another thing are counted for is read without the catalogue of units.</summary>
    [Theory]
    [InlineData("百户", "平方米", "40 square metres per 100 households")]
    [InlineData("万名常住人口", "名", "40 persons per 10,000 residents")]
    [InlineData("人", "元", "CNY 40 per person")]
    [InlineData("年", "场", "40 events a year")]
    [InlineData("千米", "个", "40 per 千米")]
    public void Rates_say_for_each_of_what(string per, string unit, string english)
        => Assert.Equal(english, English(Of(new() { Amount = 40m, Unit = unit, Per = per, Kind = QuantityKind.Level }, Measure.Level, null)));

    private static void Holds(string chinese, string english, QuantityStatement statement, Measure? measure, Period? period = null, FactCategory category = FactCategory.Target)
    {
        Fact fact = Of(statement, measure, period, category);

        Assert.Equal((chinese, english), (Chinese(fact), English(fact)));
    }

    private static string Chinese(Fact fact) => fact.Describe(CultureInfo.GetCultureInfo("zh-CN"));

    private static string English(Fact fact) => fact.Describe(CultureInfo.GetCultureInfo("en"));

    private static Fact Of(QuantityStatement statement, Measure? measure, Period? period, FactCategory category = FactCategory.Target, Action<FactData>? change = null)
    {
        FactData data = new() { Category = category, Id = "f", Text = "a", Statement = statement, Measure = measure, Period = period ?? Period.Year(2022) };
        change?.Invoke(data);
        return Report.Create(new ReportData { Id = "r", Facts = [data], Indicators = [new() { Id = "gdp", Name = "地区生产总值", EnglishName = "Gross regional product" }] }).Facts[0];
    }
}
