namespace HexiModel.Language.Text;

/// <summary>Where the characters of a paragraph are in its corrected form: a shortest edit script (Myers), cut off where the two are too different.</summary>
internal sealed class CharacterAlignment
{
    /// <summary>A paragraph with more corrections than that is another one.</summary>
    private const int MostEdits = 400;

    private readonly int[] _places;
    private readonly int _nowLength;

    public CharacterAlignment(string old, string now)
    {
        _places = [.. Enumerable.Repeat(-1, old.Length)];
        _nowLength = now.Length;
        int start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start])
        {
            _places[start] = start;
            start++;
        }

        int end = 0;
        while (end < old.Length - start && end < now.Length - start && old[old.Length - 1 - end] == now[now.Length - 1 - end])
        {
            end++;
            _places[old.Length - end] = now.Length - end;
        }

        Align(old.Substring(start, old.Length - start - end), now.Substring(start, now.Length - start - end), start);
    }

    /// <summary>Where a stretch is now: from its first character that is left to its last, where no more than a third of it went; else null.</summary>
    public TextSpan? Place(TextSpan span)
    {
        int[] kept = [.. Enumerable.Range(span.Start, span.Length).Select(i => _places[i]).Where(place => place >= 0)];
        if (kept.Length * 3 < span.Length * 2 || kept.Length == 0)
        {
            return null;
        }

        // A first or last character that was corrected still belongs to the words.
        int start = _places[span.Start] >= 0 ? _places[span.Start] : span.Start > 0 && _places[span.Start - 1] >= 0 ? _places[span.Start - 1] + 1 : kept[0];
        int end = _places[span.End - 1] >= 0 ? _places[span.End - 1] + 1 : span.End < _places.Length && _places[span.End] >= 0 ? _places[span.End] : kept[kept.Length - 1] + 1;
        return end > start ? TextSpan.FromBounds(start, end) : null;
    }

    /// <summary>The stretches that differ, in order: what was there, and what is there now.</summary>
    public IEnumerable<(TextSpan Old, TextSpan Now)> Changes()
    {
        (int old, int now) = (0, 0);
        for (int i = 0; i <= _places.Length; i++)
        {
            int place = i < _places.Length ? _places[i] : _nowLength;
            if (place >= 0)
            {
                if (i > old || place > now)
                {
                    yield return (TextSpan.FromBounds(old, i), TextSpan.FromBounds(now, place));
                }

                (old, now) = (i + 1, place + 1);
            }
        }
    }

    /// <summary>Whether most of a stretch of the new words was not there before.</summary>
    public bool IsNew(TextSpan span) => 2 * _places.Count(place => span.Contains(place)) < span.Length;

    private void Align(string old, string now, int shift)
    {
        List<int[]> trace = [];
        int most = Math.Min(old.Length + now.Length, MostEdits);
        int[] furthest = new int[(2 * most) + 3];
        for (int edits = 0; edits <= most; edits++)
        {
            trace.Add((int[])furthest.Clone());
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                int x = IsDown(furthest, diagonal, edits, most) ? furthest[most + 1 + diagonal + 1] : furthest[most + 1 + diagonal - 1] + 1;
                while (x < old.Length && x - diagonal < now.Length && x - diagonal >= 0 && old[x] == now[x - diagonal])
                {
                    x++;
                }

                furthest[most + 1 + diagonal] = x;
                if (x >= old.Length && x - diagonal >= now.Length)
                {
                    GoBack(trace, old.Length, now.Length, edits, most, shift);
                    return;
                }
            }
        }
    }

    private static bool IsDown(int[] furthest, int diagonal, int edits, int most)
        => diagonal == -edits || (diagonal != edits && furthest[most + 1 + diagonal - 1] < furthest[most + 1 + diagonal + 1]);

    private void GoBack(List<int[]> trace, int x, int y, int edits, int most, int shift)
    {
        for (; edits >= 0; edits--)
        {
            int diagonal = x - y;
            int before = IsDown(trace[edits], diagonal, edits, most) ? diagonal + 1 : diagonal - 1;
            int startX = edits == 0 ? 0 : trace[edits][most + 1 + before];
            int startY = startX - before;
            while (x > 0 && y > 0 && (edits == 0 || (x > startX && y > startY)))
            {
                x--;
                y--;
                _places[shift + x] = shift + y;
            }

            (x, y) = edits == 0 ? (x, y) : (startX, startY);
        }
    }
}
