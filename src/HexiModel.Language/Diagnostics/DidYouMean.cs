namespace HexiModel.Language.Diagnostics;

/// <summary>Finds the word that a misspelt one was probably meant to be. The work is bounded whatever is asked.</summary>
internal static class DidYouMean
{
    private const int MaximumLength = 64;
    private const int MaximumCandidates = 4000;

    /// <summary>The nearest candidate within two edits, or a third of the word's length, or one edit for the shortest; null where none is near.</summary>
    public static string? Find(string word, IEnumerable<string> candidates)
    {
        if (word.Length is 0 or > MaximumLength)
        {
            return null;
        }

        string? best = null;
        int bestDistance = (word.Length < 4 ? 1 : Math.Max(2, word.Length / 3)) + 1;
        foreach (string candidate in candidates.Take(MaximumCandidates))
        {
            int distance = Distance(word, candidate, bestDistance);
            if (distance < bestDistance)
            {
                bestDistance = distance;
                best = candidate;
            }
        }

        return best;
    }

    /// <summary>The edit distance, or <paramref name="limit"/> where it is not below that.</summary>
    private static int Distance(string left, string right, int limit)
    {
        if (right.Length > MaximumLength || Math.Abs(left.Length - right.Length) >= limit)
        {
            return limit;
        }

        int[] previous = [.. Enumerable.Range(0, right.Length + 1)];
        int[] current = new int[right.Length + 1];
        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            int smallest = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int cost = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                smallest = Math.Min(smallest, current[j]);
            }

            if (smallest >= limit)
            {
                return limit;
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }
}
