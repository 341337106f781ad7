namespace HexiModel;

/// <summary>
/// Reads a quantity from what people write into a form or a table: 1.5万人, 15,000人, 12.4亿元, 6%, 百分之六, 第2位; and whatever a format of quantities
/// wrote. It takes the whole text: a bound (20家以上) makes it no quantity.
/// </summary>
internal static class QuantityText
{
    private const string Per = " per ";

    private static readonly (string Word, decimal Size)[] EnglishScales =
        [("thousand", 1_000m), ("million", 1_000_000m), ("billion", 1_000_000_000m), ("trillion", 1_000_000_000_000m)];

    /// <exception cref="FormatException">The text is not a quantity.</exception>
    /// <exception cref="OverflowException">The number is beyond what a decimal holds.</exception>
    public static Quantity Parse(string text, IFormatProvider? provider)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        return Read(text, provider) ?? throw new FormatException($"“{text}” is not a quantity; write a number and a known unit, such as 1.5万人, 15,000人, 12.4亿元 or 6%.");
    }

    public static bool TryParse(string? text, IFormatProvider? provider, out Quantity quantity)
    {
        Quantity? read = null;
        try
        {
            read = text is null ? null : Read(text, provider);
        }
        catch (OverflowException)
        {
            // A number that no decimal holds is not a quantity.
        }

        quantity = read.GetValueOrDefault();
        return read is not null;
    }

    private static Quantity? Read(string text, IFormatProvider? provider)
    {
        text = text.Trim();
        return ReadOrdinal(text) ?? ReadFraction(text, "百分之", Units.Percent) ?? ReadFraction(text, "千分之", Units.PerMille) ?? ReadAmount(text, provider);
    }

    /// <summary>第2位, 第二, 2nd: a place in an order.</summary>
    private static Quantity? ReadOrdinal(string text)
    {
        string place = text.Length > 0 && text[0] == '第' ? text.Substring(1).TrimEnd('位', '名')
            : text.Length > 2 && text.Substring(text.Length - 2) is "st" or "nd" or "rd" or "th" && text[0] is >= '0' and <= '9' ? text.Substring(0, text.Length - 2)
            : "";
        QuantityNumeral numeral = QuantityNumeral.Read(place, 0, null);
        return numeral.End == place.Length && place.Length > 0 ? new Quantity(numeral.Amount, Units.Place) : null;
    }

    private static Quantity? ReadFraction(string text, string words, Unit unit)
    {
        if (!text.StartsWith(words, StringComparison.Ordinal))
        {
            return null;
        }

        QuantityNumeral numeral = QuantityNumeral.Read(text, words.Length, null);
        return numeral.End == text.Length && numeral.End > words.Length ? new Quantity(numeral.Amount, unit) : null;
    }

    private static Quantity? ReadAmount(string text, IFormatProvider? provider)
    {
        QuantityNumeral numeral = QuantityNumeral.Read(text, 0, provider);
        if (numeral.End == 0)
        {
            return null;
        }

        string word = text.Substring(numeral.End).Trim();
        if (numeral.Scale != Scale.One && Units.Find(text.Substring(numeral.UnscaledEnd)) is { } scaled)
        {
            return new Quantity(numeral.Unscaled, scaled);
        }

        decimal size = 1m;
        foreach ((string scale, decimal factor) in EnglishScales)
        {
            if (word.StartsWith(scale, StringComparison.OrdinalIgnoreCase) && (word.Length == scale.Length || word[scale.Length] == ' '))
            {
                size = factor;
                word = word.Substring(scale.Length).Trim();
                break;
            }
        }

        return FindUnit(word) is { } unit ? new Quantity(numeral.Amount * size, unit, numeral.Scale) : null;
    }

    /// <summary>By a symbol, or by the code or English name that formats write.</summary>
    private static Unit? FindUnit(string word)
    {
        if (Units.Find(word) is { } known)
        {
            return known;
        }

        int per = word.LastIndexOf(Per, StringComparison.Ordinal);
        if (per > 0)
        {
            return FindUnit(word.Substring(0, per)) is { } numerator && FindUnit(word.Substring(per + Per.Length)) is { } denominator
                ? Units.Find(numerator.Symbol + "/" + denominator.Symbol)
                : null;
        }

        UnitNames names = default;
        while (names.Next())
        {
            if (names.IsFirst && UnitRow.At(names.Start) is { IsMereCounter: false } row
                && (row.Code == word || row.EnglishName == word || row.EnglishPlural == word || row.EnglishName + "s" == word))
            {
                return UnitCatalogue.FindSimple(names.ToString());
            }
        }

        return null;
    }
}
