namespace HexiModel.Tool.Output.Diagnostics.Sarif;

/// <summary>A place.</summary>
/// <param name="PhysicalLocation">Where in which file.</param>
internal sealed record SarifLocation(
    SarifPhysicalLocation PhysicalLocation);
