using HexiModel.Language.Quantities.Dates;
using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar;

/// <summary>From a numeral to a candidate: its range, unit, verb and bounds.</summary>
internal ref partial struct QuantityScanner
{
    private int ReadNumber(int index)
    {
        bool isNumber = NumeralReader.TryRead(_text, index, out Numeral number);
        int nameEnd = _names.EndOfNameAt(index);
        if (nameEnd > index || index < _suppressedEnd)
        {
            return Math.Max(nameEnd, number.End);
        }

        if (!isNumber)
        {
            return _text[index] == '半' ? ReadHalf(index) : number.End;
        }

        if (number.Form == NumeralForm.Han && number.Value == 1m && At(number.End) == '半')
        {
            return ReadOneHalf(number);
        }

        if (IsCode(number))
        {
            return number.End;
        }

        Numeral year = AfterListNumber(number);
        if (DateReader.TryRead(_text, year, out DateParts date, out int end))
        {
            EmitDate(year.Start, end, date);
            return end;
        }

        if (At(number.End) == '位' && At(number.End + 1) == '数' && number.Form == NumeralForm.Han)
        {
            return ReadDigitsOfGrowth(number);
        }

        Candidate candidate = ReadCandidate(number);
        return Accept(ref candidate);
    }

    /// <summary>A number that is glued to letters or other numbers by signs names something: PM2.5, G60, 9+1, 23·7, 1:3, C919.</summary>
    private readonly bool IsCode(in Numeral number)
    {
        char before = At(number.Start - 1);
        char after = At(number.End);
        bool isArabic = CharClasses.IsDigit(_text[number.Start]);
        return (isArabic && ((CharClasses.IsLetter(before) && !IsBehindIndicator(number)) || (before is '-' or '.' && IsAlphanumeric(number.Start - 2))))
            || (before is '+' or '×' or '·' or '＋' or '/' && (isArabic || IsAlphanumeric(number.Start - 2)))
            || (before is ':' or '：' or '∶' && IsNumeralAt(number.Start - 2) && isArabic)
            || after is '+' or '×' or '＋'
            || (after is '·' or ':' or '：' or '∶' && isArabic && CharClasses.IsDigit(At(number.End + 1)));
    }

    /// <summary>GDP600亿元, CPI2%: letters that name what the number is of, where it has what a code has not.</summary>
    private readonly bool IsBehindIndicator(in Numeral number)
    {
        int start = number.Start - 3;
        bool isIndicator = (IsAt(start, "GDP") || IsAt(start, "CPI") || IsAt(start, "PPI")) && !IsAlphanumeric(start - 1);
        return isIndicator && (number.HasScale || At(number.End) is '%' or '％');
    }

    private readonly bool IsAlphanumeric(int index) => CharClasses.IsDigit(At(index)) || CharClasses.IsLetter(At(index));

    private readonly bool IsNumeralAt(int index) => CharClasses.IsDigit(At(index));

    /// <summary>3.2023年 at the start of a line is a list number and a year, not a decimal.</summary>
    private readonly Numeral AfterListNumber(in Numeral number)
    {
        if (!number.HasPoint || number.IntegerDigits > 2 || number.End - number.Start < 6 || At(number.End) != '年' || At(number.End - 5) != '.')
        {
            return number;
        }

        _ = NumeralReader.TryRead(_text, number.End - 4, out Numeral year);
        return year;
    }

    private readonly Candidate ReadCandidate(in Numeral number)
    {
        Candidate candidate = new() { Number = number, UnitText = "" };
        candidate.Unit = UnitReader.Read(_text, number);
        if (!TryReadRange(ref candidate) && number.Form == NumeralForm.Approximate)
        {
            candidate.Lower = number;
            candidate.From = number.Value;
            candidate.Amount = number.Upper;
            candidate.IsRange = true;
        }
        else if (!candidate.IsRange)
        {
            candidate.Amount = number.Value;
        }

        candidate.UnitText = candidate.Unit.Text;
        candidate.IsNegative = TakeSign(ref candidate);
        candidate.End = candidate.Unit.End;
        ReadHalfBehind(ref candidate);
        candidate.Suffix = number.Form == NumeralForm.Fraction
            ? SuffixReader.ReadBehindFraction(_text, candidate.End)
            : SuffixReader.Read(_text, candidate.End, candidate.Unit.Tag);
        candidate.Prefix = PrefixReader.Read(_text, candidate.IsRange ? candidate.Lower : candidate.Number, Limit, candidate.Unit);
        if (IsPartOfName(candidate))
        {
            candidate.Prefix = new Prefix { Start = candidate.NumberStart };
        }

        candidate.Start = candidate.Prefix.Start;
        candidate.End = candidate.Suffix.End;
        candidate.Bound = candidate.Prefix.Bound != Bound.None ? candidate.Prefix.Bound
            : candidate.Suffix.Bound != Bound.None ? candidate.Suffix.Bound
            : candidate.Number.Bound != Bound.None ? candidate.Number.Bound
            : IsAtLeastBefore(candidate) ? Bound.AtLeast
            : Bound.None;
        return candidate;
    }

    /// <summary>增长-3.5%: the sign belongs to the number, if it does not join it to something before.</summary>
    private readonly bool TakeSign(ref Candidate candidate)
    {
        int sign = candidate.Number.Start - 1;
        bool isSign = !candidate.IsRange && At(sign) is '-' or '－' or '−' && CharClasses.IsHan(At(sign - 1)) && candidate.Number.Form == NumeralForm.Arabic;
        candidate.Number.Start -= isSign ? 1 : 0;
        return isSign;
    }

    /// <summary>两年半, 三吨半: half of the unit more.</summary>
    private readonly void ReadHalfBehind(ref Candidate candidate)
    {
        bool takesHalf = candidate.Unit.Tag is UnitWords.Measure or UnitWords.Duration or UnitWords.Times or UnitWords.Tenth;
        if (takesHalf && !candidate.IsRange && At(candidate.End) == '半' && !candidate.Number.HasScale && candidate.Number.Form != NumeralForm.Indefinite
            && "数天月年径成价载".IndexOf(At(candidate.End + 1)) < 0)
        {
            candidate.Amount += 0.5m;
            candidate.End++;
        }
        else if (candidate.Unit.Text == "个" && !candidate.IsRange && At(candidate.End) == '半')
        {
            ReadHalfInside(ref candidate);
        }
    }

    /// <summary>一个半小时, 两个半月: the half stands before the unit.</summary>
    private readonly void ReadHalfInside(ref Candidate candidate)
    {
        string unit = IsAt(candidate.End + 1, "小时") ? "小时" : At(candidate.End + 1) == '月' ? "月" : "";
        if (unit.Length > 0)
        {
            candidate.Amount += 0.5m;
            candidate.Unit.Tag = UnitWords.Duration;
            candidate.Unit.End = candidate.End += 1 + unit.Length;
            candidate.Unit.Text = candidate.UnitText = unit == "月" ? "个月" : unit;
        }
    }

    /// <summary>20至30家, 6%－6.5%, 5亿元至10亿元; a unit or scale written once serves both.</summary>
    private readonly bool TryReadRange(ref Candidate candidate)
    {
        int sign = candidate.Unit.End;
        int second = EndOfRangeSign(sign);
        if (second == sign || second >= _text.Length || CharClasses.Of(_text[second]) != CharClass.Numeral || _text[second] is '半'
            || !NumeralReader.TryRead(_text, second, out Numeral upper))
        {
            return false;
        }

        UnitMatch unit = UnitReader.Read(_text, upper);
        bool isWordSign = _text[sign] is '至' or '到';
        bool isChange = isWordSign && _from >= _clauseStart;
        bool isScaled = !unit.IsBlocked && candidate.Number.HasScale && upper.HasScale;
        if ((!unit.IsFound && !isScaled) || isChange || upper.Form == NumeralForm.BareScale || (candidate.Unit.IsFound && candidate.Unit.Text != unit.Text))
        {
            return false;
        }

        Numeral lower = candidate.Number;
        decimal from = lower.Value;
        if (!lower.HasScale && upper.HasScale && from < upper.Value / upper.Scale.Factor())
        {
            from *= upper.Scale.Factor();
        }

        candidate.Lower = lower;
        candidate.Number = upper;
        candidate.Unit = unit;
        candidate.From = from;
        candidate.Amount = upper.Value;
        candidate.IsRange = true;
        return true;
    }

    private readonly int EndOfRangeSign(int index)
    {
        char c = At(index);
        if (c is '至' or '到' or '-' or '–' or '－' or '~' or '～' or '−')
        {
            return index + 1;
        }

        return c == '—' ? index + (At(index + 1) == '—' ? 2 : 1) : index;
    }

    /// <summary>Decides whether the candidate is a quantity, and reports it.</summary>
    private int Accept(ref Candidate candidate)
    {
        int next = Math.Max(candidate.End, candidate.Number.End);
        bool isListed = IsListedBehindPrevious(candidate);
        if (TryMergeFromZero(ref candidate) || TryMergeFromTo(ref candidate))
        {
            Emit(ref candidate);
            Remember(candidate);
            return next;
        }

        ShareUnit(ref candidate);
        if (isListed)
        {
            TakeOver(ref candidate);
        }

        InferUnit(ref candidate, isListed);
        if (!CandidateFilter.IsQuantity(_text, candidate))
        {
            if (candidate.Number.Form == NumeralForm.Arabic)
            {
                Remember(candidate);
            }

            NotePer(candidate);
            return candidate.Number.End;
        }

        candidate.IsHigherGoal = IsHigherGoal(candidate);
        KindResolver.Resolve(_text, StartOfHeads, isListed || candidate.IsHigherGoal ? _previous : default, ref candidate);
        TakeComparison(ref candidate);
        candidate.IsListed = isListed;
        Emit(ref candidate);
        ShareBound(candidate, isListed);
        Remember(candidate);
        return next;
    }
}
