using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Text;

namespace HexiModel.Language.Quantities.Grammar.Emitting;

/// <summary>From a candidate to the expression that is reported.</summary>
internal static class Emitter
{
    /// <summary>Reports a candidate, and gives it back as it stands in the text with its baseline.</summary>
    public static Candidate Emit(ref ClauseContext clause, in Candidate candidate)
    {
        Candidate emitted = candidate;
        emitted.IsEmitted = true;
        Baseline baseline = BaseRows.Read(clause, candidate);
        if (baseline.TakesDate)
        {
            clause.TakeBackFrom(baseline.Span.Start);
            emitted.Start = baseline.Span.Start;
        }

        clause.Add(ToExpression(clause, emitted, baseline));
        return emitted;
    }

    private static QuantityExpression ToExpression(in ClauseContext clause, in Candidate candidate, in Baseline baseline)
    {
        ref readonly Numeral number = ref candidate.Number;
        bool isOut = number.IsOutOfRange || (candidate.IsRange && candidate.Lower.IsOutOfRange);
        bool isFromTo = candidate.Kind == QuantityKind.FromTo;
        bool hasAmount = !isOut && (!candidate.IsRange || isFromTo) && !(number.Form == NumeralForm.Indefinite && !number.HasScale);
        QuantityTraits traits = TraitRows.Read(clause, candidate) | (isOut ? QuantityTraits.OutOfRange : 0);
        return new QuantityExpression
        {
            Span = TextSpan.FromBounds(candidate.Start, candidate.End),
            Statement = new QuantityStatement
            {
                Kind = candidate.Kind,
                Amount = hasAmount ? Plain(candidate.Amount) : null,
                From = candidate.IsRange && !isOut ? Plain(candidate.From) : null,
                To = candidate.IsRange && !isOut ? Plain(candidate.Amount) : null,
                Bound = candidate.Bound,
                Unit = candidate.UnitText,
                Scale = number.Scale,
                Direction = candidate.Direction,
                Baseline = baseline.Words,
                Per = PerRows.Read(clause, candidate),
                IsCumulative = (traits & QuantityTraits.Cumulative) != 0,
                IsAnnualised = (traits & QuantityTraits.Annualised) != 0,
                IsEstimate = (traits & QuantityTraits.Estimate) != 0,
            },
            Unit = IsMoveOfRank(clause, candidate) ? Units.Place : null,
            UpperLimit = !isOut && !candidate.IsRange && number.Upper > 0m ? number.Upper : null,
            Traits = traits,
            Pieces = PiecesOf(candidate, baseline.Span),
        };
    }

    /// <summary>排名上升3位, 位次提升5个: places, and no persons; 新增3位 would be persons.</summary>
    private static bool IsMoveOfRank(in ClauseContext clause, in Candidate candidate)
        => candidate.Kind is QuantityKind.Increase or QuantityKind.Decrease && candidate.Prefix.VerbLength > 0
            && (candidate.UnitText is "位" or "名" ? "上提前下后退倒跃进回攀滑跌".IndexOf(clause.At(candidate.Prefix.VerbStart)) >= 0 : candidate.UnitText == "个" && candidate.Prefix.IsRaise);

    /// <summary>Without the zeros that 1.90 × 10,000 leaves behind the point.</summary>
    private static decimal Plain(decimal value) => value / 1.000000000000000000000000000m;

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
}
