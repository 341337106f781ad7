namespace HexiModel;

/// <summary>
/// The units that reports use (计量单位目录): SI and Chinese units, money, classifiers (量词) and units of the language such as 成 and 番.
/// A unit is made when it is first asked for; the catalogue itself is a table of text.
/// </summary>
public static partial class Units
{
    /// <summary>The unit of a number without a unit word.</summary>
    public static Unit<Count> One => field ??= new("", "");

    /// <summary>Finds a known unit by its symbol or another way of writing it (公里, 千米, km), or a rate of two known units (元/人).</summary>
    /// <returns>The unit, or null when the catalogue has none of that name.</returns>
    public static Unit? Find(string? symbol)
        => symbol is null ? null : symbol.Length == 0 ? One : UnitCatalogue.Find(symbol);

    /// <summary>The known unit of that symbol, or a counter of that name.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="symbol"/> is null.</exception>
    public static Unit FindOrCounter(string symbol)
    {
        _ = symbol ?? throw new ArgumentNullException(nameof(symbol));
        return Find(symbol) ?? UnitCatalogue.RateOrCounter(symbol);
    }
}
