namespace HexiModel.Language.Keys;

/// <summary>A key of attributes: the classes that take it, and what it takes.</summary>
internal abstract class AttributeKey(string name, ValueKind value, IReadOnlyList<SpanClass> classes)
{
    public string Name { get; } = name;

    public ValueKind Value { get; } = value;

    public IReadOnlyList<SpanClass> Classes { get; } = classes;
}
