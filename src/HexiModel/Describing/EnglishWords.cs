namespace HexiModel;

/// <summary>English for words that reports write beside numbers. What is not known here stays as written: a wrong word would be worse than a Chinese one.</summary>
internal static class EnglishWords
{
    private static readonly Dictionary<string, string> Directions = new(StringComparer.Ordinal)
    {
        ["持续向好"] = "to keep improving",
        ["稳中向好"] = "stable and improving",
        ["稳中有进"] = "stable with progress",
        ["持续改善"] = "to keep improving",
        ["持续优化"] = "to keep improving",
        ["持续提升"] = "to keep rising",
        ["持续提高"] = "to keep rising",
        ["持续增长"] = "to keep growing",
        ["持续扩大"] = "to keep expanding",
        ["持续下降"] = "to keep falling",
        ["持续降低"] = "to keep falling",
        ["稳步提升"] = "to rise steadily",
        ["稳步提高"] = "to rise steadily",
        ["稳步增长"] = "to grow steadily",
        ["稳步改善"] = "to improve steadily",
        ["稳步扩大"] = "to expand steadily",
        ["稳步下降"] = "to fall steadily",
        ["平稳增长"] = "to grow steadily",
        ["平稳运行"] = "stable",
        ["明显改善"] = "a marked improvement",
        ["明显提升"] = "a marked rise",
        ["明显提高"] = "a marked rise",
        ["明显下降"] = "a marked fall",
        ["显著提升"] = "a significant rise",
        ["显著提高"] = "a significant rise",
        ["显著改善"] = "a significant improvement",
        ["显著增强"] = "a significant gain in strength",
        ["显著下降"] = "a significant fall",
        ["进一步提升"] = "a further rise",
        ["进一步提高"] = "a further rise",
        ["进一步改善"] = "a further improvement",
        ["进一步下降"] = "a further fall",
        ["保持稳定"] = "stable",
        ["保持平稳"] = "stable",
        ["总体稳定"] = "stable overall",
        ["基本稳定"] = "broadly stable",
        ["基本平衡"] = "broadly balanced",
        ["只减不增"] = "falling only, not rising",
        ["只降不升"] = "falling only, not rising",
        ["只增不减"] = "rising only, not falling",
        ["不断提高"] = "to keep rising",
        ["不断提升"] = "to keep rising",
        ["不断改善"] = "to keep improving",
        ["合理区间"] = "within a reasonable range",
        ["大幅提升"] = "a large rise",
        ["大幅提高"] = "a large rise",
        ["大幅下降"] = "a large fall",
        ["逐年提高"] = "to rise year by year",
        ["逐年提升"] = "to rise year by year",
        ["逐年下降"] = "to fall year by year",
        ["名列前茅"] = "among the best",
        ["前列"] = "near the top",
        ["领先"] = "in the lead",
    };

    private static readonly Dictionary<string, string> Scopes = new(StringComparer.Ordinal)
    {
        ["全国"] = "in the country",
        ["全省"] = "in the province",
        ["全市"] = "in the city",
        ["全区"] = "in the district",
        ["全县"] = "in the county",
        ["中心城区"] = "in the central districts",
        ["市内六区"] = "in the six central districts",
    };

    private static readonly Dictionary<string, string> Baselines = new(StringComparer.Ordinal)
    {
        ["上年"] = "the year before",
        ["去年"] = "the year before",
        ["上年同期"] = "the same time of the year before",
        ["去年同期"] = "the same time of the year before",
        ["同期"] = "the same time of the year before",
        ["上年末"] = "the end of the year before",
        ["年初"] = "the start of the year",
    };

    private static readonly (string Words, string English)[] Heads =
    [
        ("常住人口", "residents"), ("户籍人口", "registered residents"), ("贫困人口", "poor people"), ("人口", "people"), ("老年人", "elderly people"), ("老人", "elderly people"),
        ("居民", "residents"), ("户", "households"), ("人", "persons"), ("名", "persons"), ("家", "firms"),
    ];

    private static readonly Dictionary<string, string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Gross regional product"] = "GDP",
        ["Gross domestic product"] = "GDP",
    };

    public static string Direction(string words) => Directions.TryGetValue(words, out string? english) ? english : words;

    public static string Scope(string? scope)
        => scope is null ? "" : Scopes.TryGetValue(scope, out string? english) ? " " + english : " (" + scope + ")";

    /// <summary>2016 for 2016年.</summary>
    public static string Baseline(string baseline)
        => Baselines.TryGetValue(baseline, out string? english) ? english
            : baseline.Length == 5 && baseline[4] == '年' && baseline[0] != '0' && baseline.Take(4).All(static digit => digit is >= '0' and <= '9') ? baseline.Substring(0, 4)
            : baseline;

    /// <summary>“ per 100 households” for 百户, “ a year” for 年.</summary>
    public static string Per(string per)
    {
        if (per == "年")
        {
            return " a year";
        }

        foreach ((string head, string english) in Heads)
        {
            if (per.EndsWith(head, StringComparison.Ordinal))
            {
                Scale scale = ScaleBefore(per, per.Length - head.Length);
                return scale == Scale.One ? " per " + english.TrimEnd('s') : " per " + scale.Factor().ToString("N0", CultureInfo.InvariantCulture) + " " + english;
            }
        }

        return " per " + per;
    }

    /// <summary>The scale that words begin with: 万 of 万名常住人口. The catalogue of units is not asked whether 百户 is one, which takes as long as all else.</summary>
    private static Scale ScaleBefore(string words, int end)
    {
        int length = 0;
        while (length < end && words[length] is ('十' or '百' or '千' or '万' or '亿'))
        {
            length++;
        }

        return ScaleExtensions.TryParse(words.Substring(0, length), out Scale scale) ? scale : Scale.One;
    }

    /// <summary>The English name inside a sentence; the Chinese one where there is none.</summary>
    public static string Name(Indicator indicator)
        => indicator.EnglishName is not { Length: > 1 } name ? indicator.Name
            : Abbreviations.TryGetValue(name, out string? known) ? known
            : char.IsUpper(name[1]) ? name
            : char.ToLowerInvariant(name[0]) + name.Substring(1);
}
