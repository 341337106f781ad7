using HexiModel.Compiled;
using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Binding;

public class FactBindingTests
{
    private static readonly SourceFile Catalogue = Annotated.Catalogue("""
        gdp,地区生产总值,,元,flow,up,
        income-per-capita,居民人均可支配收入,,元,flow,up,
        firms,企业,,家,stock,up,
        design-alliance-members,北方设计联盟成员单位,,家,stock,up,
        """);

    [Fact]
    public void A_growth_is_read_from_the_words()
    {
        FactData growth = Annotated.Fact("gdp-growth", Annotated.Plan("[地区生产总值增长6%]{#gdp-growth indicator=\"gdp\"}"), Catalogue);

        Assert.Equal(FactCategory.Target, growth.Category);
        Assert.Equal((6m, "%", QuantityKind.Growth, Direction.Up), (growth.Statement.Amount, growth.Statement.Unit, growth.Statement.Kind, growth.Statement.Direction));
        Assert.Equal((Measure.Growth, ChangeKind.Relative, Bound.None), (growth.Measure, growth.Statement.Change, growth.Statement.Bound));
        Assert.Equal(("gdp", "地区生产总值增长6%", "plan"), (growth.IndicatorId, growth.Label, growth.SectionId));
    }

    [Theory]
    [InlineData("[拆除“一区三边”(6)违法建设25万平方米]{#f}", "拆除“一区三边”违法建设25万平方米")]
    [InlineData("[13件事项（1）全部落地]{#f}", "13件事项全部落地")]
    [InlineData("[拆除“一区三边”[6]违法建设25万平方米]{#f}", "拆除“一区三边”违法建设25万平方米")]
    [InlineData("[建设“五个中心”③13个]{#f}", "建设“五个中心”13个")]
    [InlineData("[三年级(2)班学位增加25个]{#f}", "三年级(2)班学位增加25个")]
    [InlineData("[引进PM(2)设备25台]{#f}", "引进PM(2)设备25台")]
    public void References_to_notes_are_left_out_of_labels(string text, string label)
        => Assert.Equal(label, Annotated.Fact("f", Annotated.Plan(text)).Label);

    [Theory]
    [InlineData("[地区生产总值增长6%]{#f label=\"GDP 增速\"}", "GDP 增速")]
    [InlineData("[建成小学2所]{.commitment #f label=\"两所小学\"}", "两所小学")]
    [InlineData("[城乡居民收入[完成37812元]{#f label=\"城镇居民收入\"}、[14236元]{#g}]{.group}", "城镇居民收入")]
    public void A_steward_may_give_a_fact_the_words_of_a_dashboard(string text, string label)
    {
        FactData fact = Annotated.Fact("f", Annotated.Plan(text));

        Assert.Equal(label, fact.Label);
        Assert.DoesNotContain(label, fact.Text, StringComparison.Ordinal);
        Assert.Empty(Annotated.Broken(Annotated.Plan(text)));
    }

    [Fact]
    public void A_fact_whose_id_is_in_the_catalogue_has_that_indicator()
        => Assert.Equal("gdp", Annotated.Fact("gdp", Annotated.Plan("[地区生产总值增长6%]{#gdp}"), Catalogue).IndicatorId);

    [Theory]
    [InlineData("[引进金融机构20家以上]{#f}", Bound.AtLeast, 20)]
    [InlineData("[金融机构存贷款余额突破万亿元大关]{#f}", Bound.MoreThan, 1_000_000_000_000)]
    [InlineData("[新增市场主体1万家以上]{#f}", Bound.AtLeast, 10_000)]
    public void A_bound_is_read_from_the_words(string text, Bound bound, long amount)
    {
        FactData fact = Annotated.Fact("f", Annotated.Plan(text));

        Assert.Equal((bound, amount), (fact.Statement.Bound, fact.Statement.Amount));
    }

    [Fact]
    public void A_target_may_be_relative_to_an_indicator()
        => Assert.Equal("gdp", Vs("gdp"));

    [Fact]
    public void A_target_may_be_relative_to_another_fact()
        => Assert.Equal("gdp-growth", Vs("gdp-growth"));

