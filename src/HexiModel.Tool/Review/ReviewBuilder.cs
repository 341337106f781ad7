using System.Collections.Immutable;
using HexiModel.Language.Binding;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Keys;
using HexiModel.Language.Syntax;
using HexiModel.Tool.Input;
using HexiModel.Tool.Localisation;

namespace HexiModel.Tool.Review;

/// <summary>Makes annotated reports ready for review: every place that a person looks at, with its card.</summary>
internal sealed class ReviewBuilder(Texts texts, ReviewTexts words)
{
    /// <summary>Builds the document of a workspace.</summary>
    public ReviewDocument Build(Workspace workspace)
    {
        ILookup<string, Diagnostic> findings = workspace.Diagnostics.SelectMany(finding => finding.Each).ToLookup(finding => finding.File, StringComparer.Ordinal);
        List<ReviewReport> reports = [];
        HashSet<string> files = new(StringComparer.Ordinal);
        foreach (BoundReport bound in workspace.Bound)
        {
            files.UnionWith(ModelPlaces.TreesOf(bound).Select(tree => tree.File.Path));
            ShownReport? shown = workspace.Shown.FirstOrDefault(candidate => ReferenceEquals(candidate.Bound, bound));
            reports.Add(Build(bound, shown, findings));
        }

        return new ReviewDocument(reports, [.. findings.Where(file => !files.Contains(file.Key)).SelectMany(file => file)]);
    }

    private ReviewReport Build(BoundReport bound, ShownReport? shown, ILookup<string, Diagnostic> findings)
    {
        ModelPlaces places = new(bound, shown?.Report);
        ImmutableArray<string> names = [.. ModelPlaces.TreesOf(bound).SelectMany(tree => tree.FrontMatter.Get(FrontMatterKeys.Names) ?? []).Distinct()];
        ReviewTarget target = new(places, names);
        List<ReviewBlock> blocks = [];
        List<PlacedFinding> placed = [];
        foreach (SyntaxTree tree in ModelPlaces.TreesOf(bound))
        {
            TreeReview review = new(tree, target, findings[tree.File.Path]);
            blocks.AddRange(review.Build());
            placed.AddRange(review.Findings);
        }

        new CardWriter(texts, words, shown, target).Write();
        SyntaxTree report = bound.Sources.Report;
        return new ReviewReport(
            report.ReportId ?? "",
            shown?.Report.Title ?? report.FrontMatter.Get(FrontMatterKeys.Title) ?? report.File.Name,
            shown,
            [.. ModelPlaces.TreesOf(bound).Select(tree => tree.File.Path)],
            blocks,
            placed)
        {
            Items = target.Items,
        };
    }
}
