using System.Reflection;
using System.Text;
using HexiModel.Generator.Tests.Driver;
using HexiModel.Hexi;

namespace HexiModel.Generator.Tests;

/// <summary>How much is generated for the seeds: what no snapshot shows, and what grows unnoticed.</summary>
public class SeedCountTests
{
    /// <summary>Of these the official text is 57,000.</summary>
    private const int Bytes = 598_000;

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

    [Fact]
    public void The_sources_are_as_long_as_before()
        => Assert.InRange(Encoding.UTF8.GetByteCount(GeneratorRun.Start(Project.Seeds).AllSource), Bytes * 95 / 100, Bytes * 105 / 100);
}
