namespace HexiModel.Language.Diagnostics;

/// <summary>Finds the word that a misspelt one was probably meant to be. The work is bounded whatever is asked.</summary>
internal static class DidYouMean
{
    private const int MaximumLength = 64;
    private const int MaximumCandidates = 4000;

    /// <summary>The nearest candidate within two edits, or a third of the word's length, or one edit for the shortest; null where none is near.</summary>
    public static string? Find(string word, IEnumerable<string> candidates) => Find(word, candidates.Select(Candidate.Of));

    /// <summary>The same; a candidate that is the name of what is meant has to be written as it is.</summary>
    public static string? Find(string word, IEnumerable<Candidate> candidates) => Find(word, candidates, word.Length < 4 ? 1 : Math.Max(2, word.Length / 3));

    /// <summary>The same within a number of edits.</summary>
    public static string? Find(string word, IEnumerable<Candidate> candidates, int edits)
    {
        if (word.Length is 0 or > MaximumLength)
        {
            return null;
        }

        ulong characters = Characters(word);
        Rows rows = default;
        string? best = null;
        int bestDistance = edits + 1;
        foreach (Candidate candidate in candidates.Take(MaximumCandidates))
        {
            int limit = candidate.IsName ? Math.Min(1, bestDistance) : bestDistance;
            int distance = IsFar(word, characters, candidate.Word, limit) ? limit : Distance(word, candidate.Word, limit, ref rows);
            if (distance < limit)
            {
                bestDistance = distance;
                best = candidate.Meant;
            }
        }

        return best;
    }

    /// <summary>The edit distance, neighbours that changed places being one edit, or <paramref name="limit"/> where it is not below that.</summary>
    private static int Distance(string left, string right, int limit, ref Rows rows)
    {
        (int[] beforePrevious, int[] previous, int[] current) = rows.Begin(right.Length);
        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            int smallest = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int cost = IsSame(left[i - 1], right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && IsSame(left[i - 1], right[j - 2]) && IsSame(left[i - 2], right[j - 1]))
                {
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
                }

                smallest = Math.Min(smallest, current[j]);
            }

            // A change of places looks back two rows: what is too far in one may still be near in the next.
            if (smallest > limit)
            {
                return limit;
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return Math.Min(previous[right.Length], limit);
    }

    /// <summary>What most candidates are, and tells without comparing them: an edit changes the length by one, and puts in one character that was not there.</summary>
    private static bool IsFar(string word, ulong characters, string candidate, int limit)
        => candidate.Length > MaximumLength || Math.Abs(word.Length - candidate.Length) >= limit || Count(characters & ~Characters(candidate)) >= limit;

    /// <summary>A bit for each character, several characters to a bit.</summary>
    private static ulong Characters(string word)
    {
        ulong characters = 0;
        foreach (char c in word)
        {
            characters |= 1UL << (char.ToLowerInvariant(c) & 63);
        }

        return characters;
    }

    private static int Count(ulong bits)
    {
        int count = 0;
        for (; bits != 0; bits &= bits - 1)
        {
            count++;
        }

        return count;
    }

    private static bool IsSame(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);

    /// <summary>The rows of the table of distances, used again for each candidate.</summary>
    private struct Rows
    {
        private int[]? _first;
        private int[]? _second;
        private int[]? _third;

        public (int[] BeforePrevious, int[] Previous, int[] Current) Begin(int length)
        {
            _first ??= new int[MaximumLength + 1];
            _second ??= new int[MaximumLength + 1];
            _third ??= new int[MaximumLength + 1];
            for (int i = 0; i <= length; i++)
            {
                _second[i] = i;
            }

            return (_first, _second, _third);
        }
    }
}
