namespace HexiModel;

/// <summary>A number with its scale as people write it: 1.5万, 15,000, 1亿2000万, 一万五千, −3.2. Digits of full width count as digits.</summary>
/// <param name="Amount">The number, scale applied.</param>
/// <param name="Scale">The scale, where it is the only one.</param>
/// <param name="End">Where it ends in the text; 0 where there is none.</param>
internal readonly record struct QuantityNumeral(decimal Amount, Scale Scale, int End)
{
    /// <summary>The number without its last scale, which may be the beginning of a unit: 5千瓦, 0.5百分点.</summary>
    public decimal Unscaled { get; private init; }

    /// <summary>Where the number ends without its last scale.</summary>
    public int UnscaledEnd { get; private init; }

    private const string HanDigits = "零一二三四五六七八九";
    private const int MostDecimals = 28;

    /// <param name="text">The text.</param>
    /// <param name="start">Where the number begins.</param>
    /// <param name="provider">Gives the signs of decimals and groups; null for those of Chinese and English.</param>
    /// <exception cref="OverflowException">The number is beyond what a decimal holds.</exception>
    public static QuantityNumeral Read(string text, int start, IFormatProvider? provider)
    {
        NumberFormatInfo signs = NumberFormatInfo.GetInstance(provider ?? CultureInfo.InvariantCulture);
        bool isNegative = At(text, start) is '-' or '−' or '－' or '负';
        int index = start + (isNegative || At(text, start) is '+' or '＋' ? 1 : 0);
        QuantityNumeral read = IsDigit(At(text, index)) ? ReadDigits(text, index, signs) : ReadHan(text, index);
        return read.End == index ? default : isNegative ? read with { Amount = -read.Amount, Unscaled = -read.Unscaled } : read;
    }

    /// <summary>Digits, each stretch with its scale: 1亿2000万.</summary>
    private static QuantityNumeral ReadDigits(string text, int start, NumberFormatInfo signs)
    {
        decimal sum = 0m;
        Scale smallest = Scale.TenTrillion + 1;
        int index = start;
        int stretches = 0;
        decimal unscaled = 0m;
        int unscaledEnd = start;
        while (index < text.Length && smallest != Scale.One && TryReadDecimal(text, index, signs, out decimal number, out int behind))
        {
            Scale scale = ReadScale(text, behind, out int end);
            if (scale >= smallest)
            {
                break;
            }

            (unscaled, unscaledEnd) = (sum + number, behind);
            sum += Scaled(number, scale);
            smallest = scale;
            index = end;
            stretches++;
        }

        return new QuantityNumeral(sum, stretches == 1 ? smallest : Scale.One, index) { Unscaled = unscaled, UnscaledEnd = unscaledEnd };
    }

    /// <summary>1.5万 is 15000, without the zero that the product has behind the point.</summary>
    private static decimal Scaled(decimal number, Scale scale)
    {
        decimal product = number * scale.Factor();
        return scale != Scale.One && product == decimal.Truncate(product) ? decimal.Truncate(product) : product;
    }

    /// <summary>Groups have three digits each, so that 1,5 is refused and not read as 15.</summary>
    private static bool TryReadDecimal(string text, int start, NumberFormatInfo signs, out decimal number, out int end)
    {
        decimal digits = 0m;
        int decimals = -1;
        int group = -1;
        number = 0m;
        for (end = start; end < text.Length; end++)
        {
            if (IsDigit(text[end]))
            {
                digits = (digits * 10m) + (text[end] & 0xF);
                decimals += decimals >= 0 ? 1 : 0;
                group += group >= 0 ? 1 : 0;
            }
            else if (decimals < 0 && IsSign(text, end, signs.NumberDecimalSeparator) && IsDigit(At(text, end + 1)) && group is -1 or 3)
            {
                decimals = 0;
                group = -1;
            }
            else if (decimals < 0 && (IsSign(text, end, signs.NumberGroupSeparator) || IsSpace(text[end], signs)) && IsDigit(At(text, end + 1))
                && (group == 3 || (group == -1 && end - start is > 0 and <= 3)))
            {
                group = 0;
            }
            else
            {
                break;
            }
        }

        if (end == start || group is not (-1 or 3) || decimals > MostDecimals)
        {
            return decimals > MostDecimals ? throw new OverflowException("The number has more decimals than a decimal holds.") : false;
        }

        number = Shift(digits, Math.Max(decimals, 0));
        return true;
    }

    /// <summary>The digits with the decimal point moved: exact, since only the scale of the decimal changes.</summary>
    private static decimal Shift(decimal digits, int decimals)
    {
        int[] bits = decimal.GetBits(digits);
        return new decimal(bits[0], bits[1], bits[2], false, (byte)decimals);
    }

    /// <summary>一万五千, 十二, 两千, 三点五; 二〇二二 digit by digit.</summary>
    private static QuantityNumeral ReadHan(string text, int start)
    {
        decimal sum = 0m;
        decimal section = 0m;
        decimal number = 0m;
        bool isOpen = false;
        int index = start;
        for (; index < text.Length; index++)
        {
            char c = Simple(text[index]);
            int digit = HanDigits.IndexOf(c);
            if (digit >= 0)
            {
                number = isOpen && sum == 0m && section == 0m ? (number * 10m) + digit : digit;
                isOpen = true;
            }
            else if (c is '十' or '百' or '千')
            {
                section += (isOpen && number != 0m ? number : 1m) * (c == '十' ? 10m : c == '百' ? 100m : 1000m);
                (number, isOpen) = (0m, false);
            }
            else if (c is '万' or '亿' && index > start)
            {
                decimal factor = c == '万' ? 10_000m : 100_000_000m;
                decimal scaled = section + number;
                sum = scaled == 0m ? sum * factor : sum + (scaled * factor);
                (section, number, isOpen) = (0m, 0m, false);
            }
            else if (c == '点' && index > start && HanDigits.IndexOf(Simple(At(text, index + 1))) >= 0)
            {
                return WithDecimals(text, index + 1, sum + section + number);
            }
            else
            {
                break;
            }
        }

        return new QuantityNumeral(sum + section + number, Scale.One, index) { Unscaled = sum + section + number, UnscaledEnd = index };
    }

    private static QuantityNumeral WithDecimals(string text, int start, decimal whole)
    {
        decimal place = 1m;
        int index = start;
        for (; HanDigits.IndexOf(Simple(At(text, index))) is >= 0 and var digit; index++)
        {
            place /= 10m;
            whole += digit * place;
        }

        Scale scale = ReadScale(text, index, out int end);
        return new QuantityNumeral(Scaled(whole, scale), scale, end) { Unscaled = whole, UnscaledEnd = index };
    }

    /// <summary>The longest scale there: 万亿 before 万.</summary>
    private static Scale ReadScale(string text, int start, out int end)
    {
        Scale found = Scale.One;
        end = start;
        for (int length = 1; length <= 3 && start + length <= text.Length; length++)
        {
            if (ScaleExtensions.TryParse(string.Concat(text.Substring(start, length).Select(Simple)), out Scale scale))
            {
                (found, end) = (scale, start + length);
            }
        }

        return found;
    }

    /// <summary>Traditional and other ways of writing a numeral.</summary>
    private static char Simple(char c) => c switch
    {
        '萬' => '万',
        '億' => '亿',
        '〇' => '零',
        '两' or '兩' => '二',
        '點' => '点',
        _ => c,
    };

    private static bool IsSign(string text, int index, string sign)
        => sign.Length == 1 && (text[index] == sign[0] || (sign[0] == ',' && text[index] == '，') || (sign[0] == '.' && text[index] == '．'));

    /// <summary>Cultures whose groups are separated by a space write it in several ways.</summary>
    private static bool IsSpace(char c, NumberFormatInfo signs)
        => c is '\u00A0' or '\u202F' or '\u2009' || (c == ' ' && signs.NumberGroupSeparator is "\u00A0" or "\u202F" or " ");

    private static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    private static char At(string text, int index) => index < text.Length ? text[index] : '\0';
}
