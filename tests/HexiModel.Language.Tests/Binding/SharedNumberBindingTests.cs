using HexiModel.Compiled;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Binding;

/// <summary>Numbers and subjects in the words that the members of a group share (并列项共用的词语).</summary>
public class SharedNumberBindingTests
{
    [Theory]
    [InlineData("[获批省级[绿色矿山]{#a}、[设计院]{#b}各2个]{.group}", "获批省级绿色矿山2个 = 2个", "获批省级设计院2个 = 2个")]
    [InlineData("[[工业投资]{#a}、[技改投资]{#b}增长20%以上]{.group}", "工业投资增长20%以上 = 20%", "技改投资增长20%以上 = 20%")]
    [InlineData("[[装机容量]{#a}、[发电量]{#b}均居全市第一位]{.group}", "装机容量居全市第一位 = 1", "发电量居全市第一位 = 1")]
    [InlineData("[[工业]{#a}、[农业]{#b}和[旅游业]{#c}分别增长5%、6%、7%]{.group}", "工业增长5% = 5%", "农业增长6% = 6%", "旅游业增长7% = 7%")]
    [InlineData("[新建[小学]{#a}、[中学]{#b}各3所，[公园5座]{#c}]{.group}", "新建小学3所 = 3所", "新建中学3所 = 3所", "新建公园5座 = 5座")]
    [InlineData("[[空气质量]{#a}、[水质]{#b}提高2个百分点]{.group}", "空气质量提高2个百分点 = 2百分点", "水质提高2个百分点 = 2百分点")]
    [InlineData("[[社区服务]{#a}、[居家养老]{#b}覆盖率均达到95%以上]{.group}", "社区服务覆盖率达到95%以上 = 95%", "居家养老覆盖率达到95%以上 = 95%")]
    [InlineData("[[城区供暖面积]{#a}、[乡镇供水人口]{#b}各增加10%]{.group}", "城区供暖面积增加10% = 10%", "乡镇供水人口增加10% = 10%")]
    [InlineData("[城乡居民收入分别完成[37812元]{#a}、[14236元]{#b}]{.group}", "城镇居民收入完成37812元 = 37812元", "农村居民收入完成14236元 = 14236元")]
    [InlineData("[甲、乙年营收力争分别突破[30亿元]{#a}、[40亿元]{#b}大关]{.group}", "甲年营收力争突破30亿元大关 = 3000000000元", "乙年营收力争突破40亿元大关 = 4000000000元")]
    [InlineData("[固定资产投资、社会消费品零售总额分别增长[5%]{#a}、[6%]{#b}]{.group}", "固定资产投资增长5% = 5%", "社会消费品零售总额增长6% = 6%")]
    [InlineData("[一产、二产、三产增加值分别增长[3%]{#a}、[5%]{#b}、[7%]{#c}]{.group}", "一产增加值增长3% = 3%", "二产增加值增长5% = 5%", "三产增加值增长7% = 7%")]
    [InlineData("[投资、消费品零售额分别增长[5%]{#a}、[6%]{#b}]{.group}", "投资增长5% = 5%", "消费品零售额增长6% = 6%")]
    public void Each_member_has_the_number_and_the_subject_that_is_its_own(string group, params string[] expected)
        => Assert.Equal(expected, Facts(Annotated.Plan(group)).Take(expected.Length));

    /// <summary>A number that counts the members together, or that announces them, is of none: each lacks one, which is said.</summary>
    [Theory]
    [InlineData("[获批[绿色矿山]{#a}、[设计院]{#b}等2个]{.group}")]
    [InlineData("[获批[绿色矿山]{#a}、[设计院]{#b}共2个]{.group}")]
    [InlineData("[获批[绿色矿山]{#a}、[设计院]{#b}2个]{.group}")]
    [InlineData("[实施2项工程：[绿色矿山]{#a}、[设计院]{#b}]{.group}")]
    [InlineData("[[工业]{#a}、[农业]{#b}增长5%、6%、7%]{.group}")]
    [InlineData("[实施[绿色矿山]{#a}、[设计院]{#b}等2个项目各方面工作]{.group}")]
    public void A_number_of_all_together_is_the_number_of_none(string group)
        => Assert.Equal(2, Annotated.Bind(Annotated.Plan(group)).Diagnostics.Count(diagnostic => diagnostic.Rule.Id == "HEXI3001"));

