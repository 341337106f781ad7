using HexiModel.Compiled;
using HexiModel.Language.Binding;
using HexiModel.Language.Diagnostics;

namespace HexiModel.Language.Tests.Binding;

public class SeedsTests
{
    private static readonly BoundReport Report = Seeds.Bind();

    [Fact]
    public void Nothing_above_suggestion_is_wrong_in_the_seeds()
        => Assert.Empty(Report.Diagnostics.Where(diagnostic => diagnostic.Rule.Severity > DiagnosticSeverity.Suggestion).Select(diagnostic => diagnostic.ToString()));

    [Fact]
    public void The_four_fixed_ids_are_there()
    {
        Assert.Contains(Report.Data!.Facts, fact => fact is { Id: "gdp-growth", Category: FactCategory.Target, Statement.Amount: 6m, Statement.Unit: "%", Statement.Kind: QuantityKind.Growth });
        Assert.Contains(Report.Data.Facts, fact => fact is { Id: "financial-institutions", Statement.Amount: 20m, Statement.Unit: "家", Statement.Bound: Bound.AtLeast });
        TermData project = Assert.Single(Report.Data.Terms, term => term.Id == "project-133");
        Assert.Equal(["one-platform", "three-services", "three-integrations"], project.Parts.Select(part => part.Id));
        Assert.Contains(Report.Data.Terms, term => term.Id == "three-dimensional-protection");
    }
}
