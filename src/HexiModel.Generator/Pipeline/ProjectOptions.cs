using HexiModel.Generator.Emission;

namespace HexiModel.Generator.Pipeline;

/// <summary>What the project sets.</summary>
/// <param name="Emission">About the generated code.</param>
/// <param name="RootNamespace">The namespace of the project's own code; empty for none.</param>
internal sealed record ProjectOptions(EmissionOptions Emission, string RootNamespace);