    /// <summary>An edge through a number is a mistake of the mark, and said as one.</summary>
    [Theory]
    [InlineData("[[工业]{#a}分别增长5[0%、农业]{#b}6%]{.group}")]
    [InlineData("[[工业]{#a}、[农业增长5]{#b}%、6%]{.group}")]
    [InlineData("[[工业增长]{#a}5%[]{#b}、6%]{.group}")]
    public void A_number_that_a_member_cuts_is_a_finding(string group)
        => Assert.Contains(Annotated.Bind(Annotated.Plan(group)).Diagnostics, diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Error);

    [Fact]
    public void A_shared_number_counts_as_covered()
    {
        ReportData data = Annotated.Data(Annotated.Plan("[获批省级[绿色矿山]{#a}、[设计院]{#b}各2个]{.group}"));

        Assert.Equal((1, 1), (data.Coverage.Quantities, data.Coverage.Covered));
    }

    [Fact]
    public void A_member_with_a_number_or_a_direction_of_its_own_keeps_it()
    {
        ReportData data = Annotated.Data(Annotated.Plan("[[工业投资增长8%]{#a}、[民间投资稳步增长]{#b}、[技改投资]{#c}均增长20%]{.group}"));

        Assert.Equal(["8", "", "20"], data.Facts.Select(fact => fact.Statement.Amount?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? ""));
    }

    [Fact]
    public void An_estimate_in_the_shared_words_is_one_of_all_members()
    {
        ReportData data = Annotated.Data(Annotated.Review("[预计全年生产总值[完成92亿元]{.fact}，[增长6.5%]{.fact}]{.group}；[工业增加值完成24亿元]{.fact}"));

        Assert.Equal([true, true, false], data.Facts.Select(fact => fact.Statement.IsEstimate));
    }

    [Theory]
    [InlineData("职业中学[[上线率77.2%]{.fact}，[增长6.58%]{.fact change=\"points\"}]{.group}", "Points")]
    [InlineData("职业中学[[上线率77.2%]{.fact}，[增长6.58%]{.fact change=\"relative\"}]{.group}", "Relative")]
    public void The_change_of_a_rate_behind_a_comma_is_what_its_key_says(string group, string change)
        => Assert.Equal(change, Annotated.Data(Annotated.Review(group)).Facts[1].Statement.Change.ToString());

    [Theory]
    [InlineData("职业中学[[上线率77.2%]{.fact}，[增长6.58%]{.fact}]{.group}", true)]
    [InlineData("[[工业增加值24亿元]{.fact}，[增长6.58%]{.fact}]{.group}", false)]
    public void The_change_of_a_rate_behind_a_comma_needs_a_key(string group, bool isSaid)
        => Assert.Equal(isSaid, Annotated.Bind(Annotated.Review(group)).Diagnostics.Any(diagnostic => diagnostic.Rule.Id == "HEXI3006"));

    [Fact]
    public void A_verb_that_numbers_share_makes_levels_of_all_of_them()
        => Assert.Equal([Measure.Level, Measure.Level], Annotated.Data(Annotated.Plan("[甲、乙年营收分别突破[30亿元]{#a}、[40亿元]{#b}大关]{.group}")).Facts.Select(fact => fact.Measure!.Value));

    [Theory]
    [InlineData("优良天数同比增加26天", Measure.Change)]
    [InlineData("优良天数比上年减少3天", Measure.Change)]
    [InlineData("优良天数较2020年增加3天", Measure.Change)]
    [InlineData("新增优良天数26天", Measure.Total)]
    public void A_flow_held_against_an_earlier_one_is_a_change(string words, Measure expected)
        => Assert.Equal(expected, Annotated.Data(Annotated.Review($"[{words}]{{.fact indicator=\"days\"}}"), Annotated.Catalogue("days,优良天数,,天,flow,up,\n")).Facts[0].Measure);

    private static IEnumerable<string> Facts(SourceFile report)
        => Annotated.Bind(report).Data!.Facts.Select(fact => FormattableString.Invariant($"{fact.Label} = {fact.Statement.Amount}{fact.Statement.Unit}"));
}
