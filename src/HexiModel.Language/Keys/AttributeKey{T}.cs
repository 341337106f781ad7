namespace HexiModel.Language.Keys;

/// <summary>The same, with the type of its value.</summary>
internal sealed class AttributeKey<T>(string name, ValueKind<T> value, IReadOnlyList<SpanClass> classes) : AttributeKey(name, value, classes)
{
    public new ValueKind<T> Value { get; } = value;
}
