using HexiModel.Compiled;
using HexiModel.Language.Binding;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Checks;

/// <summary>Checks facts against each other: parts against wholes, two values for one thing, targets against what is reached.</summary>
internal sealed class FactComparison(BindingContext context, IReadOnlyList<(BoundFact Bound, FactData Data)> facts)
{
    public void Check()
    {
        CheckParts();
        CheckContradictions();
        CheckTargets();
    }

    private void CheckParts()
    {
        Dictionary<string, FactData> byId = facts.Where(fact => fact.Data.Id is not null).ToDictionary(fact => fact.Data.Id!, fact => fact.Data, StringComparer.Ordinal);
        foreach ((BoundFact bound, FactData part) in facts)
        {
            if (part.PartOfId is not { } id || !byId.TryGetValue(id, out FactData? whole))
            {
                continue;
            }

            if (IsOfOtherKind(part, whole))
            {
                context.Report(Rules.PartOfOtherKind, bound.Block, bound.Words, Kind(part), Kind(whole), whole.Label);
            }
            else if (Compare(part, whole) > 0)
            {
                context.Report(Rules.PartExceedsWhole, bound.Block, bound.Words, part.Label, whole.Label);
            }
        }
    }

    /// <summary>A part is counted as its whole is; a share, a growth or a rank of the part says something else of it.</summary>
    private bool IsOfOtherKind(FactData part, FactData whole)
        => IsAmount(part) && IsAmount(whole)
            && (part.Measure != whole.Measure || part.Statement.Per != whole.Statement.Per
                || !(Units.FindOrCounter(part.Statement.Unit ?? "").IsConvertibleTo(Units.FindOrCounter(whole.Statement.Unit ?? "")) || AreCountedAlike(part, whole)));

    /// <summary>个|项: what its row counts in several units was written as another thing is that is counted in one of them.</summary>
    private bool AreCountedAlike(FactData part, FactData whole) => UnitsOf(part).Intersect(UnitsOf(whole), StringComparer.Ordinal).Any();

    private IEnumerable<string> UnitsOf(FactData data) => (context.Sources.Catalogue.Find(data.IndicatorId)?.Units ?? []).Append(data.Statement.Unit ?? "");

    private static bool IsAmount(FactData data)
        => data is { Statement.Amount: not null, Measure: Measure.Level or Measure.Total or Measure.Change };

    private static string Kind(FactData data) => StatedValue.Of(data) + " (" + Keywords.Of(data.Measure!.Value) + ")";

    /// <summary>The same indicator, measure, period and scope have one value.</summary>
    private void CheckContradictions()
    {
        var groups = facts
            .Where(fact => fact.Data is { IndicatorId: not null, Measure: not null, Statement.Amount: not null } && !fact.Data.Period.IsEmpty)
            .GroupBy(fact => (fact.Data.Category, fact.Data.IndicatorId, fact.Data.Measure, fact.Data.Period, fact.Data.Statement.Scope, fact.Data.Statement.Unit, fact.Data.Statement.Per, fact.Data.PartOfId));
        foreach (var group in groups)
        {
            (BoundFact first, FactData firstData) = group.First();
            foreach ((BoundFact bound, FactData data) in group.Skip(1).Where(fact => fact.Data.Statement.Amount != firstData.Statement.Amount))
            {
                context.Report(Rules.FactsContradict, bound.Block, bound.Words, StatedValue.Of(data), StatedValue.Of(firstData), Place(first));
            }
        }
    }

    private void CheckTargets()
    {
        ILookup<(string?, Measure?, string?), FactData> observations = facts
            .Where(fact => fact.Data is { Category: FactCategory.Observation, Statement.Amount: not null, IndicatorId: not null })
            .ToLookup(fact => (fact.Data.IndicatorId, fact.Data.Measure, fact.Data.Statement.Scope), fact => fact.Data);
        foreach ((BoundFact bound, FactData target) in facts.Where(fact => fact.Data is { Category: FactCategory.Target, Statement.Amount: not null, IndicatorId: not null }))
        {
            if (target.Measure is Measure.Level or Measure.Share or Measure.Rank
                && observations[(target.IndicatorId, target.Measure, target.Statement.Scope)].LastOrDefault() is { } reached
                && IsBelow(target, reached, context.Sources.Catalogue.Find(target.IndicatorId)?.Data.DesiredDirection))
            {
                context.Report(Rules.TargetAlreadyReached, bound.Block, bound.Words, StatedValue.Of(target), StatedValue.Of(reached), reached.Period.ToString());
            }
        }
    }

    private static bool IsBelow(FactData target, FactData reached, DesiredDirection? better)
    {
        int order = Compare(target, reached);
        bool isDown = target.Measure == Measure.Rank || better == DesiredDirection.Down;
        return better != DesiredDirection.Keep && (isDown ? order > 0 : better == DesiredDirection.Up && order < 0);
    }

    /// <summary>0 where the two do not compare.</summary>
    private static int Compare(FactData left, FactData right)
    {
        if (left.Statement.Amount is not { } leftAmount || right.Statement.Amount is not { } rightAmount || left.Statement.Per != right.Statement.Per || left.Measure != right.Measure)
        {
            return 0;
        }

        Unit leftUnit = Units.FindOrCounter(left.Statement.Unit ?? "");
        Unit rightUnit = Units.FindOrCounter(right.Statement.Unit ?? "");
        return leftUnit.IsConvertibleTo(rightUnit) ? QuantityComparison.Compare(leftAmount, leftUnit, rightAmount, rightUnit) : 0;
    }

    private static string Place(BoundFact fact)
    {
        LinePosition start = fact.Block.File.GetLinePosition(fact.Words.Start);
        return FormattableString.Invariant($"{fact.Block.File.Name}({start.Line + 1},{start.Character + 1})");
    }
}
