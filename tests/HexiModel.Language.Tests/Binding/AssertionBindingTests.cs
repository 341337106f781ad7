using HexiModel.Compiled;
using HexiModel.Language.Binding;
using HexiModel.Language.Diagnostics;

namespace HexiModel.Language.Tests.Binding;

public class AssertionBindingTests
{
    [Theory]
    [InlineData("amount", "30", "20")]
    [InlineData("op", "at-most", "at-least")]
    [InlineData("unit", "个", "家")]
    public void A_key_that_contradicts_the_words_is_an_error_that_says_both(string key, string asserted, string read)
    {
        Diagnostic contradiction = Assert.Single(
            Annotated.Bind(Annotated.Plan($"[引进金融机构20家以上]{{#firms {key}=\"{asserted}\"}}")).Diagnostics,
            diagnostic => diagnostic.Rule.Severity > DiagnosticSeverity.Suggestion);

        Assert.Equal(Rules.AssertionContradicts, contradiction.Rule);
        Assert.Equal([key, asserted, read], contradiction.Arguments);
    }

    [Theory]
    [InlineData("amount", "20")]
    [InlineData("op", "at-least")]
    [InlineData("unit", "家")]
    public void A_key_that_repeats_the_words_can_be_removed(string key, string asserted)
        => Assert.Equal(["HEXI3005"], Annotated.Broken(Annotated.Plan($"[引进金融机构20家以上]{{#firms {key}=\"{asserted}\"}}")));

    [Theory]
    [InlineData("unit=\"万\"", "HEXI3004")]
    [InlineData("unit=\"入\"", "HEXI3004")]
    [InlineData("amount=\"1.7\" unit=\"万\"", "HEXI3005", "HEXI3004")]
    [InlineData("amount=\"1.7\" unit=\"万人\"", "HEXI3005", "HEXI3005")]
    [InlineData("amount=\"17000\" unit=\"人\"", "HEXI3005", "HEXI3005")]
    [InlineData("amount=\"1.7\"", "HEXI3004")]
    [InlineData("amount=\"1.8\" unit=\"万人\"", "HEXI3004", "HEXI3005")]
    public void A_unit_is_one_mistake_and_the_words_stand(string keys, params string[] rules)
    {
        BoundReport report = Annotated.Bind(
            Annotated.Plan($"[新增就业1.7万人]{{#jobs indicator=\"employment\" {keys}}}"), Annotated.Catalogue("employment,就业,,人,flow,up,\n"));

        Assert.Equal(rules, report.Diagnostics.Select(diagnostic => diagnostic.Rule.Id));
        Assert.Equal("人", Assert.Single(report.Data!.Facts).Statement.Unit);
    }

    [Theory]
    [InlineData("平方来", "平方米")]
    [InlineData("平方公理", "平方公里")]
    [InlineData("千瓦小时", null)]
    [InlineData("盏路灯", null)]
    [InlineData("标准车位", null)]
    [InlineData("入", null)]
    public void A_unit_that_the_words_do_not_have_is_known_or_a_counter(string unit, string? meant)
    {
        BoundReport report = Annotated.Bind(Annotated.Plan($"[建设一批工程]{{#works amount=\"12\" unit=\"{unit}\"}}"));

        Assert.Equal(meant is null ? [] : [("HEXI1007", meant)], report.Diagnostics.Select(diagnostic => (diagnostic.Rule.Id, diagnostic.Suggestion)));
        Assert.Equal(meant ?? unit, Assert.Single(report.Data!.Facts).Statement.Unit);
    }

    [Fact]
    public void A_measure_that_the_words_leave_no_choice_in_is_held_against_them()
    {
        Assert.Equal(["HEXI3004"], Annotated.Broken(Annotated.Plan("[地区生产总值增长6%]{#gdp-growth measure=\"share\"}")));
        Assert.Equal(["HEXI3005"], Annotated.Broken(Annotated.Plan("[地区生产总值增长6%]{#gdp-growth measure=\"growth\"}")));
        Assert.Equal(["HEXI3004"], Annotated.Broken(Annotated.Plan("[养老床位增加近300张]{#beds measure=\"rank\"}")));
        Assert.Equal(["HEXI3004"], Annotated.Broken(Annotated.Plan("[养老床位增加近300张]{#beds measure=\"share\"}")));
        Assert.Equal(["HEXI3004"], Annotated.Broken(Annotated.Plan("[养老床位增加近300张]{#beds measure=\"growth\"}")));
        Assert.Empty(Annotated.Broken(Annotated.Plan("[养老床位增加近300张]{#beds measure=\"change\"}")));
    }

    [Fact]
    public void Keys_say_a_number_that_the_words_do_not()
    {
        FactData repaired = Annotated.Fact("schools", Annotated.Plan("[新建一批小学]{#schools amount=\"12\" unit=\"所\" op=\"about\"}"));

        Assert.Equal((12m, "所", Bound.About, QuantityKind.Count), (repaired.Statement.Amount, repaired.Statement.Unit, repaired.Statement.Bound, repaired.Statement.Kind));
    }

    [Fact]
    public void Keys_say_both_ends_of_a_change()
    {
        FactData repaired = Annotated.Fact("members", Annotated.Plan("[成员单位大幅增加]{#members from=\"13\" to=\"237\" unit=\"家\"}"));

        Assert.Equal((13m, 237m, QuantityKind.Range), (repaired.Statement.From, repaired.Statement.To, repaired.Statement.Kind));
    }

    [Theory]
    [InlineData("relative", ChangeKind.Relative, "%")]
    [InlineData("points", ChangeKind.Points, "百分点")]
    public void A_key_says_what_the_change_of_a_rate_counts_in(string asserted, ChangeKind change, string unit)
    {
        FactData days = Annotated.Fact("days", Annotated.Review($"[优良天数比例较2016年提高13.3%]{{#days change=\"{asserted}\"}}"));

        Assert.Equal((change, 13.3m, unit), (days.Statement.Change, days.Statement.Amount, days.Statement.Unit));
    }

    [Fact]
    public void Keys_may_stand_on_the_number()
        => Assert.Equal(Bound.AtLeast, Annotated.Fact("schools", Annotated.Plan("[新建小学[12所]{.quantity op=\"at-least\"}]{#schools}")).Statement.Bound);

    [Fact]
    public void A_scope_is_read_and_may_be_said()
    {
        Assert.Equal("全市", Annotated.Fact("rank", Annotated.Review("[增速位居全市第二]{#rank}")).Statement.Scope);
        Assert.Equal("全市", Annotated.Fact("rank", Annotated.Review("[增速排名第二]{#rank scope=\"全市\"}")).Statement.Scope);
    }
}
