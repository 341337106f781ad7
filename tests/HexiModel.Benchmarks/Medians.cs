namespace HexiModel.Benchmarks;

/// <summary>What is typical of many processes.</summary>
internal static class Medians
{
    /// <summary>The middle one of an odd number of values.</summary>
    public static T Median<T>(this IEnumerable<T> values)
    {
        T[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
