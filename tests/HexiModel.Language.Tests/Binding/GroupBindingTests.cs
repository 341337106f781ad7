using HexiModel.Compiled;

namespace HexiModel.Language.Tests.Binding;

public class GroupBindingTests
{
    [Fact]
    public void A_member_is_called_by_the_words_of_its_group_without_its_siblings()
        => Assert.Equal(
            ["创建14个街级全国示范型退役军人服务站", "创建27个社区级全国示范型退役军人服务站"],
            Labels("[创建[14个街级]{#streets}、[27个社区级]{#communities}全国示范型退役军人服务站]{.group}"));

    [Fact]
    public void Members_may_stand_apart_in_their_group()
        => Assert.Equal(
            ["完成8个污染地块修复治理", "污染地块共62.9万平方米修复治理"],
            Annotated.Data(Annotated.Review("[[完成8个]{.fact}污染地块[共62.9万平方米]{.fact}修复治理]{.group}")).Facts.Select(fact => fact.Label));

    [Fact]
    public void A_group_in_a_group_gives_its_words_too()
        => Assert.Equal(
            ["新建小学2所", "新建幼儿园3所"],
            Labels("[新建[小学[2所]{#schools}]{.group}、[幼儿园[3所]{#kindergartens}]{.group}]{.group}"));

    [Fact]
    public void Keys_of_a_group_hold_for_its_members_and_the_nearer_before_the_farther()
    {
        ReportData data = Annotated.Data(Annotated.Plan(
            "[[新建小学2所]{#schools}、[新建幼儿园3所]{#kindergartens period=\"2023\"}]{.group period=\"2022..2025\" nature=\"binding\"}"));

        Assert.Equal(["2022..2025", "2023"], data.Facts.Select(fact => fact.Period.ToString()));
        Assert.All(data.Facts, fact => Assert.Equal(TargetNature.Binding, fact.Nature));
    }

    [Fact]
    public void A_condition_in_the_words_of_a_group_holds_for_its_members()
    {
        ReportData data = Annotated.Data(Annotated.Plan("[引进[投资亿元以上]{.criterion}项目[10个]{#projects}、[企业20家]{#firms}]{.group}"));

        Assert.All(data.Facts, fact => Assert.Equal("投资亿元以上", Assert.Single(fact.Criteria).Text));
    }

    [Fact]
    public void A_date_in_the_words_of_a_group_holds_for_its_members()
    {
        ReportData data = Annotated.Data(Annotated.Review("[2019年新建[小学2所]{#schools}、[幼儿园3所]{#kindergartens}]{.group}"));

        Assert.All(data.Facts, fact => Assert.Equal(Period.Year(2019), fact.Period));
    }

    /// <summary>What a group says for several may be what the words of one say.</summary>
    [Fact]
    public void A_key_of_a_group_does_not_repeat_the_words_of_a_member()
        => Assert.DoesNotContain("HEXI3005", Annotated.Broken(Annotated.Plan("[新建[小学2所]{#schools}、[幼儿园3]{#kindergartens}]{.group unit=\"所\"}")));

    private static IEnumerable<string> Labels(string text) => Annotated.Data(Annotated.Plan(text)).Facts.Select(fact => fact.Label);
}
