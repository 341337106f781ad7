namespace HexiModel.Tool.Output.Diffs;

/// <summary>
/// Finds the lines that two texts have in common, as patience diff does: lines that each text has once are matched first, then what lies
/// next to them. The work grows with the lines, not with their product.
/// </summary>
internal static class LineMatcher
{
    /// <summary>Pairs of equal lines, both rising.</summary>
    public static List<(int Before, int After)> Match(string[] before, string[] after)
    {
        List<(int, int)> pairs = [];
        (int Before, int After) last = (-1, -1);
        foreach ((int b, int a) in Anchors(before, after).Append((before.Length, after.Length)))
        {
            MatchBetween(before, after, last, (b, a), pairs);
            last = (b, a);
        }

        return pairs;
    }

    /// <summary>Behind one anchor forwards, before the next backwards; and the next one itself.</summary>
    private static void MatchBetween(string[] before, string[] after, (int Before, int After) last, (int Before, int After) next, List<(int, int)> pairs)
    {
        (int b, int a) = (last.Before + 1, last.After + 1);
        while (b < next.Before && a < next.After && before[b] == after[a])
        {
            pairs.Add((b++, a++));
        }

        int common = 0;
        while (next.Before - common > b && next.After - common > a && before[next.Before - common - 1] == after[next.After - common - 1])
        {
            common++;
        }

        for (int i = common; i > 0; i--)
        {
            pairs.Add((next.Before - i, next.After - i));
        }

        if (next.Before < before.Length)
        {
            pairs.Add(next);
        }
    }

    /// <summary>The longest rising sequence of lines that stand once in either text.</summary>
    private static List<(int Before, int After)> Anchors(string[] before, string[] after)
    {
        Dictionary<string, int> once = Once(after);
        (int Before, int After)[] pairs = [.. Once(before).Where(line => once.ContainsKey(line.Key)).Select(line => (line.Value, once[line.Key])).OrderBy(pair => pair.Item1)];
        List<int> piles = [];
        int[] previous = new int[pairs.Length];
        for (int i = 0; i < pairs.Length; i++)
        {
            int pile = piles.BinarySearch(i, Comparer<int>.Create((left, right) => pairs[left].After.CompareTo(pairs[right].After)));
            pile = pile < 0 ? ~pile : pile;
            previous[i] = pile > 0 ? piles[pile - 1] : -1;
            if (pile == piles.Count)
            {
                piles.Add(i);
            }
            else
            {
                piles[pile] = i;
            }
        }

        List<(int, int)> anchors = [];
        for (int i = piles.Count > 0 ? piles[^1] : -1; i >= 0; i = previous[i])
        {
            anchors.Add(pairs[i]);
        }

        anchors.Reverse();
        return anchors;
    }

    private static Dictionary<string, int> Once(string[] lines)
        => lines.Select((line, index) => (line, index)).GroupBy(pair => pair.line, StringComparer.Ordinal)
            .Where(group => group.Take(2).Count() == 1)
            .ToDictionary(group => group.Key, group => group.First().index, StringComparer.Ordinal);
}
