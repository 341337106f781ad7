using System.Collections.Immutable;
using HexiModel.Language.Binding;
using HexiModel.Language.Catalogue;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Overlays;
using HexiModel.Language.Projects;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Tool.Input;

/// <summary>The reports that a command line means, with all that is wrong in them.</summary>
internal sealed class Workspace
{
    private readonly Dictionary<string, SourceFile> _files = new(StringComparer.Ordinal);

    /// <summary>What was read and bound.</summary>
    /// <param name="files">Every file that was read.</param>
    /// <param name="bound">The reports.</param>
    /// <param name="diagnostics">What is wrong, in the order of files and places.</param>
    public Workspace(IEnumerable<SourceFile> files, ImmutableArray<BoundReport> bound, ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (SourceFile file in files)
        {
            // A text may come twice: as the official text of a report, and because the command line names it.
            _files[file.Path] = file;
        }

        Diagnostics = diagnostics;
        Bound = bound;
        Shown = [.. bound.Where(report => report.Data is not null).Select(report => ShownReport.Of(report, Report.Create(report.Data!)))];
        Reports = [.. Shown.Select(shown => shown.Report)];
        Coverage = Sum(Reports.Select(report => report.Coverage));
    }

    /// <summary>Every file that was read.</summary>
    public IReadOnlyCollection<SourceFile> Files => _files.Values;

    /// <summary>The reports as they were read, those without an id among them.</summary>
    public ImmutableArray<BoundReport> Bound { get; }

    /// <summary>The reports, as far as they are right.</summary>
    public IReadOnlyList<Report> Reports { get; }

    /// <summary>The reports with their sentences.</summary>
    public IReadOnlyList<ShownReport> Shown { get; }

    /// <summary>What is wrong, in the order of files and places, each once.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The coverage of all reports together.</summary>
    public Coverage Coverage { get; }

    /// <summary>Whether something is wrong at error level.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Error);

    /// <summary>The text of a file that was read; null where the diagnostic concerns none.</summary>
    public SourceFile? FindFile(string path) => _files.GetValueOrDefault(path);

    private static Coverage Sum(IEnumerable<Coverage> coverages)
        => coverages.Aggregate(default(Coverage), (sum, next)
            => new Coverage(sum.Quantities + next.Quantities, sum.Covered + next.Covered, sum.Skipped + next.Skipped));
}

/// <summary>The files of a command line, read and not yet understood.</summary>
/// <param name="Trees">Annotated files.</param>
/// <param name="Catalogues">Indicator catalogues.</param>
/// <param name="Officials">Official texts.</param>
internal sealed record WorkspaceSources(ImmutableArray<SyntaxTree> Trees, ImmutableArray<SourceFile> Catalogues, ImmutableArray<SourceFile> Officials)
{
    /// <summary>Progress and task files.</summary>
    public ImmutableArray<SourceFile> Overlays { get; init; } = [];

    /// <summary>Gives the files their meaning and the names of their classes, as the build would: what is wrong with names is wrong here too.</summary>
    public Workspace Bind()
    {
        IndicatorCatalogue catalogue = IndicatorCatalogue.Parse([.. Catalogues]);
        CheckedProject project = ProjectChecker.Check(Trees, catalogue, Officials, new CheckSettings { InParallel = true }, overlays: ProjectOverlays.Parse([.. Overlays]));
        return new Workspace([.. Trees.Select(tree => tree.File), .. Catalogues, .. Overlays, .. Officials], project.Reports, project.Diagnostics);
    }
}
