using HexiModel.Language.Catalogue;
using HexiModel.Language.Overlays;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>The files of one report.</summary>
public sealed record ReportSources
{
    /// <summary>The annotated report.</summary>
    public required SyntaxTree Report { get; init; }

    /// <summary>Its glossary; null where it has none of its own.</summary>
    public SyntaxTree? Glossary { get; init; }

    /// <summary>The indicators of the project.</summary>
    public IndicatorCatalogue Catalogue { get; init; } = IndicatorCatalogue.Empty;

    /// <summary>The rows of progress and task files that are about it.</summary>
    internal OverlayRows Overlays { get; init; } = OverlayRows.Empty;

    /// <summary>The official text that the report's <c>source-file</c> names; null where it is not at hand.</summary>
    public SourceFile? Official { get; init; }

    /// <summary>The official text that the glossary's <c>source-file</c> names; null where it is the report's own, or not at hand.</summary>
    public SourceFile? GlossaryOfficial { get; init; }

    /// <summary>The project has an annotated file that says of no report that it belongs to it, which has been said: what is not found may stand there.</summary>
    public bool IsIncomplete { get; init; }
}
