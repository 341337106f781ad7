namespace HexiModel.Language.Keys;

/// <summary>A key of the front matter: the files that have it, and what it takes.</summary>
internal abstract class FrontMatterKey(string name, ValueKind value, bool isOfReport, bool isOfGlossary)
{
    public string Name { get; } = name;

    public ValueKind Value { get; } = value;

    public bool IsOfReport { get; } = isOfReport;

    public bool IsOfGlossary { get; } = isOfGlossary;
}
