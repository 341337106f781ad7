using HexiModel.Language.Diagnostics;

namespace HexiModel.Language.Tests.Binding;

/// <summary>Spans around too little, too much, or in the wrong place.</summary>
public class SpanMistakesTests
{
    [Theory]
    [InlineData("近[1000家企业落户]{#f}", "近1000家")]
    [InlineData("超过[1000家企业落户]{#f}", "超过1000家")]
    [InlineData("能耗较2016年[下降44%]{#f}", "较2016年下降44%")]
    [InlineData("综合得分连续三年[全市第一]{#f}", "连续三年全市第一")]
    public void What_is_in_front_of_the_number_belongs_to_the_fact(string text, string whole)
    {
        Diagnostic found = Assert.Single(Annotated.Bind(Annotated.Plan(text)).Diagnostics, diagnostic => diagnostic.Rule == Rules.QuantityCut);

        Assert.Equal([whole], found.Arguments);
    }

    [Theory]
    [InlineData("[近1000家企业落户]{#f}")]
    [InlineData("[能耗较2016年分别[下降44%]{#f}、[下降33%]{#g}]{.group}")]
    [InlineData("新增[1000家企业]{#f}")]
    [InlineData("[综合得分连续三年全市第一]{#f}")]
    public void A_verb_or_the_words_of_a_group_may_be_outside(string text)
        => Assert.DoesNotContain(Annotated.Bind(Annotated.Plan(text)).Diagnostics, diagnostic => diagnostic.Rule == Rules.QuantityCut);

    [Fact]
    public void A_second_quantity_is_one_too_many()
        => Assert.Contains("HEXI3002", Annotated.Broken(Annotated.Plan("[建成[2所]{.quantity}小学、[3所]{.quantity}幼儿园]{#schools}")));

    [Fact]
    public void The_quantity_of_a_fact_inside_is_another_facts()
        => Assert.Empty(Annotated.Broken(Annotated.Plan("[建成[2所]{.quantity}小学[（新建[1所]{.quantity}）]{#new}]{#schools}")));

    [Theory]
    [InlineData("实施[投资亿元以上]{.criterion}项目", true)]
    [InlineData("实施[[投资亿元以上]{.criterion}项目20个]{#f}", false)]
    [InlineData("[[投资亿元以上]{.criterion}项目[20个]{#f}]{.group}", false)]
    public void A_condition_belongs_to_a_fact(string text, bool isOutOfPlace) => Assert.Equal(isOutOfPlace, Annotated.Broken(Annotated.Plan(text)).Contains("HEXI5005"));

    [Theory]
    [InlineData("[新建小学2所。]{#f}", false)]
    [InlineData("[落实“一图读懂。一网通办”服务2项]{#f}", false)]
    [InlineData("[新建小学2所。投入使用]{#f}", true)]
    public void A_fact_ends_with_its_sentence(string text, bool isOver) => Assert.Equal(isOver, Annotated.Broken(Annotated.Plan(text)).Contains("HEXI1020"));

    [Theory]
    [InlineData("实施“[133工程]{.programme #p}”", false)]
    [InlineData("实施“133[工程]{.programme #p}”", true)]
    [InlineData("“十四五”期间实施[133工程]{.programme #p}", false)]
    public void A_headword_begins_with_its_quotation(string text, bool isCut) => Assert.Equal(isCut, Annotated.Broken(Annotated.Plan(text)).Contains("HEXI1021"));
}
