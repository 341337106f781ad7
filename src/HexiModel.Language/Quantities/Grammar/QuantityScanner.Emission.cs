using HexiModel.Language.Quantities.Dates;
using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;
using HexiModel.Language.Text;

namespace HexiModel.Language.Quantities.Grammar;

/// <summary>From a candidate to the expression that is reported.</summary>
internal ref partial struct QuantityScanner
{
    /// <summary>How long the words of a baseline may be.</summary>
    private const int LongestBase = 14;

    private void Emit(ref Candidate candidate)
    {
        string? baseText = BaseOfMultiple(candidate, out TextSpan baseSpan) ?? ReadBase(ref candidate, out baseSpan);
        ref readonly Numeral number = ref candidate.Number;
        bool isOut = number.IsOutOfRange || (candidate.IsRange && candidate.Lower.IsOutOfRange);
        bool isFromTo = candidate.Kind == QuantityKind.FromTo;
        bool hasAmount = !isOut && (!candidate.IsRange || isFromTo) && !(number.Form == NumeralForm.Indefinite && !number.HasScale);
        Emit(new QuantityExpression
        {
            Span = TextSpan.FromBounds(candidate.Start, candidate.End),
            Kind = candidate.Kind,
            Amount = hasAmount ? Plain(candidate.Amount) : null,
            From = candidate.IsRange && !isOut ? Plain(candidate.From) : null,
            To = candidate.IsRange && !isOut ? Plain(candidate.Amount) : null,
            UpperLimit = !isOut && !candidate.IsRange && number.Upper > 0m ? number.Upper : null,
            Bound = candidate.Bound,
            UnitText = candidate.UnitText,
            Scale = number.Scale,
            Direction = candidate.Direction,
            Base = baseText,
            Per = PerOf(candidate),
            Traits = TraitsOf(candidate, isOut),
            Pieces = PiecesOf(candidate, baseSpan),
        });
        candidate.IsEmitted = true;
    }

    /// <summary>Without the zeros that 1.90 × 10,000 leaves behind the point.</summary>
    private static decimal Plain(decimal value) => value / 1.000000000000000000000000000m;

    private void EmitDate(int start, int end, DateParts date) => Emit(new QuantityExpression
    {
        Span = TextSpan.FromBounds(start, end),
        Kind = QuantityKind.Date,
        Date = date,
        NumberSpan = TextSpan.FromBounds(start, end),
    });

    private readonly QuantityTraits TraitsOf(in Candidate candidate, bool isOutOfRange)
        => (_isCumulative ? QuantityTraits.Cumulative : 0)
            | (_isAnnualised ? QuantityTraits.Annualised : 0)
            | (_isEstimate ? QuantityTraits.Estimate : 0)
            | (IsCriterion(candidate) ? QuantityTraits.Criterion : 0)
            | (candidate.Number.Form == NumeralForm.Fraction ? QuantityTraits.Fraction : 0)
            | (IsAmbiguous(candidate) ? QuantityTraits.ChangeAmbiguous : 0)
            | (candidate.IsUnitInferred ? QuantityTraits.UnitInferred : 0)
            | (candidate.IsShared ? QuantityTraits.Shared : 0)
            | (isOutOfRange ? QuantityTraits.OutOfRange : 0);

    private static PieceSpans PiecesOf(in Candidate candidate, TextSpan baseSpan) => new()
    {
        Verb = new TextSpan(candidate.Prefix.VerbStart, candidate.Prefix.VerbLength),
        Bound = BoundSpan(candidate),
        Number = TextSpan.FromBounds(candidate.Number.Start, candidate.Number.HasScale ? candidate.Number.ScaleStart : candidate.Number.End),
        FromNumber = candidate.IsRange ? TextSpan.FromBounds(candidate.Lower.Start, candidate.Lower.End) : default,
        Scale = TextSpan.FromBounds(candidate.Number.ScaleStart, candidate.Number.ScaleEnd),
        Unit = TextSpan.FromBounds(candidate.Unit.Start, candidate.Unit.End),
        Base = baseSpan,
    };

    private static TextSpan BoundSpan(in Candidate candidate)
        => candidate.Prefix.BoundLength > 0 ? new TextSpan(candidate.Prefix.BoundStart, candidate.Prefix.BoundLength)
            : candidate.Suffix.Bound != Bound.None ? TextSpan.FromBounds(candidate.Suffix.Start, candidate.Suffix.End)
            : candidate.Number.Bound != Bound.None ? new TextSpan(candidate.Number.BoundStart, 1)
            : default;

    private readonly string? PerOf(in Candidate candidate)
        => candidate.Unit.PerStart > 0 ? _text.Substring(candidate.Unit.PerStart, candidate.Unit.End - candidate.Unit.PerStart)
            : _perStart != None && IsHeldForEach(candidate) ? _text.Substring(_perStart, _perEnd - _perStart)
            : null;

    /// <summary>每 holds for the number behind it and for a list of counts (全科医生3名、护士5名), not for percentages and ages; those 万元GDP能耗下降3% has.</summary>
    private readonly bool IsHeldForEach(in Candidate candidate)
        => _perStart >= _clauseStart
            && (candidate.Unit.Tag is not (UnitWords.Percent or UnitWords.Tenth or UnitWords.Points or UnitWords.Duration or UnitWords.Age) || At(_perStart - 1) != '每')
            && (_floor <= _perEnd || candidate.IsListed || (candidate.Kind == QuantityKind.FromTo && candidate.Lower.Start >= _perEnd)
                || candidate.Unit.Tag is UnitWords.Classifier or UnitWords.DigitClassifier);

    /// <summary>
    /// What a change or a difference is compared with. A date there (较2016年) would be an expression of its own, so it joins this one;
    /// words (较上年, 高于全国) stay outside the span.
    /// </summary>
    private string? ReadBase(ref Candidate candidate, out TextSpan span)
    {
        span = default;
        int start = _base + 1;
        int length = candidate.Start - start;
        if (_base >= _clauseStart && _base < _previous.Start && !IsYearsAgo(_previous) && _found is { Count: > 0 } && (candidate.IsListed || _base < _floor - 1))
        {
            return BaseBehindAnother(candidate, _found[_found.Count - 1], out span);
        }

        bool isChange = candidate.Kind is QuantityKind.Growth or QuantityKind.Increase or QuantityKind.Decrease or QuantityKind.Points or QuantityKind.Multiple
            || candidate.Direction is not null;
        if (_base < _clauseStart || !isChange || length is < 1 or > LongestBase)
        {
            return null;
        }

        // 比去年预算高0.2个百分点: the adjective is no part of what is compared with.
        bool hasAdjective = length > 1 && At(candidate.Start - 1) is '高' or '低' or '多' or '少' or '快' or '慢' or '增' or '减';
        bool hasWord = length > 2 && (IsAt(candidate.Start - 2, "累计") || IsAt(candidate.Start - 2, "高出") || IsAt(candidate.Start - 2, "多出") || IsAt(candidate.Start - 2, "低出"));
        int tail = hasAdjective ? 1 : hasWord ? 2 : 0;
        string words = _text.Substring(start, length - tail);
        span = new TextSpan(_base, candidate.Start - _base);
        bool isDate = _found is { Count: > 0 } && _found[_found.Count - 1] is { Kind: QuantityKind.Date } date && date.Span == new TextSpan(start, length);
        if (isDate && _text[_base] != '于' && _text[start] != '“')
        {
            RemoveFrom(start);
            candidate.Start = _base;
        }

        return words;
    }

    /// <summary>
    /// Behind another number of its clause: a list shares the baseline (较上年提高1.2、0.8个百分点), 高于 goes on with one of its own (高于全国1.5个、全省0.8个百分点),
    /// and what is reached has none (较上年提高1.2个百分点、达到66%).
    /// </summary>
    private readonly string? BaseBehindAnother(in Candidate candidate, QuantityExpression before, out TextSpan span)
    {
        span = default;
        bool isReached = candidate.Prefix.HasVerb && !candidate.Prefix.IsChange && !candidate.IsShared;
        if (isReached)
        {
            return null;
        }

        int start = EndOfSeparator(_floor);
        if (_text[_base] == '于' && start < candidate.Start && candidate.Start - start <= LongestBase && candidate.Kind == QuantityKind.Points)
        {
            span = TextSpan.FromBounds(start, candidate.Start);
            return _text.Substring(start, candidate.Start - start);
        }

        bool isChange = candidate.IsListed || candidate.Direction is not null;
        span = isChange ? before.Pieces.Base : default;
        return isChange ? before.Base : null;
    }

    /// <summary>比五年前下降3.1个百分点: the years are a part of what is compared with.</summary>
    private readonly bool IsYearsAgo(in Candidate candidate) => candidate.Kind == QuantityKind.Duration && At(candidate.End) == '前' && candidate.Start == _base + 1;

    /// <summary>是2016年的2.4倍, 相当于上年的1.3倍, 恢复到2019年的92%: what a multiple or a share is of.</summary>
    private readonly string? BaseOfMultiple(in Candidate candidate, out TextSpan span)
    {
        span = default;
        if (candidate.IsListed && candidate.Start == candidate.NumberStart && _previous.Kind == candidate.Kind && At(_previous.Start - 1) == '的' && _found is { Count: > 0 })
        {
            span = _found[_found.Count - 1].Pieces.Base;
            return _found[_found.Count - 1].Base;
        }

        int end = candidate.Start - 1;
        bool isOfDate = candidate.Kind == QuantityKind.Share && _found is { Count: > 0 } && _found[_found.Count - 1] is { Kind: QuantityKind.Date } date && end - date.Span.End is >= 0 and <= 2;
        if ((candidate.Kind != QuantityKind.Multiple && !isOfDate) || At(end) != '的')
        {
            return null;
        }

        for (int start = end - 1; start > Math.Max(_clauseStart, end - LongestBase); start--)
        {
            if (_text[start - 1] is '是' or '于' or '到' or '达' or '为')
            {
                span = TextSpan.FromBounds(start, end);
                return span.Of(_text);
            }
        }

        return null;
    }

    /// <summary>Age bands, and amounts with a bound right before the noun they qualify: 亿元以上项目, 超千万元楼宇, 3000元以下的残疾老人.</summary>
    private readonly bool IsCriterion(in Candidate candidate)
    {
        if (candidate.Kind == QuantityKind.Age)
        {
            return true;
        }

        char next = At(candidate.End);
        return candidate.Kind == QuantityKind.Level && candidate.Bound is not (Bound.None or Bound.About) && !candidate.Prefix.IsTo
            && CharClasses.IsHan(next) && "大台和与及，等后来并".IndexOf(next) < 0;
    }

    /// <summary>A rate that rises by a percentage: relative, or points written as %.</summary>
    private readonly bool IsAmbiguous(in Candidate candidate)
        => candidate.Unit.Tag == UnitWords.Percent && candidate.Prefix.IsChange && !candidate.IsRange
            && KindResolver.HeadBefore(_text, _clauseStart, candidate.Start) == HeadWords.Share;
}
