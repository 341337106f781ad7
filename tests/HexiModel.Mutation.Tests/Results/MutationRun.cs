using System.Globalization;
using HexiModel.Mutation.Tests.Mutations;

namespace HexiModel.Mutation.Tests.Results;

/// <summary>Tries all mutations, once for all tests, on all processors.</summary>
internal static class MutationRun
{
    /// <summary>How many places of each mutation are tried where the usual number is not enough.</summary>
    private const string PlacesVariable = "HEXI_MUTATION_PLACES";

    private const int UsualPlaces = 10;

    private static readonly Lazy<IReadOnlyDictionary<string, MutationResult>> Run = new(TryAll);

    public static int SampledPlaces { get; }
        = int.TryParse(Environment.GetEnvironmentVariable(PlacesVariable), NumberStyles.None, CultureInfo.InvariantCulture, out int places) && places > 0 ? places : UsualPlaces;

    public static bool IsUsual => SampledPlaces == UsualPlaces;

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
        => places.Length <= SampledPlaces
            ? places
            : Enumerable.Range(0, SampledPlaces).Select(i => places[(int)((long)i * places.Length / SampledPlaces)]);
}
