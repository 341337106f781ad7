using HexiModel.Generator.Emission;
using HexiModel.Language.Binding;
using HexiModel.Language.CSharp;
using HexiModel.Language.Diagnostics;

namespace HexiModel.Generator.Pipeline;

/// <summary>The files of the project sorted into reports.</summary>
/// <param name="reports">The files of each report.</param>
/// <param name="indicatorNames">The names of the project's indicators.</param>
/// <param name="diagnostics">What is wrong with files beside each other.</param>
internal sealed class ReportGroups(IEnumerable<ReportSources> reports, CatalogueNames indicatorNames, IEnumerable<Diagnostic> diagnostics)
{
    private readonly Dictionary<string, ReportSources> _byPath = reports
        .GroupBy(sources => sources.Report.File.Path, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    public EquatableArray<Diagnostic> Diagnostics { get; } = diagnostics.ToEquatableArray();

    /// <summary>The report that a file is; null for one that is none, was left out, or was included before.</summary>
    public ReportInput? Find(ParsedFile file)
        => _byPath.TryGetValue(file.Input.Path, out ReportSources? sources) && ReferenceEquals(sources.Report, file.Tree)
            ? new ReportInput(sources, HintNames.Of(file.Input.ProjectPath), file.Input.ClassName, indicatorNames)
            : null;
}
