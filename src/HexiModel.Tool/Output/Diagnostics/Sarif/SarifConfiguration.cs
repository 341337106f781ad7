namespace HexiModel.Tool.Output.Diagnostics.Sarif;

/// <summary>How a rule is set.</summary>
/// <param name="Level"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
internal sealed record SarifConfiguration(
    string Level);
