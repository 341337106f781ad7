using System.Collections.Immutable;
using System.Globalization;
using HexiModel.Language.Quantities;
using HexiModel.Tool.Localisation;
using HexiModel.Tool.Output;

namespace HexiModel.Tool.Tests.Output;

public class QuantityWordsTests
{
    [Theory]
    [InlineData("20家", "20家 · 数目", "20 · count")]
    [InlineData("20家以上", "≥ 20家 · 数目", "≥ 20 · count")]
    [InlineData("超过20家", "> 20家 · 数目", "> 20 · count")]
    [InlineData("20家以内", "≤ 20家 · 数目", "≤ 20 · count")]
    [InlineData("不足20家", "< 20家 · 数目", "< 20 · count")]
    [InlineData("约20家", "≈ 20家 · 数目", "≈ 20 · count")]
    [InlineData("近20家", "近 20家 · 数目", "nearly 20 · count")]
    [InlineData("20余家", "20余家 · 数目", "over 20 · count")]
    public void A_bound_is_a_sign_or_a_word(string text, string chinese, string english)
    {
        QuantityExpression found = Assert.Single(QuantityReader.Read(text));

        Assert.Equal((chinese, english), (new QuantityWords(Texts("zh-Hans")).Reading(found), new QuantityWords(Texts("en")).Reading(found)));
    }

    [Theory]
    [InlineData("增长6%", "+6% · 增长率")]
    [InlineData("提高12.3个百分点", "+12.3百分点 · 百分点")]
    [InlineData("翻番", "1番 · 倍数")]
    [InlineData("由13家发展到237家", "13 → 237家 · 由…到")]
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
}
