using System.Globalization;
using HexiModel.Compiled;
using HexiModel.Language.Diagnostics;

namespace HexiModel.Language.Tests.Binding;

public class OwnNumberBindingTests
{
    [Theory]
    [InlineData("[建成2所小学、[3所]{.quantity}幼儿园]{#f}", 3, "所")]
    [InlineData("[2022年底前建成小学3所]{#f}", 3, "所")]
    [InlineData("[利用两年时间建成小学3所]{#f}", 3, "所")]
    [InlineData("[引进[投资亿元以上]{.criterion}项目10个]{#f}", 10, "个")]
    [InlineData("[为[60周岁以上]{.criterion}户籍老人办实事10件]{#f}", 10, "件")]
    [InlineData("[改造小区52个、[道路2条]{.skip why=\"none\"}等]{#f}", 52, "个")]
    [InlineData("[改造小区52个，其中[老旧小区30个]{#old part-of=\"f\"}]{#f}", 52, "个")]
    [InlineData("[连续三年新增企业10家]{#f}", 10, "家")]
    public void A_fact_has_one_number_of_its_own(string text, int amount, string unit)
    {
        FactData fact = Annotated.Fact("f", Annotated.Plan(text));

        Assert.Equal((amount, unit), (fact.Statement.Amount, fact.Statement.Unit));
    }

    [Theory]
    [InlineData("[新增就业1.7]{#f}万余人", true)]
    [InlineData("[新增就业1.7万]{#f}余人", true)]
    [InlineData("[生产总值增长6]{#f}%以上", true)]
    [InlineData("[生产总值增长6%]{#f}以上", true)]
    [InlineData("新增就业1.[7万人]{#f}", true)]
    [InlineData("[成员单位由13家]{#f}发展到237家", true)]
    [InlineData("为[60周岁]{.criterion}以上老人", true)]
    [InlineData("增长[6%]{#f}", false)]
    [InlineData("[新增就业[1.7万余人]{.quantity}]{#f}", false)]
    [InlineData("新增[小学3所]{#f}、[幼儿园5所]{#g}", false)]
    [InlineData("[新增小学3所]{#f}以上述方式", false)]
    public void A_quantity_is_whole(string text, bool isCut)
        => Assert.Equal(isCut, Annotated.Broken(Annotated.Plan(text)).Contains("HEXI3008"));

    [Fact]
    public void Several_numbers_are_listed()
    {
        Diagnostic undecided = Assert.Single(
            Annotated.Bind(Annotated.Plan("[建成2所小学、3所幼儿园]{#schools}")).Diagnostics, diagnostic => diagnostic.Rule == Rules.OwnNumberUndecided);

        Assert.Contains("2所", undecided.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains("3所", undecided.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_stand_is_left_out_and_the_rest_stands()
        => Assert.Equal(
            ["firms"],
            Annotated.Bind(Annotated.Plan("[建成2所小学、3所幼儿园]{#schools}，[引进企业20家]{#firms}")).Data!.Facts.Select(fact => fact.Id));

    [Fact]
    public void References_to_what_is_left_out_are_left_out_in_silence()
        => Assert.Equal(
            ["HEXI3002"],
            Annotated.Broken(Annotated.Plan("[建成2所小学、3所幼儿园]{#schools}，其中[公办小学1所]{#public part-of=\"schools\"}")));

    [Theory]
    [InlineData("连续三年", 3, "年")]
    [InlineData("连续4个季度", 4, "季度")]
    [InlineData("连续12个月", 12, "个月")]
    [InlineData("连续五次", 5, "次")]
    [InlineData("连续两届", 2, "届")]
    public void A_streak_is_no_number_of_its_own_but_is_kept_with_its_unit(string streak, int amount, string unit)
    {
        FactData fact = Annotated.Fact("f", Annotated.Plan($"[{streak}新增企业10家]{{#f}}"));

        Assert.Equal((10m, amount, unit), (fact.Statement.Amount, fact.Statement.Streak, fact.Statement.StreakUnit));
        Assert.NotNull(Units.Find(unit));
    }

    /// <summary>What only describes what is promised or counted: neither a target of its own nor open.</summary>
    [Theory]
    [InlineData("[总投资[5.63亿元]{.criterion}的科创园6月底前建成]{.commitment #f}", null, 563000000, "元")]
    [InlineData("[培育营业收入[1亿元以上]{.criterion}企业5家]{#f}", 5, 100000000, "元")]
    [InlineData("[新建[300张床位]{.criterion}的医院1座]{#f}", 1, 300, "张床位")]
    public void A_number_that_describes_is_a_criterion(string body, int? amount, int described, string unit)
    {
        ReportData data = Annotated.Data(Annotated.Plan(body));

        FactData fact = Assert.Single(data.Facts);
        CriterionData criterion = Assert.Single(fact.Criteria);
        Assert.Equal((amount, described, unit), ((int?)fact.Statement.Amount, (int)criterion.Amount!, criterion.Unit));
        Assert.Equal(data.Coverage.Quantities, data.Coverage.Covered);
    }

    [Fact]
    public void Conditions_are_kept_with_their_numbers()
    {
        CriterionData condition = Assert.Single(Annotated.Fact("f", Annotated.Plan("[为[60周岁以上户籍老人]{.criterion}办实事10件]{#f}")).Criteria);

        Assert.Equal(("60周岁以上户籍老人", 60m, Bound.AtLeast), (condition.Text, condition.Amount, condition.Bound));
    }

    [Fact]
    public void A_commitment_needs_no_number()
    {
        FactData commitment = Assert.Single(Annotated.Data(Annotated.Plan("[区疾控中心新址投入使用]{.commitment}")).Facts);

        Assert.Equal((FactCategory.Commitment, null), (commitment.Category, commitment.Statement.Amount));
    }
}
