using System.Text.Json.Serialization;

namespace HexiModel.Tool.Output.Diagnostics.Sarif;

/// <summary>A rule, explained for those who see no documentation.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name.</param>
/// <param name="ShortDescription">What is wrong, in a sentence.</param>
/// <param name="FullDescription">What breaks the rule, and why it is there.</param>
/// <param name="Help">What to do.</param>
/// <param name="HelpUri">Where all of it is explained; null where no address is known, for SARIF takes absolute ones alone.</param>
/// <param name="DefaultConfiguration">How it is set where nobody sets it otherwise.</param>
/// <param name="Properties">What viewers sort by.</param>
internal sealed record SarifRule(
    string Id,
    string Name,
    SarifText ShortDescription,
    SarifText FullDescription,
    SarifText Help,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? HelpUri,
    SarifConfiguration DefaultConfiguration,
    SarifRuleProperties Properties);
