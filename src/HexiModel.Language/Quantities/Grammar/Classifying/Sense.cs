namespace HexiModel.Language.Quantities.Grammar.Classifying;

/// <summary>What a candidate says.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Direction">The way of a change.</param>
internal readonly record struct Sense(QuantityKind Kind, Direction? Direction = null)
{
    /// <summary>A relative change in a direction.</summary>
    public static Sense Relative(Direction direction) => new(direction == HexiModel.Direction.Up ? QuantityKind.Growth : QuantityKind.Decrease, direction);
}
