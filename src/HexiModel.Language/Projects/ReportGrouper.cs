using System.Collections.Immutable;
using HexiModel.Language.Binding;
using HexiModel.Language.Catalogue;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Overlays;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Projects;

/// <summary>Sorts files into reports.</summary>
internal sealed class ReportGrouper(IndicatorCatalogue catalogue, IReadOnlyList<SourceFile> officialTexts, ProjectOverlays overlays)
{
    private readonly DiagnosticBag _diagnostics = new();
    private readonly ILookup<string, SourceFile> _officialTexts = officialTexts.ToLookup(text => SourceFile.NameOf(text.Path), StringComparer.Ordinal);
    private readonly Dictionary<string, SyntaxTree> _reports = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SyntaxTree> _glossaries = new(StringComparer.Ordinal);

    private bool _hasStrays;

    public ReportSet Group(IEnumerable<SyntaxTree> trees)
    {
        List<SyntaxTree> ordered = [.. trees.OrderBy(tree => tree.File.Name, StringComparer.Ordinal)];
        foreach (SyntaxTree tree in ordered)
        {
            Add(tree);
        }

        // A file that is neither, because it could not be read, may be the report that a glossary is for.
        bool hasUnknown = _hasStrays;
        foreach (SyntaxTree glossary in ordered.Where(tree => tree.Kind == DocumentKind.Glossary && !_reports.ContainsKey(tree.ReportId ?? "")))
        {
            _hasStrays = true;
            _diagnostics.AddRange(glossary.Diagnostics);
            if (!hasUnknown)
            {
                ReportGlossaryWithoutReport(glossary);
            }
        }

        SyntaxTree[] reports = [.. ordered.Where(tree => tree.Kind == DocumentKind.Report && _reports[tree.ReportId ?? ""] == tree)];
        ILookup<string, OverlayRow> rows = Route(reports);
        return new ReportSet(reports.Select(report => Sources(report, rows[IdOf(report)])).ToImmutableArray(), _diagnostics.ToImmutable());
    }

    /// <summary>The rows of progress and task files, report by report. Where a file is of no report, rows that find none may be about it.</summary>
    private ILookup<string, OverlayRow> Route(SyntaxTree[] reports)
        => new OverlayRouter(
            overlays.Rows.IsEmpty ? [] : [.. reports.Select(report => (IdOf(report), new HashSet<string>(report.GivenIds.Select(id => Ids.Normalize(id.Name)), StringComparer.Ordinal)))],
            _hasStrays ? new DiagnosticBag() : _diagnostics)
            .Route(overlays.Rows);

    private static string IdOf(SyntaxTree report) => Ids.Normalize(report.ReportId ?? "");

    private ReportSources Sources(SyntaxTree report, IEnumerable<OverlayRow> rows)
    {
        _glossaries.TryGetValue(report.ReportId ?? "", out SyntaxTree? glossary);
        return new ReportSources
        {
            Report = report,
            Glossary = glossary,
            Catalogue = report.FrontMatter.Get(FrontMatterKeys.Catalogue) is true ? catalogue.WithStandard : catalogue,
            Official = FindOfficial(report),
            Overlays = new OverlayRows(rows),
            IsIncomplete = _hasStrays && glossary is null,
            GlossaryOfficial = glossary is null || glossary.SourceName == report.SourceName ? null : FindOfficial(glossary),
        };
    }

    private void Add(SyntaxTree tree)
    {
        if (tree.Kind == DocumentKind.Unknown)
        {
            _hasStrays = true;
            _diagnostics.AddRange(tree.Diagnostics);
            new FrontMatterBinder(tree, _diagnostics).Bind();
            return;
        }

        bool isReport = tree.Kind == DocumentKind.Report;
        Dictionary<string, SyntaxTree> known = isReport ? _reports : _glossaries;
        string id = tree.ReportId ?? "";
        if (!known.TryGetValue(id, out SyntaxTree? other))
        {
            known.Add(id, tree);
            return;
        }

        DiagnosticRule rule = isReport ? Rules.ReportDuplicate : Rules.GlossaryDuplicate;
        _diagnostics.AddRange(tree.Diagnostics);
        _diagnostics.Report(rule, tree.File, IdSpan(tree), id, other.File.Name);
        _diagnostics.Report(rule, other.File, IdSpan(other), id, tree.File.Name);
    }

    private void ReportGlossaryWithoutReport(SyntaxTree glossary)
    {
        string id = glossary.ReportId ?? "";
        _diagnostics.ReportUnknown(Rules.GlossaryWithoutReport, glossary.File, IdSpan(glossary), id, _reports.Keys, id);
    }

    private static TextSpan IdSpan(SyntaxTree tree)
    {
        FrontMatterEntry entry = tree.IdEntry!;
        return entry.ValueSpan.IsEmpty ? entry.KeySpan : entry.ValueSpan;
    }

    /// <summary>The text of that name; where several have it, the one in the report's own folder.</summary>
    private SourceFile? FindOfficial(SyntaxTree tree)
    {
        if (tree.SourceName is not { } name)
        {
            return null;
        }

        SourceFile[] found = [.. _officialTexts[name]];
        return found.FirstOrDefault(text => SourceFile.FolderOf(text.Path) == SourceFile.FolderOf(tree.File.Path)) ?? found.FirstOrDefault();
    }
}
