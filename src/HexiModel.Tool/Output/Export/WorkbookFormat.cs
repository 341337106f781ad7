using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using HexiModel.Tool.Localisation;
using SheetColumns = DocumentFormat.OpenXml.Spreadsheet.Columns;

namespace HexiModel.Tool.Output.Export;

/// <summary>A table as a workbook (<c>.xlsx</c>) with one sheet: cells of the type they have, the head frozen and bold, columns as wide as what is in them.</summary>
internal sealed class WorkbookFormat(Texts texts)
{
    /// <summary>What a sheet takes; the head is a row too.</summary>
    private const int MostRows = 1_048_576;

    private const int NarrowestColumn = 8;
    private const int WidestColumn = 60;

    /// <summary>So many rows say how wide the columns are: those of all would have to be made twice.</summary>
    private const int MeasuredRows = 500;

    /// <summary>Writes a table, row by row.</summary>
    /// <param name="table">The table.</param>
    /// <param name="stream">Where to; it can be read and its position can be set.</param>
    /// <exception cref="UsageException">A sheet cannot hold the table.</exception>
    public void Write(ExportTable table, Stream stream)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        WorkbookPart workbook = document.AddWorkbookPart();
        WorksheetPart sheet = workbook.AddNewPart<WorksheetPart>();
        WriteSheet(table, sheet);
        WriteRoot(workbook.AddNewPart<WorkbookStylesPart>(), WorkbookStyles.Create());
        WriteRoot(workbook, new Workbook(new Sheets(new Sheet { Name = table.Title, SheetId = 1, Id = workbook.GetIdOfPart(sheet) })));
    }

    private static void WriteRoot(OpenXmlPart part, OpenXmlPartRootElement root)
    {
        using OpenXmlWriter writer = OpenXmlWriter.Create(part);
        writer.WriteElement(root);
    }

    private void WriteSheet(ExportTable table, WorksheetPart part)
    {
        using OpenXmlWriter writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        Pane underHead = new() { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
        writer.WriteElement(new SheetViews(new SheetView(underHead) { WorkbookViewId = 0 }));
        IReadOnlyList<object?>[] measured = [.. table.Rows.Take(MeasuredRows)];
        writer.WriteElement(new SheetColumns(table.Columns.Select((column, index) => ColumnOf(index, WidthOf(column.Head, measured.Select(row => row[index]))))));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, table.Columns.Select(column => WorkbookCell.Head(column.Head)));
        int rows = 1;
        foreach (IReadOnlyList<object?> row in table.Rows)
        {
            if (++rows > MostRows)
            {
                throw new UsageException(texts.TooManyRows(MostRows));
            }

            WriteRow(writer, row.Select(WorkbookCell.Of));
        }

        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = string.Create(CultureInfo.InvariantCulture, $"A1:{NameOf(table.Columns.Count)}{rows}") });
        writer.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter writer, IEnumerable<Cell> cells)
    {
        writer.WriteStartElement(new Row());
        foreach (Cell cell in cells)
        {
            writer.WriteElement(cell);
        }

        writer.WriteEndElement();
    }

    private static Column ColumnOf(int index, int width) => new() { Min = (uint)index + 1, Max = (uint)index + 1, Width = width, CustomWidth = true };

    private static int WidthOf(string head, IEnumerable<object?> cells)
        => Math.Clamp(cells.Select(WorkbookCell.Shown).Append(head).Max(CellWidth.Of) + 2, NarrowestColumn, WidestColumn);

    /// <summary>The letters of a column: 1 is A, 27 is AA.</summary>
    private static string NameOf(int column) => column <= 26 ? ((char)('A' + column - 1)).ToString() : NameOf((column - 1) / 26) + NameOf(((column - 1) % 26) + 1);
}
