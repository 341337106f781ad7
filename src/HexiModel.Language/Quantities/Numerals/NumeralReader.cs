namespace HexiModel.Language.Quantities.Numerals;

/// <summary>Reads one number at one place: digits, Han numerals and mixtures of both, with 余 多 几 来, fractions and 百分之.</summary>
internal static class NumeralReader
{
    /// <summary>Reads the number that starts at <paramref name="start"/>.</summary>
    /// <returns>Whether one does; if not, <see cref="Numeral.End"/> tells up to where nothing has to be looked at again.</returns>
    public static bool TryRead(string text, int start, out Numeral numeral)
    {
        NumeralParser parser = new(text, start);
        bool found = parser.TryParse(out numeral);
        if (found)
        {
            ReadFraction(text, ref numeral);
        }

        return found;
    }

    /// <summary>三分之一 and 百分之五, where the number read so far stands below the line, and 1/3, where it stands above.</summary>
    private static void ReadFraction(string text, ref Numeral first)
    {
        int index = first.End;
        if (index + 1 >= text.Length || first.IsOutOfRange || first.Value <= 0m || first.Bound != Bound.None)
        {
            return;
        }

        if (text[index] == '分' && text[index + 1] == '之')
        {
            ReadNumerator(text, index + 2, ref first);
        }
        else if (text[index] == '/' && IsSmall(first))
        {
            ReadDivisor(text, index + 1, ref first);
        }
    }

    private static void ReadNumerator(string text, int index, ref Numeral divisor)
    {
        bool isNegative = index < text.Length && text[index] == '负';
        int start = index + (isNegative ? 1 : 0);
        if (start >= text.Length || !new NumeralParser(text, start).TryParse(out Numeral numerator) || numerator.IsOutOfRange)
        {
            return;
        }

        divisor.Form = divisor.Value switch
        {
            100m => NumeralForm.PerHundred,
            1000m => NumeralForm.PerThousand,
            _ => NumeralForm.Fraction,
        };
        divisor.Value = divisor.Form == NumeralForm.Fraction ? numerator.Value / divisor.Value : numerator.Value;
        divisor.IsNegative = isNegative;
        divisor.Bound = numerator.Bound;
        divisor.BoundStart = numerator.BoundStart;
        Close(ref divisor, numerator.End);
    }

    private static void ReadDivisor(string text, int start, ref Numeral numerator)
    {
        if (start < text.Length
            && new NumeralParser(text, start).TryParse(out Numeral divisor)
            && IsSmall(divisor)
            && divisor.Value > numerator.Value
            && !(divisor.End < text.Length && text[divisor.End] == '/'))
        {
            numerator.Form = NumeralForm.Fraction;
            numerator.Value /= divisor.Value;
            Close(ref numerator, divisor.End);
        }
    }

    private static bool IsSmall(in Numeral numeral)
        => numeral.Form == NumeralForm.Arabic && !numeral.HasPoint && !numeral.HasScale && numeral.IntegerDigits <= 2;

    private static void Close(ref Numeral numeral, int end)
    {
        numeral.End = end;
        numeral.Scale = Scale.One;
        numeral.ScaleStart = numeral.ScaleEnd = end;
    }
}
