using System.Collections.Immutable;

namespace HexiModel.Language.Quantities.Grammar.Finding;

/// <summary>
/// Finds the names of a place that hold numerals (新八大里). Each name is searched once through the text, in step with the scan, and
/// not before the first number is met.
/// </summary>
internal struct NameFinder(string text, ImmutableArray<string> names)
{
    private readonly string _text = text;
    private readonly ImmutableArray<string> _names = names;
    private int[]? _next;

    /// <summary>The end of the name that covers <paramref name="index"/>; <paramref name="index"/> itself where none does. Places are asked for in rising order.</summary>
    public int EndOfNameAt(int index)
    {
        if (_names.IsDefaultOrEmpty)
        {
            return index;
        }

        _next ??= FindFirst();
        int end = index;
        for (int i = 0; i < _next.Length; i++)
        {
            string name = _names[i];
            while (_next[i] >= 0 && _next[i] + name.Length <= index)
            {
                _next[i] = _text.IndexOf(name, _next[i] + name.Length, StringComparison.Ordinal);
            }

            if (_next[i] >= 0 && _next[i] <= index)
            {
                end = Math.Max(end, _next[i] + name.Length);
            }
        }

        return end;
    }

    private readonly int[] FindFirst()
    {
        int[] next = new int[_names.Length];
        for (int i = 0; i < next.Length; i++)
        {
            next[i] = string.IsNullOrEmpty(_names[i]) ? -1 : _text.IndexOf(_names[i], StringComparison.Ordinal);
        }

        return next;
    }
}
