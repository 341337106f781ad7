using System.Collections.Immutable;
using System.Reflection;
using HexiModel.Compiled;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Catalogue;

/// <summary>
/// The standard catalogue (标准指标目录): indicators that reports of all places share. A report refers to it with <c>catalogue: standard</c>;
/// rows of the project come before its own.
/// </summary>
internal static class StandardCatalogue
{
    /// <summary>The name of its file, for messages that show the place of a row.</summary>
    public const string FileName = "standard.indicators.csv";

    private static readonly Lazy<ImmutableArray<IndicatorRow>> AllRows = new(Read);
    private static readonly Lazy<Dictionary<string, IndicatorRow>> ById = new(() => AllRows.Value.ToDictionary(row => row.Data.Id, StringComparer.Ordinal));

    /// <summary>Its rows, in the order of the file.</summary>
    public static ImmutableArray<IndicatorRow> Rows => AllRows.Value;

    /// <summary>The indicator with that id; null where it has none.</summary>
    public static IndicatorData? Find(string id) => ById.Value.TryGetValue(id, out IndicatorRow? row) ? row.Data : null;

    /// <summary>Its text, as it is in the package.</summary>
    public static string ReadText()
    {
        using StreamReader reader = new(typeof(StandardCatalogue).GetTypeInfo().Assembly.GetManifestResourceStream(FileName)!);
        return reader.ReadToEnd();
    }

    /// <summary>A test holds that its rows have no mistake, so nothing is said about them here.</summary>
    private static ImmutableArray<IndicatorRow> Read()
        => new CatalogueFileReader(new SourceFile(FileName, ReadText()), new DiagnosticBag()).Read().ToImmutableArray();
}
