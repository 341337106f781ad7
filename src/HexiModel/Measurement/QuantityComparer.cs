namespace HexiModel;

/// <summary>
/// An order of all quantities, for sorting a column that has several units in it: by dimension, then by what converts into what, then by amount.
/// Comparing quantities themselves throws where units do not convert.
/// </summary>
public sealed class QuantityComparer : IComparer<Quantity>, IComparer<Quantity?>
{
    private QuantityComparer()
    {
    }

    /// <summary>The comparer.</summary>
    public static QuantityComparer Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(Quantity x, Quantity y)
    {
        int order = string.CompareOrdinal(x.Dimension.Id, y.Dimension.Id);
        order = order != 0 ? order : string.CompareOrdinal(x.Unit.BaseSymbol, y.Unit.BaseSymbol);
        return order != 0 ? order : x.CompareTo(y);
    }

    /// <summary>A value that is missing comes before all others.</summary>
    public int Compare(Quantity? x, Quantity? y)
        => x is { } left && y is { } right ? Compare(left, right) : (x is null ? 0 : 1) - (y is null ? 0 : 1);
}