    [Fact]
    public void A_target_may_be_relative_to_an_outside_standard_in_quotes()
        => Assert.Equal("“全国平均水平”", Vs("“全国平均水平”"));

    [Fact]
    public void A_target_is_not_relative_to_itself()
        => Assert.Contains("HEXI2024", Annotated.Broken(Annotated.Plan("[居民收入与经济增长同步]{#income-growth vs=\"income-growth\"}")));

    [Fact]
    public void A_part_knows_its_whole()
        => Assert.Equal(
            "new-market-entities",
            Annotated.Fact(
                "new-private-firms",
                Annotated.Plan("[新增市场主体1万家以上]{#new-market-entities}，其中[民营企业4500家以上]{#new-private-firms part-of=\"new-market-entities\"}")).PartOfId);

    [Fact]
    public void From_and_to_are_both_read()
    {
        FactData members = Assert.Single(
            Annotated.Data(Annotated.Review("“北方设计联盟”成员单位[由13家发展到237家]{.fact indicator=\"design-alliance-members\"}"), Catalogue).Facts);

        Assert.Equal((13m, 237m, 237m), (members.Statement.From, members.Statement.To, members.Statement.Amount));
        Assert.Equal((QuantityKind.FromTo, Measure.Level, "2021"), (members.Statement.Kind, members.Measure, members.AsOf));
    }

    [Fact]
    public void A_subject_that_stands_before_comes_first_in_the_label()
        => Assert.Equal(
            "雨污分流改造3条道路",
            Annotated.Fact("roads", Annotated.Plan("完成雨污分流改造，涉及[3条道路]{#roads about=\"雨污分流改造\"}")).Label);

    [Fact]
    public void A_subject_that_stands_behind_is_none()
        => Assert.Contains("HEXI2018", Annotated.Broken(Annotated.Plan("[改造3条道路]{#roads about=\"雨污分流改造\"}，完成雨污分流改造")));

    [Fact]
    public void A_fact_may_belong_to_a_programme()
        => Assert.Equal(
            "convenience",
            Annotated.Fact("canteens", Annotated.Plan("推进[便民工程]{.programme #convenience}，[建成食堂3个]{#canteens of=\"convenience\"}")).TermId);

    [Theory]
    [InlineData("群众生活持续向好", "持续向好")]
    [InlineData("城乡居民收入稳步提升", "稳步提升")]
    public void A_target_may_promise_a_direction_only(string words, string direction)
    {
        FactData target = Annotated.Fact("life", Annotated.Plan($"[{words}]{{#life}}"));

        Assert.Equal(direction, target.Qualitative);
        Assert.Null(target.Statement.Amount);
    }

    [Theory]
    [InlineData("质量考核在全市名列前茅")]
    [InlineData("民营经济增加值位居全市前列")]
    public void A_place_without_its_number_is_a_rank_at_the_date_of_stocks(string words)
    {
        FactData place = Assert.Single(Annotated.Data(Annotated.Review($"[{words}]{{.fact}}")).Facts);

        Assert.Equal((Measure.Rank, "2021", null), (place.Measure, place.AsOf, place.Statement.Amount));
    }

    [Fact]
    public void An_end_state_is_no_rank_whatever_its_words()
        => Assert.Null(Assert.Single(Annotated.Data(Annotated.Plan("[建成全市领先的科创中心]{.commitment}")).Facts).Measure);

    [Fact]
    public void A_comparison_without_a_number_may_be_of_yearly_averages()
        => Assert.True(Assert.Single(Annotated.Data(Annotated.Review("[居民收入年均增速高于经济增速]{.fact vs=\"“经济增速”\"}")).Facts).Statement.IsAnnualised);

    private static string? Vs(string value)
        => Annotated.Fact(
            "income-growth",
            Annotated.Plan($"[地区生产总值增长6%]{{#gdp-growth indicator=\"gdp\"}}，[居民人均可支配收入与经济增长同步]{{#income-growth indicator=\"income-per-capita\" vs=\"{value}\"}}"),
            Catalogue).RelativeTo;
}
