using HexiModel.Generator.Reporting;
using HexiModel.Language.CSharp;
using HexiModel.Language.Diagnostics;

namespace HexiModel.Generator.Pipeline;

/// <summary>Errors of a file, for which something had to be left out.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Others">How many more there are.</param>
internal sealed record LeftOut(Diagnostic First, int Others)
{
    /// <summary>
    /// The errors among some diagnostics: those of a file in one, since the analyzer says each of them; each by itself where no
    /// analyzer runs. The generator's own are always told by themselves.
    /// </summary>
    public static EquatableArray<LeftOut> Of(IEnumerable<Diagnostic> diagnostics, bool runsAnalyzers)
    {
        Diagnostic[] errors = [.. diagnostics.Where(diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Error).Distinct()];
        return errors
            .GroupBy(error => runsAnalyzers && error.Rule.Category != Descriptors.GeneratorCategory ? error.File : error.ToString(), StringComparer.Ordinal)
            .Select(same => new LeftOut(same.First(), same.Count() - 1))
            .ToEquatableArray();
    }
}
