using HexiModel.Language.Quantities;

namespace HexiModel.Language.Tests.Quantities;

public class NotQuantitiesTests
{
    [Theory]
    [InlineData("推进“133工程”")]
    [InlineData("增强“四个意识”")]
    [InlineData("“一核两轴三中心多点支撑”")]
    [InlineData("“七河十湖”")]
    [InlineData("“2+1”主导产业")]
    [InlineData("“23·7”特大洪涝")]
    [InlineData("“1小时交通圈”")]
    public void Slogans_and_formulas_in_quotes(string text) => Assert.Empty(QuantityReader.Read(text));

    [Theory]
    [InlineData("第十八届人民代表大会第一次会议")]
    [InlineData("十九届六中全会")]
    [InlineData("十二届市委三次、四次全会")]
    [InlineData("党的二十大")]
    [InlineData("一、完整准确")]
    [InlineData("（二）坚持")]
    [InlineData("1.“一核")]
    [InlineData("改革[3]方案〔12〕")]
    public void Ordinals_sessions_and_marks(string text) => Assert.Empty(QuantityReader.Read(text));

    [Theory]
    [InlineData("PM2.5浓度")]
    [InlineData("5G网络")]
    [InlineData("G60科创走廊")]
    [InlineData("C919客机")]
    [InlineData("12345热线")]
    [InlineData("创建3A级景区")]
    [InlineData("4号楼")]
    [InlineData("成立75周年")]
    [InlineData("60年代")]
    [InlineData("二次供水")]
    [InlineData("三级医院")]
    [InlineData("五位一体")]
    [InlineData("7人制足球")]
    [InlineData("百亿级产业")]
    public void Codes_grades_and_words(string text) => Assert.Empty(QuantityReader.Read(text));

    [Fact]
    public void A_count_may_stand_before_a_code_or_a_descriptor()
    {
        Assert.Equal("154个 = 154 个 count", Reading.Of("154个“132”工作专班"));
        Assert.Equal("两个 = 2 个 count", Reading.Of("两个11人制足球场"));
    }

    [Fact]
    public void Names_given_by_the_report_hide_what_they_hold()
    {
        const string text = "三里屯三家店有3家店,三家";

        Assert.Equal(3, QuantityReader.Read(text).Length);
        Assert.Equal(["3家", "三家"], QuantityReader.Read(text, ["三家店"]).Select(e => e.Span.Of(text)));
    }

    [Theory]
    [InlineData("《三年行动方案（2021—2023年）》")]
    [InlineData("高于经济增速")]
    [InlineData("与经济增长同步")]
    public void Titles_and_comparisons_without_numbers(string text) => Assert.Empty(QuantityReader.Read(text));

    [Fact]
    public void A_number_beyond_decimal_is_reported_with_its_span()
    {
        string text = "共" + new string('9', 40) + "亿元";
        QuantityExpression e = Reading.One(text);

        Assert.True(e.IsOutOfRange);
        Assert.Null(e.Amount);
        Assert.Equal(text[1..], e.Span.Of(text));
    }
}
