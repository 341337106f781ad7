using HexiModel.Language.Quantities;

namespace HexiModel.Language.Tests.Quantities;

/// <summary>The classes of quantities that docs/quantities.md lists.</summary>
public class ClassesTests
{
    [Theory]
    [InlineData("商务楼宇总数达到129座", "达到129座 = 129 座 count")]
    [InlineData("建筑面积49万平方米", "49万平方米 = 490000 平方米 level")]
    [InlineData("累计接种162.83万剂次", "162.83万剂次 = 1628300 剂次 count")]
    [InlineData("涵盖7大类、42项制度", "7大类 = 7 大类 count | 42项 = 42 项 count")]
    [InlineData("１２３家", "１２３家 = 123 家 count")]
    [InlineData("1,234.5万元", "1,234.5万元 = 12345000 元 level")]
    [InlineData("锅炉100台,3000余家餐饮单位", "100台 = 100 台 count | 3000余家 = 3000 家 over count")]
    public void Counts_areas_and_doses(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("投资692亿元", "692亿元 = 69200000000 元 level")]
    [InlineData("余额突破万亿元大关", "突破万亿元 = 1000000000000 元 more-than level")]
    [InlineData("外资240.9亿美元", "240.9亿美元 = 24090000000 美元 level")]
    public void Money(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("不低于500家", "不低于500家 = 500 家 at-least count")]
    [InlineData("保持在3.6%以下", "保持在3.6%以下 = 3.6 % at-most share")]
    [InlineData("近三成", "近三成 = 3 成 nearly share")]
    [InlineData("4.3万余人", "4.3万余人 = 43000 人 over count")]
    [InlineData("5400余万元", "5400余万元 = 54000000 元 over level")]
    [InlineData("增长8%左右", "增长8%左右 = 8 % about growth")]
    [InlineData("约3万人", "约3万人 = 30000 人 about count")]
    [InlineData("上百场", "上百场 = 100 场 at-least count")]
    public void Bounds(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("签约50亿元以上项目", "50亿元以上")]
    [InlineData("附近3个小区", "3个")]
    [InlineData("到达5个站点", "5个")]
    public void A_character_of_another_word_is_no_bound(string text, string expected) => Assert.Equal(expected, Reading.One(text).Span.Of(text));

    [Theory]
    [InlineData("数千名群众", "1000", "10000")]
    [InlineData("十几个", "10", "20")]
    [InlineData("几十家", "10", "100")]
    public void Indefinite_numbers_have_a_least_value_and_an_upper_limit(string text, string least, string limit)
    {
        QuantityExpression e = Reading.One(text);

        Assert.Equal((least, limit), (FormattableString.Invariant($"{e.Amount}"), FormattableString.Invariant($"{e.UpperLimit}")));
        Assert.Equal(Bound.Over, e.Statement.Bound);
    }

    [Theory]
    [InlineData("地区生产总值增长6%", "增长6% = 6 % growth")]
    [InlineData("营业收入保持两位数增长", "两位数增长 = 10 % at-least growth")]
    [InlineData("居民消费价格涨幅3%左右", "3%左右 = 3 % about growth")]
    [InlineData("PM2.5浓度较2016年下降44%", "较2016年下降44% = 44 % decrease")]
    [InlineData("降幅达3.2%", "达3.2% = 3.2 % decrease")]
    [InlineData("投资增长-3.5%", "增长-3.5% = 3.5 % decrease")]
    public void Relative_changes(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("提高0.6个百分点", Direction.Up)]
    [InlineData("下降0.8个百分点", Direction.Down)]
    [InlineData("高于全国2.1个百分点", null)]
    public void Points_have_a_direction_only_where_something_moves(string text, Direction? expected)
    {
        QuantityExpression points = Reading.One(text);

        Assert.Equal((QuantityKind.Points, expected), (points.Kind, points.Statement.Direction));
    }

