using System.Globalization;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Binding;

public class RuleCasesBindingTests
{
    /// <summary>What a mistake may cause beside what is said about it.</summary>
    private const int MostFurtherDiagnostics = 2;

    private static readonly CultureInfo[] Languages = [CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo("zh-Hans")];

    public static TheoryData<string> Ids => new(RuleCases.All.Keys.Order(StringComparer.Ordinal));

    /// <summary>The generator's rules are provoked by its own tests, the floor of coverage by a project's setting, a cut list by a thousand findings.</summary>
    [Fact]
    public void Every_rule_has_a_case()
        => Assert.Equal(
            Rules.All.Where(rule => rule.Category != "Generator" && rule != Rules.CoverageBelowFloor && rule != Rules.FindingsCut).Select(rule => rule.Id),
            RuleCases.All.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_broken_rule_is_said_where_it_is_broken(string id)
    {
        (ILookup<bool, Diagnostic> found, IEnumerable<MarkedPlace> places) = Check(id);

        Assert.NotEmpty(places);
        Assert.Equal(places, found[true].Select(MarkedPlace.Of));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_broken_rule_causes_few_further_diagnostics(string id)
    {
        IEnumerable<string> further = Check(id).Found[false].Select(diagnostic => diagnostic.ToString());

        Assert.True(further.Count() <= MostFurtherDiagnostics, string.Join("\n", further));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_message_has_all_its_particulars_in_both_languages(string id)
        => Assert.All(Check(id).Found[true], diagnostic =>
        {
            IEnumerable<string> messages = Languages.Select(diagnostic.GetMessage);
            Assert.All(messages, message => Assert.DoesNotMatch(@"\{\d", message));
            Assert.Equal(2, messages.Distinct().Count());
            Assert.All(diagnostic.Arguments, argument => Assert.All(messages, message => Assert.Contains(argument, message, StringComparison.Ordinal)));
        });

    private static (ILookup<bool, Diagnostic> Found, IEnumerable<MarkedPlace> Places) Check(string id)
    {
        (SourceFile File, IReadOnlyList<MarkedPlace> Places)[] files = [.. RuleCases.All[id].Select(MarkedPlace.Read)];
        IEnumerable<Diagnostic> found = Annotated.Check([.. files.Select(file => file.File)]).Diagnostics;
        return (found.ToLookup(diagnostic => diagnostic.Rule.Id == id), files.SelectMany(file => file.Places).OrderBy(place => place.File, StringComparer.Ordinal));
    }
}
