using System.Collections.Immutable;
using System.Reflection;
using HexiModel.Compiled;
using HexiModel.Language.Syntax;
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

    private const char Separator = '|';

    private static readonly Lazy<ImmutableArray<StandardRow>> AllRows = new(Read);
    private static readonly Lazy<Dictionary<string, StandardRow>> ById = new(() => AllRows.Value.ToDictionary(row => row.Row.Data.Id, StringComparer.Ordinal));

    /// <summary>Its rows, in the order of the file.</summary>
    public static ImmutableArray<StandardRow> Rows => AllRows.Value;

    /// <summary>The indicator with that id; null where it has none.</summary>
    public static IndicatorData? Find(string id) => ById.Value.TryGetValue(id, out StandardRow? row) ? row.Row.Data : null;

    /// <summary>Its text, as it is in the package.</summary>
    public static string ReadText()
    {
        using StreamReader reader = new(typeof(StandardCatalogue).GetTypeInfo().Assembly.GetManifestResourceStream(FileName)!);
        return reader.ReadToEnd();
    }

    /// <summary>Its file has the columns of a project's catalogue; a test holds that the rows are right, so nothing is said about them here.</summary>
    private static ImmutableArray<StandardRow> Read()
    {
        SourceFile file = new(FileName, ReadText());
        return LineSpan.From(file.Text, 0).Skip(1).Where(line => !line.IsBlank(file.Text)).Select(line => Row(file, CsvLine.Read(file.Text, line)!)).ToImmutableArray();
    }

    private static StandardRow Row(SourceFile file, List<CsvField> fields)
    {
        string[] units = fields[3].Value.Split([Separator], StringSplitOptions.RemoveEmptyEntries);
        IndicatorData data = new()
        {
            Id = fields[0].Value,
            Name = fields[1].Value,
            EnglishName = fields[2].Value,
            Unit = units.FirstOrDefault(),
            Kind = Values.IndicatorKind.Read(fields[4].Value),
            DesiredDirection = Values.DesiredDirection.Read(fields[5].Value),
        };
        return new StandardRow(
            new IndicatorRow(data, file, fields[0].Span) { OtherUnits = units.Skip(1).ToImmutableArray() },
            units.ToImmutableArray(),
            fields[7].Value.Split([Separator], StringSplitOptions.RemoveEmptyEntries).ToImmutableArray());
    }
}

/// <summary>A row of the standard catalogue.</summary>
/// <param name="Row">The indicator.</param>
/// <param name="Units">The units that reports count it in; the first is its own.</param>
/// <param name="Aliases">Other names, as reports write them.</param>
internal sealed record StandardRow(IndicatorRow Row, ImmutableArray<string> Units, ImmutableArray<string> Aliases);
