namespace HexiModel.Generator.Emission;

/// <summary>What the project sets about the generated code.</summary>
/// <param name="Namespace">The namespace of the reports' classes; empty for none.</param>
/// <param name="LabelAliases">Whether members have a second name, from the official words.</param>
internal sealed record EmissionOptions(string Namespace, bool LabelAliases);
