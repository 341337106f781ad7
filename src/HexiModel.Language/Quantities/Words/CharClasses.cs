namespace HexiModel.Language.Quantities.Words;

/// <summary>Classifies single characters.</summary>
internal static class CharClasses
{
    /// <summary>The class of a character.</summary>
    public static CharClass Of(char c)
    {
        if (c < 0x80)
        {
            return OfAscii(c);
        }

        switch (c)
        {
            case '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '百' or '千' or '万' or '亿' or '两' or '〇' or '零' or '几' or '数' or '半':
                return CharClass.Numeral;
            case '，' or '；' or '。' or '：' or '！' or '？' or '\u2028' or '\u2029' or '\u0085' or '—':
                return CharClass.Break;
            case '“' or '‘' or '「' or '『':
                return CharClass.Quote;
            case '《' or '〔' or '［':
                return CharClass.Title;
            case '从' or '由':
                return CharClass.From;
            case '较' or '比' or '于':
                return CharClass.Base;
            case '每':
                return CharClass.Per;
            case '累' or '年' or '预' or '分' or '全' or '清' or '首' or '前' or '连' or '翻' or '第' or '未' or '没' or '正' or '负' or '上' or '下' or '元' or '春' or '劳' or '端' or '秋' or '庆':
                return CharClass.Keyword;
            default:
                return c is >= '０' and <= '９' ? CharClass.Numeral : CharClass.Other;
        }
    }

    /// <summary>Whether a character is an ASCII or full-width digit.</summary>
    public static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    /// <summary>Whether a character is an ASCII or full-width letter.</summary>
    public static bool IsLetter(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ');

    /// <summary>Whether a character is a Han character.</summary>
    public static bool IsHan(char c) => c is (>= '\u4E00' and <= '\u9FFF') or '〇';

    /// <summary>Whether a character is a space that may stand between a number and its unit.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\u3000' or '\u00A0' or '\u2002' or '\u2003' or '\u2009';

    private static CharClass OfAscii(char c) => c switch
    {
        >= '0' and <= '9' => CharClass.Numeral,
        ',' or ';' or ':' or '!' or '?' or '\n' or '\r' => CharClass.Break,
        '"' => CharClass.Quote,
        '[' => CharClass.Title,
        _ => CharClass.Other,
    };
}
