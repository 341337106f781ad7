using HexiModel.Generator.Emission;
using HexiModel.Generator.Tests.Driver;

namespace HexiModel.Generator.Tests.Snapshots;

/// <summary>What the generator writes, to be read by who reviews a change. The sample shows every construct of the language once.</summary>
public class GeneratedCode
{
    [Fact]
    public Task Of_an_invented_report() => Snapshot.Verify(Sources(GeneratorRun.Start(Project.Sample.WithProperty("HexiModelLabelAliases", "true"))));

    [Fact]
    public Task Of_two_reports_with_label_aliases()
        => Snapshot.Verify(Sources(GeneratorRun.Start(Project.Sample.With(Samples.OtherReport).WithProperty("HexiModelLabelAliases", "true")))
            .Where(source => source.Key == "HexiModel.Indicators.g.cs"));

    /// <summary>What is generated, but for the version of the generator, which every commit changes.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Sources(GeneratorRun run) => run.Sources.Select(source => KeyValuePair.Create(
        source.Key,
        source.Value.Replace($"(\"HexiModel.Generator\", \"{GeneratedFile.Version}\")", "(\"HexiModel.Generator\", \"0.1.0\")", StringComparison.Ordinal)));
}
