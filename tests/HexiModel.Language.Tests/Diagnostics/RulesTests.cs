using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using HexiModel.Language.Diagnostics;
using HexiModel.Tests;

namespace HexiModel.Language.Tests.Diagnostics;

public class RulesTests
{
    /// <summary>Set to rewrite the pages instead of comparing them.</summary>
    private const string UpdateVariable = "HEXI_UPDATE_DOCS";

    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    private static string Folder => Path.Combine(Repository.Root, "docs", "diagnostics");

    [Fact]
    public void All_rules_are_listed_once_and_in_order()
    {
        IEnumerable<object?> declared = typeof(Rules).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(DiagnosticRule))
            .Select(property => property.GetValue(null));

        Assert.Equal(declared.Cast<DiagnosticRule>().OrderBy(rule => rule.Id, StringComparer.Ordinal), Rules.All);
        Assert.Equal(Rules.All.Length, Rules.All.Select(rule => rule.Id).Distinct().Count());
        Assert.All(Rules.All, rule => Assert.Matches("^HEXI[123459][0-9]{3}$", rule.Id));
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
        Dictionary<string, string> pages = Rules.All.ToDictionary(rule => rule.Id + ".md", RulePage.Write);
        pages.Add("README.md", RulePage.WriteIndex());
        if (Environment.GetEnvironmentVariable(UpdateVariable) is "1")
        {
            Directory.CreateDirectory(Folder);
            foreach ((string name, string page) in pages)
            {
                File.WriteAllText(Path.Combine(Folder, name), page);
            }
        }

        Assert.Equal(pages.Keys.Order(StringComparer.Ordinal), Directory.GetFiles(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(pages, page => Assert.Equal(page.Value, File.ReadAllText(Path.Combine(Folder, page.Key))));
    }

    private static IEnumerable<string> Places(DiagnosticRule rule, CultureInfo culture)
        => Regex.Matches(rule.GetMessageFormat(culture).Replace("{{", "", StringComparison.Ordinal), @"\{\d\}").Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);
}
