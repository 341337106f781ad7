using System.Collections.Concurrent;

namespace HexiModel;

/// <summary>Finds units in <see cref="UnitTable"/>, and makes each of them once.</summary>
internal static class UnitCatalogue
{
    /// <summary>Holds units of the catalogue only, so that what a text happens to count does not pile up in a long-lived compiler.</summary>
    private static readonly ConcurrentDictionary<string, Unit> Made = new(StringComparer.Ordinal);

    /// <summary>A unit that the catalogue is known to have.</summary>
    public static Unit<T> Get<T>(string symbol) where T : Dimension, new() => (Unit<T>)Find(symbol)!;

    /// <summary>A unit of the catalogue, or a rate of two of them; null where there is none.</summary>
    public static Unit? Find(string symbol)
    {
        if (Made.TryGetValue(symbol, out Unit? unit))
        {
            return unit;
        }

        UnitRow? row = UnitTable.Find(symbol);
        return row is not null ? Made.GetOrAdd(symbol, Make(symbol, row)) : FindRate(symbol);
    }

    /// <summary>A rate of whatever stands on both sides of the line, or else a counter.</summary>
    public static Unit RateOrCounter(string symbol)
    {
        int slash = SlashOf(symbol);
        return slash < 0
            ? new Unit<Count>(symbol)
            : UnitRate.Make(symbol, Units.FindOrCounter(symbol.Substring(0, slash)), symbol.Substring(slash + 1));
    }

    private static Unit? FindRate(string symbol)
    {
        int slash = SlashOf(symbol);
        if (slash < 0 || Find(symbol.Substring(0, slash)) is not { } numerator)
        {
            return null;
        }

        string denominator = symbol.Substring(slash + 1);
        return Find(UnitRate.WithoutScale(denominator, out _)) is null ? null : UnitRate.Make(symbol, numerator, denominator);
    }

    /// <summary>The one line between two unit words; −1 where there is none, or more.</summary>
    private static int SlashOf(string symbol)
    {
        int slash = symbol.IndexOfAny(Slashes);
        return slash > 0 && slash < symbol.Length - 1 && symbol.IndexOfAny(Slashes, slash + 1) < 0 ? slash : -1;
    }

    private static readonly char[] Slashes = ['/', '／'];

    private static Unit Make(string symbol, UnitRow row) => row.Dimension switch
    {
        "count" => Make<Count>(symbol, row),
        "money" => Make<Money>(symbol, row),
        "ratio" => Make<Ratio>(symbol, row),
        "points" => Make<Points>(symbol, row),
        "multiple" => Make<Multiple>(symbol, row),
        "area" => Make<Area>(symbol, row),
        "length" => Make<Length>(symbol, row),
        "mass" => Make<Mass>(symbol, row),
        "volume" => Make<Volume>(symbol, row),
        "duration" => Make<Duration>(symbol, row),
        "energy" => Make<Energy>(symbol, row),
        _ => Make<Power>(symbol, row),
    };

    /// <summary>Another way of writing the base unit (㎡) converts through it with the factor 1.</summary>
    private static Unit<T> Make<T>(string symbol, UnitRow row) where T : Dimension, new()
        => row.Base == symbol
            ? new Unit<T>(symbol, row.EnglishName, row.EnglishPlural, row.Code)
            : new Unit<T>(symbol, row.Factor, Get<T>(row.Base), row.EnglishName, row.EnglishPlural, row.Code, row.Divisor);
}
