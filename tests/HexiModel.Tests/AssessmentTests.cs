using System.Globalization;
using HexiModel.Compiled;

namespace HexiModel.Tests;

/// <summary>
/// Assessments worked out by hand. A target is written measure, value, bound, period, desired direction and, where it has one, the value before; the
/// comment is the arithmetic. Months: nine of twelve at the end of September, 0.75.
/// </summary>
public class AssessmentTests
{
    // Totals against whole months.
    [Theory]
    [InlineData("total 1.9万人 none 2022 up", "1.5万人", "2022-09-30", "Ahead Green 0.7895 0.75 3.9")] // 15000/19000; 0.7895 − 9/12
    [InlineData("total 1.9万人 none 2022 up", "14250人", "2022-09-30", "OnPace Green 0.75 0.75 0")] // 14250/19000
    [InlineData("total 1.9万人 none 2022 up", "1.4万人", "2022-09-30", "Behind Green 0.7368 0.75 -1.3")] // 14000/19000, less than 10 below
    [InlineData("total 1.9万人 none 2022 up", "1.2万人", "2022-09-30", "Behind Yellow 0.6316 0.75 -11.8")] // 12000/19000
    [InlineData("total 1.9万人 none 2022 up", "8000人", "2022-09-30", "Behind Red 0.4211 0.75 -32.9")] // 8000/19000
    [InlineData("total 1.9万人 none 2022 up", "1.9万人", "2022-09-30", "CompletedEarly Green 1 0.75 25")]
    [InlineData("total 1.9万人 none 2022 up", "2万人", "2022-12-31", "Completed Green 1.0526 1 5.3")] // 20000/19000
    [InlineData("total 1.9万人 none 2022 up", "1.8万人", "2022-12-31", "Behind Red 0.9474 1 -5.3")] // over, and short
    [InlineData("total 1.9万人 none 2022 up", "1.8万人", "2023-03-31", "Behind Red 0.9474 1 -5.3")]
    [InlineData("total 1.9万人 none 2022 up", "0人", "2021-12-31", "OnPace Green 0 0 0")] // before it begins
    [InlineData("total 1.9万人 none 2022 up", "100人", "2022-01-15", "Ahead Green 0.0053 0 0.5")] // no month is over: 100/19000
    [InlineData("total 1.9万人 none 2022 up", "1000人", "2022-01-31", "Behind Green 0.0526 0.0833 -3.1")] // 1/12
    [InlineData("total 20家 at-least 2022 up", "15", "2022-09-30", "OnPace Green 0.75 0.75 0")] // a bare number is one of 家
    [InlineData("total 20家 at-least 2022 up", "20家", "2022-11-30", "CompletedEarly Green 1 0.9167 8.3")] // 以上 includes the number; 11/12
    [InlineData("total 20家 more-than 2022 up", "20家", "2022-11-30", "Ahead Green 1 0.9167 8.3")] // 超过 does not: not met yet
    [InlineData("total 20家 more-than 2022 up", "20家", "2022-12-31", "Behind Red 1 1 0")]
    [InlineData("total 20家 more-than 2022 up", "21家", "2022-12-31", "Completed Green 1.05 1 5")]
    [InlineData("total 20家 exactly 2022 up", "21家", "2022-12-31", "Behind Red 1.05 1 5")] // not the number
    [InlineData("total 124亿元 none 2022 up", "100亿元", "2022-10-31", "Behind Green 0.8065 0.8333 -2.7")] // 100/124; 10/12
    [InlineData("total 124亿元 none 2022 up", "62亿元", "2022-06-30", "OnPace Green 0.5 0.5 0")]
    [InlineData("total 33公里 none 2022 up", "16500米", "2022-06-30", "OnPace Green 0.5 0.5 0")] // units convert
    [InlineData("change 1座 none 2022 up", "1座", "2022-03-31", "CompletedEarly Green 1 0.25 75")]
    [InlineData("change 1座 none 2022 up", "0座", "2022-03-31", "Behind Yellow 0 0.25 -25")]
    [InlineData("total 20项 none 2022 keep", "20项", "2022-12-31", "Completed Green 1 1 0")] // what has to be done is done, whatever the direction
    [InlineData("total 20项 none 2022 keep", "10项", "2022-06-30", "OnPace Green 0.5 0.5 0")]
    [InlineData("total 20项 none 2022 -", "10项", "2022-06-30", "OnPace Green 0.5 0.5 0")] // without an indicator a target is to be done
    public void Totals_are_held_against_the_time_that_has_passed(string target, string actual, string asOf, string expected) => Holds(target, actual, asOf, expected);

