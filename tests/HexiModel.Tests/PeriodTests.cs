using System.Globalization;
using CsCheck;

namespace HexiModel.Tests;

public class PeriodTests
{
    [Theory]
    [InlineData("2022", "2022-01-01", "2022-12-31", "2022")]
    [InlineData("2017..2021", "2017-01-01", "2021-12-31", "2017..2021")]
    [InlineData("..2025", null, "2025-12-31", "..2025")]
    [InlineData("2018..", "2018-01-01", null, "2018..")]
    [InlineData("2022-02", "2022-02-01", "2022-02-28", "2022-02")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29", "2020-02")]
    [InlineData("2022-01..2022-06", "2022-01-01", "2022-06-30", "2022-01..2022-06")]
    [InlineData("2021-12-11", "2021-12-11", "2021-12-11", "2021-12-11")]
    [InlineData("2021-12-11..2022", "2021-12-11", "2022-12-31", "2021-12-11..2022-12-31")]
    [InlineData("2022..2022-06", "2022-01-01", "2022-06-30", "2022-01..2022-06")]
    [InlineData("2022-01..2022-12", "2022-01-01", "2022-12-31", "2022")]
    [InlineData("2022-01-01..2022-12-31", "2022-01-01", "2022-12-31", "2022")]
    [InlineData("2022..2022", "2022-01-01", "2022-12-31", "2022")]
    [InlineData("..2025-06-30", null, "2025-06-30", "..2025-06")]
    [InlineData("2018-08-02..", "2018-08-02", null, "2018-08-02..")]
    [InlineData("0001..9999", "0001-01-01", "9999-12-31", "0001..9999")]
    public void Every_form_is_read_and_printed_in_its_shortest(string text, string? start, string? end, string shortest)
    {
        Period period = Period.Parse(text);

        Assert.Equal(Day(start), period.Start);
        Assert.Equal(Day(end), period.End);
        Assert.False(period.IsEmpty);
        Assert.Equal(shortest, period.ToString());
        Assert.Equal(period, Period.Parse(shortest));
        Assert.Equal(period.GetHashCode(), Period.Parse(shortest).GetHashCode());
        Assert.True(period == Period.Days(Day(start), Day(end)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("...")]
    [InlineData("22")]
    [InlineData("0000")]
    [InlineData("10000")]
    [InlineData("２０２２")]
    [InlineData(" 2022")]
    [InlineData("2022 ")]
    [InlineData("2022-1")]
    [InlineData("2022-13")]
    [InlineData("2022-02-29")]
    [InlineData("2022-1-1")]
    [InlineData("2022/01/01")]
    [InlineData("2022..2021")]
    [InlineData("2022-06..2022-05-31")]
    [InlineData("2020..2021..2022")]
    [InlineData("2022-01-01T00:00:00")]
    [InlineData("二〇二二")]
    public void What_is_no_period_is_refused(string? text)
    {
        Assert.False(Period.TryParse(text, out Period period));
        Assert.Equal(default, period);
        Assert.Throws<FormatException>(() => Period.Parse(text!));
    }

    [Theory]
    [InlineData("2022", "2022-06", true)]
    [InlineData("2022", "2022", true)]
    [InlineData("2022", "2022-12-31..2023-01-01", false)]
    [InlineData("2017..2021", "2021", true)]
    [InlineData("2017..2021", "2022", false)]
    [InlineData("..2025", "2022", true)]
    [InlineData("..2025", "..2024", true)]
    [InlineData("..2025", "2018..", false)]
    [InlineData("2018..", "2018..", true)]
    [InlineData("2018..", "..2025", false)]
    [InlineData("2018", "2018..", false)]
    public void One_period_contains_another_when_it_has_all_its_days(string outer, string inner, bool contains)
        => Assert.Equal(contains, Period.Parse(outer).Contains(Period.Parse(inner)));

    [Fact]
    public void The_empty_period_has_all_days_and_no_other_has()
    {
        Assert.True(default(Period).IsEmpty);
        Assert.Equal("", default(Period).ToString());
        Assert.True(default(Period).Contains(Period.Year(2022)));
        Assert.True(default(Period).Contains(default(Period)));
        Assert.False(Period.Years(1, 9999).Contains(default(Period)));
        Assert.Equal(default, Period.Days((DateTime?)null, null));
    }

    [Fact]
    public void Periods_are_equal_when_they_are_the_same_days()
    {
        Assert.True(Period.Year(2022) == Period.Parse("2022-01-01..2022-12-31"));
        Assert.True(Period.Year(2022) != Period.Year(2021));
        Assert.True(Period.Parse("..2022") != Period.Parse("2022.."));
        Assert.False(Period.Year(2022).Equals("2022"));
        Assert.Equal(Period.Years(2017, 2021), Period.Parse("2017..2021"));
    }

    [Fact]
    public void Times_of_day_are_no_part_of_a_period()
    {
        Period period = Period.Days(new DateTime(2021, 12, 11, 9, 30, 0, DateTimeKind.Utc), new DateTime(2021, 12, 11, 8, 0, 0, DateTimeKind.Local));

        Assert.Equal(Period.Parse("2021-12-11"), period);
        Assert.Equal(DateTimeKind.Unspecified, period.Start?.Kind);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 10000)]
    [InlineData(10000, 10000)]
    [InlineData(2022, 2021)]
    [InlineData(-5, 5)]
    public void Years_outside_the_calendar_or_in_the_wrong_order_are_refused(int first, int last)
        => Assert.Throws<ArgumentOutOfRangeException>(() => Period.Years(first, last));

    [Fact]
    public void Days_in_the_wrong_order_are_refused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => Period.Days(new DateTime(2022, 1, 2), new DateTime(2022, 1, 1)));

    [Fact]
    public void Any_period_reads_back_from_what_it_prints()
        => Gen.Select(Gen.Date.Nullable(), Gen.Date.Nullable()).Sample((first, last) =>
        {
            Period period = first > last ? Period.Days(last, first) : Period.Days(first, last);

            Assert.True(period.IsEmpty || period == Period.Parse(period.ToString()));
        });

    [Fact]
    public void No_text_makes_the_reader_throw()
        => Gen.OneOf("2022", "..", "-", "01", "13", "12-31", " ", "２", "x").Array[0, 6].Sample(pieces =>
        {
            string text = string.Concat(pieces);
            Assert.Equal(Period.TryParse(text, out Period period), !period.IsEmpty);
        });

    private static DateTime? Day(string? text)
        => text is null ? null : DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("..2025", true)]
    [InlineData("..2025-06-30", true)]
    [InlineData("2025", false)]
    [InlineData("2018..", false)]
    public void A_period_without_a_start_is_a_deadline(string text, bool isDeadline)
        => Assert.Equal((isDeadline, false), (Period.Parse(text).IsDeadline, default(Period).IsDeadline));

