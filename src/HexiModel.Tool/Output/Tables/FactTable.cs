using HexiModel.Tool.Localisation;
using HexiModel.Tool.Views;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace HexiModel.Tool.Output.Tables;

/// <summary>A table whose rows state something: in front what it is about, then value, period, line of the official text, and id.</summary>
internal sealed class FactTable
{
    private readonly Texts _texts;
    private readonly QuantityWords _words;
    private readonly FactColumns _columns;

    /// <summary>An empty table.</summary>
    /// <param name="texts">The words of the heads.</param>
    /// <param name="columns">The columns beyond those that are always there.</param>
    /// <param name="heads">The heads of the columns in front; the first of them and the values are broken into lines where room is short.</param>
    public FactTable(Texts texts, FactColumns columns, params ReadOnlySpan<string> heads)
    {
        _texts = texts;
        _words = new QuantityWords(texts);
        _columns = columns;
        Table = new Table { Border = TableBorder.Simple, BorderStyle = TableParts.FaintStyle };
        foreach (string head in heads)
        {
            AddColumn(head, noWrap: Table.Columns.Count > 0);
        }

        AddColumn(texts.ValueHead, noWrap: false);
        if (columns.HasFlag(FactColumns.Comparison))
        {
            AddColumn(texts.FromHead, noWrap: false);
            AddColumn(texts.ChangeHead, noWrap: false);
        }

        AddColumn(texts.PeriodHead, noWrap: true);
        Table.AddColumn(Column(TableParts.LineHead(texts.LineHead), noWrap: true));
        if (columns.HasFlag(FactColumns.Ids))
        {
            AddColumn(texts.IdHead, noWrap: true);
        }
    }

    /// <summary>The table.</summary>
    public Table Table { get; }

    /// <summary>Adds a row.</summary>
    public void AddRow(IEnumerable<IRenderable> about, string value, string period, SourceReference source, string? id, Comparison? comparison = null)
    {
        List<IRenderable> cells = [.. about, TableParts.Value(value)];
        if (_columns.HasFlag(FactColumns.Comparison))
        {
            cells.Add(TableParts.Words(comparison is null ? "" : _words.Latest(comparison)));
            cells.Add(TableParts.Words(comparison is null ? "" : _words.Change(comparison)));
        }

        cells.Add(TableParts.Words(period));
        cells.Add(TableParts.Line(_texts.Line(source.Official) ?? ""));
        if (_columns.HasFlag(FactColumns.Ids))
        {
            cells.Add(TableParts.Faint(id ?? ""));
        }

        Table.AddRow(cells);
    }

    /// <summary>Adds a row that only says what the rows below it have in common.</summary>
    public void AddTitle(string title)
    {
        List<IRenderable> cells = [TableParts.Strong(title)];
        while (cells.Count < Table.Columns.Count)
        {
            cells.Add(TableParts.Words(""));
        }

        Table.AddRow(cells);
    }

    private void AddColumn(string head, bool noWrap) => Table.AddColumn(Column(TableParts.Strong(head), noWrap));

    private static TableColumn Column(IRenderable head, bool noWrap) => new(head) { NoWrap = noWrap, Padding = new Padding(0, 0, 2, 0) };
}
