using System.Collections.Immutable;
using HexiModel.Language.Syntax;

namespace HexiModel.Language.Binding;

/// <summary>Gives annotated files their meaning.</summary>
public static class ReportBinder
{
    /// <summary>Binds one report. Whatever is wrong is left out and said; the rest stands.</summary>
    public static BoundReport Bind(ReportSources sources, CancellationToken cancellationToken = default)
        => new(sources, null, ImmutableArray<BoundId>.Empty, ImmutableArray<Diagnostics.Diagnostic>.Empty);

    /// <summary>Sorts the files of a project into reports: a glossary goes to the report whose id it names, an official text to the files that name it.</summary>
    /// <param name="trees">The annotated files.</param>
    /// <param name="catalogue">The indicators.</param>
    /// <param name="officialTexts">Official texts, found by file name.</param>
    public static ReportSet Group(IEnumerable<SyntaxTree> trees, Catalogue.IndicatorCatalogue catalogue, IEnumerable<Text.SourceFile> officialTexts)
        => new(ImmutableArray<ReportSources>.Empty, ImmutableArray<Diagnostics.Diagnostic>.Empty);
}
