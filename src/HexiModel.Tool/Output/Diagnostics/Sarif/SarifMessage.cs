namespace HexiModel.Tool.Output.Diagnostics.Sarif;

/// <summary>What is said about a result.</summary>
/// <param name="Text">The words.</param>
internal sealed record SarifMessage(
    string Text);
