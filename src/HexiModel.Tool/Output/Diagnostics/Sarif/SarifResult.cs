using System.Text.Json.Serialization;

namespace HexiModel.Tool.Output.Diagnostics.Sarif;

/// <summary>A finding.</summary>
/// <param name="RuleId">The id of the rule.</param>
/// <param name="RuleIndex">Where the rule stands among those of the tool.</param>
/// <param name="Level"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Locations">The place; null where no file is concerned.</param>
/// <param name="PartialFingerprints">What the finding can be known by in later runs.</param>
internal sealed record SarifResult(
    string RuleId,
    int RuleIndex,
    string Level,
    SarifMessage Message,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<SarifLocation>? Locations,
    IReadOnlyDictionary<string, string> PartialFingerprints);
