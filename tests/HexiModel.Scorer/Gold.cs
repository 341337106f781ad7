namespace HexiModel.Scorer;

/// <summary>The labels of a set of texts.</summary>
/// <param name="Quantities">What has to be found.</param>
/// <param name="Negatives">What must not be found.</param>
/// <param name="Ignored">What counts neither way.</param>
/// <param name="Regions">Where every quantity is labelled.</param>
internal sealed record Gold(
    IReadOnlyList<GoldQuantity> Quantities, IReadOnlyList<GoldSpan> Negatives, IReadOnlyList<GoldSpan> Ignored, IReadOnlyList<GoldSpan> Regions)
{
    /// <summary>Kinds that the development labels leave out: what the reader finds of them counts neither way there.</summary>
    public static readonly string[] UnscoredKinds = ["date", "duration", "streak", "rank", "complete"];

    /// <summary>The texts that have labels.</summary>
    public IEnumerable<string> Files => Quantities.Select(q => q.File).Concat(Regions.Select(r => r.File)).Concat(Negatives.Select(n => n.File)).Distinct().Order(StringComparer.Ordinal);
}
