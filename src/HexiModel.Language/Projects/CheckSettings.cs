using HexiModel.Language.Text;

namespace HexiModel.Language.Projects;

/// <summary>What a project sets about the check of its reports.</summary>
public sealed record CheckSettings
{
    /// <summary>The least share of numbers, in percent, that the annotation accounts for; null for none.</summary>
    public decimal? CoverageFloor { get; init; }

    /// <summary>The class name that the project gives a report's file; null for the one that the report's id gives.</summary>
    public Func<SourceFile, string?> ClassNameOf { get; init; } = static _ => null;
}
