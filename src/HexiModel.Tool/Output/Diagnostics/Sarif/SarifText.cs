using System.Text.Json.Serialization;

namespace HexiModel.Tool.Output.Diagnostics.Sarif;

/// <summary>A text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Markdown">The same in Markdown; null where it has none.</param>
internal sealed record SarifText(
    string Text,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Markdown);