    [Fact]
    public void A_rate_that_rises_by_percent_is_said_to_be_ambiguous()
    {
        Assert.True(Reading.One("空气质量优良天数比例较2016年提高13.3%").IsChangeAmbiguous);
        Assert.False(Reading.One("地区生产总值增长13.3%").IsChangeAmbiguous);
    }

    [Theory]
    [InlineData("新增1.3万人", QuantityKind.Increase, Direction.Up)]
    [InlineData("出清10家", QuantityKind.Decrease, Direction.Down)]
    [InlineData("缩短三分之一以上", QuantityKind.Decrease, Direction.Down)]
    [InlineData("新增城镇就业4.4万人", QuantityKind.Count, null)]
    public void A_verb_at_the_number_makes_it_a_change(string text, QuantityKind kind, Direction? direction)
        => Assert.Equal((kind, direction), (Reading.One(text).Kind, Reading.One(text).Statement.Direction));

    [Theory]
    [InlineData("100%办结", "100% = 100 % share")]
    [InlineData("超七成", "超七成 = 7 成 more-than share")]
    [InlineData("三分之二以上", "三分之二以上 = 0.6666666666666666666666666667 at-least share")]
    [InlineData("一半以上", "一半以上 = 0.5 at-least share")]
    [InlineData("百分之八十", "百分之八十 = 80 % share")]
    [InlineData("建成2所小学", "2所 = 2 所 count")]
    public void Shares(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("翻番", 1, "番")]
    [InlineData("翻两番", 2, "番")]
    [InlineData("增长2倍", 2, "倍")]
    [InlineData("增长一倍多", 1, "倍")]
    public void Multiples(string text, int amount, string unit)
    {
        QuantityExpression e = Reading.One(text);

        Assert.Equal((QuantityKind.Multiple, (decimal?)amount, unit, Direction.Up), (e.Kind, e.Amount, e.UnitText, e.Statement.Direction));
    }

    [Theory]
    [InlineData("成员由13家发展到237家", "由13家发展到237家 = 13→237 家 from-to")]
    [InlineData("主体从4.92万户发展到7.28万户", "从4.92万户发展到7.28万户 = 49200→72800 户 from-to")]
    [InlineData("由13发展到237家", "由13发展到237家 = 13→237 家 from-to")]
    [InlineData("将16%的税率降至13%", "16%的税率降至13% = 16→13 % from-to")]
    [InlineData("从2020年的10.5万元提高到2025年的14万元左右", "从2020年的10.5万元提高到2025年的14万元左右 = 105000→140000 元 about from-to")]
    [InlineData("由“十二五”末的29.1亿元增长到50.1亿元", "由“十二五”末的29.1亿元增长到50.1亿元 = 2910000000→5010000000 元 from-to")]
    public void From_to(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("每万名常住人口拥有全科医生3名", "3名 = 3 名 count", "万名常住人口")]
    [InlineData("达到每百户40平方米以上", "40平方米以上 = 40 平方米 at-least level", "百户")]
    [InlineData("劳动生产率达到30万元/人左右", "达到30万元/人左右 = 300000 元/人 about level", "人")]
    [InlineData("降至25微克/立方米", "降至25微克/立方米 = 25 微克/立方米 level", "立方米")]
    public void Per_unit(string text, string expected, string per)
    {
        Assert.Equal(expected, Reading.Of(text));
        Assert.Equal(per, Reading.One(text).Statement.Per);
    }

