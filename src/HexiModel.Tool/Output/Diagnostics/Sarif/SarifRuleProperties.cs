namespace HexiModel.Tool.Output.Diagnostics.Sarif;

/// <summary>What viewers sort rules by.</summary>
/// <param name="Tags">The band of the rule.</param>
internal sealed record SarifRuleProperties(
    IReadOnlyList<string> Tags);
