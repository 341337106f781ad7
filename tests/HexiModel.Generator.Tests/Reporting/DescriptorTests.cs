using System.Globalization;
using System.Text.RegularExpressions;
using HexiModel.Generator.Reporting;
using HexiModel.Language.Diagnostics;
using HexiModel.Tests;
using Microsoft.CodeAnalysis;

namespace HexiModel.Generator.Tests.Reporting;

/// <summary>Every rule of the language reaches Roslyn, and every id is in the release tables.</summary>
public class DescriptorTests
{
    private static readonly string[] ReleaseTables = ["AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md"];

    [Fact]
    public void Every_rule_has_one_descriptor()
        => Assert.Equal(
            Rules.All.Select(rule => rule.Id).Order(),
            Descriptors.OfAnalyzer.Concat(Descriptors.OfGenerator).Select(descriptor => descriptor.Id).Order());

    [Fact]
    public void Every_descriptor_has_a_title_in_both_languages_and_a_help_link()
        => Assert.All(Descriptors.OfAnalyzer.Concat(Descriptors.OfGenerator), descriptor =>
        {
            Assert.NotEmpty(descriptor.Title.ToString(CultureInfo.InvariantCulture));
            Assert.NotEqual(descriptor.Title.ToString(CultureInfo.InvariantCulture), descriptor.Title.ToString(CultureInfo.GetCultureInfo("zh-CN")));
            Assert.NotEmpty(descriptor.HelpLinkUri);
        });

    [Fact]
    public void What_stops_the_build_cannot_be_configured_away()
        => Assert.Equal(
            ["HEXI9001", "HEXI9002", "HEXI9003", "HEXI9005", "HEXI9006", "HEXI9007", "HEXI9008", "HEXI9009", "HEXI9011"],
            Descriptors.OfAnalyzer.Concat(Descriptors.OfGenerator).Where(descriptor => descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable)).Select(descriptor => descriptor.Id));

    [Fact]
    public void The_release_tables_hold_every_rule_with_its_category_and_severity()
    {
        IEnumerable<string> expected = Descriptors.OfAnalyzer.Concat(Descriptors.OfGenerator)
            .Select(descriptor => $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity}");

        IEnumerable<string> listed = ReleaseTables
            .SelectMany(name => File.ReadLines(Path.Combine(Repository.Root, "src", "HexiModel.Generator", name)))
            .Select(line => Regex.Match(line, @"^(HEXI\d{4} \| [\w.]+ \| \w+) \| "))
            .Where(match => match.Success)
            .Select(match => match.Groups[1].Value);

        Assert.Equal(expected.Order(), listed.Order());
    }
}
