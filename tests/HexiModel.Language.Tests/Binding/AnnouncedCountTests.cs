using HexiModel.Compiled;
using HexiModel.Language.Binding;

namespace HexiModel.Language.Tests.Binding;

/// <summary>What names announce (数字缩略语), and how it is held against what is listed.</summary>
public class AnnouncedCountTests
{
    [Theory]
    [InlineData("133工程", "1+3+3")]
    [InlineData("一中心四平台", "1+4")]
    [InlineData("三项服务", "3")]
    [InlineData("五个一", "5")]
    [InlineData("五个一工程", "5")]
    [InlineData("三个一百", "3")]
    [InlineData("四减四增", "4+4")]
    [InlineData("源网荷储一体化", null)]
    [InlineData("“情指行”一体化", null)]
    [InlineData("高效办成一件事", null)]
    [InlineData("一次办好", null)]
    [InlineData("百分之百", null)]
    [InlineData("一体两翼", "2")]
    public void A_name_announces_its_counts(string words, string? expected) => Assert.Equal(expected, AnnouncedCount.Read(words));

    [Theory]
    [InlineData("[四减四增]{.term #t}：[减甲，增乙]{.part #a}；[减丙，增丁]{.part #b}；[减戊，增己]{.part #c}；[减庚，增辛]{.part #d}。", false)]
    [InlineData("[四减四增]{.term #t}：[减甲]{.part #a}、[减乙]{.part #b}、[增丙]{.part #c}。", true)]
    [InlineData("[五个一]{.term #t}：[甲]{.part #a}、[乙]{.part #b}、[丙]{.part #c}、[丁]{.part #d}、[戊]{.part #e}。", false)]
    [InlineData("[五个一]{.term #t}：[甲]{.part #a}、[乙]{.part #b}。", true)]
    [InlineData("[源网荷储一体化]{.term #t}：[电源]{.part #a}、[电网]{.part #b}。", false)]
    [InlineData("[八方联动]{.term #t}：[甲]{.part #a}、[乙]{.part #b}。", true)]
    [InlineData("[八方联动]{.term #t count=\"none\"}：[甲]{.part #a}、[乙]{.part #b}。", false)]
    public void What_is_listed_is_held_against_it(string entry, bool isSaid)
        => Assert.Equal(isSaid, Annotated.Broken(Annotated.Plan("各位代表"), Annotated.Glossary("1." + entry)).Contains("HEXI4001"));

    [Theory]
    [InlineData("专精特新企业", "支持“专精特新”企业发展", "“专精特新”企业")]
    [InlineData("“专精特新”企业", "支持专精特新企业发展", "专精特新企业")]
    [InlineData("“专精特新”企业", "支持“专精特新”企业发展", "“专精特新”企业")]
    [InlineData("专精特新企业", "支持“专精特新企业”发展", "专精特新企业")]
    [InlineData("专精特新", "支持「专精特新」企业发展", "专精特新")]
    public void Quotation_marks_do_not_hide_a_mention(string headword, string sentence, string mention)
    {
        TermData term = Assert.Single(Annotated.Bind(Annotated.Plan(sentence), Annotated.Glossary($"1.[{headword}]{{.term #t}}：有特色的企业。")).Data!.Terms);

        SourceLocation official = Assert.Single(term.Mentions).Source.Official;
        Assert.Equal(mention, sentence.Substring(official.Column - 1, official.Length));
    }

    [Theory]
    [InlineData("进出口稳量提质")]
    [InlineData("利用外资提质增量")]
    [InlineData("录取人数再创新高")]
    [InlineData("空气质量保持在全省第一方阵")]
    [InlineData("水质稳定达标")]
    [InlineData("居民收入稳定增长")]
    [InlineData("进出口促稳提质")]
    public void Directions_and_places_in_everyday_words_need_no_number(string words)
        => Assert.NotNull(Assert.Single(Annotated.Data(Annotated.Plan($"[{words}]{{#goal}}")).Facts).Qualitative);
}
