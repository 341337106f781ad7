using System.Collections.Immutable;
using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Text;

namespace HexiModel.Language.Quantities.Grammar.Combining;

/// <summary>由18.3万亩、22.6万亩增加到19.5万亩、24.1万亩: two lists are paired member by member.</summary>
internal static class PairedEnds
{
    /// <summary>The members of the list before the verb, if the candidate begins one of as many.</summary>
    public static ImmutableArray<QuantityExpression> Before(in ClauseContext clause, in Candidate candidate, int from)
    {
        int second = clause.EndOfSeparator(candidate.End);
        if (clause.Found is not { } found || second == candidate.End || !clause.IsNumeralAt(second) || !clause.Previous.IsListed)
        {
            return ImmutableArray<QuantityExpression>.Empty;
        }

        int first = found.Count;
        while (first > 0 && found[first - 1].Span.Start >= from && (first == found.Count || clause.EndOfSeparator(found[first - 1].Span.End) == found[first].Span.Start)
            && found[first - 1].Amount is not null)
        {
            first--;
        }

        return found.Count - first > 1 ? ImmutableArray.Create(found.ToArray(), first, found.Count - first) : ImmutableArray<QuantityExpression>.Empty;
    }

    /// <summary>由1200张、360人增至2100张、520人: the first member before the verb has the unit of the candidate, the last another.</summary>
    public static bool BeginWith(in ClauseContext clause, in Candidate candidate)
        => Before(clause, candidate, clause.Start) is { Length: > 1 } members && members[0].UnitText == candidate.UnitText;

    /// <summary>Where the change of a member starts.</summary>
    public static void SetStart(QuantityExpression start, ref Candidate candidate)
    {
        TextSpan number = start.Pieces.Number;
        candidate.Lower = new Numeral { Start = number.Start, End = Math.Max(number.End, start.Pieces.Scale.End) };
        candidate.From = start.Amount ?? 0m;
        candidate.Kind = QuantityKind.FromTo;
        candidate.Direction = candidate.Amount > candidate.From ? Direction.Up : candidate.Amount < candidate.From ? Direction.Down : null;
        candidate.IsRange = true;
    }
}
