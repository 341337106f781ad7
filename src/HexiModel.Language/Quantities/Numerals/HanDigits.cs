namespace HexiModel.Language.Quantities.Numerals;

/// <summary>The values of single characters of numerals.</summary>
internal static class HanDigits
{
    /// <summary>The value of a digit, ASCII, full-width or Han; −1 for any other character.</summary>
    public static int ValueOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        '一' => 1,
        '二' or '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        '〇' or '零' => 0,
        _ => -1,
    };

    /// <summary>The power of ten of 十 百 千 万 亿; 0 for any other character.</summary>
    public static int PowerOf(char c) => c switch
    {
        '十' => 1,
        '百' => 2,
        '千' => 3,
        '万' => 4,
        '亿' => 8,
        _ => 0,
    };

    /// <summary>Whether the character is a Han digit: 一 to 九, 两, 〇 or 零.</summary>
    public static bool IsHan(char c) => c is >= '〇' and < '０' && ValueOf(c) >= 0;
}
