using HexiModel.Compiled;

namespace HexiModel;

/// <summary>The unit of a fact, from the symbol and dimension in its data.</summary>
internal static class FactUnit
{
    public static Unit Of(FactData data) => Unit.Of(Symbol(data), Dimension.Find(data.Dimension));

    /// <summary>每万名…3名: three 名 for each 万名, which is a unit of its own.</summary>
    private static string Symbol(FactData data)
        => data.Per is null || data.Unit!.Contains("/") ? data.Unit! : data.Unit + "/" + data.Per;
}
