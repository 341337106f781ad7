using System.Collections.Immutable;
using HexiModel.Language.Binding;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Overlays;
using HexiModel.Language.Text;
using HexiModel.Tool.Input;
using HexiModel.Tool.Localisation;

namespace HexiModel.Tool.Assessing;

/// <summary>The measured values of a file: an object of JSON, or a table as progress files are.</summary>
internal sealed class ActualsFile(Texts texts)
{
    /// <summary>Reads a file and puts its values to the targets and commitments of reports.</summary>
    /// <param name="path">The file.</param>
    /// <param name="asOf">The day of values that have none of their own.</param>
    /// <param name="reports">The reports.</param>
    /// <param name="findings">What is wrong in the file, all of it.</param>
    /// <returns>The values of each report that hold when the day ends.</returns>
    /// <exception cref="UsageException">The file is not there, cannot be read, or is not JSON where it begins like that.</exception>
    public IReadOnlyList<ActualValues> Read(string path, DateTime asOf, IReadOnlyList<Report> reports, out ImmutableArray<Diagnostic> findings)
    {
        SourceFile file = new SourceFileReader(texts).Read(path);
        DiagnosticBag diagnostics = new();
        IReadOnlyList<OverlayRow> rows = IsJson(file) ? new JsonActuals(file, asOf, reports, texts).Read() : new OverlayFileReader(file, OverlayColumns.Progress, diagnostics).Read();
        ILookup<string, OverlayRow> routed = new OverlayRouter([.. reports.Select(report => (report.Id, IdsOf(report)))], diagnostics).Route(rows);
        ActualValues[] values = [.. reports.Select(report => Bind(report, routed[report.Id], asOf, diagnostics))];
        findings = diagnostics.ToImmutable();
        return values;
    }

    private static bool IsJson(SourceFile file) => file.Text.TrimStart() is ['{' or '[', ..];

    private static HashSet<string> IdsOf(Report report)
        => [.. report.Facts.Select(fact => fact.Id).OfType<string>(), .. report.Sections.Select(section => section.Id), .. report.Terms.Select(term => term.Id)];

    private static ActualValues Bind(Report report, IEnumerable<OverlayRow> rows, DateTime asOf, DiagnosticBag diagnostics)
    {
        OverlayBinder binder = new(report, static _ => false, diagnostics);
        binder.Bind(rows);
        return ActualValues.FromProgress(report, asOf, fact => [.. binder.ProgressOf(fact).Select(row => new ProgressRecord(row, fact))]);
    }
}
