using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HexiModel.Generator.Tests.Driver;

/// <summary>What MSBuild's properties and metadata look like to the compiler.</summary>
internal sealed class ProjectOptionsProvider(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(properties.ToDictionary(property => "build_property." + property.Key, property => property.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is not ProjectFile file
        ? new Options([])
        : new Options(new()
        {
            ["build_metadata.AdditionalFiles.HexiModelKind"] = file.Kind,
            ["build_metadata.AdditionalFiles.ClassName"] = file.ClassName ?? "",
        });

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
