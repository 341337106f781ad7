namespace HexiModel.Tests;

public class UnitsTests
{
    [Theory]
    [InlineData("公里", "km")]
    [InlineData("千米", "km")]
    [InlineData("㎡", "m2")]
    [InlineData("公斤", "kg")]
    [InlineData("度", "kW.h")]
    [InlineData("元人民币", "CNY")]
    [InlineData("个百分点", null)]
    public void A_unit_is_found_by_every_way_of_writing_it(string symbol, string? code)
    {
        Unit unit = Assert.IsType<Unit>(Units.Find(symbol), exactMatch: false);

        Assert.Equal((symbol, code), (unit.Symbol, unit.Code));
    }

    [Theory]
    [InlineData(1, "公里", 1000, "m")]
    [InlineData(3, "公顷", 30_000, "㎡")]
    [InlineData(10, "斤", 5, "千克")]
    [InlineData(1, "吨标准煤", 29_307_600, "千焦")]
    [InlineData(3, "成", 30, "%")]
    [InlineData(5, "‰", 0.5, "%")]
    [InlineData(2, "年", 24, "个月")]
    [InlineData(45, "分钟", 3, "刻钟")]
    [InlineData(3, "名", 3, "人")]
    [InlineData(3, "位", 3, "名")]
    [InlineData(1_000_000, "克标准煤", 1, "吨标准煤")]
    [InlineData(1, "兆伏安", 1000, "kVA")]
    [InlineData(2, "载重吨", 2, "吨")]
    [InlineData(5, "/10万", 0.005, "%")]
    public void Units_of_a_dimension_convert(int amount, string from, double expected, string to)
        => Assert.Equal((decimal)expected, new Quantity(amount, Units.Find(from)!).ConvertTo(Units.Find(to)!).Amount);

    [Fact]
    public void Fifteen_mu_are_a_hectare()
        => Assert.Equal(1m, decimal.Round(new Quantity<Area>(15m, Units.Mu).ConvertTo(Units.Hectare).Amount, 20));

    [Theory]
    [InlineData("家", "座")]
    [InlineData("元", "美元")]
    [InlineData("%", "百分点")]
    [InlineData("倍", "番")]
    [InlineData("兆伏安", "PB")]
    [InlineData("标准立方米", "立方米")]
    [InlineData("皮长公里", "公里")]
    public void Counters_currencies_and_points_do_not_convert(string one, string other)
        => Assert.False(Units.Find(one)!.IsConvertibleTo(Units.Find(other)));

    [Fact]
    public void An_unknown_word_is_a_counter_of_its_own()
    {
        Assert.Null(Units.Find("朵"));
        Assert.Equal(new Unit<Count>("朵"), Units.FindOrCounter("朵"));
    }

    [Theory]
    [InlineData("元/人", "rate(money,count)", "yuan per person")]
    [InlineData("微克/立方米", "rate(mass,volume)", "microgram per cubic metre")]
    [InlineData("件/万人", "rate(count,count)", "piece per 10,000 persons")]
    [InlineData("微克每立方米", "rate(mass,volume)", "microgram per cubic metre")]
    [InlineData("元/人·月", "rate(rate(money,count),duration)", "yuan per person per month")]
    [InlineData("元/人/月", "rate(rate(money,count),duration)", "yuan per person per month")]
    [InlineData("元/千瓦·时", "rate(money,energy)", "yuan per kilowatt hour")]
    public void A_line_makes_a_rate_of_two_units(string symbol, string dimension, string english)
    {
        Unit unit = Units.FindOrCounter(symbol);

        Assert.Equal((symbol, dimension, english), (unit.Symbol, unit.Dimension.Id, unit.EnglishName));
        Assert.Equal(unit, Units.Find(symbol));
    }

    [Fact]
    public void Rates_convert_part_by_part()
        => Assert.Equal(0.035m, new Quantity(35m, Units.FindOrCounter("微克/立方米")).ConvertTo(Units.FindOrCounter("毫克/立方米")).Amount);

    [Theory]
    [InlineData(3, "丈", 10, "米")]
    [InlineData(3, "尺", 1, "米")]
    [InlineData(30, "寸", 1, "米")]
    [InlineData(15, "亩", 1, "公顷")]
    [InlineData(3, "件/分钟", 180, "件/小时")]
    [InlineData(3, "千克/亩", 45, "千克/公顷")]
    public void A_size_that_no_decimal_holds_is_exact(int amount, string unit, int sameAmount, string sameUnit)
        => Assert.Equal(new Quantity(sameAmount, Units.FindOrCounter(sameUnit)), new Quantity(amount, Units.FindOrCounter(unit)));

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("元/")]
    [InlineData("元,元人民币")]
    [InlineData("元;money")]
    [InlineData("\n")]
    [InlineData("a/b/c")]
    [InlineData("//////////////////////////////")]
    [InlineData("人每人每人每人每人每人每人每人")]
    [InlineData("·/·")]
    [InlineData("元/EB/EB/EB")]
    public void Any_words_make_a_unit(string symbol) => Assert.Equal(symbol, Units.FindOrCounter(symbol).Symbol);

    [Fact]
    public void Named_units_are_those_of_the_catalogue()
    {
        Assert.Same(Units.Yuan, Units.Find("元"));
        Assert.Same(Units.Percent, Units.Find("%"));
        Assert.Equal(100m, new Quantity<Ratio>(1m, Units.Whole).ConvertTo(Units.Percent).Amount);
    }
}
