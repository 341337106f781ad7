namespace HexiModel.Language.Quantities.Grammar.Finding;

/// <summary>
/// Finds the names of a place that hold numerals (新八大里) in one text: in step with the scan, and not before the first number is met.
/// </summary>
internal struct NameFinder(string text, NameIndex names)
{
    private readonly string _text = text;
    private readonly NameIndex _names = names;
    private List<int>? _found;
    private Dictionary<int, int>? _ends;
    private int _looked;
    private int _end;

    /// <summary>The end of the name that covers <paramref name="index"/>; <paramref name="index"/> itself where none does. Places are asked for in rising order.</summary>
    public int EndOfNameAt(int index)
    {
        if (_names.IsEmpty)
        {
            return index;
        }

        for (; _looked <= index; _looked++)
        {
            Look(_looked);
        }

        return Math.Max(_end, index);
    }

    /// <summary>A name that begins inside itself (三三 in 三三三) is there once.</summary>
    private void Look(int place)
    {
        _found ??= [];
        _found.Clear();
        _names.FindAt(_text, place, _found);
        foreach (int name in _found)
        {
            _ends ??= [];
            if (!_ends.TryGetValue(name, out int end) || end <= place)
            {
                end = place + _names.LengthOf(name);
                _ends[name] = end;
                _end = Math.Max(_end, end);
            }
        }
    }
}
