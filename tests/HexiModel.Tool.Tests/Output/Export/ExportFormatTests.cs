using System.Globalization;
using System.Text.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using HexiModel.Hexi;
using HexiModel.Tool.Localisation;
using HexiModel.Tool.Output.Export;

namespace HexiModel.Tool.Tests.Output.Export;

/// <summary>Tables in the formats of other programs.</summary>
public class ExportFormatTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+86", "'+86")]
    [InlineData("-cmd", "'-cmd")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("\n=1", "\"'\n=1\"")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("＋1", "'＋1")]
    [InlineData("－1", "'－1")]
    [InlineData("＠SUM", "'＠SUM")]
    [InlineData("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"")]
    [InlineData("增长6%=好", "增长6%=好")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("说\"好\"", "\"说\"\"好\"\"\"")]
    [InlineData("一\r\n二", "\"一\r\n二\"")]
    [InlineData(" 前后 ", " 前后 ")]
    public void A_text_in_csv_is_never_a_formula_and_is_quoted_where_it_must_be(string text, string cell)
        => Assert.Equal($"\uFEFFa\r\n{cell}\r\n", CsvOf(text));

    /// <summary>The facts of one would be about 200 KB.</summary>
    [Fact]
    public void The_rows_of_a_thousand_reports_stream_without_being_held()
    {
        Report[] reports = [.. Enumerable.Range(0, 1_000).Select(static _ => new Report(Hexi2022.Report.Content))];
        long before = GC.GetTotalMemory(forceFullCollection: true);

        int rows = FactTable.Of(reports, isChinese: true).Rows.Count();
        long held = GC.GetTotalMemory(forceFullCollection: true) - before;

        Assert.Equal(1_000 * Hexi2022.Report.Facts.Count, rows);
        Assert.InRange(held, long.MinValue, 1_000 * 32_768);
        GC.KeepAlive(reports);
    }

    [Fact]
    public void Heads_are_texts_too()
    {
        using StringWriter writer = new();
        CsvFormat.Write(new ExportTable("t", [new("a", "=a"), new("b", "b,c")], []), writer);

        Assert.Equal("\uFEFF'=a,\"b,c\"\r\n", writer.ToString());
    }

    [Fact]
    public void Values_in_csv_are_plain_and_the_same_in_every_culture()
    {
        CultureInfo culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            Assert.Equal(
                ["", "-3.5", "12", "true", "2022-06-30", "78.95%", "6"],
                Csv.Read(CsvOf(null, -3.5m, 12, true, new DateTime(2022, 6, 30), new Share(0.7895m), new BoundedNumber(6, Bound.AtLeast)).TrimStart('\uFEFF'))[1]);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void A_json_line_has_values_of_their_types()
    {
        using StringWriter writer = new() { NewLine = "\n" };
        JsonLinesFormat.Write(TableOf(null, "说“好”\n=1", -3.5m, 12, false, new DateTime(2022, 6, 30), new Share(0.789m), new BoundedNumber(6, Bound.AtLeast)), writer);

        Assert.Equal("""{"a":null,"b":"说“好”\n=1","c":-3.5,"d":12,"e":false,"f":"2022-06-30","g":0.789,"h":6}""" + "\n", writer.ToString());
    }

    [Fact]
    public void A_terminal_is_shown_what_it_would_obey()
        => Assert.Equal("红␛[31m<U+202E>", TableOf("红\u001b[31m\u202E").Visible().Rows.Single()[0]);

    [Fact]
    public void An_array_of_json_holds_the_same_objects_and_may_be_empty()
    {
        using StringWriter two = new() { NewLine = "\n" };
        using StringWriter none = new() { NewLine = "\n" };
        ExportTable table = TableOf(1m);
        JsonLinesFormat.WriteArray(table with { Rows = [[1m], [2m]] }, two);
        JsonLinesFormat.WriteArray(table with { Rows = [] }, none);

        Assert.Equal("[\n  {\"a\":1},\n  {\"a\":2}\n]\n", two.ToString());
        Assert.Equal("[]\n", none.ToString());
        Assert.Equal(2, JsonDocument.Parse(two.ToString()).RootElement.GetArrayLength());
    }

    [Fact]
    public void A_row_is_written_before_the_next_is_made()
    {
        foreach (Action<ExportTable, TextWriter> write in (Action<ExportTable, TextWriter>[])[CsvFormat.Write, JsonLinesFormat.Write])
        {
            using StringWriter writer = new() { NewLine = "\n" };
            write(TableOf(0) with { Rows = Rows(writer) }, writer);
            Assert.Contains("99", writer.ToString(), StringComparison.Ordinal);
        }

        static IEnumerable<IReadOnlyList<object?>> Rows(StringWriter writer)
        {
            for (int i = 1; i < 100; i++)
            {
                Assert.True(i == 1 || writer.ToString().Contains((i - 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
                yield return [i];
            }
        }
    }

    [Fact]
    public void A_workbook_is_valid_and_has_cells_of_their_types()
    {
        using MemoryStream stream = WorkbookOf("=1+1", -3.5m, 12, true, new DateTime(2022, 6, 30), new Share(0.789m), new BoundedNumber(6, Bound.AtLeast), null, new DateTime(1899, 1, 1));
        using SpreadsheetDocument document = SpreadsheetDocument.Open(stream, isEditable: false);
        Worksheet sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet!;
        Cell[] cells = [.. sheet.Descendants<Row>().Last().Elements<Cell>()];

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document, TestContext.Current.CancellationToken));
        Assert.Equal(["=1+1", "-3.5", "12", "1", "44742", "0.789", "6", "", "1899-01-01"], cells.Select(cell => cell.InnerText));
        Assert.Equal(
            [CellValues.InlineString, null, null, CellValues.Boolean, null, null, null, null, CellValues.InlineString],
            cells.Select(cell => cell.DataType?.Value));
        Assert.DoesNotContain(sheet.Descendants<CellFormula>(), _ => true);
        Pane pane = sheet.Descendants<Pane>().Single();
        Assert.Equal((PaneStateValues.Frozen, 1d, "A2"), (pane.State!.Value, pane.VerticalSplit!.Value, pane.TopLeftCell!.Value));
        Assert.Equal("A1:I2", sheet.Descendants<AutoFilter>().Single().Reference!.Value);
    }

    [Fact]
    public void Columns_are_as_wide_as_what_is_in_them()
    {
        using MemoryStream stream = WorkbookOf("一二三四五六七八九十", new string('长', 99), 1);
        using SpreadsheetDocument document = SpreadsheetDocument.Open(stream, isEditable: false);

        Assert.Equal([22d, 60d, 8d], document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Column>().Select(column => column.Width!.Value));
    }

    [Fact]
    public void A_sheet_is_filled_to_its_last_row_and_no_further()
    {
        ExportTable table = TableOf(1) with { Rows = Enumerable.Repeat<IReadOnlyList<object?>>([], 1_048_576) };

        UsageException exception = Assert.Throws<UsageException>(() => new WorkbookFormat(new Texts(CultureInfo.GetCultureInfo("en"))).Write(table with { Columns = [] }, new MemoryStream()));

        Assert.Equal("A sheet cannot contain more than 1,048,576 rows; use --format csv or ndjson.", exception.Message);
    }

    [Fact]
    public void Another_program_reads_the_same_values()
    {
        using TemporaryFolder folder = new();
        string text = "=1+1\n_x0041_ a,\"b\" 𠮷 <&> \u0001|";
        using MemoryStream stream = WorkbookOf(text, " 前后 ", -3.5m, 12, new DateTime(2022, 6, 30), new Share(0.789m), new BoundedNumber(6, Bound.AtLeast), new BoundedNumber(20, Bound.Nearly), "00123");

        string[] shown = LibreOffice.Open(folder.Write("values.xlsx", stream.ToArray()), asShown: true)[1];

        Assert.Equal([text.Replace("\n", "\r\n", StringComparison.Ordinal), " 前后 ", "-3.5", "12", "2022-06-30", "78.9%", "≥6", "近20", "00123"], shown);
    }

    private static ExportTable TableOf(params object?[] cells)
        => new("t", [.. cells.Select((_, index) => ((char)('a' + index)).ToString()).Select(name => new ExportColumn(name, name))], [cells]);

    private static string CsvOf(params object?[] cells)
    {
        using StringWriter writer = new();
        CsvFormat.Write(TableOf(cells) with { Columns = [.. cells.Select(_ => new ExportColumn("a", "a"))] }, writer);
        return writer.ToString();
    }

    private static MemoryStream WorkbookOf(params object?[] cells)
    {
        MemoryStream stream = new();
        new WorkbookFormat(new Texts(CultureInfo.GetCultureInfo("en"))).Write(TableOf(cells), stream);
        stream.Position = 0;
        return stream;
    }
}