    [Theory]
    [InlineData("2022", "2022年", "2022")]
    [InlineData("2017..2021", "2017—2021年", "2017–2021")]
    [InlineData("..2025", "2025年底前", "by the end of 2025")]
    [InlineData("..2025-06", "2025年6月底前", "by the end of June 2025")]
    [InlineData("..2025-10-01", "2025年10月1日前", "by 1 October 2025")]
    [InlineData("2018..", "2018年以来", "since 2018")]
    [InlineData("2018-08-02..", "2018年8月2日以来", "since 2 August 2018")]
    [InlineData("2022-02", "2022年2月", "February 2022")]
    [InlineData("2021-12-11", "2021年12月11日", "11 December 2021")]
    [InlineData("2022-01..2022-06", "2022年上半年", "the first half of 2022")]
    [InlineData("2022-07..2022-12", "2022年下半年", "the second half of 2022")]
    [InlineData("2022-10..2022-12", "2022年四季度", "the fourth quarter of 2022")]
    [InlineData("2022-01..2022-09", "2022年1—9月", "January–September 2022")]
    [InlineData("2022-02..2022-04", "2022年2—4月", "February–April 2022")]
    [InlineData("2021-11..2022-03", "2021年11月至2022年3月", "November 2021 – March 2022")]
    [InlineData("2021-12-11..2022", "2021年12月11日至2022年12月31日", "11 December 2021 – 31 December 2022")]
    public void Words_are_those_of_an_office_and_tell_a_deadline_from_a_span(string text, string chinese, string english)
    {
        Period period = Period.Parse(text);

        Assert.Equal(chinese, period.ToString("L", CultureInfo.GetCultureInfo("zh-CN")));
        Assert.Equal(chinese, period.ToString("Z", CultureInfo.InvariantCulture));
        Assert.Equal(english, period.ToString("L", CultureInfo.GetCultureInfo("en")));
        Assert.Equal(period.ToString(), FormattableString.Invariant($"{period}"));
        Assert.Throws<FormatException>(() => period.ToString("X", null));
    }

