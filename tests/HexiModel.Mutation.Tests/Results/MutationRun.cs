using HexiModel.Mutation.Tests.Mutations;

namespace HexiModel.Mutation.Tests.Results;

/// <summary>Tries all mutations, once for all tests, on all processors.</summary>
internal static class MutationRun
{
    /// <summary>Set to <c>1</c> to try every place of every mutation instead of some.</summary>
    public const string EveryPlaceVariable = "HEXI_MUTATE_EVERYWHERE";

    private const int SampledPlaces = 10;

    private static readonly Lazy<IReadOnlyDictionary<string, MutationResult>> Run = new(TryAll);

    public static bool IsEveryPlace { get; } = Environment.GetEnvironmentVariable(EveryPlaceVariable) is "1";

    public static IReadOnlyDictionary<string, MutationResult> Results => Run.Value;

    private static Dictionary<string, MutationResult> TryAll()
        => AllMutations.List.AsParallel().AsOrdered().Select(Try).ToDictionary(result => result.Mutation.Name, StringComparer.Ordinal);

    private static MutationResult Try(SeedMutation mutation)
    {
        Damage[] places = [.. mutation.Damages];
        return new MutationResult(mutation, [.. Sample(places).Select(DamageOutcome.Of)]);
    }

    /// <summary>Evenly over the files, the same on every machine.</summary>
    private static IEnumerable<Damage> Sample(Damage[] places)
        => IsEveryPlace || places.Length <= SampledPlaces
            ? places
            : Enumerable.Range(0, SampledPlaces).Select(i => places[(int)((long)i * places.Length / SampledPlaces)]);
}
