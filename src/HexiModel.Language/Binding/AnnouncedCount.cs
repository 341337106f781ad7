namespace HexiModel.Language.Binding;

/// <summary>Reads how many parts a name announces: “133工程” 1+3+3, 一中心四平台 1+4, 三项服务 3.</summary>
internal static class AnnouncedCount
{
    private const string HanDigits = "〇一二三四五六七八九十";

    /// <summary>Words that begin with 一 and count nothing (源网荷储一体化, 高效办成一件事).</summary>
    private static readonly string[] NoCounts =
        ["一体", "一件事", "一以贯之", "一盘棋", "一站式", "一揽子", "一流", "一次", "一键", "一网通", "一网统", "一窗", "一码通", "一起", "一线", "一贯", "一致", "一刻钟", "一卡通"];

    /// <summary>The counts, joined by <c>+</c>; null where the words announce none.</summary>
    public static string? Read(string words)
    {
        List<int> counts = [];
        for (int i = 0; i < words.Length; i++)
        {
            int digit = Digit(words[i]);
            if (digit < 0)
            {
                continue;
            }

            int end = i + 1;
            while (end < words.Length && (Digit(words[end]) >= 0 || IsScale(words[end])))
            {
                end++;
            }

            // 五个一, 三个一百: what is counted is the one of each kind.
            bool isOfOneEach = counts.Count > 0 && i > 1 && words[i] == '一' && words[i - 1] == '个' && Digit(words[i - 2]) > 0;
            if (!isOfOneEach && !IsFraction(words, i, end) && !IsTime(words, end) && !Array.Exists(NoCounts, word => string.CompareOrdinal(words, i, word, 0, word.Length) == 0))
            {
                int before = counts.Count;
                if (!TryRead(words.Substring(i, end - i), counts))
                {
                    return null;
                }

                // 双十: ten and ten.
                if (i > 0 && words[i - 1] == '双')
                {
                    counts.AddRange(counts.Skip(before).ToList());
                }
            }

            i = end - 1;
        }

        return counts.Count == 0 ? null : string.Join("+", counts.Select(count => count.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>The one count that a part's name announces; null where it announces none or several.</summary>
    public static int? ReadOne(string words)
        => int.TryParse(Read(words), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : null;

    /// <summary>ASCII digits are a formula, a digit a part; Han numerals are numbers. False where the numeral is neither.</summary>
    private static bool TryRead(string numeral, List<int> counts)
    {
        if (numeral.All(c => c is >= '0' and <= '9'))
        {
            counts.AddRange(numeral.Length <= 4 ? numeral.Select(c => c - '0') : []);
            return numeral.Length <= 4;
        }

        int number = HanNumber(numeral);
        if (number > 0)
        {
            counts.Add(number);
        }

        return number > 0;
    }

    /// <summary>百分之百: a share, and no count.</summary>
    private static bool IsFraction(string words, int start, int end)
        => string.CompareOrdinal(words, end, "分之", 0, 2) == 0 || (start >= 2 && string.CompareOrdinal(words, start - 2, "分之", 0, 2) == 0);

    /// <summary>三年行动: a time, and no count.</summary>
    private static bool IsTime(string words, int end) => end < words.Length && words[end] is '年' or '月' or '日' or '天';

    /// <summary>一 to 九十九; 0 for everything else.</summary>
    private static int HanNumber(string numeral)
    {
        int ten = numeral.IndexOf('十');
        if (ten < 0)
        {
            return numeral.Length == 1 ? Digit(numeral[0]) : 0;
        }

        int tens = ten == 0 ? 1 : ten == 1 ? Digit(numeral[0]) : 0;
        int ones = numeral.Length == ten + 1 ? 0 : numeral.Length == ten + 2 ? Digit(numeral[ten + 1]) : -100;
        return Math.Max((tens * 10) + ones, 0);
    }

    private static int Digit(char c) => c is >= '0' and <= '9' ? c - '0' : c == '两' ? 2 : HanDigits.IndexOf(c);

    private static bool IsScale(char c) => c is '百' or '千' or '万' or '亿';
}
