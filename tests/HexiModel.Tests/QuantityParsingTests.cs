using System.ComponentModel;
using System.Globalization;

namespace HexiModel.Tests;

/// <summary>Quantities read from what people type.</summary>
public class QuantityParsingTests
{
    [Theory]
    [InlineData("1.5万人", "15000", "人", "万")]
    [InlineData("15,000人", "15000", "人", "")]
    [InlineData("15，000人", "15000", "人", "")]
    [InlineData("15000", "15000", "", "")]
    [InlineData(" 15000 人 ", "15000", "人", "")]
    [InlineData("1.5萬人", "15000", "人", "万")]
    [InlineData("3億元", "300000000", "元", "亿")]
    [InlineData("12.4亿元", "1240000000", "元", "亿")]
    [InlineData("1.2万亿元", "1200000000000", "元", "万亿")]
    [InlineData("2千万元", "20000000", "元", "千万")]
    [InlineData("1亿2000万元", "120000000", "元", "")]
    [InlineData("6%", "6", "%", "")]
    [InlineData("6.50 %", "6.50", "%", "")]
    [InlineData("百分之六", "6", "%", "")]
    [InlineData("百分之六点五", "6.5", "%", "")]
    [InlineData("百分之100", "100", "%", "")]
    [InlineData("千分之三", "3", "‰", "")]
    [InlineData("0.5个百分点", "0.5", "百分点", "")]
    [InlineData("0.5百分点", "0.5", "百分点", "")]
    [InlineData("5千瓦", "5", "千瓦", "")]
    [InlineData("5万千瓦", "50000", "千瓦", "万")]
    [InlineData("三成", "3", "成", "")]
    [InlineData("2倍", "2", "倍", "")]
    [InlineData("第2位", "2", "位", "")]
    [InlineData("第二", "2", "位", "")]
    [InlineData("-1.5%", "-1.5", "%", "")]
    [InlineData("−1.5%", "-1.5", "%", "")]
    [InlineData("＋１５家", "15", "家", "")]
    [InlineData("一万五千人", "15000", "人", "")]
    [InlineData("十二家", "12", "家", "")]
    [InlineData("两千零五户", "2005", "户", "")]
    [InlineData("三亿五千万元", "350000000", "元", "")]
    [InlineData("一百二十件", "120", "件", "")]
    [InlineData("二〇二二", "2022", "", "")]
    [InlineData("四点五万吨", "45000", "吨", "万")]
    [InlineData("35微克/立方米", "35", "微克/立方米", "")]
    [InlineData("4.6万元/人", "46000", "元/人", "万")]
    [InlineData("69.2 billion yuan", "69200000000", "元", "")]
    [InlineData("69200000000 CNY", "69200000000", "元", "")]
    [InlineData("19,000 persons", "19000", "人", "")]
    [InlineData("1 person", "1", "人", "")]
    [InlineData("5 km2", "5", "平方公里", "")]
    [InlineData("2nd", "2", "位", "")]
    [InlineData("0家", "0", "家", "")]
    public void What_people_write_is_read(string text, string amount, string unit, string scale)
    {
        Quantity quantity = Quantity.Parse(text, null);

        Assert.Equal(decimal.Parse(amount, CultureInfo.InvariantCulture), quantity.Amount);
        Assert.True(quantity.Unit.Equals(Units.Find(unit)) || unit == "位" || Units.Find(unit)!.IsConvertibleTo(quantity.Unit), quantity.Unit.Symbol);
        Assert.Equal(scale, quantity.Scale.Symbol());
        Assert.True(Quantity.TryParse(text, out Quantity again));
        Assert.Equal(quantity, again);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("家")]
    [InlineData("20家以上")]
    [InlineData("约20家")]
    [InlineData("15 abc")]
    [InlineData("1,5万人")]
    [InlineData("1,50,000人")]
    [InlineData("15,00人")]
    [InlineData("1.2.3")]
    [InlineData("NaN")]
    [InlineData("∞")]
    [InlineData("1e5")]
    [InlineData("=1+1")]
    [InlineData("--5")]
    [InlineData("万人")]
    [InlineData("第位")]
    [InlineData("百分之")]
    [InlineData("2022年6月")]
    public void What_is_not_a_quantity_is_refused_and_named(string text)
    {
        Assert.False(Quantity.TryParse(text, out Quantity quantity));
        Assert.Equal(default, quantity);
        Assert.Contains("“" + text + "”", Assert.Throws<FormatException>(() => Quantity.Parse(text, null)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("999999999999999999999999999999家")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("79228162514264337593543950335亿")]
    [InlineData("0.00000000000000000000000000001")]
    public void A_number_that_no_decimal_holds_is_not_rounded(string text)
    {
        Assert.Throws<OverflowException>(() => Quantity.Parse(text, null));
        Assert.False(Quantity.TryParse(text, out _));
    }

    [Fact]
    public void A_culture_gives_the_signs_where_it_is_given()
    {
        Assert.Equal(1_234.5m, Quantity.Parse("1.234,5 家", CultureInfo.GetCultureInfo("de-DE")).Amount);
        Assert.Equal(19_000m, Quantity.Parse("19\u00a0000 persons", CultureInfo.GetCultureInfo("fi-FI")).Amount);
        Assert.False(Quantity.TryParse("1.5万人", CultureInfo.GetCultureInfo("de-DE"), out _));
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(15_000m, Quantity.Parse("1.5万人", null).Amount);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_typed_quantity_takes_its_own_dimension_only()
    {
        Assert.Equal(new Quantity<Money>(1_240_000_000m, Units.Yuan), Quantity<Money>.Parse("12.4亿元", null));
        Assert.Equal("“12家” is a quantity of dimension count, not money.", Assert.Throws<FormatException>(() => Quantity<Money>.Parse("12家", null)).Message);
        Assert.False(Quantity<Points>.TryParse("6%", out _));
        Assert.True(Quantity<Count>.TryParse("15000", out Quantity<Count> count) && count.Amount == 15_000m);
    }

    [Theory]
    [InlineData("G")]
    [InlineData("F")]
    [InlineData("C")]
    [InlineData("Z")]
    [InlineData("ZF")]
    public void What_a_format_writes_reads_back(string format)
    {
        string[] texts = ["1.9万人", "692亿元", "6%", "0.5百分点", "2倍", "-3.25%", "1.35万公顷", "18亩", "5年", "3公里", "4.6万元/人", "第2位"];
        foreach (Quantity quantity in texts.Select(text => Quantity.Parse(text, null)))
        {
            foreach (CultureInfo culture in new[] { CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo("zh-CN"), CultureInfo.GetCultureInfo("fi-FI") })
            {
                if (!(quantity.Unit.Dimension is Rank && format == "C"))
                {
                    Assert.Equal(quantity, Quantity.Parse(quantity.ToString(format, culture), format.Contains('C') ? null : culture.TwoLetterISOLanguageName == "zh" || format[0] == 'Z' ? null : culture));
                }
            }
        }
    }

    [Fact]
    public void Frameworks_read_quantities()
    {
        TypeConverter typed = TypeDescriptor.GetConverter(typeof(Quantity<Count>));

        Assert.Equal(new Quantity<Count>(15_000m, Units.Person), typed.ConvertFromInvariantString("1.5万人"));
        Assert.Equal("1.5万人", typed.ConvertToInvariantString(Quantity<Count>.Parse("1.5万人", null)));
        Assert.Throws<FormatException>(() => typed.ConvertFromInvariantString("6%"));
        Assert.Equal(Quantity.Parse("6%", null), TypeDescriptor.GetConverter(typeof(Quantity)).ConvertFromInvariantString("6%"));
        Assert.Equal(Quantity.Parse("6%", null), Parsed<Quantity>("6%"));
        Assert.Equal(Quantity<Ratio>.Parse("6%", null), Parsed<Quantity<Ratio>>("6%"));

        static T Parsed<T>(string text) where T : ISpanParsable<T>
            => T.TryParse(text.AsSpan(), null, out T? value) && T.TryParse(text, null, out _) && T.Parse(text, null).Equals(value) ? T.Parse(text.AsSpan(), null) : throw new FormatException();
    }
}
