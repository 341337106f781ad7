using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Dates;

/// <summary>Reads dates and periods that begin with a number: 2021年12月11日, 2021—2023年, 二〇三五年, 1—6月, 一季度, 12月底前.</summary>
internal static class DateReader
{
    private static readonly WordTable Tails = new("e 以来 起 至今 以后 之后 |s 之前 以前 底前 年前 末前 前 |c 底 末 初 上半年 下半年 年底 年末 年初 ");

    /// <summary>Reads the date that starts with <paramref name="first"/>.</summary>
    /// <returns>Whether one does; <paramref name="end"/> is behind it.</returns>
    public static bool TryRead(string text, in Numeral first, out DateParts date, out int end)
    {
        date = default;
        end = first.End;
        if (first.HasScale || first.HasPoint || first.Bound != Bound.None || first.IsOutOfRange)
        {
            return false;
        }

        int number = ValueOf(text, first);
        if (number < 0)
        {
            return false;
        }

        char next = CharAt(text, end);
        bool found = next switch
        {
            '年' => IsYear(first, number) && ReadYear(text, number, ref end, out date),
            '季' => IsQuarterAt(text, end) && number is >= 1 and <= 4 && ReadQuarters(0, number, number, ref end, out date),
            '月' => !(first.Form == NumeralForm.Han && CharAt(text, end + 1) == '一') && ReadMonth(text, 0, number, ref end, out date),
            '日' => number is >= 1 and <= 31 && first.Form == NumeralForm.Arabic && CharAt(text, ++end) != '均',
            _ => IsRangeSign(next) && TryReadRange(text, first, number, ref end, out date),
        };
        if (found && (date.Year != 0 || date.Month != 0))
        {
            ReadSecond(text, ref end, ref date);
            ReadTail(text, ref end, ref date);
        }

        return found;
    }

    /// <summary>2021年至2025年, 5月至8月, 2025年1月1日至12月31日: a second date that ends the period.</summary>
    private static void ReadSecond(string text, ref int end, ref DateParts date)
    {
        if (!IsRangeSign(CharAt(text, end)) || date.EndYear != 0 || date.EndMonth != 0)
        {
            return;
        }

        int index = end + 1;
        index += CharAt(text, index) == CharAt(text, end) ? 1 : 0;
        int number = SkipDigits(text, index, out int behind);
        DateParts last = default;
        bool isSecond = number >= 0 && CharAt(text, behind) switch
        {
            '年' => number is >= 1800 and <= 2199 && behind - index == 4 && ReadYear(text, number, ref behind, out last),
            '月' => date.Month != 0 && ReadMonth(text, 0, number, ref behind, out last),
            '日' => date.Day != 0 && number > date.Day && number <= 31 && ReadLastDay(date, number, ref behind, out last),
            _ => false,
        };
        if (isSecond && (last.Month == 0) == (date.Month == 0) && last.EndMonth == 0 && (last.Year == 0 || last.Year >= date.Year))
        {
            date = date with { EndYear = last.Year, EndMonth = last.Month, EndDay = last.Day };
            end = behind;
        }
    }

    private static bool ReadLastDay(DateParts first, int day, ref int end, out DateParts date)
    {
        date = first with { Year = 0, Day = day };
        end++;
        return true;
    }

    /// <summary>Four digits are a year; 20年 is a duration.</summary>
    private static bool IsYear(in Numeral numeral, int number)
        => number is >= 1800 and <= 2199 && (numeral.Form == NumeralForm.Positional || numeral.IntegerDigits == 4);

    private static bool ReadYear(string text, int year, ref int end, out DateParts date)
    {
        date = new DateParts(year, 0, 0, 0, 0, Openness.Closed);
        if (CharAt(text, end + 1) is '代' or '级')
        {
            return false;
        }

        end++;
        int month = SkipDigits(text, end + (CharAt(text, end) == '第' ? 1 : 0), out int behind);
        if (month is >= 1 and <= 4 && IsQuarterAt(text, behind))
        {
            end = behind;
            return ReadQuarters(year, month, month, ref end, out date);
        }

        if (CharAt(text, end) == '前' && IsFirstMonths(text, end, out DateParts months, out int monthsEnd))
        {
            date = months with { Year = year };
            end = monthsEnd;
            return true;
        }

        if (month is >= 1 and <= 12 && CharAt(text, end) != '第')
        {
            if (CharAt(text, behind) == '月')
            {
                end = behind;
                return ReadMonth(text, year, month, ref end, out date);
            }

            int last = SkipDigits(text, behind + 1 + (CharAt(text, behind + 1) == '第' ? 1 : 0), out int monthEnd);
            if (IsRangeSign(CharAt(text, behind)) && last >= month && last <= 4 && IsQuarterAt(text, monthEnd))
            {
                end = monthEnd;
                return ReadQuarters(year, month, last, ref end, out date);
            }

            if (IsRangeSign(CharAt(text, behind)) && last is >= 1 and <= 12 && CharAt(text, monthEnd) == '月')
            {
                date = new DateParts(year, month, 0, year, last, Openness.Closed);
                end = monthEnd + 1;
            }
        }

        return true;
    }