    [Theory]
    [InlineData("分别增长5%、6%和7%以上", "增长5% = 5 % at-least growth | 6% = 6 % at-least growth | 7%以上 = 7 % at-least growth")]
    [InlineData("分别超过8万元、4.5万元", "超过8万元 = 80000 元 more-than level | 4.5万元 = 45000 元 more-than level")]
    [InlineData("分别高于全省6.8、22.5个百分点", "6.8 = 6.8 百分点 points | 22.5个百分点 = 22.5 百分点 points")]
    [InlineData("分别为4.8%左右和4.3%左右", "4.8%左右 = 4.8 % about share | 4.3%左右 = 4.3 % about share")]
    public void Lists_share_verbs_bounds_and_units(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("15万退休人员", "15万 = 150000 人 count")]
    [InlineData("人口已达2.5亿", "达2.5亿 = 250000000 人 count")]
    [InlineData("生产总值连续跨越7万亿", "跨越7万亿 = 7000000000000 元 more-than level")]
    public void A_missing_unit_follows_from_a_noun(string text, string expected)
    {
        Assert.Equal(expected, Reading.Of(text));
        Assert.True(Reading.One(text).IsUnitInferred);
    }

    [Theory]
    [InlineData("为60周岁以上户籍老人")]
    [InlineData("引进投资亿元以上项目")]
    [InlineData("月收入3000元以下的独居老人")]
    [InlineData("年留区税收超千万元楼宇")]
    public void A_threshold_before_its_noun_is_a_criterion(string text) => Assert.True(Reading.One(text).IsCriterion);

    [Theory]
    [InlineData("保持全市第二", "全市第二 = 2 rank", "全市")]
    [InlineData("保持中心城区首位", "中心城区首位 = 1 rank", "中心城区")]
    [InlineData("居长江中上游港口首位", "长江中上游港口首位 = 1 rank", "长江中上游港口")]
    [InlineData("进入全国前三", "全国前三 = 3 at-most rank", "全国")]
    [InlineData("位居中心城区前列", "中心城区前列 = rank", "中心城区")]
    public void Ranks_hold_in_a_scope(string text, string expected, string scope)
    {
        Assert.Equal(expected, Reading.Of(text));
        Assert.Equal(scope, Reading.One(text).Statement.Scope);
    }

    [Theory]
    [InlineData("实现全覆盖", "全覆盖 = 100 % complete")]
    [InlineData("动态清零", "清零 = 0 complete")]
    [InlineData("全部完成改制", "全部 = 100 % complete")]
    [InlineData("连续三年举办", "连续三年 = 3 年 streak")]
    [InlineData("历时两年半", "两年半 = 2.5 年 duration")]
    [InlineData("一刻钟便民生活圈", "一刻钟 = 1 刻钟 duration")]
    public void Completeness_streaks_and_durations(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("2021年12月11日召开", "2021-12-11")]
    [InlineData("2018年以来", "2018..")]
    [InlineData("2021—2023年", "2021..2023")]
    [InlineData("二〇三五年", "2035")]
    [InlineData("“十四五”末", "2025")]
    [InlineData("“十四五”期间", "2021..2025")]
    [InlineData("2022年1-6月", "2022-01..2022-06")]
    public void Dates_are_periods(string text, string expected)
    {
        QuantityExpression date = Reading.One(text);

        Assert.Equal((QuantityKind.Date, expected), (date.Kind, date.Period?.ToString()));
    }

    [Fact]
    public void Flags_of_the_clause_are_kept()
    {
        Assert.True(Reading.One("累计引进企业590家").Statement.IsCumulative);
        Assert.True(Reading.One("生产总值年均增长6%").Statement.IsAnnualised);
        Assert.True(Reading.One("预计突破1000亿元").Statement.IsEstimate);
        Assert.False(Reading.One("累计投入，引进企业590家").Statement.IsCumulative);
    }

    [Fact]
    public void Every_piece_has_its_own_span()
    {
        const string text = "总数达到近1.5万家以上";
        QuantityExpression e = Reading.One(text);

        Assert.Equal(("达到", "近", "1.5", "万", "家"), (e.VerbSpan?.Of(text), e.BoundSpan?.Of(text), e.NumberSpan?.Of(text), e.ScaleSpan?.Of(text), e.UnitSpan?.Of(text)));
        Assert.Equal(Scale.TenThousand, e.Statement.Scale);
    }
}
