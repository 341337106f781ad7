namespace HexiModel.Dimensions;

/// <summary>
/// What a quantity measures (量纲): a count, money, an area … Every dimension is a type, so that
/// <see cref="Quantity{T}"/> values of two dimensions cannot be mixed at compile time, and an object, so that
/// code which meets it only at run time can ask it for its name.
/// </summary>
public abstract class Dimension : IEquatable<Dimension>
{
    private protected Dimension(string id, string chineseName)
    {
        Id = id;
        ChineseName = chineseName;
    }

    /// <summary>The dimension's name in data and on the command line, in lower case: <c>count</c>, <c>money</c>, <c>ratio</c>, <c>rate</c> …</summary>
    public string Id { get; }

    /// <summary>The dimension's Chinese name, such as 金额 for money.</summary>
    public string ChineseName { get; }

    /// <summary>The one object of a dimension.</summary>
    /// <typeparam name="T">The dimension.</typeparam>
    public static T Of<T>() where T : Dimension, new() => Holder<T>.Instance;

    /// <summary>The dimension of a rate: <paramref name="numerator"/> for each <paramref name="denominator"/>.</summary>
    public static Dimension Rate(Dimension numerator, Dimension denominator)
    {
        _ = numerator ?? throw new ArgumentNullException(nameof(numerator));
        _ = denominator ?? throw new ArgumentNullException(nameof(denominator));
        return numerator.Accept(new NumeratorVisitor(denominator));
    }

    /// <summary>Finds a dimension by its <see cref="Id"/>; rates are written <c>rate(money,count)</c>, rates of rates up to four deep.</summary>
    /// <returns>The dimension, or null when there is none of that name.</returns>
    public static Dimension? Find(string? id) => DimensionNames.Find(id);

    /// <summary>Calls <paramref name="visitor"/> with this dimension as its type argument: the way from a dimension met at run time to <c>T</c>.</summary>
    public abstract TResult Accept<TResult>(IDimensionVisitor<TResult> visitor);

    /// <inheritdoc/>
    public bool Equals(Dimension? other) => other is not null && other.GetType() == GetType();

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Dimension);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => GetType().GetHashCode();

    /// <summary>The <see cref="Id"/>.</summary>
    public sealed override string ToString() => Id;

    /// <summary>
    /// A unit of this dimension. <see cref="Accept{TResult}"/> would do, but a first call of a generic virtual method costs four kilobytes.
    /// </summary>
    internal abstract Unit NewUnit(string symbol, in UnitRow row);

    private protected static TResult Visit<T, TResult>(IDimensionVisitor<TResult> visitor) where T : Dimension, new()
        => (visitor ?? throw new ArgumentNullException(nameof(visitor))).Visit<T>();

    private static class Holder<T> where T : Dimension, new()
    {
        public static readonly T Instance = new();
    }

    private sealed class NumeratorVisitor(Dimension denominator) : IDimensionVisitor<Dimension>
    {
        public Dimension Visit<T>() where T : Dimension, new() => denominator.Accept(new DenominatorVisitor<T>());
    }

    private sealed class DenominatorVisitor<TNumerator> : IDimensionVisitor<Dimension> where TNumerator : Dimension, new()
    {
        public Dimension Visit<T>() where T : Dimension, new() => Of<Rate<TNumerator, T>>();
    }
}
