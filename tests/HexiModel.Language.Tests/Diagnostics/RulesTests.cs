using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using HexiModel.Language.Diagnostics;
using HexiModel.Tests;

namespace HexiModel.Language.Tests.Diagnostics;

public class RulesTests
{
    /// <summary>Set to rewrite the pages and the table instead of comparing them.</summary>
    private const string UpdateVariable = "HEXI_UPDATE_DOCS";

    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    private static string Pages => Path.Combine(Repository.Root, "docs", "diagnostics");

    private static string Generator => Path.Combine(Repository.Root, "src", "HexiModel.Generator");

    [Fact]
    public void All_rules_are_listed_once_and_in_order()
    {
        IEnumerable<object?> declared = typeof(Rules).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(DiagnosticRule))
            .Select(property => property.GetValue(null));

        Assert.Equal(declared.Cast<DiagnosticRule>().OrderBy(rule => rule.Id, StringComparer.Ordinal), Rules.All);
        Assert.Equal(Rules.All.Length, Rules.All.Select(rule => rule.Id).Distinct().Count());
        Assert.All(Rules.All, rule => Assert.Matches("^HEXI[12345679][0-9]{3}$", rule.Id));
    }

    [Fact]
    public void Every_rule_speaks_both_languages()
        => Assert.All(Rules.All, rule =>
        {
            foreach (Func<CultureInfo, string> text in new Func<CultureInfo, string>[] { rule.GetTitle, rule.GetMessageFormat, rule.GetCause, rule.GetFix })
            {
                Assert.NotEmpty(text(CultureInfo.InvariantCulture));
                Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", text(Chinese));
            }
        });

    [Fact]
    public void Both_languages_name_the_same_particulars()
        => Assert.All(Rules.All, rule => Assert.Equal(Places(rule, CultureInfo.InvariantCulture), Places(rule, Chinese)));

    [Fact]
    public void The_pages_of_the_documentation_are_current()
    {
        Dictionary<string, string> pages = Rules.All.ToDictionary(rule => Path.Combine(Pages, rule.Id + ".md"), RulePage.Write);
        pages.Add(Path.Combine(Pages, "README.md"), RulePage.WriteIndex());
        AssertCurrent(pages);

        Assert.Equal(pages.Keys.Order(StringComparer.Ordinal), Directory.GetFiles(Pages).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_release_table_is_current()
    {
        string shipped = File.ReadAllText(Path.Combine(Generator, "AnalyzerReleases.Shipped.md"));
        AssertCurrent(new() { [Path.Combine(Generator, "AnalyzerReleases.Unshipped.md")] = RulePage.WriteReleaseTable(shipped) });
    }

    private static void AssertCurrent(Dictionary<string, string> files)
    {
        if (Environment.GetEnvironmentVariable(UpdateVariable) is "1")
        {
            foreach ((string path, string text) in files)
            {
                File.WriteAllText(path, text);
            }
        }

        Assert.All(files, file => Assert.Equal(file.Value, File.ReadAllText(file.Key)));
    }

    private static IEnumerable<string> Places(DiagnosticRule rule, CultureInfo culture)
        => Regex.Matches(rule.GetMessageFormat(culture).Replace("{{", "", StringComparison.Ordinal), @"\{\d\}").Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);
}
