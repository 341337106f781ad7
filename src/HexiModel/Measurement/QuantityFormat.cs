namespace HexiModel;

/// <summary>
/// A format of quantities (<c>G</c>, <c>F</c>, <c>N</c>, <c>C</c>; <c>Z</c> before it for Chinese; a number of decimals behind it) and the
/// text it gives: in Chinese for Chinese cultures, in English for all others.
/// </summary>
internal readonly struct QuantityFormat
{
    /// <summary>All digits a decimal can have, none of the trailing zeros.</summary>
    private const string Decimals = "############################";

    private const int MostDecimals = 28;

    private static readonly string[] PlainFormats = [.. Enumerable.Range(0, MostDecimals + 1).Select(static count => "F" + count.ToString(CultureInfo.InvariantCulture))];
    private static readonly string[] GroupedFormats = [.. Enumerable.Range(0, MostDecimals + 1).Select(static count => "N" + count.ToString(CultureInfo.InvariantCulture))];

    /// <summary>More decimals than that are easier to read in full than in billions.</summary>
    private const int MostDecimalsOfScaled = 3;

    private readonly char _letter;
    private readonly bool _isChinese;
    private readonly int? _decimals;
    private readonly IFormatProvider _provider;

    private QuantityFormat(string? format, IFormatProvider? provider)
    {
        format ??= "";
        bool isChinese = format.Length > 0 && format[0] is 'Z' or 'z';
        string rest = isChinese ? format.Substring(1) : format;
        if (rest.Length == 0 || (isChinese && rest[0] is >= '0' and <= '9'))
        {
            rest = "G" + rest;
        }

        _letter = char.ToUpperInvariant(rest[0]);
        string decimals = rest.Substring(1);
        _decimals = decimals.Length == 0 ? null : int.TryParse(decimals, NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : -1;
        if (_letter is not ('G' or 'F' or 'N' or 'C') || _decimals is < 0 or > MostDecimals)
        {
            throw new FormatException($"“{format}” is not a format of a quantity; use G, F, N or C, with Z before it for Chinese followed by the number of decimals.");
        }

        _provider = provider ?? CultureInfo.CurrentCulture;
        _isChinese = isChinese || IsChinese(_provider);
    }

    /// <summary>The letter alone, in English.</summary>
    private QuantityFormat(char letter, IFormatProvider provider)
    {
        _letter = letter;
        _provider = provider;
    }

    /// <summary>The number of a quantity in English, without its unit: 19,000; of money 69.2 billion.</summary>
    public static string EnglishNumber(decimal amount, Unit unit, IFormatProvider provider) => new QuantityFormat('G', provider).Number(amount, unit);

    /// <summary>What the unit is called behind an amount in English; empty where it only counts things.</summary>
    public static string EnglishName(decimal amount, Unit unit) => unit.IsMereCounter ? "" : amount == 1m ? unit.EnglishName : unit.EnglishPlural;

    /// <summary>The text of a quantity.</summary>
    public static string Format(decimal amount, Unit unit, Scale scale, string? format, IFormatProvider? provider)
    {
        QuantityFormat words = new(format, provider);
        return words._letter switch
        {
            'C' => words.Coded(amount, unit),
            'N' => words._isChinese ? words.Plain(amount) : words.Grouped(amount),
            _ when words._isChinese => words.Chinese(amount, unit, words._letter == 'F' ? Scale.One : scale),
            _ => words.English(amount, unit),
        };
    }

    public static bool TryFormat(string text, Span<char> destination, out int charsWritten)
    {
        bool fits = text.AsSpan().TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>By its name: without the data of cultures (invariant globalisation), a culture knows nothing else about itself.</summary>
    public static bool IsChinese(IFormatProvider provider)
        => provider is CultureInfo { Name: var name } && (name == "zh" || name.StartsWith("zh-", StringComparison.Ordinal));

    private string Chinese(decimal amount, Unit unit, Scale scale)
    {
        if (unit.Dimension is Rank)
        {
            return "第" + Plain(amount) + Units.Place.Symbol;
        }

        // An amount of so many digits that the division would round is printed in full: formats never lose a digit.
        decimal scaled = amount / scale.Factor();
        return _decimals is not null || scaled * scale.Factor() == amount
            ? Plain(scaled) + scale.Symbol() + unit.Symbol
            : Plain(amount) + unit.Symbol;
    }

    private string English(decimal amount, Unit unit)
    {
        if (unit.Dimension is Rank)
        {
            return Grouped(amount) + OrdinalSuffix(amount);
        }

        string number = Number(amount, unit);
        string name = EnglishName(amount, unit);
        return name.Length == 0 ? number : IsSuffix(name) ? number + name : number + " " + name;
    }

    private string Number(decimal amount, Unit unit) => _letter == 'G' && unit.Dimension is Money ? Billions(amount) : Grouped(amount);

    /// <summary>69.2 billion.</summary>
    private string Billions(decimal amount)
    {
        (decimal size, string word) = Math.Abs(amount) switch
        {
            >= 1_000_000_000_000m => (1_000_000_000_000m, " trillion"),
            >= 1_000_000_000m => (1_000_000_000m, " billion"),
            >= 1_000_000m => (1_000_000m, " million"),
            _ => (1m, ""),
        };
        decimal scaled = amount / size;
        return _decimals is not null || (decimal.Round(scaled, MostDecimalsOfScaled) == scaled && scaled * size == amount)
            ? Grouped(scaled) + word
            : Grouped(amount);
    }

    private string Coded(decimal amount, Unit unit)
    {
        string code = unit.Code ?? unit.Symbol;
        return code.Length == 0 ? Plain(amount) : Plain(amount) + " " + code;
    }

    private string Plain(decimal amount) => Number(amount, "0", PlainFormats, CultureInfo.InvariantCulture);

    private string Grouped(decimal amount) => Number(amount, "#,##0", GroupedFormats, _provider);

    /// <summary>The number; a negative zero, which arithmetic can leave behind, without its sign.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="whole">The format of its digits before the point.</param>
    /// <param name="exact">By the number of decimals the formats of the framework, which take half the time but put the sign of a negative number where the culture does.</param>
    /// <param name="provider">The culture.</param>
    private string Number(decimal amount, string whole, string[] exact, IFormatProvider provider)
    {
        string format = _decimals is { } count ? whole + "." + new string('0', count) : amount >= 0m ? exact[DecimalsOf(amount)] : whole + "." + Decimals;
        return (amount == 0m ? 0m : amount).ToString(format, provider);
    }

    /// <summary>How many decimals an amount has, without zeros at the end: most have none.</summary>
    private static int DecimalsOf(decimal amount)
    {
        int count = 0;
        while (decimal.Round(amount, count) != amount)
        {
            count++;
        }

        return count;
    }

    /// <summary>1st, 2nd, 3rd, 4th, 11th, 21st.</summary>
    private static string OrdinalSuffix(decimal place)
    {
        decimal last = place % 100m;
        return last is 11m or 12m or 13m || last != decimal.Truncate(last) ? "th" : ((int)last % 10) switch
        {
            1 => "st",
            2 => "nd",
            3 => "rd",
            _ => "th",
        };
    }

    /// <summary>% and ‰ stand right behind their number.</summary>
    private static bool IsSuffix(string name) => name is "%" or "‰";
}
