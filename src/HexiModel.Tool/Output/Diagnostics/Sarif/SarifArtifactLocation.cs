using System.Text.Json.Serialization;

namespace HexiModel.Tool.Output.Diagnostics.Sarif;

/// <summary>A file or folder.</summary>
/// <param name="Uri">Its address, percent-encoded; null for a folder that each machine has elsewhere.</param>
/// <param name="UriBaseId">The folder that the address starts from; null where it is absolute.</param>
/// <param name="Description">What it is; null where the address says it.</param>
internal sealed record SarifArtifactLocation(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Uri,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? UriBaseId,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] SarifMessage? Description);
