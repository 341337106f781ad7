using HexiModel.Language.Text;

namespace HexiModel.Language.Catalogue;

internal static class CatalogueReader
{
    public static IndicatorCatalogue Read(SourceFile[] files) => IndicatorCatalogue.Empty;
}
