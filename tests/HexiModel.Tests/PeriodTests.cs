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
        Assert.True(default(Period).Contains(default));
        Assert.False(Period.Years(1, 9999).Contains(default));
        Assert.Equal(default, Period.Days(null, null));
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
}
