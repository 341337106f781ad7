using System.Globalization;

namespace HexiModel.Tests;

public class QuantityFormatTests
{
    private static readonly Unit<Count> Person = new("人", "person");
    private static readonly Quantity<Count> Jobs = new(19_000m, Person, Scale.TenThousand);
    private static readonly Quantity<Money> Revenue = new(69_200_000_000.5m, new Unit<Money>("元", "yuan", "yuan", "CNY"), Scale.HundredMillion);
    private static readonly Quantity<Ratio> Growth = new(-6.5m, new Unit<Ratio>("%", "%", "%", "%"));

    [Theory]
    [InlineData("zh-CN", "G", "1.9万人")]
    [InlineData("zh-Hans", "G", "1.9万人")]
    [InlineData("zh-TW", null, "1.9万人")]
    [InlineData("zh-CN", "", "1.9万人")]
    [InlineData("zh-CN", "F", "19000人")]
    [InlineData("zh-CN", "N", "19000")]
    [InlineData("zh-CN", "C", "19000 人")]
    [InlineData("en", "G", "19,000 persons")]
    [InlineData("en-US", null, "19,000 persons")]
    [InlineData("en", "f", "19,000 persons")]
    [InlineData("en", "n", "19,000")]
    [InlineData("en", "c", "19000 人")]
    [InlineData("", "G", "19,000 persons")]
    [InlineData("fi-FI", "G", "19\u00a0000 persons")]
    [InlineData("tr-TR", "G", "19.000 persons")]
    [InlineData("tr-TR", "C", "19000 人")]
    public void A_count(string culture, string? format, string expected)
        => Assert.Equal(expected, Jobs.ToString(format, CultureInfo.GetCultureInfo(culture)));

    [Theory]
    [InlineData("zh-CN", "G", "692.000000005亿元")]
    [InlineData("zh-CN", "F", "69200000000.5元")]
    [InlineData("en", "G", "69,200,000,000.5 yuan")]
    [InlineData("fi-FI", "F", "69\u00a0200\u00a0000\u00a0000,5 yuan")]
    [InlineData("tr-TR", "N", "69.200.000.000,5")]
    [InlineData("fi-FI", "C", "69200000000.5 CNY")]
    public void An_amount_of_money(string culture, string format, string expected)
        => Assert.Equal(expected, Revenue.ToString(format, CultureInfo.GetCultureInfo(culture)));

    [Theory]
    [InlineData("zh-CN", "G", "-6.5%")]
    [InlineData("en", "G", "-6.5%")]
    [InlineData("fi-FI", "G", "\u22126,5%")]
    [InlineData("fi-FI", "N", "\u22126,5")]
    [InlineData("fi-FI", "C", "-6.5 %")]
    [InlineData("", "C", "-6.5 %")]
    public void A_ratio_below_zero(string culture, string format, string expected)
        => Assert.Equal(expected, Growth.ToString(format, CultureInfo.GetCultureInfo(culture)));

    [Theory]
    [InlineData("69200000000", "en", "G", "69.2 billion yuan")]
    [InlineData("-1500000", "en", "G", "-1.5 million yuan")]
    [InlineData("1234000000000", "en", "G", "1.234 trillion yuan")]
    [InlineData("1234500000000", "en", "G", "1,234,500,000,000 yuan")]
    [InlineData("1234500000000", "en", "G1", "1.2 trillion yuan")]
    [InlineData("380000", "en", "G", "380,000 yuan")]
    [InlineData("69200000000", "en", "F", "69,200,000,000 yuan")]
    [InlineData("69200000000", "fi-FI", "G", "69,2 billion yuan")]
    public void English_gives_sums_in_millions_billions_and_trillions(string amount, string culture, string format, string expected)
        => Assert.Equal(
            expected,
            new Quantity<Money>(decimal.Parse(amount, CultureInfo.InvariantCulture), Units.Yuan, Scale.HundredMillion).ToString(format, CultureInfo.GetCultureInfo(culture)));