    // Periods of other lengths, leap years, deadlines.
    [Theory]
    [InlineData("total 100家 none 2022..2026 up", "50家", "2024-06-30", "OnPace Green 0.5 0.5 0")] // 30 of 60 months
    [InlineData("total 100家 none 2022..2026 up", "100家", "2026-12-30", "CompletedEarly Green 1 0.9833 1.7")] // 59/60
    [InlineData("total 100家 none 2022..2026 up", "10家", "2024-06-30", "Behind Red 0.1 0.5 -40")]
    [InlineData("total 100家 none ..2022-06 up", "50家", "2022-03-31", "OnPace Green 0.5 0.5 0")] // a deadline: three of six months since January
    [InlineData("total 100家 none ..2022-06 up", "99家", "2022-06-30", "Behind Red 0.99 1 -1")]
    [InlineData("total 100家 none ..2022-06 up", "100家", "2022-06-29", "CompletedEarly Green 1 0.8333 16.7")] // 5/6
    [InlineData("total 100家 none ..2022-10-01 up", "90家", "2022-09-30", "OnPace Green 0.9 0.9 0")] // 9 of the 10 months it is in
    [InlineData("total 100家 none 2022-01..2022-03 up", "34家", "2022-01-31", "Ahead Green 0.34 0.3333 0.7")] // 1/3
    [InlineData("total 100家 none 2022-07..2022-12 up", "0家", "2022-06-30", "OnPace Green 0 0 0")]
    [InlineData("total 100家 none 2020 up", "17家", "2020-02-29", "Ahead Green 0.17 0.1667 0.3")] // the month is over on the 29th: 2/12
    [InlineData("total 100家 none 2020 up", "17家", "2020-02-28", "Ahead Green 0.17 0.0833 8.7")] // on the 28th it is not: 1/12
    public void Periods_give_the_pace(string target, string actual, string asOf, string expected) => Holds(target, actual, asOf, expected);

    // Upper limits of totals: the other way round.
    [Theory]
    [InlineData("total 10起 at-most 2022 down", "3起", "2022-06-30", "Ahead Green 0.3 0.5 20")] // 5 would be pace
    [InlineData("total 10起 at-most 2022 down", "8起", "2022-06-30", "Behind Yellow 0.8 0.5 -30")] // 30 is not beyond 30
    [InlineData("total 10起 at-most 2022 down", "11起", "2022-06-30", "Behind Red 1.1 0.5 -60")] // broken for good
    [InlineData("total 10起 at-most 2022 down", "10起", "2022-12-31", "Completed Green 1 1 0")] // 以内 includes the number
    [InlineData("total 10起 less-than 2022 down", "10起", "2022-12-31", "Behind Red 1 1 0")] // 低于 does not
    [InlineData("total 10起 none 2022 down", "4起", "2022-06-30", "Ahead Green 0.4 0.5 10")] // no bound, lower is better
    public void Limits_count_the_other_way_round(string target, string actual, string asOf, string expected) => Holds(target, actual, asOf, expected);

