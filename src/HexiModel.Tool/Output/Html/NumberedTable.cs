namespace HexiModel.Tool.Output.Html;

/// <summary>Each value once, in the order in which they came.</summary>
internal sealed class NumberedTable<T>
    where T : notnull
{
    private readonly Dictionary<T, int> _numbers = [];
    private readonly List<T> _values = [];

    /// <summary>The values.</summary>
    public IReadOnlyList<T> Values => _values;

    /// <summary>The number of a value.</summary>
    public int NumberOf(T value)
    {
        if (!_numbers.TryGetValue(value, out int number))
        {
            number = _values.Count;
            _numbers.Add(value, number);
            _values.Add(value);
        }

        return number;
    }
}
