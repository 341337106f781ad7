namespace HexiModel;

/// <summary>Text of quantities, in Chinese for Chinese cultures and in English for all others.</summary>
internal static class QuantityFormat
{
    /// <summary>All digits a decimal can have, none of the trailing zeros.</summary>
    private const string Grouped = "#,##0.############################";
    private const string Plain = "0.############################";

    public static string Format(decimal amount, Unit unit, Scale scale, string? format, IFormatProvider? provider)
    {
        provider ??= CultureInfo.CurrentCulture;
        return format switch
        {
            null or "" or "G" or "g" => IsChinese(provider) ? Chinese(amount, unit, scale) : English(amount, unit, provider),
            "F" or "f" => IsChinese(provider) ? Chinese(amount, unit, Scale.One) : English(amount, unit, provider),
            "N" or "n" => Number(amount, IsChinese(provider) ? Plain : Grouped, provider),
            "C" or "c" => Coded(amount, unit),
            _ => throw new FormatException($"“{format}” is no format of a quantity; use G, F, N or C."),
        };
    }

    public static bool TryFormat(string text, Span<char> destination, out int charsWritten)
    {
        bool fits = text.AsSpan().TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    private static bool IsChinese(IFormatProvider provider)
        => provider is CultureInfo culture && culture.TwoLetterISOLanguageName == "zh";

    private static string Chinese(decimal amount, Unit unit, Scale scale)
    {
        if (unit.Dimension is Rank)
        {
            return "第" + Number(amount, Plain, CultureInfo.InvariantCulture) + Units.Place.Symbol;
        }

        // An amount of so many digits that the division would round is printed in full: formats never lose a digit.
        decimal scaled = amount / scale.Factor();
        return scaled * scale.Factor() == amount
            ? Number(scaled, Plain, CultureInfo.InvariantCulture) + scale.Symbol() + unit.Symbol
            : Number(amount, Plain, CultureInfo.InvariantCulture) + unit.Symbol;
    }

    /// <summary>The number; a negative zero, which arithmetic can leave behind, without its sign.</summary>
    private static string Number(decimal amount, string format, IFormatProvider provider)
        => (amount == 0m ? 0m : amount).ToString(format, provider);

    private static string English(decimal amount, Unit unit, IFormatProvider provider)
    {
        string number = Number(amount, Grouped, provider);
        if (unit.Dimension is Rank)
        {
            return number + OrdinalSuffix(amount);
        }

        string name = amount == 1m ? unit.EnglishName : unit.EnglishPlural;
        return name.Length == 0 ? number : IsSuffix(name) ? number + name : number + " " + name;
    }

    private static string Coded(decimal amount, Unit unit)
    {
        string code = unit.Code ?? unit.Symbol;
        string number = Number(amount, Plain, CultureInfo.InvariantCulture);
        return code.Length == 0 ? number : number + " " + code;
    }

    /// <summary>1st, 2nd, 3rd, 4th, 11th, 21st.</summary>
    private static string OrdinalSuffix(decimal place) => (place % 100m, place % 10m) switch
    {
        (11m or 12m or 13m, _) => "th",
        (_, 1m) => "st",
        (_, 2m) => "nd",
        (_, 3m) => "rd",
        _ => "th",
    };

    /// <summary>% and ‰ stand right behind their number.</summary>
    private static bool IsSuffix(string name) => name is "%" or "‰";
}
