using System.Text;
using HexiModel.Generator.Pipeline;
using HexiModel.Language.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HexiModel.Generator.Inputs;

/// <summary>Reads what MSBuild properties and item metadata say, as <c>build/HexiModel.props</c> makes them visible.</summary>
internal static class InputOptions
{
    private const string Property = "build_property.";
    private const string Metadata = "build_metadata.AdditionalFiles.";

    /// <summary>An additional file with its text; null for one that is none of ours, or that the compiler could not read and says so.</summary>
    public static InputFile? ReadFile(AdditionalText file, AnalyzerConfigOptionsProvider options, SharedWork work, CancellationToken cancellationToken)
        => ReadFile(file, options, ProjectFolderOf(options), work, cancellationToken);

    /// <summary>The additional files that are ours, with their texts; each path once.</summary>
    public static List<InputFile> ReadFiles(AnalyzerOptions options, SharedWork work)
    {
        string folder = ProjectFolderOf(options.AnalyzerConfigOptionsProvider);
        HashSet<string> paths = new(StringComparer.Ordinal);
        return [.. options.AdditionalFiles
            .Where(file => paths.Add(file.Path))
            .Select(file => ReadFile(file, options.AnalyzerConfigOptionsProvider, folder, work, CancellationToken.None))
            .OfType<InputFile>()];
    }

    /// <summary>The namespace of the generated classes: <c>HexiModelNamespace</c>, else the root namespace; empty for none.</summary>
    public static string NamespaceOf(AnalyzerConfigOptions global)
        => CSharpNames.FromNamespace(Read(global, Property + "HexiModelNamespace") ?? RootNamespaceOf(global));

    public static string RootNamespaceOf(AnalyzerConfigOptions global)
        => CSharpNames.FromNamespace(ReadWhole(global, "RootNamespace"));

    public static bool LabelAliasesOf(AnalyzerConfigOptions global) => IsTrue(Read(global, Property + "HexiModelLabelAliases"));

    /// <summary>The floor in percent; null where none is set, or what is set is no number.</summary>
    public static decimal? CoverageFloorOf(AnalyzerConfigOptions global)
        => decimal.TryParse(Read(global, Property + "HexiModelCoverageFloor"), NumberStyles.Number, CultureInfo.InvariantCulture, out decimal floor)
            ? floor
            : null;

    /// <summary>Whether the build runs analyzers, decided from the same properties in the same order as the SDK does.</summary>
    public static bool RunsAnalyzers(AnalyzerConfigOptions global)
        => IsTrue(Read(global, Property + "RunAnalyzers") ?? Read(global, Property + "RunAnalyzersDuringBuild") ?? "true");

    private static InputFile? ReadFile(
        AdditionalText file, AnalyzerConfigOptionsProvider options, string projectFolder, SharedWork work, CancellationToken cancellationToken)
    {
        AnalyzerConfigOptions own = options.GetOptions(file);
        return KindOf(own) is { } kind && file.GetText(cancellationToken) is { } text
            ? work.InputOf(text, new InputPlace(kind, file.Path, projectFolder, Read(own, Metadata + "Link")?.Replace('\\', '/'), Read(own, Metadata + "ClassName")))
            : null;
    }

    private static string ProjectFolderOf(AnalyzerConfigOptionsProvider options) => ReadWhole(options.GlobalOptions, "ProjectDir") ?? "";

    private static InputKind? KindOf(AnalyzerConfigOptions options)
        => Read(options, Metadata + "HexiModelKind") switch
        {
            "Report" => InputKind.Report,
            "Glossary" => InputKind.Glossary,
            "Indicators" => InputKind.Indicators,
            "Progress" => InputKind.Progress,
            "Tasks" => InputKind.Tasks,
            "OfficialText" => InputKind.OfficialText,
            _ => null,
        };

    /// <summary>A property that may have # or ; in it, which the compiler takes for a comment: the build gives it in base 64 as well.</summary>
    private static string? ReadWhole(AnalyzerConfigOptions global, string name)
        => Read(global, Property + "HexiModel" + name) is { } encoded ? Encoding.UTF8.GetString(Convert.FromBase64String(encoded)) : Read(global, Property + name);

    private static bool IsTrue(string? value) => string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    private static string? Read(AnalyzerConfigOptions options, string key)
        => options.TryGetValue(key, out string? value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
