using HexiModel.Generator.Emission;
using HexiModel.Generator.Inputs;
using HexiModel.Language.Binding;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Naming;

namespace HexiModel.Generator.Pipeline;

/// <summary>The files of the project sorted into reports.</summary>
/// <param name="reports">The files of each report.</param>
/// <param name="diagnostics">What is wrong with files beside each other.</param>
internal sealed class ReportGroups(IEnumerable<ReportSources> reports, IEnumerable<Diagnostic> diagnostics)
{
    private readonly Dictionary<string, ReportSources> _byPath = reports
        .GroupBy(sources => sources.Report.File.Path, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    public EquatableArray<Diagnostic> Diagnostics { get; } = diagnostics.ToEquatableArray();

    /// <summary>The report that a file is; null for one that is none, or was left out.</summary>
    public ReportInput? Find(InputFile file) => _byPath.TryGetValue(file.Path, out ReportSources? sources)
        ? new ReportInput(sources, HintNames.Of(file.ProjectPath), file.ClassName)
        : null;
}
