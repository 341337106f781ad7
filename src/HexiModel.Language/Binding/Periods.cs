namespace HexiModel.Language.Binding;

/// <summary>What periods have to do with each other.</summary>
internal static class Periods
{
    /// <summary>Whether there is a day in both. Nothing is known of an empty period.</summary>
    public static bool Overlap(Period left, Period right)
        => (left.Start ?? DateTime.MinValue) <= (right.End ?? DateTime.MaxValue) && (right.Start ?? DateTime.MinValue) <= (left.End ?? DateTime.MaxValue);
}
