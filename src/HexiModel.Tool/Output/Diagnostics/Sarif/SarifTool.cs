namespace HexiModel.Tool.Output.Diagnostics.Sarif;

/// <summary>A tool.</summary>
/// <param name="Driver">Its main part.</param>
internal sealed record SarifTool(
    SarifDriver Driver);
