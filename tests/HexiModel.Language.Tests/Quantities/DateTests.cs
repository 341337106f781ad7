using HexiModel.Language.Quantities;

namespace HexiModel.Language.Tests.Quantities;

/// <summary>Parts of a year and deadlines, by the year of the section.</summary>
public class DateTests
{
    [Theory]
    [InlineData("上半年完成投资", "2025-01..2025-06")]
    [InlineData("力争下半年开工", "2025-07..2025-12")]
    [InlineData("去年下半年开工", "2024-07..2024-12")]
    [InlineData("一季度开门红", "2025-01..2025-03")]
    [InlineData("其中四季度好转", "2025-10..2025-12")]
    [InlineData("第三季度开工", "2025-07..2025-09")]
    [InlineData("前三季度好转", "2025-01..2025-09")]
    [InlineData("一至三季度好转", "2025-01..2025-09")]
    [InlineData("2024年一季度", "2024-01..2024-03")]
    [InlineData("2024年第二季度", "2024-04..2024-06")]
    [InlineData("2024年上半年", "2024-01..2024-06")]
    [InlineData("6月开工", "2025-06")]
    [InlineData("1-6月", "2025-01..2025-06")]
    public void Parts_of_a_year(string text, string expected)
    {
        QuantityExpression date = Reading.One(text);

        Assert.Equal((expected, false), (date.PeriodIn(2025)?.ToString(), date.IsDeadline));
    }

    [Theory]
    [InlineData("6月底前完成", "6月底前", "..2025-06")]
    [InlineData("确保10月1日前通车", "10月1日前", "..2025-10-01")]
    [InlineData("9月以前交付", "9月以前", "..2025-09")]
    [InlineData("年底前建成", "年底前", "..2025")]
    [InlineData("明年年底前建成", "年底前", "..2026")]
    [InlineData("年内开工", "年内", "..2025")]
    [InlineData("“五一”前开业", "“五一”前", "..2025-04")]
    [InlineData("“十一”之前开业", "“十一”之前", "..2025-09")]
    [InlineData("元旦前开业", "元旦前", "..2024")]
    [InlineData("力争春节前完成", "春节前", "..2025-01-28")]
    [InlineData("元宵节之前完成", "元宵节之前", "..2025-02-11")]
    [InlineData("清明前植树", "清明前", "..2025-04-03")]
    [InlineData("五一节前开园", "五一节前", "..2025-04")]
    [InlineData("端午节以前开放", "端午节以前", "..2025-05-30")]
    [InlineData("“七一”前建成", "“七一”前", "..2025-06")]
    [InlineData("确保中秋节前交付", "中秋节前", "..2025-10-05")]
    [InlineData("国庆假期前开放", "国庆假期前", "..2025-09")]
    [InlineData("“国庆节”前通车", "“国庆节”前", "..2025-09")]
    [InlineData("明年春节前完成", "春节前", "..2026-02-16")]
    [InlineData("2026年6月底前完成", "2026年6月底前", "..2026-06")]
    [InlineData("2026年底前完成", "2026年底前", "..2026")]
    public void Deadlines(string text, string words, string expected)
    {
        QuantityExpression date = Reading.One(text);

        Assert.Equal((words, expected, true), (date.Span.Of(text), date.PeriodIn(2025)?.ToString(), date.IsDeadline));
    }

    [Theory]
    [InlineData("“五一”期间", "")]
    [InlineData("春节前后", "")]
    [InlineData("国庆前夕", "")]
    [InlineData("重庆前往，高端前沿，长春前景，第五一前线", "")]
    [InlineData("6月前后", "6月 = date")]
    [InlineData("三年内完成", "三年内 = 3 年 at-most duration")]
    [InlineData("上半场", "")]
    [InlineData("第三产业", "")]
    public void What_is_no_deadline(string text, string expected) => Assert.Equal(expected, Reading.Of(text));
}
