using HexiModel.Language.Catalogue;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Drafting;
using HexiModel.Language.Projects;
using HexiModel.Language.Syntax;
using HexiModel.Language.Tests.Binding;
using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Drafting;

public class DraftAgainTests
{
    [Fact]
    public void A_text_that_did_not_change_keeps_every_mark()
    {
        ReportDraft again = Again(text => text);

        Assert.Empty(again.Lost);
        Assert.Equal(Marks(Seeds.File(Seeds.Report)), Marks(again.Report));
        Assert.Equal(Marks(Seeds.File(Seeds.Glossary)), Marks(again.Glossary!));
        Assert.Equal(Seeds.File(Seeds.Catalogue).Text, again.Catalogue!.Text);
    }

    [Fact]
    public void A_character_that_was_corrected_and_a_paragraph_that_moved_lose_no_mark()
    {
        ReportDraft again = Again(text =>
        {
            string[] lines = text.Replace("引进优质京冀企业100家以上", "引进优质的京冀企业100家以上", StringComparison.Ordinal).Split('\n');
            int first = Array.FindIndex(lines, line => line.StartsWith("持续强化多业支撑", StringComparison.Ordinal));
            (lines[first], lines[first + 2]) = (lines[first + 2], lines[first]);
            return string.Join('\n', lines);
        });

        Assert.Empty(again.Lost);
        Assert.Contains("[引进优质的京冀企业100家以上]{.fact #beijing-hebei-firms}", again.Report.Text.Replace("{#", "{.fact #", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(Marks(Seeds.File(Seeds.Report)).Length, Marks(again.Report).Length);
    }

    [Fact]
    public void What_cannot_be_placed_is_listed_and_what_is_new_is_drafted()
    {
        ReportDraft again = Again(text => text.Replace("引进优质京冀企业100家以上。", "青禾路竣工通车，新增甲类站点12座。", StringComparison.Ordinal));

        LostMark lost = Assert.Single(again.Lost);
        Assert.Equal(("引进优质京冀企业100家以上", "{#beijing-hebei-firms}"), (lost.Words, lost.Attributes));
        Assert.Contains("[新增甲类站点12座]{#新增甲类站点}", again.Report.Text, StringComparison.Ordinal);
        // The rows of its own that have ids of the standard catalogue are meant.
        Assert.DoesNotContain("catalogue:", again.Report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_paragraph_is_drafted_under_ids_of_its_own()
    {
        ReportDraft again = Again(text => text.Replace("\n\n大力发展总部经济。", "\n\n新增规上限上企业300家以上,引进金融机构20家以上。\n\n大力发展总部经济。", StringComparison.Ordinal));

        Assert.Empty(again.Lost);
        Assert.Contains("引进金融机构20家以上", again.Report.Text, StringComparison.Ordinal);
        Assert.Equal(Marks(Seeds.File(Seeds.Report)).Length + 2, Marks(again.Report).Length);
    }

    [Fact]
    public void What_a_person_wrote_stays_also_where_it_has_an_error()
    {
        SourceFile report = Seeds.File(Seeds.Report);
        ReportDraft again = Drafter.DraftAgain(Seeds.File(Seeds.Official), report, Seeds.File(Seeds.Glossary), null, null, TestContext.Current.CancellationToken);

        // Without the catalogue all its indicators are unknown.
        Assert.Equal(Marks(report), Marks(again.Report));
        Assert.Contains("\nplan-year: 2022\n", again.Report.Text, StringComparison.Ordinal);
    }

    private static ReportDraft Again(Func<string, string> correct)
    {
        SourceFile text = new(Seeds.Official, correct(Seeds.File(Seeds.Official).Text));
        ReportDraft again = Drafter.DraftAgain(text, Seeds.File(Seeds.Report), Seeds.File(Seeds.Glossary), Seeds.File(Seeds.Catalogue), null, TestContext.Current.CancellationToken);
        SyntaxTree[] trees = [Parse(again.Report), Parse(again.Glossary!)];
        Assert.Empty(ProjectChecker.Check(trees, IndicatorCatalogue.Parse(again.Catalogue!), [again.Official ?? text], null, null, TestContext.Current.CancellationToken)
            .Diagnostics.Where(diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()));
        return again;
    }

    private static SyntaxTree Parse(SourceFile file) => SyntaxTree.Parse(file, TestContext.Current.CancellationToken);

    private static string[] Marks(SourceFile file)
        => [.. Parse(file).Blocks.SelectMany(block => block.Descendants().Select(span => $"{span.Official.Of(block.Text.Text)} {string.Join(' ', span.Attributes.Items.Select(item => item.Span.Of(file.Text)).Order(StringComparer.Ordinal))}"))];
}
