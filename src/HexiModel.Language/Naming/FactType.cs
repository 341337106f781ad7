using HexiModel.Compiled;

namespace HexiModel.Language.Naming;

/// <summary>The type of a fact in generated code.</summary>
/// <param name="Category">What it is.</param>
/// <param name="Dimension">The id of its value's dimension, such as <c>money</c> or <c>rate(money,count)</c>; null where it states no single number.</param>
/// <param name="ClassName">The class generated for it; null where it has the model's own.</param>
public sealed record FactType(FactCategory Category, string? Dimension, string? ClassName);
