namespace HexiModel;

/// <summary>Makes rates of two units: 元/人, 微克/立方米, 件/万人.</summary>
internal static class UnitRate
{
    /// <summary>Makes the rate.</summary>
    /// <param name="symbol">The rate as written.</param>
    /// <param name="numerator">The unit above the line.</param>
    /// <param name="denominator">The words below the line, a scale before the unit included (万人).</param>
    public static Unit Make(string symbol, Unit numerator, string denominator)
    {
        Unit each = Units.FindOrCounter(WithoutScale(denominator, out Scale scale));
        return Dimension.Rate(numerator.Dimension, each.Dimension).NewUnit(symbol, RowOf(symbol, numerator, each, scale));
    }

    /// <summary>The unit word behind a scale (人 of 万人); the word itself where it is a unit or has no scale.</summary>
    public static string WithoutScale(string words, out Scale scale)
    {
        scale = Scale.One;
        int length = 0;
        while (length < words.Length - 1 && IsScale(words[length]) && UnitCatalogue.FindSimple(words.Substring(length)) is null)
        {
            length++;
        }

        return length > 0 && ScaleExtensions.TryParse(words.Substring(0, length), out scale) ? words.Substring(length) : words;
    }

    private static bool IsScale(char c) => c is '十' or '百' or '千' or '万' or '亿';

    private static UnitRow RowOf(string symbol, Unit numerator, Unit each, Scale scale)
    {
        string words = scale == Scale.One ? " per " + each.EnglishName : FormattableString.Invariant($" per {scale.Factor():N0} {each.EnglishPlural}");
        UnitRow row = UnitRow.Of(symbol) with
        {
            EnglishName = numerator.EnglishName + words,
            EnglishPlural = numerator.EnglishPlural + words,
            Code = scale == Scale.One && numerator.Code is not null && each.Code is not null ? numerator.Code + "/" + each.Code : null,
        };
        try
        {
            return row with
            {
                BaseSymbol = numerator.BaseSymbol + "/" + each.BaseSymbol,
                Factor = numerator.Factor * each.Divisor,
                Divisor = numerator.Divisor * each.Factor * scale.Factor(),
            };
        }
        catch (OverflowException)
        {
            return row;
        }
    }
}
