namespace HexiModel.Language.Keys;

/// <summary>The same, with the type of its value.</summary>
internal sealed class FrontMatterKey<T>(string name, ValueKind<T> value, bool isOfReport, bool isOfGlossary)
    : FrontMatterKey(name, value, isOfReport, isOfGlossary)
{
    public new ValueKind<T> Value { get; } = value;
}
