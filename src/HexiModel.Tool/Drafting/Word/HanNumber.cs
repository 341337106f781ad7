using System.Globalization;

namespace HexiModel.Tool.Drafting.Word;

/// <summary>Writes the numbers of chapters as they are read: 一, 十二, 二十, 一百零五.</summary>
internal static class HanNumber
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>A number up to 999; larger ones are written in Arabic digits, for no report has as many chapters.</summary>
    public static string Write(int number)
    {
        if (number is < 0 or > 999)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        (int hundreds, int rest) = Math.DivRem(number, 100);
        return hundreds == 0 ? BelowHundred(rest, isAlone: true)
            : Digits[hundreds] + "百" + (rest == 0 ? "" : rest < 10 ? "零" + Digits[rest] : BelowHundred(rest, isAlone: false));
    }

    private static string BelowHundred(int number, bool isAlone)
    {
        (int tens, int ones) = Math.DivRem(number, 10);
        return tens == 0 ? Digits[ones].ToString() : (tens == 1 && isAlone ? "" : Digits[tens].ToString()) + "十" + (ones == 0 ? "" : Digits[ones].ToString());
    }
}