    // Levels from their baseline.
    [Theory]
    [InlineData("level 165家 at-least 2022 up 156家", "160家", "2022-06-30", "Behind Green 0.4444 0.5 -5.6")] // (160 − 156)/(165 − 156)
    [InlineData("level 165家 at-least 2022 up 156家", "163家", "2022-09-30", "Ahead Green 0.7778 0.75 2.8")] // 7/9
    [InlineData("level 165家 at-least 2022 up 156家", "165家", "2022-09-30", "CompletedEarly Green 1 0.75 25")]
    [InlineData("level 165家 at-least 2022 up 156家", "150家", "2022-09-30", "Behind Red -0.6667 0.75 -141.7")] // −6/9: further away than it began
    [InlineData("level 165家 at-least 2022 up 156家", "164家", "2022-12-31", "Behind Red 0.8889 1 -11.1")]
    [InlineData("level 165家 at-least 2022 up 156家", "165家", "2022-12-31", "Completed Green 1 1 0")]
    [InlineData("level 30微克 at-most 2022 down 40微克", "35微克", "2022-06-30", "OnPace Green 0.5 0.5 0")] // falling: (35 − 40)/(30 − 40)
    [InlineData("level 30微克 at-most 2022 down 40微克", "38微克", "2022-09-30", "Behind Red 0.2 0.75 -55")]
    [InlineData("level 30微克 at-most 2022 down 40微克", "29微克", "2022-09-30", "CompletedEarly Green 1.1 0.75 35")]
    [InlineData("level 165家 at-least 2022 up 170家", "168家", "2022-09-30", "Ahead Green 1.0182 - -")] // reached when it was set: held against the target as it is, 168/165
    [InlineData("level 165家 at-least 2022 up", "160家", "2022-09-30", "Other None 0.9697 - - Unknown")] // no baseline: 160/165 says nothing of the way
    [InlineData("level 165家 at-least 2022 up", "165家", "2022-09-30", "CompletedEarly Green 1 - -")]
    [InlineData("level 165家 at-least 2022 up", "160家", "2022-12-31", "Behind Red 0.9697 - -")]
    [InlineData("level 165家 nearly 2022 up", "160家", "2022-09-30", "CompletedEarly Green 0.9697 - - Possible")]
    public void Levels_count_from_where_they_started(string target, string actual, string asOf, string expected) => Holds(target, actual, asOf, expected);

    // Growth, shares, points and rates: never prorated.
    [Theory]
    [InlineData("growth 6% none 2022 up", "6.3%", "2022-09-30", "Ahead Green 1.05 - 0.3")]
    [InlineData("growth 6% none 2022 up", "6%", "2022-09-30", "OnPace Green 1 - 0")]
    [InlineData("growth 6% none 2022 up", "5.5%", "2022-09-30", "Behind Yellow 0.9167 - -0.5")] // short of it is never green
    [InlineData("growth 6% none 2022 up", "3%", "2022-09-30", "Behind Red 0.5 - -3")] // half of it: 50 below
    [InlineData("growth 6% none 2022 up", "-1%", "2022-09-30", "Behind Red -0.1667 - -7")]
    [InlineData("growth 6% none 2022 up", "6%", "2022-12-31", "Completed Green 1 - 0")]
    [InlineData("growth 6% none 2022 up", "5.9%", "2022-12-31", "Behind Red 0.9833 - -0.1")]
    [InlineData("growth 6% at-least 2022 up", "6%", "2022-12-31", "Completed Green 1 - 0")]
    [InlineData("growth 6% more-than 2022 up", "6%", "2022-12-31", "Behind Red 1 - 0")]
    [InlineData("fall 3% none 2022 down", "3.5%", "2022-09-30", "Ahead Green 1.1667 - 0.5")] // fell by 3.5 %
    [InlineData("fall 3% at-least 2022 down", "2%", "2022-09-30", "Behind Red 0.6667 - -1")] // 33 below
    [InlineData("fall 3% none 2022 down", "-1%", "2022-09-30", "Behind Red -0.3333 - -4")] // it rose
    [InlineData("growth 3% at-most 2022 down", "2.5%", "2022-09-30", "Ahead Green - - 0.5")] // may rise by 3 % at most
    [InlineData("growth 3% at-most 2022 down", "3.2%", "2022-09-30", "Behind Yellow - - -0.2")]
    [InlineData("share 84% at-least 2022 up", "84%", "2022-06-30", "OnPace Green 1 - 0")]
    [InlineData("share 84% at-least 2022 up", "80%", "2022-06-30", "Behind Yellow 0.9524 - -4")]
    [InlineData("share 3.6% at-most 2022 down", "3.5%", "2022-06-30", "Ahead Green - - 0.1")]
    [InlineData("share 3.6% at-most 2022 down", "3.7%", "2022-12-31", "Behind Red - - -0.1")]
    [InlineData("share 100% none 2022 up", "100%", "2022-12-31", "Completed Green 1 - 0")]
    [InlineData("share 100% none 2022 up", "10成", "2022-12-31", "Completed Green 1 - 0")] // units convert
    [InlineData("share 1/2 none 2022 keep", "50%", "2022-06-30", "OnPace Green 1 - 0")]
    [InlineData("share 1/2 none 2022 keep", "60%", "2022-06-30", "Other None 1.2 - 10 Unknown")] // no direction says whether that is better
    [InlineData("points 2个百分点 none 2022 up", "2.5个百分点", "2022-09-30", "Ahead Green 1.25 - 0.5")]
    [InlineData("points 2个百分点 none 2022 up", "1.9个百分点", "2022-09-30", "Behind Yellow 0.95 - -0.1")]
    [InlineData("level 4.6万元/人 at-least 2022 up 4.2万元/人", "4.4万元/人", "2022-09-30", "Behind Yellow 0.9565 - -")] // not from its baseline either
    [InlineData("level 4.6万元/人 at-least 2022 up", "4.7万元/人", "2022-09-30", "Ahead Green 1.0217 - -")] // a rate
    public void What_does_not_add_up_is_held_against_the_target_as_it_is(string target, string actual, string asOf, string expected) => Holds(target, actual, asOf, expected);

