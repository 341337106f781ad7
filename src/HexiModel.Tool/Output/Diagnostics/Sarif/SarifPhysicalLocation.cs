namespace HexiModel.Tool.Output.Diagnostics.Sarif;

/// <summary>A place in a file.</summary>
/// <param name="ArtifactLocation">The file.</param>
/// <param name="Region">The place in it.</param>
internal sealed record SarifPhysicalLocation(
    SarifArtifactLocation ArtifactLocation,
    SarifRegion Region);
