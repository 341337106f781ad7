using System.Globalization;
using HexiModel.Tool.Localisation;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace HexiModel.Tool.Output.Tables;

/// <summary>A table whose rows state something: in front what it is about, then value, period, line of the official text, and id.</summary>
internal sealed class FactTable
{
    private readonly bool _withIds;

    /// <summary>An empty table.</summary>
    /// <param name="texts">The words of the heads.</param>
    /// <param name="withIds">Whether ids are shown.</param>
    /// <param name="heads">The heads of the columns in front; the first of them and the values are broken into lines where room is short.</param>
    public FactTable(Texts texts, bool withIds, params ReadOnlySpan<string> heads)
    {
        _withIds = withIds;
        Table = new Table { Border = TableBorder.Simple, BorderStyle = TableParts.FaintStyle };
        foreach (string head in heads)
        {
            AddColumn(head, noWrap: Table.Columns.Count > 0);
        }

        AddColumn(texts.ValueHead, noWrap: false);
        AddColumn(texts.PeriodHead, noWrap: true);
        Table.AddColumn(Column(TableParts.LineHead(texts.LineHead), noWrap: true));
        if (withIds)
        {
            AddColumn(texts.IdHead, noWrap: true);
        }
    }

    /// <summary>The table.</summary>
    public Table Table { get; }

    /// <summary>Adds a row.</summary>
    public void AddRow(IEnumerable<IRenderable> about, string value, string period, SourceReference source, string? id)
    {
        string line = source.Official.Line == 0 ? "" : source.Official.Line.ToString(CultureInfo.InvariantCulture);
        IEnumerable<IRenderable> cells = [.. about, TableParts.Value(value), TableParts.Words(period), TableParts.Line(line)];
        Table.AddRow(_withIds ? cells.Append(TableParts.Faint(id ?? "")) : cells);
    }

    private void AddColumn(string head, bool noWrap) => Table.AddColumn(Column(TableParts.Strong(head), noWrap));

    private static TableColumn Column(IRenderable head, bool noWrap) => new(head) { NoWrap = noWrap, Padding = new Padding(0, 0, 2, 0) };
}
