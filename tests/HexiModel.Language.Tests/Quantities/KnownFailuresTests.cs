using HexiModel.Language.Quantities;
using HexiModel.Tests;

namespace HexiModel.Language.Tests.Quantities;

/// <summary>What general recognisers are known to get wrong in reports, each with its name.</summary>
public class KnownFailuresTests
{
    [Fact]
    public void Twenty_and_more_is_not_exactly_twenty()
        => Assert.Equal("20家以上 = 20 家 at-least count", Reading.Of("引进金融机构20家以上。"));

    [Theory]
    [InlineData("增至32%以上", Bound.AtLeast)]
    [InlineData("超过32%", Bound.MoreThan)]
    [InlineData("控制在5.5%以内", Bound.AtMost)]
    [InlineData("低于5.5%", Bound.LessThan)]
    public void Yishang_includes_the_number_itself_and_chaoguo_does_not(string text, Bound expected)
        => Assert.Equal(expected, Reading.One(text).Statement.Bound);

    [Theory]
    [InlineData("完成两批带量采购", "两批 = 2 批 count")]
    [InlineData("办结两轮环保督察", "两轮 = 2 轮 count")]
    [InlineData("重两吨", "两吨 = 2 吨 level")]
    public void Liang_is_two_and_no_weight(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Fact]
    public void A_percentage_point_is_not_a_percent()
    {
        QuantityExpression points = Reading.One("提高12.3个百分点");

        Assert.Equal((QuantityKind.Points, "百分点", 12.3m), (points.Kind, points.UnitText, points.Amount));
        Assert.Equal(Units.PercentagePoint, points.Unit);
    }

    [Theory]
    [InlineData("20-30家")]
    [InlineData("20至30家")]
    [InlineData("20～30家")]
    [InlineData("20—30家")]
    [InlineData("20家至30家")]
    [InlineData("二十到三十家")]
    public void A_range_keeps_both_ends(string text) => Assert.Equal(text + " = 20→30 家 range", Reading.Of(text));

    [Fact]
    public void Fifteen_minutes_are_no_money() => Assert.Equal("15分钟 = 15 分钟 duration", Reading.Of("打造15分钟生活圈"));

    [Fact]
    public void Two_thousand_firms_are_no_year() => Assert.Equal("2000家以上 = 2000 家 at-least count", Reading.Of("注册企业2000家以上"));

    [Theory]
    [InlineData("徽州道4号校区")]
    [InlineData("开通地铁19号线")]
    public void A_number_in_a_name_is_no_date(string text) => Assert.Empty(QuantityReader.Read(text));

    [Theory]
    [InlineData("十二个等于一打", "十二个 = 12 个 count")]
    [InlineData("15万人", "15万人 = 150000 人 count")]
    [InlineData("123.5亿元", "123.5亿元 = 12350000000 元 level")]
    public void A_number_is_not_split(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Fact]
    public void Two_or_three_are_not_twenty_three() => Assert.Equal("两三个 = 2→3 个 range", Reading.Of("新建两三个"));

    [Theory]
    [InlineData("统一")]
    [InlineData("进一步完善")]
    [InlineData("一批项目")]
    [InlineData("一系列措施")]
    [InlineData("新的一年")]
    [InlineData("千方百计")]
    public void One_in_a_word_is_no_number(string text) => Assert.Empty(QuantityReader.Read(text));

    [Theory]
    [InlineData("一万五千亿元", "1500000000000")]
    [InlineData("二十万亿元", "20000000000000")]
    [InlineData("三十万多亿元", "30000000000000")]
    [InlineData("四千五百六十九万八千三百一十一亿元", "4569831100000000")]
    public void Scales_upon_scales_multiply(string text, string expected)
        => Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Reading.One(text).Amount);

    /// <summary>Counted in allocations, not in time: a reader that starts again at every character would also allocate for each.</summary>
    [Theory]
    [InlineData("9")]
    [InlineData("一")]
    [InlineData(",")]
    [InlineData("发展")]
    [InlineData("1,")]
    public void Long_runs_cost_no_memory(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));

        Assert.Empty(QuantityReader.Read(text));
        Assert.Equal(0, Allocation.Of(() => QuantityReader.Read(text)));
    }
}
