using HexiModel.Language.Catalogue;
using HexiModel.Language.CSharp;
using HexiModel.Language.Diagnostics;

namespace HexiModel.Generator.Pipeline;

/// <summary>The indicators of the project, and what is wrong with them or their names.</summary>
/// <param name="Indicators">The indicators; the same object as long as their files do not change.</param>
/// <param name="Names">Their names.</param>
/// <param name="Diagnostics">What is wrong.</param>
internal sealed record ProjectCatalogue(IndicatorCatalogue Indicators, CatalogueNames Names, EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>No indicators.</summary>
    public static ProjectCatalogue Empty { get; } = Of(IndicatorCatalogue.Empty);

    public static ProjectCatalogue Of(IndicatorCatalogue indicators)
    {
        CatalogueNames names = CatalogueNames.Of(indicators);
        return new ProjectCatalogue(indicators, names, indicators.Diagnostics.Concat(names.Diagnostics).ToEquatableArray());
    }
}
