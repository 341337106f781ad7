namespace HexiModel.Tool.Output.Diagnostics.Sarif;

/// <summary>The main part of a tool.</summary>
/// <param name="Name">The name of the tool.</param>
/// <param name="SemanticVersion">Its version.</param>
/// <param name="Rules">The rules that results refer to.</param>
internal sealed record SarifDriver(
    string Name,
    string SemanticVersion,
    IReadOnlyList<SarifRule> Rules);
