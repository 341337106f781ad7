namespace HexiModel.Language.Binding;

/// <summary>Words that promise a direction without a number (定性表述).</summary>
internal static class DirectionWords
{
    private static readonly string[] Words =
    [
        "持续向好", "稳中向好", "稳中有进", "持续改善", "持续优化", "持续提升", "持续提高", "持续增长", "持续下降", "持续扩大", "持续降低",
        "稳步提升", "稳步提高", "稳步增长", "稳步改善", "稳步扩大", "稳步下降", "平稳增长", "平稳运行", "明显改善", "明显提升", "明显提高",
        "明显下降", "显著提升", "显著提高", "显著改善", "显著增强", "显著下降", "进一步提升", "进一步提高", "进一步改善", "进一步下降",
        "保持稳定", "保持平稳", "总体稳定", "基本稳定", "基本平衡", "只减不增", "只增不减", "只降不升", "不断提高", "不断提升", "不断改善", "合理区间",
        "大幅提升", "大幅提高", "大幅下降", "逐年提高", "逐年提升", "逐年下降", "稳定增长", "稳量提质", "促稳提质", "提质增量", "提质增效", "增量提质", "稳中有升", "稳中提质",
        "再创新高", "创历史新高", "创新高", "稳定达标", "全面达标", "持续稳定", "稳步向好", "稳定向好", "稳定运行", "健康运行", "快速增长", "较快增长",
    ];

    /// <summary>Words for a place near the front of an order, without its number.</summary>
    private static readonly string[] Places = ["名列前茅", "前列", "前茅", "第一方阵", "第一梯队", "领先"];

    /// <summary>The words by their first character, the longest first: they are looked for in the words of every fact.</summary>
    private static readonly Dictionary<char, string[]> ByFirst = Words.Concat(Places)
        .GroupBy(word => word[0])
        .ToDictionary(same => same.Key, same => same.OrderByDescending(word => word.Length).ToArray());

    /// <summary>The first such words in a text, and of those the longest; null where there are none.</summary>
    public static string? Find(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (ByFirst.TryGetValue(text[i], out string[]? words) && Array.Find(words, word => string.CompareOrdinal(text, i, word, 0, word.Length) == 0) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Whether a text says a place near the front of an order.</summary>
    public static bool IsPlace(string text) => Array.Exists(Places, place => text.IndexOf(place, StringComparison.Ordinal) >= 0);
}
