using System.Globalization;
using System.Xml.Linq;
using HexiModel.Language.Diagnostics;
using HexiModel.Tests;

namespace HexiModel.Generator.Tests.Reporting;

/// <summary>What MSBuild says in the generator's place are rules like all others, in their words.</summary>
public class BuildFileTests
{
    private static readonly XElement Targets = XElement.Load(Path.Combine(Repository.Root, "src", "HexiModel.Generator", "build", "HexiModel.targets"));

    public static TheoryData<string, string> Messages => new MatrixTheoryData<string, string>(
        ["en", "zh-Hans"],
        [nameof(Rules.CompilerTooOld), nameof(Rules.ProjectNotCSharp), nameof(Rules.PropertyInvalid), nameof(Rules.FileMissing)]);

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_message_has_the_words_of_its_rule(string language, string name)
    {
        DiagnosticRule rule = (DiagnosticRule)typeof(Rules).GetProperty(name)!.GetValue(null)!;
        XElement error = Targets.Descendants("Error").First(error => error.Attribute("Code")!.Value == rule.Id);

        Assert.StartsWith($"$(_Hexi{name}.Replace(", error.Attribute("Text")!.Value, StringComparison.Ordinal);
        Assert.Equal(
            rule.GetMessageFormat(CultureInfo.GetCultureInfo(language)),
            Targets.Elements("PropertyGroup").Single(group => group.Attribute("Label")?.Value == language).Element("_Hexi" + name)!.Value);
    }

    [Fact]
    public void Every_error_has_the_id_of_a_rule()
        => Assert.All(Targets.Descendants("Error"), error => Assert.Contains(Rules.All, rule => rule.Id == error.Attribute("Code")!.Value));
}
