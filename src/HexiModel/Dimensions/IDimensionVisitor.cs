namespace HexiModel.Dimensions;

/// <summary>An operation over a dimension that needs the dimension as a type.</summary>
/// <typeparam name="TResult">What the operation gives.</typeparam>
public interface IDimensionVisitor<out TResult>
{
    /// <summary>Called by <see cref="Dimension.Accept{TResult}"/> with the dimension's own type.</summary>
    TResult Visit<T>() where T : Dimension, new();
}
