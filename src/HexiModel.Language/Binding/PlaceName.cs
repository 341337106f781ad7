namespace HexiModel.Language.Binding;

/// <summary>
/// Says the place by its name where a report says 我区, 我市: a label is read beside those of other places. Of 天津市河西区, 我区 is 河西区
/// and 我市 is 天津市.
/// </summary>
internal static class PlaceName
{
    /// <summary>What a place above the townships is called at its end (省、市、自治区、县、旗): each ends one name of a jurisdiction.</summary>
    private const string Levels = "省市区县旗";

    /// <summary>A name has a character before its level: the district of 济南市市中区 is 市中区.</summary>
    private const int ShortestName = 2;

    /// <summary>The words with the names of the jurisdiction; as they are where it has none of that level.</summary>
    public static string Resolve(string words, string? jurisdiction)
    {
        if (jurisdiction is null || words.IndexOf('我') < 0)
        {
            return words;
        }

        foreach (string name in Names(jurisdiction))
        {
            words = words.Replace("我" + name[name.Length - 1], name);
        }

        return words;
    }

    private static IEnumerable<string> Names(string jurisdiction)
    {
        int start = 0;
        for (int end = ShortestName; end <= jurisdiction.Length; end++)
        {
            if (end - start >= ShortestName && Levels.IndexOf(jurisdiction[end - 1]) >= 0)
            {
                yield return jurisdiction.Substring(start, end - start);
                start = end;
            }
        }
    }
}
