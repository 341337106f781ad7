namespace HexiModel.Language.Quantities.Grammar.Finding;

/// <summary>
/// The names of a place that hold numerals (新八大里), sorted, so that all that begin at one place of a text are found by their characters
/// in turn: the work does not grow with how many names there are. Made once for all texts of a report.
/// </summary>
internal sealed class NameIndex
{
    private const int FilterBits = 1024;

    private readonly string[] _sorted;

    /// <summary>Which characters names begin with; most characters of a text are told apart here.</summary>
    private readonly bool[] _beginnings = new bool[FilterBits];

    public NameIndex(IEnumerable<string> names)
    {
        _sorted = [.. names.Where(name => !string.IsNullOrEmpty(name)).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal)];
        foreach (string name in _sorted)
        {
            _beginnings[name[0] % FilterBits] = true;
        }
    }

    /// <summary>No names.</summary>
    public static NameIndex Empty { get; } = new([]);

    public bool IsEmpty => _sorted.Length == 0;

    /// <summary>The length of a name.</summary>
    public int LengthOf(int name) => _sorted[name].Length;

    /// <summary>Adds the names that stand at a place of a text.</summary>
    public void FindAt(string text, int place, List<int> found)
    {
        if (!_beginnings[text[place] % FilterBits])
        {
            return;
        }

        int low = 0;
        int high = _sorted.Length;
        for (int depth = 0; low < high; depth++)
        {
            // Among names with one beginning, the one that is no longer than it sorts first.
            if (_sorted[low].Length == depth)
            {
                found.Add(low);
                low++;
            }

            if (place + depth == text.Length)
            {
                return;
            }

            char next = text[place + depth];
            low = FirstFrom(next, depth, low, high);
            high = next == char.MaxValue ? high : FirstFrom((char)(next + 1), depth, low, high);
        }
    }

    /// <summary>The first name of a range whose character at a depth is at least the one given.</summary>
    private int FirstFrom(char least, int depth, int low, int high)
    {
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_sorted[middle][depth] < least)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
