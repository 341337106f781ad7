using System.Globalization;
using HexiModel.Language.Diagnostics;

namespace HexiModel.Language.Tests.Binding;

/// <summary>Many findings hide none of the errors, and one mistake all over a paragraph is one finding.</summary>
public class ManyFindingsTests
{
    [Fact]
    public void Suggestions_do_not_take_the_place_of_an_error()
    {
        string open = string.Concat(Enumerable.Repeat("引进金融机构20家以上\n\n", 1200));
        Diagnostic[] found = [.. Annotated.Check(Annotated.Plan(open + "[区疾控中心新址投入使用]{#cdc}")).Diagnostics];

        Assert.Contains(found, diagnostic => diagnostic.Rule == Rules.TargetWithoutNumber);
        Assert.Equal(1000, found.Count(diagnostic => diagnostic.Rule == Rules.QuantityOpen));
        Assert.Equal(["200", "HEXI5001 (200)"], Assert.Single(found, diagnostic => diagnostic.Rule == Rules.FindingsCut).Arguments);
    }

    [Fact]
    public void Errors_behind_a_thousand_errors_are_reported()
    {
        string[] facts = [.. Enumerable.Range(0, 1500).Select(i => $"[引进金融机构20家以上]{{#f{i} part-of=\"g{i}\"}}\n\n")];

        Assert.Equal(1500, Annotated.Check(Annotated.Plan(string.Concat(facts))).Diagnostics.Count(diagnostic => diagnostic.Rule == Rules.ReferenceUnresolved));
    }

    [Theory]
    [InlineData("[小学3所]{.facts}、[中学2所]{.facts}、[幼儿园5所]{.facts}", 1, 2)]
    [InlineData("[小学3所]{.facts}、[中学2所]{.facts}", 2, 0)]
    [InlineData("[小学3所]{.facts}\n\n[中学2所]{.facts}\n\n[幼儿园5所]{.facts}", 3, 0)]
    [InlineData("[小学3所]{.facts}、[中学2所]{.facst}、[幼儿园5所]{.fcat}", 3, 0)]
    public void A_mistake_all_over_a_paragraph_is_reported_once(string text, int findings, int repeats)
    {
        Diagnostic[] found = [.. Annotated.Check(Annotated.Review(text)).Diagnostics.Where(diagnostic => diagnostic.Rule == Rules.UnknownClass)];

        Assert.Equal(findings, found.Length);
        Assert.Equal(repeats, found[0].Repeats.Length);
        Assert.Equal(findings + repeats, found.SelectMany(diagnostic => diagnostic.Each).Select(diagnostic => diagnostic.Span).Distinct().Count());
    }

    [Fact]
    public void The_count_is_said_in_both_languages()
    {
        Diagnostic found = Annotated.Check(Annotated.Review("[小学3所]{.facts}、[中学2所]{.facts}、[幼儿园5所]{.facts}")).Diagnostics.First(diagnostic => diagnostic.Rule == Rules.UnknownClass);

        Assert.EndsWith("2 more places in this paragraph.", found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.EndsWith("本段另有 2 处相同的问题。", found.GetMessage(CultureInfo.GetCultureInfo("zh-Hans")), StringComparison.Ordinal);
    }
}
