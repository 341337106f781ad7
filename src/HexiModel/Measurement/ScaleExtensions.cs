namespace HexiModel;

/// <summary>Factors and words of <see cref="Scale"/>.</summary>
public static class ScaleExtensions
{
    /// <summary>The number the scale stands for: 10,000 for 万.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the named scales.</exception>
    public static decimal Factor(this Scale scale) => scale switch
    {
        Scale.One => 1m,
        Scale.Ten => 10m,
        Scale.Hundred => 100m,
        Scale.Thousand => 1_000m,
        Scale.TenThousand => 10_000m,
        Scale.HundredThousand => 100_000m,
        Scale.Million => 1_000_000m,
        Scale.TenMillion => 10_000_000m,
        Scale.HundredMillion => 100_000_000m,
        Scale.Billion => 1_000_000_000m,
        Scale.TenBillion => 10_000_000_000m,
        Scale.HundredBillion => 100_000_000_000m,
        Scale.Trillion => 1_000_000_000_000m,
        Scale.TenTrillion => 10_000_000_000_000m,
        _ => throw new ArgumentOutOfRangeException(nameof(scale), scale, "Not a scale of Chinese numerals."),
    };

    /// <summary>The scale as Chinese writes it: 万; the empty string for <see cref="Scale.One"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the named scales.</exception>
    public static string Symbol(this Scale scale) => scale switch
    {
        Scale.One => "",
        Scale.Ten => "十",
        Scale.Hundred => "百",
        Scale.Thousand => "千",
        Scale.TenThousand => "万",
        Scale.HundredThousand => "十万",
        Scale.Million => "百万",
        Scale.TenMillion => "千万",
        Scale.HundredMillion => "亿",
        Scale.Billion => "十亿",
        Scale.TenBillion => "百亿",
        Scale.HundredBillion => "千亿",
        Scale.Trillion => "万亿",
        Scale.TenTrillion => "十万亿",
        _ => throw new ArgumentOutOfRangeException(nameof(scale), scale, "Not a scale of Chinese numerals."),
    };

    /// <summary>The words of all scales.</summary>
    internal static IEnumerable<string> Symbols => Enumerable.Range((int)Scale.One, (int)Scale.TenTrillion + 1).Select(static scale => ((Scale)scale).Symbol());

    /// <summary>Finds a scale by its Chinese word.</summary>
    /// <returns>Whether <paramref name="symbol"/> is the word of a scale; the empty string is <see cref="Scale.One"/>.</returns>
    public static bool TryParse(string? symbol, out Scale scale)
    {
        for (scale = Scale.One; scale <= Scale.TenTrillion; scale++)
        {
            if (Symbol(scale) == symbol)
            {
                return true;
            }
        }

        scale = Scale.One;
        return false;
    }
}
