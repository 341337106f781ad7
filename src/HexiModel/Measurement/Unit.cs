namespace HexiModel;

/// <summary>
/// A unit of measure (计量单位), by the symbol a report writes it with: 元, %, 平方米, 家. Units are values: two units of
/// the same symbol, dimension and size are equal. <see cref="Units"/> holds the known ones.
/// </summary>
public abstract class Unit : IEquatable<Unit>
{
    private protected Unit(string symbol, Dimension dimension, in UnitRow row)
    {
        Symbol = symbol ?? throw new ArgumentNullException(nameof(symbol));
        Dimension = dimension;
        EnglishName = row.EnglishName ?? symbol;
        EnglishPlural = row.EnglishPlural ?? (row.EnglishName is null or "" ? EnglishName : row.EnglishName + "s");
        IsMereCounter = row.IsMereCounter;
        Code = row.Code;
        BaseSymbol = row.BaseSymbol;
        Factor = row.Factor;
        Divisor = row.Divisor;
    }

    /// <summary>The unit as Chinese writes it. The empty string is the unit of a bare number.</summary>
    public string Symbol { get; }

    /// <summary>The dimension the unit measures.</summary>
    public Dimension Dimension { get; }

    /// <summary>The English name of one of the unit, such as <c>yuan</c>; the <see cref="Symbol"/> where none is known.</summary>
    public string EnglishName { get; }

    /// <summary>The English name of several of the unit, such as <c>households</c>.</summary>
    public string EnglishPlural { get; }

    /// <summary>Whether the English name only says how things are counted, and is left out behind a number: 12座.</summary>
    internal bool IsMereCounter { get; }

    /// <summary>The unit's code: UCUM, or ISO 4217 for money; null where there is none.</summary>
    public string? Code { get; }

    /// <summary>The symbol of the unit that conversions inside the dimension go through. Units convert exactly when theirs is the same.</summary>
    public string BaseSymbol { get; }

    /// <summary>
    /// How many of the base unit <see cref="Divisor"/> of this unit are: 10,000 for 公顷 in 平方米, and for 亩 too, of which 15 are that much.
    /// Positive.
    /// </summary>
    public decimal Factor { get; }

    /// <summary>1, but for units whose size no decimal holds: 15 for 亩. Positive.</summary>
    public decimal Divisor { get; }

    /// <summary>The known unit of that symbol in a dimension, or a unit of that name there: 位 counts people and is a place in an order too.</summary>
    /// <param name="symbol">The unit as Chinese writes it.</param>
    /// <param name="dimension">The dimension; null for the one the symbol is best known in.</param>
    public static Unit Of(string symbol, Dimension? dimension = null) => Known(symbol, dimension) ?? dimension!.NewUnit(symbol, UnitRow.Of(symbol));

    /// <summary>The unit of that symbol in a dimension; null where the dimension has none of that name. Any word is a counter.</summary>
    internal static Unit? Known(string symbol, Dimension? dimension)
    {
        Unit known = Units.FindOrCounter(symbol);
        return dimension is null || dimension.Equals(known.Dimension) ? known : dimension switch
        {
            Ratio when symbol.Length == 0 => Units.Whole,
            Points when known is Unit<Ratio> => PointsOf(symbol),
            Rank when symbol.Length == 0 || symbol == Units.Place.Symbol => Units.Place,
            _ when symbol.Length == 0 => dimension.NewUnit(symbol, UnitRow.Of(symbol)),
            _ => null,
        };
    }

    /// <summary>The unit of a change of a ratio in points: 百分点 for %, 千分点 for ‰; null where there is none.</summary>
    internal static Unit<Points>? PointsOf(string ratio) => ratio switch
    {
        "%" => Units.PercentagePoint,
        "‰" => UnitCatalogue.Get<Points>("千分点"),
        _ => null,
    };

    /// <summary>Whether amounts in this unit can be expressed in <paramref name="other"/>.</summary>
    public bool IsConvertibleTo(Unit? other)
        => other is not null && Dimension.Equals(other.Dimension) && string.Equals(BaseSymbol, other.BaseSymbol, StringComparison.Ordinal);

    /// <inheritdoc/>
    public bool Equals(Unit? other)
        => IsConvertibleTo(other) && string.Equals(Symbol, other!.Symbol, StringComparison.Ordinal)
            && Factor == other.Factor && Divisor == other.Divisor;

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Unit);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Symbol);

    /// <summary>The <see cref="Symbol"/>.</summary>
    public sealed override string ToString() => Symbol;
}
