using System.Collections.Immutable;
using HexiModel.Language.Binding;
using HexiModel.Language.Catalogue;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Tool.Input;

/// <summary>The files of a command line, read and not yet understood.</summary>
/// <param name="Trees">Annotated files.</param>
/// <param name="Catalogues">Indicator catalogues.</param>
/// <param name="Officials">Official texts.</param>
internal sealed record WorkspaceSources(ImmutableArray<SyntaxTree> Trees, ImmutableArray<SourceFile> Catalogues, ImmutableArray<SourceFile> Officials)
{
    /// <summary>Gives the files their meaning, as the build would.</summary>
    public Workspace Bind()
    {
        IndicatorCatalogue catalogue = IndicatorCatalogue.Parse([.. Catalogues]);
        ReportSet set = ReportBinder.Group(Trees, catalogue, Officials);
        ImmutableArray<BoundReport> bound = [.. set.Reports.Select(sources => ReportBinder.Bind(sources))];
        IEnumerable<Diagnostic> diagnostics = catalogue.Diagnostics.Concat(set.Diagnostics).Concat(bound.SelectMany(report => report.Diagnostics));
        return new Workspace(
            [.. Trees.Select(tree => tree.File), .. Catalogues, .. Officials],
            bound,
            [.. diagnostics.Distinct().OrderBy(diagnostic => diagnostic.File, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Span.Start)]);
    }
}
