namespace HexiModel.Dimensions;

/// <summary>Reads the ids of dimensions back.</summary>
internal static class DimensionNames
{
    private const string RatePrefix = "rate(";

    /// <summary>Rates of rates are not written in reports; a bound on the depth keeps hostile ids from nesting forever.</summary>
    private const int MaximumDepth = 4;

    public static Dimension? Find(string? id) => Find(id, MaximumDepth);

    private static Dimension? Find(string? id, int depth)
    {
        if (id is null || depth == 0)
        {
            return null;
        }

        return id.StartsWith(RatePrefix, StringComparison.Ordinal) ? FindRate(id, depth) : FindSimple(id);
    }

    private static Dimension? FindRate(string id, int depth)
    {
        if (id[id.Length - 1] != ')')
        {
            return null;
        }

        int comma = TopLevelComma(id);
        if (comma < 0)
        {
            return null;
        }

        Dimension? numerator = Find(id.Substring(RatePrefix.Length, comma - RatePrefix.Length), depth - 1);
        Dimension? denominator = Find(id.Substring(comma + 1, id.Length - comma - 2), depth - 1);
        return numerator is null || denominator is null ? null : Dimension.Rate(numerator, denominator);
    }

    private static int TopLevelComma(string id)
    {
        int open = 0;
        for (int i = RatePrefix.Length; i < id.Length; i++)
        {
            switch (id[i])
            {
                case '(':
                    open++;
                    break;
                case ')':
                    open--;
                    break;
                case ',' when open == 0:
                    return i;
            }
        }

        return -1;
    }

    private static Dimension? FindSimple(string id) => id switch
    {
        "count" => Dimension.Of<Count>(),
        "money" => Dimension.Of<Money>(),
        "ratio" => Dimension.Of<Ratio>(),
        "points" => Dimension.Of<Points>(),
        "multiple" => Dimension.Of<Multiple>(),
        "rank" => Dimension.Of<Rank>(),
        "area" => Dimension.Of<Area>(),
        "length" => Dimension.Of<Length>(),
        "mass" => Dimension.Of<Mass>(),
        "volume" => Dimension.Of<Volume>(),
        "duration" => Dimension.Of<Duration>(),
        "energy" => Dimension.Of<Energy>(),
        "power" => Dimension.Of<Power>(),
        "other" => Dimension.Of<Other>(),
        _ => null,
    };
}