    // Ranks and multiples.
    [Theory]
    [InlineData("rank 第2 none 2022 up", "第1", "2022-12-31", "Completed Green - - -")]
    [InlineData("rank 第2 none 2022 up", "第2", "2022-09-30", "OnPace Green - - -")]
    [InlineData("rank 第2 none 2022 up", "第1", "2022-09-30", "Ahead Green - - -")]
    [InlineData("rank 第2 none 2022 up", "第3", "2022-09-30", "Behind Yellow - - -")]
    [InlineData("rank 第2 none 2022 up", "第3", "2022-12-31", "Behind Red - - -")]
    [InlineData("multiple 2倍 none 2022 up", "2.1倍", "2022-09-30", "Ahead Green 1.05 - -")]
    [InlineData("multiple 2倍 none 2022 up", "1.5倍", "2022-12-31", "Behind Red 0.75 - -")]
    public void Ranks_are_better_the_lower_and_multiples_the_higher(string target, string actual, string asOf, string expected) => Holds(target, actual, asOf, expected);

    // Bounds that leave something open.
    [Theory]
    [InlineData("total 1000家 nearly 2022 up", "1000家", "2022-12-31", "Completed Green 1 1 0")]
    [InlineData("total 1000家 nearly 2022 up", "960家", "2022-12-31", "Completed Green 0.96 1 -4 Possible")] // within a tenth below
    [InlineData("total 1000家 nearly 2022 up", "890家", "2022-12-31", "Behind Red 0.89 1 -11")]
    [InlineData("total 1000家 about 2022 up", "900家", "2022-12-31", "Completed Green 0.9 1 -10 Possible")]
    [InlineData("total 1000家 over 2022 up", "1000家", "2022-12-31", "Completed Green 1 1 0 Possible")] // 余 is somewhat more
    [InlineData("total 1000家 over 2022 up", "1001家", "2022-12-31", "Completed Green 1.001 1 0.1")]
    [InlineData("total 1000家 over 2022 up", "999家", "2022-12-31", "Behind Red 0.999 1 -0.1")]
    [InlineData("share 40% nearly 2022 up", "38%", "2022-12-31", "Completed Green 0.95 - -2 Possible")]
    public void Approximate_words_make_it_possible(string target, string actual, string asOf, string expected) => Holds(target, actual, asOf, expected);

    [Theory]
    [InlineData("Daily", "1.5万人", "2022-09-30", "Ahead Green 0.7895 0.7479 4.2")] // 273/365
    [InlineData("Daily", "1.4万人", "2022-09-15", "Ahead Green 0.7368 0.7068 3")] // 258/365
    [InlineData("Strict", "1.4万人", "2022-09-30", "Behind Yellow 0.7368 0.75 -1.3")]
    [InlineData("Strict", "1.2万人", "2022-09-30", "Behind Red 0.6316 0.75 -11.8")]
    public void Presets_count_days_or_are_strict(string preset, string actual, string asOf, string expected)
        => Holds("total 1.9万人 none 2022 up", actual, asOf, expected, preset == "Daily" ? AssessmentPolicy.Daily : AssessmentPolicy.Strict);

