using System.Text.Json.Serialization;

namespace HexiModel.Tool.Output.Diagnostics.Sarif;

/// <summary>A file of results of static analysis, as SARIF 2.1.0 describes it.</summary>
/// <param name="Schema">Where the schema of the file is.</param>
/// <param name="Version">The version of the form.</param>
/// <param name="Runs">Runs of tools; here one.</param>
internal sealed record SarifLog(
    [property: JsonPropertyName("$schema")] string Schema,
    string Version,
    IReadOnlyList<SarifRun> Runs);
