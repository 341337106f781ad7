namespace HexiModel.Language.Tests.Syntax;

/// <summary>A generated attribute block and what it says.</summary>
internal sealed record GeneratedAttributes(string Source, string? Id, IReadOnlyList<string> Classes, IReadOnlyList<(string Key, string Value)> Keys);