    [Theory]
    [InlineData("2022-03-31", "Ahead Green 0.3 0 30")] // nothing is due yet
    [InlineData("2022-06-30", "Behind Yellow 0.3 0.4 -10")]
    [InlineData("2022-11-30", "Behind Red 0.3 0.9 -60")]
    public void Milestones_replace_the_time_that_has_passed(string asOf, string expected)
        => Holds("total 100家 none 2022 up", "30家", asOf, expected, new AssessmentPolicy { Milestones = [new(new DateTime(2022, 6, 30), 0.4m), new(new DateTime(2022, 10, 31), 0.9m)] });

    [Theory]
    [InlineData("none", "up", "6.2%", "6%", "2022-12-31", "Completed Green - - 0.2")]
    [InlineData("none", "up", "6%", "6%", "2022-09-30", "OnPace Green - - 0")]
    [InlineData("none", "up", "5%", "6%", "2022-09-30", "Behind Yellow - - -1")]
    [InlineData("more-than", "up", "6%", "6%", "2022-12-31", "Behind Red - - 0")] // 高于
    [InlineData("less-than", "down", "2%", "6%", "2022-12-31", "Completed Green - - 4")]
    [InlineData("none", "up", "6%", null, "2022-09-30", "Other None - - - Unknown")] // the other value is missing
    public void Relative_targets_take_both_values(string bound, string desired, string actual, string? standard, string asOf, string expected)
    {
        Target target = Make($"growth - {bound} 2022 {desired}");
        Assessment assessment = target.Assess(Quantity.Parse(actual, null), standard is null ? null : Quantity.Parse(standard, null), Day(asOf));

        Assert.Equal(expected, Words(assessment));
    }

    [Theory]
    [InlineData(true, "2022-06-30", null, "CompletedEarly Green")]
    [InlineData(true, "2022-12-31", null, "Completed Green")]
    [InlineData(true, "2023-01-31", "2022-11-01", "CompletedEarly Green")]
    [InlineData(true, "2023-01-31", "2023-01-10", "Completed Green")] // late, and done
    [InlineData(false, "2022-06-30", null, "Other None")]
    [InlineData(false, "2022-12-31", null, "Other None")] // the last day is not over its end
    [InlineData(false, "2023-01-01", null, "Behind Red")]
    public void Commitments_are_done_or_not(bool isDone, string asOf, string? doneOn, string expected)
    {
        Commitment commitment = Assert.IsType<Commitment>(Report.Create(new ReportData { Id = "r", Facts = [new() { Category = FactCategory.Commitment, Text = "区图书馆开馆", Period = Period.Year(2022) }] }).Facts[0]);
        Assessment assessment = commitment.Assess(isDone, Day(asOf), doneOn is null ? null : Day(doneOn));

        Assert.Equal(expected, assessment.Status + " " + assessment.Light);
    }

    [Fact]
    public void Without_a_value_nothing_is_said_but_the_pace()
    {
        Assessment assessment = Make("total 20家 at-least 2022 up").Assess(null, Day("2022-09-30"));

        Assert.Equal("Other None - 0.75 - Unknown", Words(assessment));
    }

