using HexiModel.Compiled;
using HexiModel.Language.Diagnostics;

namespace HexiModel.Language.Binding;

/// <summary>
/// Finds facts that are parts of each other, or compared with each other in a circle. Who follows the references would never come to an
/// end, so the reference that closes a circle is left out.
/// </summary>
internal sealed class ReferenceCircles(BindingContext context, IReadOnlyList<BoundFact> bound, List<FactData> facts)
{
    private readonly Dictionary<string, int> _byId = ById(facts);
    private readonly ILookup<(string?, Period), int> _compared = Enumerable.Range(0, facts.Count)
        .Where(i => facts[i] is { RelativeTo: not null, IndicatorId: not null })
        .ToLookup(i => ((string?)facts[i].IndicatorId, facts[i].Period));

    public void Break()
    {
        Break(AttributeKeys.PartOf, fact => Fact(fact.PartOfId), fact => fact with { PartOfId = null });
        Break(AttributeKeys.RelativeTo, Compared, fact => fact with { RelativeTo = null });
    }

    private static Dictionary<string, int> ById(List<FactData> facts)
    {
        Dictionary<string, int> byId = new(StringComparer.Ordinal);
        for (int i = 0; i < facts.Count; i++)
        {
            if (facts[i].Id is { } id)
            {
                byId[id] = i;
            }
        }

        return byId;
    }

    private void Break(AttributeKey key, Func<FactData, int> next, Func<FactData, FactData> without)
    {
        bool[] seen = new bool[facts.Count];
        for (int i = 0; i < facts.Count; i++)
        {
            List<int> path = [];
            int at = i;
            while (at >= 0 && !seen[at])
            {
                seen[at] = true;
                path.Add(at);
                at = next(facts[at]);
            }

            // A path may also end where an earlier one went.
            if (at >= 0 && path.IndexOf(at) is >= 0 and var start)
            {
                Report(key, [.. path.Skip(start)]);
                facts[path[path.Count - 1]] = without(facts[path[path.Count - 1]]);
            }
        }
    }

    private void Report(AttributeKey key, List<int> circle)
    {
        BoundFact last = bound[circle[circle.Count - 1]];
        IEnumerable<string> names = circle.Append(circle[0]).Select(i => facts[i].Id ?? facts[i].IndicatorId ?? facts[i].Label);
        context.Report(Rules.ReferenceCircle, last.Block, last.Keys.Find(key)!.ValueSpan, key.Name, string.Join(" → ", names));
    }

    private int Fact(string? id) => id is not null && _byId.TryGetValue(id, out int found) ? found : -1;

    /// <summary>The fact that one is compared with, or what the indicator it is compared with is compared with in the same period.</summary>
    private int Compared(FactData fact)
        => context.Sources.Catalogue.Find(fact.RelativeTo) is null ? Fact(fact.RelativeTo) : _compared[(fact.RelativeTo, fact.Period)].DefaultIfEmpty(-1).First();
}
