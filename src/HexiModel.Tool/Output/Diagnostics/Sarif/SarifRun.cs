namespace HexiModel.Tool.Output.Diagnostics.Sarif;

/// <summary>A run of a tool.</summary>
/// <param name="Tool">The tool.</param>
/// <param name="ColumnKind">What columns count.</param>
/// <param name="Language">The language of the messages.</param>
/// <param name="OriginalUriBaseIds">The folders that relative addresses start from.</param>
/// <param name="Results">What was found.</param>
internal sealed record SarifRun(
    SarifTool Tool,
    string ColumnKind,
    string Language,
    IReadOnlyDictionary<string, SarifArtifactLocation> OriginalUriBaseIds,
    IReadOnlyList<SarifResult> Results);