    [Theory]
    [InlineData("total 20家 at-least 2022 up", "3座", "家", "座")]
    [InlineData("total 20家 at-least 2022 up", "3%", "家", "%")]
    [InlineData("growth 6% none 2022 up", "2个百分点", "%", "百分点")]
    [InlineData("total 124亿元 none 2022 up", "3万美元", "元", "美元")]
    [InlineData("total 20家 at-least 2022 up", "-3家", "-3家", "")]
    public void A_value_that_cannot_be_is_an_exception_that_names_both(string target, string actual, string first, string second)
    {
        string message = Assert.Throws<ArgumentException>(() => Make(target).Assess(Quantity.Parse(actual, null), Day("2022-09-30"))).Message;

        Assert.Contains(first, message, StringComparison.Ordinal);
        Assert.Contains(second, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("total 1.9万人 none 2022 up", "1.5万人", "2022-09-30", "1—9月指标1.5万人,完成78.9%,超序时进度(75.0%)3.9个百分点", "Indicator: 15,000 persons in January–September 2022, 78.9 % of the target (19,000 persons), 3.9 points ahead of pace (75.0 %)")]
    [InlineData("total 1.9万人 none 2022 up", "1.2万人", "2022-09-15", "截至2022年9月15日指标1.2万人,完成63.2%,欠序时进度(66.7%)3.5个百分点", "Indicator: 12,000 persons by 15 September 2022, 63.2 % of the target (19,000 persons), 3.5 points behind pace (66.7 %)")]
    [InlineData("total 20家 at-least 2022 up", "20家", "2022-11-30", "1—11月指标20家,完成100.0%,提前完成", "Indicator: 20 in January–November 2022, 100.0 % of the target (at least 20), completed early")]
    [InlineData("total 20家 at-least 2022 up", "18家", "2022-12-31", "全年指标18家,完成90.0%,未完成目标(20家以上)", "Indicator: 18 in 2022, 90.0 % of the target (at least 20), not met")]
    [InlineData("total 10起 at-most 2022 down", "3起", "2022-06-30", "1—6月指标3起,占限额(10起以内)的30.0%,低于序时进度(50.0%)20个百分点", "Indicator: 3 cases in the first half of 2022, 30.0 % of the limit (at most 10 cases), 20 points below pace (50.0 %)")]
    [InlineData("growth 6% none 2022 up", "5.5%", "2022-09-30", "1—9月指标增长5.5%,低于目标(增长6%)0.5个百分点", "Indicator: +5.5 % in January–September 2022, 0.5 points below the target (+6 %)")]
    [InlineData("fall 3% none 2022 down", "-1%", "2022-09-30", "1—9月指标增长1%,低于目标(下降3%)4个百分点", "Indicator: +1 % in January–September 2022, 4 points below the target (−3 %)")]
    [InlineData("level 165家 at-least 2022 up 156家", "160家", "2022-06-30", "截至2022年6月30日指标160家,比基期(156家)增加4家,完成目标增量的44.4%,欠序时进度(50.0%)5.6个百分点", "Indicator: 160 by 30 June 2022, 44.4 % of the way from 156 to the target (at least 165), 5.6 points behind pace (50.0 %)")]
    [InlineData("level 165家 at-least 2022 up 156家", "150家", "2022-06-30", "截至2022年6月30日指标150家,比基期(156家)减少6家,与目标(165家以上)方向相反", "Indicator: 150 by 30 June 2022, further from the target (at least 165) than at the start (156)")]
    [InlineData("level 165家 at-least 2022 up", "160家", "2022-06-30", "截至2022年6月30日指标160家,目标(165家以上)没有基期值,无法判断进度", "Indicator: 160 by 30 June 2022, and the target (at least 165) has no baseline to tell the pace from")]
    [InlineData("share 1/2 none 2022 keep", "60%", "2022-06-30", "截至2022年6月30日指标60%,目标(0.5)没有指明方向", "Indicator: 60 % by 30 June 2022, and the target (0.5) has no direction")]
    [InlineData("rank 第2 none 2022 up", "第3", "2022-09-30", "截至2022年9月30日指标第3位,未达目标(第2)", "Indicator: 3rd by 30 September 2022, short of the target (2nd)")]
    [InlineData("total 1000家 nearly 2022 up", "960家", "2022-12-31", "全年指标960家,完成96.0%,已完成(目标是约数,可视为完成)", "Indicator: 960 in 2022, 96.0 % of the target (nearly 1,000), completed (the target is approximate; it may count as met)")]
    public void The_arithmetic_is_said_in_both_languages(string target, string actual, string asOf, string chinese, string english)
    {
        Assessment assessment = Make(target).Assess(Quantity.Parse(actual, null), Day(asOf));

        Assert.Equal(chinese, assessment.Explain(CultureInfo.GetCultureInfo("zh-CN")).Replace("指标:", "指标", StringComparison.Ordinal));
        Assert.Equal(english, assessment.Explain(CultureInfo.GetCultureInfo("en")));
    }

    [Fact]
    public void A_typed_target_takes_values_of_its_dimension()
    {
        Target<Count> firms = Assert.IsType<Target<Count>>(Make("total 20家 at-least 2022 up"));

        Assert.Equal(AssessmentStatus.CompletedEarly, firms.Assess(new Quantity<Count>(20m, Units.Firm), new DateOnly(2022, 6, 30)).Status);
        Assert.True(firms.IsMetBy(new Quantity<Count>(20m, Units.Firm)));
        Assert.Equal("提前完成", firms.Assess(new Quantity<Count>(20m, Units.Firm), Day("2022-06-30")).StatusWords(CultureInfo.GetCultureInfo("zh-CN")));
    }

    private static void Holds(string target, string actual, string asOf, string expected, AssessmentPolicy? policy = null)
        => Assert.Equal(expected, Words(Make(target).Assess(Quantity.Parse(actual, null), Day(asOf), policy)));

    /// <summary>Status, light, achieved, expected, gap, and the certainty where there is a doubt.</summary>
    private static string Words(Assessment assessment) => string.Join(' ', new[]
    {
        assessment.Status.ToString(), assessment.Light.ToString(), Number(assessment.Achieved, 4), Number(assessment.Expected, 4), Number(assessment.Gap, 1),
        assessment.Certainty == AssessmentCertainty.Certain ? null : assessment.Certainty.ToString(),
    }.OfType<string>());

    private static string Number(decimal? number, int decimals)
        => number is { } value ? decimal.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("0.####", CultureInfo.InvariantCulture) : "-";

    private static DateTime Day(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);

    private static Target Make(string text)
    {
        string[] words = text.Split(' ');
        bool hasNumber = words[1] != "-";
        Quantity quantity = !hasNumber ? default : words[1] == "1/2" ? new Quantity(0.5m, Units.Whole) : Quantity.Parse(words[1], null);
        Measure measure = words[0] switch { "fall" => Measure.Growth, "points" => Measure.Change, "multiple" => Measure.Growth, var name => Enum.Parse<Measure>(name, ignoreCase: true) };
        QuantityKind kind = words[0] switch
        {
            "growth" or "fall" => QuantityKind.Growth,
            "points" => QuantityKind.Points,
            "multiple" => QuantityKind.Multiple,
            "rank" => QuantityKind.Rank,
            "share" => QuantityKind.Share,
            _ => QuantityKind.Count,
        };
        QuantityStatement statement = new()
        {
            Amount = hasNumber ? quantity.Amount : null,
            Unit = hasNumber ? quantity.Unit.Symbol : null,
            Dimension = hasNumber ? quantity.Dimension.Id : null,
            Scale = quantity.Scale,
            Kind = hasNumber ? kind : null,
            Bound = Keywords.TryParse(words[2], out Bound bound) ? bound : Bound.None,
            Direction = words[0] == "fall" ? Direction.Down : words[0] is "growth" or "points" && hasNumber ? Direction.Up : null,
        };
        FactData target = new() { Category = FactCategory.Target, Id = "t", Text = "a", IndicatorId = "i", Measure = measure, Statement = statement, Period = Period.Parse(words[3]), RelativeTo = hasNumber ? null : "gdp" };
        List<FactData> facts = [target];
        if (words.Length > 5)
        {
            Quantity before = Quantity.Parse(words[5], null);
            facts.Add(target with { Category = FactCategory.Observation, Id = null, Period = Period.Year(2021), Statement = statement with { Amount = before.Amount, Bound = Bound.None } });
        }

        IndicatorData indicator = new() { Id = "i", Name = "指标", EnglishName = "Indicator", DesiredDirection = Keywords.TryParse(words[4], out DesiredDirection desired) ? desired : null };
        return (Target)Report.Create(new ReportData { Id = "r", Facts = facts, Indicators = [indicator, new() { Id = "gdp", Name = "地区生产总值" }] }).Facts[0];
    }
}
