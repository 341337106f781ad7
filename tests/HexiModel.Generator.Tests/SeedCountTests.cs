using System.Reflection;
using System.Text;
using HexiModel.Generator.Tests.Driver;
using HexiModel.Hexi;

namespace HexiModel.Generator.Tests;

/// <summary>How much is generated for the seeds: what no snapshot shows, and what grows unnoticed. Each byte of it is compiled in every build.</summary>
public class SeedCountTests
{
    private static readonly Dictionary<string, string> Sources = GeneratorRun.Start(Project.Seeds).Sources;

    [Theory]
    [InlineData(nameof(Hexi2022.Targets), 67)]
    [InlineData(nameof(Hexi2022.Observations), 0)]
    [InlineData(nameof(Hexi2022.Commitments), 41)]
    [InlineData(nameof(Hexi2022.Sections), 12)]
    [InlineData(nameof(Hexi2022.Indicators), 188)]
    [InlineData(nameof(Hexi2022.Terms), 9)]
    [InlineData(nameof(Hexi2022.Programmes), 33)]
    public void Every_list_has_as_many_named_members_as_before(string list, int members)
        => Assert.Equal(members, typeof(Hexi2022).GetProperty(list)!.PropertyType.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly).Length);

    /// <summary>Of the data, the official text is 56,000.</summary>
    [Theory]
    [InlineData("hexi-2022.report.*.g.cs", 256_000)]
    [InlineData("hexi-2022.report.*.table.g.cs", 194_000)]
    [InlineData("HexiModel.Indicators.g.cs", 40_000)]
    public void Each_source_is_as_long_as_before(string file, int bytes)
        => Assert.InRange(Encoding.UTF8.GetByteCount(Sources.Single(source => IsNamed(source.Key, file)).Value), bytes * 95 / 100, bytes * 105 / 100);

    private static bool IsNamed(string name, string pattern)
        => pattern.Split('*') is [var start, var end]
            ? name.StartsWith(start, StringComparison.Ordinal) && name.EndsWith(end, StringComparison.Ordinal) && name.Length == start.Length + "1a2b3c4d".Length + end.Length
            : name == pattern;
}