    [Theory]
    [InlineData("人", "12 persons")]
    [InlineData("名", "12 persons")]
    [InlineData("户", "12 households")]
    [InlineData("座", "12")]
    [InlineData("家", "12")]
    [InlineData("个", "12")]
    [InlineData("件/万人", "12 pieces per 10,000 persons")]
    public void English_has_the_counters_that_are_nouns(string symbol, string expected)
        => Assert.Equal(expected, new Quantity(12m, Units.FindOrCounter(symbol)).ToString("G", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("N0", "19,457")]
    [InlineData("n1", "19,456.8")]
    [InlineData("F2", "19,456.75 persons")]
    [InlineData("G4", "19,456.7500 persons")]
    [InlineData("C1", "19456.8 人")]
    [InlineData("Z2", "1.95万人")]
    [InlineData("ZF0", "19457人")]
    public void A_format_takes_a_number_of_decimals(string format, string expected)
        => Assert.Equal(expected, new Quantity<Count>(19_456.75m, Units.Person, Scale.TenThousand).ToString(format, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("Z", "1.9万人")]
    [InlineData("ZG", "1.9万人")]
    [InlineData("zf", "19000人")]
    [InlineData("ZN", "19000")]
    [InlineData("ZC", "19000 人")]
    public void Z_is_Chinese_in_every_culture(string format, string expected)
    {
        Assert.Equal(expected, Jobs.ToString(format, CultureInfo.InvariantCulture));
        Assert.Equal(expected, Jobs.ToString(format, CultureInfo.GetCultureInfo("fi-FI")));
    }

    [Fact]
    public void One_of_a_unit_takes_the_singular()
    {
        Assert.Equal("1 person", new Quantity<Count>(1.0m, Person).ToString("G", CultureInfo.InvariantCulture));
        Assert.Equal("0 persons", new Quantity<Count>(0m, Person).ToString("G", CultureInfo.InvariantCulture));
        Assert.Equal("1.5 persons", new Quantity<Count>(1.5m, Person).ToString("G", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(1, "第1位", "1st")]
    [InlineData(2, "第2位", "2nd")]
    [InlineData(3, "第3位", "3rd")]
    [InlineData(4, "第4位", "4th")]
    [InlineData(11, "第11位", "11th")]
    [InlineData(12, "第12位", "12th")]
    [InlineData(13, "第13位", "13th")]
    [InlineData(21, "第21位", "21st")]
    [InlineData(111, "第111位", "111th")]
    public void A_rank_is_an_ordinal(int place, string chinese, string english)
    {
        foreach (Unit unit in new[] { Units.Place, Unit.Of("", Dimension.Of<Rank>()), Unit.Of("位", Dimension.Of<Rank>()) })
        {
            Assert.Equal(chinese, new Quantity(place, unit).ToString("G", CultureInfo.GetCultureInfo("zh-CN")));
            Assert.Equal(english, new Quantity(place, unit).ToString("F", CultureInfo.GetCultureInfo("en")));
            Assert.Equal(place.ToString(CultureInfo.InvariantCulture), new Quantity(place, unit).ToString("N", CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void A_unit_without_an_English_name_keeps_its_symbol()
        => Assert.Equal("3 盏", new Quantity<Count>(3m, new Unit<Count>("盏")).ToString("G", CultureInfo.InvariantCulture));

    [Fact]
    public void A_bare_number_has_no_space_behind_it()
    {
        foreach (string format in new[] { "G", "F", "N", "C" })
        {
            Assert.Equal("3", new Quantity<Count>(3m, Units.One).ToString(format, CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void No_digit_is_lost_and_no_zero_added()
    {
        Assert.Equal("79228162514264337593543950335", new Quantity(decimal.MaxValue, Units.One).ToString("C", null));
        Assert.Equal("0.0000000000000000000000000001", new Quantity(0.0000000000000000000000000001m, Units.One).ToString("C", null));
        Assert.Equal("1.5", new Quantity(1.5000m, Units.One).ToString("C", null));
    }

    [Fact]
    public void An_amount_with_too_many_digits_for_the_author_s_scale_is_printed_in_full()
        => Assert.Equal(
            "7.9228162514264337593543950335人",
            new Quantity<Count>(7.9228162514264337593543950335m, Person, Scale.TenThousand).ToString("G", CultureInfo.GetCultureInfo("zh-CN")));

    [Fact]
    public void A_negative_zero_is_zero()
        => Assert.Equal("0人", new Quantity<Count>(-0.0m, Person).ToString("G", CultureInfo.GetCultureInfo("zh-CN")));

    [Theory]
    [InlineData("X")]
    [InlineData("G-1")]
    [InlineData("G29")]
    [InlineData("ZZ")]
    [InlineData("2")]
    [InlineData("万")]
    public void An_unknown_format_is_a_FormatException_that_names_the_known_ones(string format)
        => Assert.Contains("G, F, N or C", Assert.Throws<FormatException>(() => Jobs.ToString(format, null)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_current_culture_speaks_where_none_is_given()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("zh-CN");
            Assert.Equal("1.9万人", Jobs.ToString());
            Assert.Equal("1.9万人", ((Quantity)Jobs).ToString());
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");
            Assert.Equal("19,000 persons", Jobs.ToString());
            Assert.Equal("19,000 persons–19,000 persons", new QuantityRange(Jobs, Jobs).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_quantity_formats_into_a_span_that_is_long_enough_and_only_there()
    {
        CultureInfo chinese = CultureInfo.GetCultureInfo("zh-CN");
        Span<char> buffer = stackalloc char[5];

        Assert.True(Jobs.TryFormat(buffer, out int written, "G", chinese));
        Assert.Equal("1.9万人", buffer[..written].ToString());
        Assert.False(Jobs.TryFormat(buffer[..4], out written, default, chinese));
        Assert.Equal(0, written);
        Assert.True(((Quantity)Jobs).TryFormat(buffer, out written, default, chinese));
        Assert.Equal(5, written);
        Assert.Equal("新增1.9万人", string.Create(chinese, $"新增{Jobs:G}"));
    }

    [Fact]
    public void A_range_prints_both_ends_in_the_format()
        => Assert.Equal(
            "6.5%–7%",
            new QuantityRange(new Quantity(6.5m, Units.Percent), new Quantity(7m, Units.Percent)).ToString("G", CultureInfo.GetCultureInfo("zh-CN")));
}
