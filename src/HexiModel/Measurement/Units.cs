namespace HexiModel;

/// <summary>
/// The units that reports use (计量单位目录): SI and Chinese units, money, classifiers (量词) and units of the language such as 成 and 番.
/// </summary>
public static class Units
{
    /// <summary>The unit of a number without a unit word.</summary>
    public static Unit<Count> One { get; } = new("", "");

    /// <summary>%, per hundred.</summary>
    public static Unit<Ratio> Percent { get; } = new("%", "%", "%", "%");

    /// <summary>Finds a known unit by the symbol or another way of writing it (公里, 千米, km).</summary>
    public static Unit? Find(string? symbol) => symbol switch
    {
        "" => One,
        "%" => Percent,
        _ => null,
    };

    /// <summary>The known unit of that symbol, or a counter of that name.</summary>
    public static Unit FindOrCounter(string symbol) => Find(symbol) ?? new Unit<Count>(symbol);
}
