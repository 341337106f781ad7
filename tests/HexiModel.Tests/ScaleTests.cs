namespace HexiModel.Tests;

public class ScaleTests
{
    [Theory]
    [InlineData(Scale.One, "", 0)]
    [InlineData(Scale.Ten, "十", 1)]
    [InlineData(Scale.Hundred, "百", 2)]
    [InlineData(Scale.Thousand, "千", 3)]
    [InlineData(Scale.TenThousand, "万", 4)]
    [InlineData(Scale.HundredThousand, "十万", 5)]
    [InlineData(Scale.Million, "百万", 6)]
    [InlineData(Scale.TenMillion, "千万", 7)]
    [InlineData(Scale.HundredMillion, "亿", 8)]
    [InlineData(Scale.Billion, "十亿", 9)]
    [InlineData(Scale.TenBillion, "百亿", 10)]
    [InlineData(Scale.HundredBillion, "千亿", 11)]
    [InlineData(Scale.Trillion, "万亿", 12)]
    [InlineData(Scale.TenTrillion, "十万亿", 13)]
    public void A_scale_is_a_power_of_ten_with_a_word(Scale scale, string symbol, int power)
    {
        Assert.Equal(symbol, scale.Symbol());
        Assert.Equal(power, (int)scale);
        Assert.Equal(decimal.Parse("1" + new string('0', power), System.Globalization.CultureInfo.InvariantCulture), scale.Factor());
        Assert.True(ScaleExtensions.TryParse(symbol, out Scale read));
        Assert.Equal(scale, read);
    }

    [Fact]
    public void The_test_above_knows_all_scales()
        => Assert.Equal(14, Enum.GetValues<Scale>().Length);

    [Theory]
    [InlineData(null)]
    [InlineData("万万")]
    [InlineData("wan")]
    [InlineData("萬")]
    [InlineData(" 万")]
    public void What_is_no_scale_is_refused(string? symbol)
    {
        Assert.False(ScaleExtensions.TryParse(symbol, out Scale scale));
        Assert.Equal(Scale.One, scale);
    }

    [Fact]
    public void A_value_that_names_no_scale_has_neither_factor_nor_word()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Scale)14).Factor());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Scale)(-1)).Symbol());
    }
}
