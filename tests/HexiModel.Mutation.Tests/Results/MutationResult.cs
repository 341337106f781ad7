using System.Collections.Immutable;
using HexiModel.Mutation.Tests.Mutations;

namespace HexiModel.Mutation.Tests.Results;

/// <summary>What a mutation brought at all its places.</summary>
/// <param name="Mutation">The mutation.</param>
/// <param name="Outcomes">What happened at those that were tried.</param>
internal sealed record MutationResult(SeedMutation Mutation, ImmutableArray<DamageOutcome> Outcomes)
{
    public IEnumerable<string> Expected => Outcomes.SelectMany(outcome => outcome.Damage.Expected).Select(expected => expected.Rule.Id).Distinct().Order(StringComparer.Ordinal);

    public IEnumerable<string> Found => Outcomes.SelectMany(outcome => outcome.Found).Select(found => found.Rule.Id).Distinct().Order(StringComparer.Ordinal);

    public int PlacesRight => Outcomes.Count(outcome => outcome.Missing.IsEmpty);

    public int MostFollowUps => Outcomes.Max(outcome => outcome.FollowUps.Length);

    public int MostLost => Outcomes.Max(outcome => outcome.Lost.Length);
}