    /// <summary>前三季度, 前10个月.</summary>
    public static bool IsFirstMonths(string text, int index, out DateParts date, out int end)
    {
        int number = SkipDigits(text, index + 1, out end);
        int months = IsQuarterAt(text, end) ? 3 * number : CharAt(text, end) == '个' && CharAt(text, end + 1) == '月' ? number : 0;
        date = DateParts.Months(0, 1, months);
        end += 2;
        return months is >= 1 and <= 12;
    }

    private static bool ReadMonth(string text, int year, int month, ref int end, out DateParts date)
    {
        date = new DateParts(year, month, 0, 0, 0, Openness.Closed);
        if (month is < 1 or > 12 || CharAt(text, end + 1) is '龄' or '均')
        {
            return false;
        }

        end++;
        if (CharAt(text, end) == '份')
        {
            end++;
        }

        int day = SkipDigits(text, end, out int behind);
        if (day is >= 1 and <= 31 && CharAt(text, behind) == '日')
        {
            date = new DateParts(year, month, day, 0, 0, Openness.Closed);
            end = behind + 1;
        }
        else if (CharAt(text, end) is '底' or '末' or '初' or '中')
        {
            end++;
            end += CharAt(text, end) == '旬' ? 1 : 0;
        }

        return true;
    }

    /// <summary>一季度, 一至三季度.</summary>
    private static bool ReadQuarters(int year, int first, int last, ref int end, out DateParts date)
    {
        date = DateParts.Months(year, (3 * first) - 2, 3 * last);
        end += 2;
        return true;
    }

    private static bool IsQuarterAt(string text, int index) => CharAt(text, index) == '季' && CharAt(text, index + 1) == '度';

    /// <summary>2021—2023年, 1—6月 and 一至三季度.</summary>
    private static bool TryReadRange(string text, in Numeral first, int number, ref int end, out DateParts date)
    {
        date = default;
        int index = end + 1;
        if (CharAt(text, index) == CharAt(text, end) && !IsDigitAt(text, index))
        {
            index++;
        }

        int last = SkipDigits(text, index, out int behind);
        char unit = CharAt(text, behind);
        if (unit == '年' && IsYear(first, number) && last >= number && last <= 2199)
        {
            date = new DateParts(number, 0, 0, last, 0, Openness.Closed);
        }
        else if (unit == '月' && number is >= 1 and <= 12 && last is >= 1 and <= 12)
        {
            date = new DateParts(0, number, 0, 0, last, Openness.Closed);
        }
        else if (IsQuarterAt(text, behind) && number is >= 1 and <= 4 && last is >= 1 and <= 4)
        {
            end = behind;
            return ReadQuarters(0, number, last, ref end, out date);
        }
        else
        {
            return false;
        }

        end = behind + 1;
        return true;
    }

    /// <summary>Reads what opens a period at one end, or names a part of it: 以来, 前, 年底.</summary>
    public static void ReadTail(string text, ref int end, ref DateParts date)
    {
        Word tail = Tails.Find(text, end, text.Length);
        if (!tail.IsFound || (tail.Length == 1 && tail.Tag == 's' && CharAt(text, end + 1) is '三' or '两' or '几' or '期' or '后' or '往' or '景' or '列')
            || (tail.Length == 1 && tail.Tag == 'e' && CharAt(text, end + 1) is '步' or '草' or '飞' or '诉'))
        {
            return;
        }

        end += tail.Length;
        date = tail.Length == 3 && date.Month == 0 ? DateParts.Months(date.Year, text[end - 3] == '上' ? 1 : 7, text[end - 3] == '上' ? 6 : 12) : date;
        date = date with { Openness = tail.Tag == 'e' ? Openness.End : tail.Tag == 's' ? Openness.Start : date.Openness };
        if (tail.Tag == 'c' && CharAt(text, end) == '前')
        {
            end++;
            date = date with { Openness = Openness.Start };
        }
    }

    private static int ValueOf(string text, in Numeral numeral)
    {
        if (numeral.Form == NumeralForm.Positional)
        {
            return numeral.End - numeral.Start == 4 ? SkipDigits(text, numeral.Start, out _) : -1;
        }

        return numeral.Form is NumeralForm.Arabic or NumeralForm.Han && numeral.Value <= 9999m ? (int)numeral.Value : -1;
    }

    /// <summary>Reads up to four digits, or a Han number up to 三十一; −1 where there is none.</summary>
    private static int SkipDigits(string text, int index, out int end)
    {
        int value = 0;
        end = index;
        while (end < text.Length && end - index < 4 && (HanDigits.ValueOf(text[end]) >= 0 || text[end] == '十'))
        {
            int digit = HanDigits.ValueOf(text[end]);
            bool isTen = digit < 0;
            bool isTenBehind = end > index && text[end - 1] == '十';
            value = isTen ? Math.Max(value, 1) * 10 : isTenBehind ? value + digit : (value * 10) + digit;
            end++;
        }

        return end == index ? -1 : value;
    }

    private static bool IsRangeSign(char c) => c is '-' or '—' or '–' or '－' or '~' or '～' or '至' or '到';

    private static bool IsDigitAt(string text, int index) => HanDigits.ValueOf(CharAt(text, index)) >= 0;

    private static char CharAt(string text, int index) => index < text.Length && index >= 0 ? text[index] : '\0';
}
