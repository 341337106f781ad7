namespace HexiModel.Language.Naming;

/// <summary>Makes <see cref="EquatableArray{T}"/>.</summary>
public static class EquatableArrayExtensions
{
    /// <summary>The elements as an array that is equal to another with equal elements.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) where T : IEquatable<T> => new(items);
}
