using HexiModel.Compiled;

namespace HexiModel;

/// <summary>The unit of a fact, from the symbol and dimension in its data.</summary>
internal static class FactUnit
{
    public static Unit Of(FactData data)
    {
        string symbol = Symbol(data);
        Unit known = Units.FindOrCounter(symbol);
        Dimension dimension = Dimension.Find(data.Dimension) ?? known.Dimension;
        return known.Dimension.Equals(dimension) ? known : OfDimension(symbol, dimension);
    }

    /// <summary>The two units whose symbols mean something else in another dimension; a unit of that name otherwise.</summary>
    private static Unit OfDimension(string symbol, Dimension dimension) => dimension switch
    {
        Ratio when symbol == Units.Whole.Symbol => Units.Whole,
        Rank when symbol == Units.Place.Symbol => Units.Place,
        _ => dimension.Accept(new UnitVisitor(symbol)),
    };

    /// <summary>每万名…3名: three 名 for each 万名, which is a unit of its own.</summary>
    private static string Symbol(FactData data)
        => data.Per is null || data.Unit!.Contains("/") ? data.Unit! : data.Unit + "/" + data.Per;

    private sealed class UnitVisitor(string symbol) : IDimensionVisitor<Unit>
    {
        public Unit Visit<T>() where T : Dimension, new() => new Unit<T>(symbol);
    }
}
