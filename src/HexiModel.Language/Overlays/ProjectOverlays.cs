using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Overlays;

/// <summary>
/// What a project adds to its reports from files beside them: measured values (进展, <c>*.progress.csv</c>) and who does what
/// (任务分解, <c>*.tasks.csv</c>). None of it changes what a report says.
/// </summary>
public sealed class ProjectOverlays
{
    private ProjectOverlays(ImmutableArray<OverlayRow> rows, ImmutableArray<Diagnostic> diagnostics)
    {
        Rows = rows;
        Diagnostics = diagnostics;
    }

    /// <summary>No files.</summary>
    public static ProjectOverlays Empty { get; } = new(ImmutableArray<OverlayRow>.Empty, ImmutableArray<Diagnostic>.Empty);

    /// <summary>No rows, because reading them failed.</summary>
    internal static ProjectOverlays Failed(Diagnostic failure) => new(ImmutableArray<OverlayRow>.Empty, ImmutableArray.Create(failure));

    /// <summary>The rows, in the order of files and places.</summary>
    internal ImmutableArray<OverlayRow> Rows { get; }

    /// <summary>What is wrong in the files, whatever the reports.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether a file is one of these, by its name.</summary>
    public static bool IsOverlay(string path) => OverlayColumns.Of(path ?? throw new ArgumentNullException(nameof(path))) is not null;

    /// <summary>Reads progress and task files; what they are is told by their names, and another file is a progress file.</summary>
    public static ProjectOverlays Parse(params SourceFile[] files)
    {
        ILookup<bool, SourceFile> byKind = (files ?? throw new ArgumentNullException(nameof(files)))
            .ToLookup(file => OverlayColumns.Of(file.Path) == OverlayColumns.Tasks);
        return Parse(byKind[false], byKind[true]);
    }

    /// <summary>Reads progress and task files.</summary>
    /// <param name="progress">Progress files, whatever their names.</param>
    /// <param name="tasks">Task files.</param>
    public static ProjectOverlays Parse(IEnumerable<SourceFile> progress, IEnumerable<SourceFile> tasks)
    {
        DiagnosticBag diagnostics = new();
        OverlayRow[] rows =
        [
            .. Read(progress ?? throw new ArgumentNullException(nameof(progress)), OverlayColumns.Progress, diagnostics),
            .. Read(tasks ?? throw new ArgumentNullException(nameof(tasks)), OverlayColumns.Tasks, diagnostics),
        ];
        return new ProjectOverlays(rows.ToImmutableArray(), diagnostics.ToImmutable());
    }

    private static IEnumerable<OverlayRow> Read(IEnumerable<SourceFile> files, OverlayColumns columns, DiagnosticBag diagnostics)
        => files.OrderBy(file => file.Name, StringComparer.Ordinal).SelectMany(file => new OverlayFileReader(file, columns, diagnostics).Read());
}