    [Theory]
    [InlineData("2022", "2021-12-31", "0", "0")]
    [InlineData("2022", "2022-01-01", "1/365", "0")]
    [InlineData("2022", "2022-09-30", "273/365", "9/12")]
    [InlineData("2022", "2022-09-15", "258/365", "8/12")]
    [InlineData("2022", "2022-12-30", "364/365", "11/12")]
    [InlineData("2022", "2022-12-31", "1", "1")]
    [InlineData("2022", "2023-02-01", "1", "1")]
    [InlineData("2020", "2020-02-29", "60/366", "2/12")]
    [InlineData("2020", "2020-02-28", "59/366", "1/12")]
    [InlineData("2022..2026", "2024-06-30", "912/1826", "30/60")]
    [InlineData("2021-12-11..2022-03-20", "2022-01-31", "52/100", "2/4")]
    [InlineData("2021-12-11..2022-03-20", "2022-03-20", "1", "1")]
    [InlineData("..2025", "2022-01-01", null, null)]
    [InlineData("2018..", "2022-01-01", null, null)]
    public void What_has_passed_is_counted_in_days_and_in_whole_months(string text, string day, string? days, string? months)
    {
        Period period = Period.Parse(text);
        DateTime asOf = Day(day)!.Value.AddHours(13);

        Assert.Equal(Fraction(days), period.Elapsed(asOf));
        Assert.Equal(Fraction(months), period.ElapsedMonths(asOf));
        Assert.Equal((period.Elapsed(asOf), period.ElapsedMonths(asOf)), (period.Elapsed(DateOnly.FromDateTime(asOf)), period.ElapsedMonths(DateOnly.FromDateTime(asOf))));
    }

    [Theory]
    [InlineData("2022", "2022-12-31", true)]
    [InlineData("2022", "2023-01-01", false)]
    [InlineData("..2025", "0001-01-01", true)]
    [InlineData("2018..", "2017-12-31", false)]
    public void A_day_is_in_a_period_whatever_its_time(string text, string day, bool isIn)
    {
        DateTime time = Day(day)!.Value;

        Assert.Equal(isIn, Period.Parse(text).Contains(time.AddHours(23)));
        Assert.Equal(isIn, Period.Parse(text).Contains(DateOnly.FromDateTime(time)));
        Assert.True(default(Period).Contains(time));
    }

    [Fact]
    public void Periods_have_one_order()
    {
        Period[] sorted = [.. "2018.. 2018 ..2025 2018-06 2017..2021 ..2020 2018..2019".Split(' ').Select(Period.Parse).Order()];

        Assert.Equal("..2020 ..2025 2017..2021 2018 2018..2019 2018.. 2018-06", string.Join(' ', sorted));
        Assert.Equal(0, Period.Year(2022).CompareTo(Period.Parse("2022-01..2022-12")));
        Assert.True(Period.Year(2021) < Period.Year(2022) && Period.Year(2022) >= Period.Year(2022));
        Assert.Throws<ArgumentException>(() => Period.Year(2021).CompareTo("2021"));
    }

    [Fact]
    public void Frameworks_read_a_period_by_its_written_form()
    {
        System.ComponentModel.TypeConverter converter = System.ComponentModel.TypeDescriptor.GetConverter(typeof(Period));

        Assert.Equal(Period.Year(2022), converter.ConvertFromInvariantString("2022"));
        Assert.Equal("..2025", converter.ConvertToInvariantString(Period.Parse("..2025")));
        Assert.Equal((true, Period.Year(2022)), (Parsable<Period>("2022", out Period period), period));
        Assert.Equal(Period.Year(2022), Period.Days(new DateOnly(2022, 1, 1), new DateOnly(2022, 12, 31)));

        static bool Parsable<T>(string text, out T? value) where T : IParsable<T> => T.TryParse(text, null, out value) && T.Parse(text, null).Equals(value);
    }

    private static decimal? Fraction(string? text)
        => text is null ? null
            : text.Split('/') is [var part, var whole] ? decimal.Parse(part, CultureInfo.InvariantCulture) / decimal.Parse(whole, CultureInfo.InvariantCulture)
            : decimal.Parse(text, CultureInfo.InvariantCulture);
}
