using HexiModel.Generator.Tests.Driver;

namespace HexiModel.Generator.Tests.Snapshots;

/// <summary>What the generator writes, to be read by who reviews a change.</summary>
public class GeneratedCode
{
    [Fact]
    public Task Of_an_invented_report() => Snapshot.Verify(GeneratorRun.Start(Project.Sample).Sources);

    [Fact]
    public Task Of_two_reports_with_label_aliases()
        => Snapshot.Verify(GeneratorRun.Start(Project.Sample.With(Samples.OtherReport).WithProperty("HexiModelLabelAliases", "true"))
            .Sources
            .Where(source => source.Key == "HexiModel.Indicators.g.cs"));

    [Fact]
    public Task Of_the_seeds() => Snapshot.Verify(GeneratorRun.Start(Project.Seeds).Sources);
}
