using System.Text.Json.Serialization;

namespace HexiModel.Tool.Output.Diagnostics;

/// <summary>A file of results of static analysis. The records below it are those of SARIF 2.1.0, as far as the command writes them.</summary>
internal sealed record SarifLog([property: JsonPropertyName("$schema")] string Schema, string Version, IReadOnlyList<SarifRun> Runs);

/// <summary>A run of a tool.</summary>
/// <param name="Tool">The tool.</param>
/// <param name="ColumnKind">What columns count.</param>
/// <param name="Language">The language of the messages.</param>
/// <param name="OriginalUriBaseIds">The folders that relative addresses start from.</param>
/// <param name="Results">What was found.</param>
internal sealed record SarifRun(
    SarifTool Tool,
    string ColumnKind,
    string Language,
    IReadOnlyDictionary<string, SarifArtifactLocation> OriginalUriBaseIds,
    IReadOnlyList<SarifResult> Results);

/// <summary>A tool.</summary>
internal sealed record SarifTool(SarifDriver Driver);

/// <summary>The main part of a tool, with the rules that results refer to.</summary>
internal sealed record SarifDriver(string Name, string SemanticVersion, IReadOnlyList<SarifRule> Rules);

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

/// <summary>How a rule is set: <c>error</c>, <c>warning</c> or <c>note</c>.</summary>
internal sealed record SarifConfiguration(string Level);

/// <summary>What viewers sort rules by: their bands.</summary>
internal sealed record SarifRuleProperties(IReadOnlyList<string> Tags);

/// <summary>A finding.</summary>
/// <param name="RuleId">The id of the rule.</param>
/// <param name="RuleIndex">The place of the rule among those of the tool.</param>
/// <param name="Level"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Locations">The place; null where no file is concerned.</param>
/// <param name="PartialFingerprints">What the finding can be known by in later runs.</param>
internal sealed record SarifResult(
    string RuleId,
    int RuleIndex,
    string Level,
    SarifText Message,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<SarifLocation>? Locations,
    IReadOnlyDictionary<string, string> PartialFingerprints);

/// <summary>A place.</summary>
internal sealed record SarifLocation(SarifPhysicalLocation PhysicalLocation);

/// <summary>A place in a file.</summary>
internal sealed record SarifPhysicalLocation(SarifArtifactLocation ArtifactLocation, SarifRegion Region);

/// <summary>A stretch of a file, counted from 1; columns in UTF-16 code units, the last one behind the end.</summary>
internal sealed record SarifRegion(int StartLine, int StartColumn, int EndLine, int EndColumn);

/// <summary>A file or folder.</summary>
/// <param name="Uri">Its address, percent-encoded; null for a folder that each machine has elsewhere.</param>
/// <param name="UriBaseId">The folder that the address starts from; null where it is absolute.</param>
/// <param name="Description">What it is; null where the address says it.</param>
internal sealed record SarifArtifactLocation(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Uri,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? UriBaseId,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] SarifText? Description = null);

/// <summary>A text, and the same in Markdown where it has marks.</summary>
internal sealed record SarifText(
    string Text,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Markdown = null);
