using System.Globalization;
using HexiModel.Tool.Output.Columns;

namespace HexiModel.Tool.Output.Markdown;

/// <summary>The blocks of a Markdown document, an empty line between each and the next. All words that it is given are escaped.</summary>
internal sealed class MarkdownWriter(TextWriter writer)
{
    private const int DeepestHeading = 6;

    private bool _isStarted;

    /// <summary>A heading; Markdown has six levels, what stands deeper is of the last.</summary>
    public void WriteHeading(int level, string title)
    {
        StartBlock();
        writer.WriteLine(new string('#', Math.Min(level, DeepestHeading)) + ' ' + MarkdownText.Of(title));
    }

    /// <summary>A heading of things, with their number.</summary>
    public void WriteHeading(int level, string title, int count)
        => WriteHeading(level, string.Create(CultureInfo.InvariantCulture, $"{title} ({count})"));

    /// <summary>A paragraph that is Markdown already.</summary>
    public void WriteParagraph(string markdown)
    {
        StartBlock();
        writer.WriteLine(markdown);
    }

    /// <summary>A list of names with their values; nothing where there are none.</summary>
    public void WriteFields(IEnumerable<(string Name, string Value)> fields)
    {
        bool isFirst = true;
        foreach ((string name, string value) in fields)
        {
            if (isFirst)
            {
                StartBlock();
                isFirst = false;
            }

            writer.WriteLine("- " + MarkdownText.Of(name) + ": " + MarkdownText.Of(value));
        }
    }

    /// <summary>A table. Its columns are not padded: one cell that changes is one line that changes.</summary>
    public void WriteTable<T>(IReadOnlyList<Column<T>> columns, IEnumerable<T> rows)
    {
        StartBlock();
        WriteRow(columns.Select(column => MarkdownText.Of(column.Head)));
        WriteRow(columns.Select(column => column.Kind is CellKind.Number or CellKind.Place ? "---:" : "---"));
        foreach (T row in rows)
        {
            WriteRow(columns.Select(column => MarkdownText.Of(column.Of(row) ?? "")));
        }
    }

    private void WriteRow(IEnumerable<string> cells) => writer.WriteLine("| " + string.Join(" | ", cells) + " |");

    private void StartBlock()
    {
        if (_isStarted)
        {
            writer.WriteLine();
        }

        _isStarted = true;
    }
}
