using HexiModel.Language.Quantities.Grammar.Classifying;
using HexiModel.Language.Quantities.Grammar.Rejecting;
using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar.Emitting;

/// <summary>A row that says something is true of its candidates.</summary>
internal sealed class TraitRow(QuantityTraits trait, string name, string example, string counterExample, Judge decide)
    : ReadingRow<Judge>(name, example, counterExample, decide)
{
    /// <summary>What is true of the candidates that the row decides.</summary>
    public QuantityTraits Trait { get; } = trait;
}

/// <summary>What is true of an expression.</summary>
internal static class TraitRows
{
    /// <summary>The rows; each is asked.</summary>
    public static readonly TraitRow[] All =
    [
        new(QuantityTraits.Criterion, "age-band", "60周岁以上户籍老人", "预期寿命达到82岁", static (in ClauseContext clause, in Candidate c)
            => c.Kind == QuantityKind.Age),
        new(QuantityTraits.Criterion, "threshold", "年留区税收超千万元楼宇", "年留区税收超千万元", static (in ClauseContext clause, in Candidate c)
            => c.Kind == QuantityKind.Level && c.Bound is not (Bound.None or Bound.About) && !c.Prefix.IsTo
                && CharClasses.IsHan(clause.At(c.End)) && "大台和与及，等后来并".IndexOf(clause.At(c.End)) < 0),
        new(QuantityTraits.ChangeAmbiguous, "change-of-a-rate", "优良天数比例较2016年提高13.3%", "地区生产总值增长13.3%", static (in ClauseContext clause, in Candidate c)
            => c.Unit.Tag == UnitWords.Percent && c.Prefix.IsChange && !c.IsRange
                && Heads.Before(clause.Text, clause.Start, c.Start) == HeadWords.Share),
    ];

    /// <summary>All that is true of a candidate.</summary>
    public static QuantityTraits Read(in ClauseContext clause, in Candidate candidate)
    {
        QuantityTraits traits = clause.Flags
            | (candidate.Number.Form == NumeralForm.Fraction ? QuantityTraits.Fraction : 0)
            | (candidate.IsUnitInferred ? QuantityTraits.UnitInferred : 0)
            | (candidate.IsShared ? QuantityTraits.Shared : 0);
        foreach (TraitRow row in All)
        {
            if (clause.IsOn(row) && row.Decide(clause, candidate))
            {
                clause.Probe?.Note(row);
                traits |= row.Trait;
            }
        }

        return traits;
    }
}
