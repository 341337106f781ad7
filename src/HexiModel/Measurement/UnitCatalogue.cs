using System.Collections;

namespace HexiModel;

/// <summary>Finds units in <see cref="UnitTable"/>, and makes each of them once.</summary>
internal static class UnitCatalogue
{
    /// <summary>More lines than that are in no rate, and hostile words must not be tried at each of them.</summary>
    private const int MaximumLines = 3;

    /// <summary>
    /// The units made so far, by symbol: units of the catalogue only, so that what a text happens to count does not pile up in a long-lived
    /// compiler. A <see cref="Hashtable"/> is read without a lock.
    /// </summary>
    private static readonly Hashtable Made = [];

    /// <summary>A unit that the catalogue is known to have, in its dimension.</summary>
    public static Unit<T> Get<T>(string symbol) where T : Dimension, new()
        => (Unit<T>)(Made[symbol] ?? Keep(new Unit<T>(symbol, UnitRow.At(PlaceOf(symbol)))));

    /// <summary>A unit of the catalogue, or a rate of two of them; null where there is none.</summary>
    public static Unit? Find(string symbol) => FindSimple(symbol) ?? FindRate(symbol);

    /// <summary>A unit of the catalogue; null where there is none of that name.</summary>
    public static Unit? FindSimple(string symbol)
    {
        if (Made[symbol] is Unit made)
        {
            return made;
        }

        int place = PlaceOf(symbol);
        if (place < 0)
        {
            return null;
        }

        UnitRow row = UnitRow.At(place);
        return Keep(Dimension.Find(row.Dimension)!.NewUnit(symbol, row));
    }

    /// <summary>A rate of whatever is on both sides of the last line, or else a counter.</summary>
    public static Unit RateOrCounter(string symbol)
    {
        int line = symbol.LastIndexOfAny(Slashes);
        return line <= 0 || line == symbol.Length - 1 || CountLines(symbol) > MaximumLines
            ? new Unit<Count>(symbol)
            : UnitRate.Make(symbol, Units.FindOrCounter(symbol.Substring(0, line)), symbol.Substring(line + 1));
    }

    /// <summary>元/人, 微克每立方米, 元/人·月: each line may be the one between the two units, the last before the others.</summary>
    private static Unit? FindRate(string symbol)
    {
        if (CountLines(symbol) > MaximumLines)
        {
            return null;
        }

        for (int line = symbol.Length - 2; line > 0; line--)
        {
            if (IsLine(symbol, line)
                && Units.Find(symbol.Substring(0, line)) is { } numerator
                && FindSimple(UnitRate.WithoutScale(symbol.Substring(line + 1), out _)) is not null)
            {
                return UnitRate.Make(symbol, numerator, symbol.Substring(line + 1));
            }
        }

        return null;
    }

    private static int CountLines(string symbol)
    {
        int lines = 0;
        for (int i = 0; i < symbol.Length; i++)
        {
            lines += IsLine(symbol, i) ? 1 : 0;
        }

        return lines;
    }

    /// <summary>The point of 元/人·月 is a line as well; that of 千瓦·时 is not.</summary>
    private static bool IsLine(string symbol, int index)
        => symbol[index] is '/' or '／' or '每' || (symbol[index] == '·' && symbol.LastIndexOfAny(Slashes, index) > 0);

    private static readonly char[] Slashes = ['/', '／'];

    /// <summary>Where a name is in the table; −1 where it is not.</summary>
    private static int PlaceOf(string symbol)
    {
        UnitNames names = default;
        while (names.Next())
        {
            if (names.Is(symbol))
            {
                return names.Start;
            }
        }

        return -1;
    }

    /// <summary>The unit, or the equal one that another thread was first to make.</summary>
    private static Unit Keep(Unit unit)
    {
        lock (Made)
        {
            Made[unit.Symbol] ??= unit;
            return (Unit)Made[unit.Symbol]!;
        }
    }
}
