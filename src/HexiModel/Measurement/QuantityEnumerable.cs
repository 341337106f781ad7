namespace HexiModel;

/// <summary>Sums of quantities.</summary>
public static class QuantityEnumerable
{
    /// <summary>The sum, in the unit of the first; the default zero of none.</summary>
    /// <exception cref="ArgumentException">Two units do not convert into each other.</exception>
    /// <exception cref="InvalidOperationException">The quantities are ranks.</exception>
    /// <exception cref="OverflowException">The sum is beyond what a decimal holds.</exception>
    public static Quantity<T> Sum<T>(this IEnumerable<Quantity<T>> quantities) where T : Dimension, new()
        => (quantities ?? throw new ArgumentNullException(nameof(quantities))).Aggregate(default(Quantity<T>), static (sum, next) => sum + next);

    /// <inheritdoc cref="Sum{T}(IEnumerable{Quantity{T}})"/>
    public static Quantity Sum(this IEnumerable<Quantity> quantities)
        => (quantities ?? throw new ArgumentNullException(nameof(quantities))).Aggregate(default(Quantity), static (sum, next) => sum + next);
}
