namespace HexiModel.Language.Text;

/// <summary>Finds the paragraphs of one text in another: the same ones wherever they are, the others by their neighbours and their words.</summary>
internal static class ParagraphAlignment
{
    /// <summary>A corrected paragraph is looked for this far from where its neighbours are.</summary>
    private const int Near = 6;

    /// <summary>For each old paragraph the number of the new one; negative for none. No new one is given twice.</summary>
    public static int[] Align(string[] old, string[] now, double leastAlike)
    {
        int[] places = Exact(old, now);
        HashSet<int> taken = [.. places.Where(place => place >= 0)];
        int last = -1;
        for (int i = 0; i < old.Length; i++)
        {
            if (places[i] < 0)
            {
                int from = Math.Max(last + 1 - Near, 0);
                (int place, double alike) = Enumerable.Range(from, Math.Max(Math.Min(last + 1 + Near, now.Length) - from, 0))
                    .Where(candidate => !taken.Contains(candidate))
                    .Select(candidate => (candidate, Alike(old[i], now[candidate])))
                    .OrderByDescending(found => found.Item2).ThenBy(found => Math.Abs(found.candidate - last - 1))
                    .DefaultIfEmpty((-1, 0d)).First();
                places[i] = alike >= leastAlike ? place : -1;
                taken.Add(places[i]);
            }

            last = places[i] >= 0 ? places[i] : last;
        }

        return places;
    }

    /// <summary>The same words in the same order of occurrence.</summary>
    private static int[] Exact(string[] old, string[] now)
    {
        Dictionary<string, Queue<int>> byWords = new(StringComparer.Ordinal);
        for (int i = 0; i < now.Length; i++)
        {
            if (!byWords.TryGetValue(now[i], out Queue<int>? same))
            {
                byWords.Add(now[i], same = new Queue<int>());
            }

            same.Enqueue(i);
        }

        return [.. old.Select(words => byWords.TryGetValue(words, out Queue<int>? same) && same.Count > 0 ? same.Dequeue() : -1)];
    }

    /// <summary>The share of pairs of characters that two texts have in common (Sørensen–Dice): cheap, and blind to where a word moved.</summary>
    private static double Alike(string left, string right)
    {
        if (left.Length < 2 || right.Length < 2)
        {
            return left == right ? 1 : 0;
        }

        Dictionary<(char, char), int> pairs = [];
        for (int i = 1; i < left.Length; i++)
        {
            (char, char) pair = (left[i - 1], left[i]);
            pairs[pair] = pairs.TryGetValue(pair, out int count) ? count + 1 : 1;
        }

        int common = 0;
        for (int i = 1; i < right.Length; i++)
        {
            (char, char) pair = (right[i - 1], right[i]);
            if (pairs.TryGetValue(pair, out int count) && count > 0)
            {
                pairs[pair] = count - 1;
                common++;
            }
        }

        return 2d * common / (left.Length + right.Length - 2);
    }
}
