using System.Globalization;
using System.Text.Json;
using HexiModel.Compiled;
using HexiModel.Hexi;
using HexiModel.Tests;
using HexiModel.Tool.Output.Export;

namespace HexiModel.Tool.Tests.Commands;

/// <summary><c>hexi export</c> as tables: facts in the columns of <see cref="FactRow"/>, and tasks in those of the form.</summary>
public class ExportTableTests
{
    private static readonly string Seeds = Path.Combine(Repository.Root, "seeds");

    [Fact]
    public void Csv_has_a_head_and_a_row_for_each_fact_in_the_columns_of_the_rows()
    {
        Hexi run = Hexi.Run("export", Seeds, "--format", "csv", "--lang", "zh-Hans");
        List<string[]> rows = Csv.Read(run.Out.TrimStart('\uFEFF'));

        Assert.Equal((0, "", '\uFEFF'), (run.ExitCode, run.Error, run.Out[0]));
        Assert.Equal(FactRow.Columns.Select(column => column.Name), rows[0]);
        Assert.Equal(ExpectedRows(), rows.Skip(1));
    }

    [Fact]
    public void Json_lines_have_the_same_columns_and_values()
    {
        JsonElement[] lines = [.. Hexi.Run("export", Seeds, "--format", "ndjson").Out.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement)];

        Assert.Equal(FactRow.Columns.Select(column => column.Name), lines[0].EnumerateObject().Select(field => char.ToUpperInvariant(field.Name[0]) + field.Name[1..]));
        Assert.Equal(ExpectedRows(), lines.Select(line => line.EnumerateObject().Select(field => field.Value.ValueKind switch
        {
            JsonValueKind.Null => "",
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            _ => field.Value.ToString(),
        }).ToArray()));
    }

    [Fact]
    public void A_workbook_that_another_program_opens_has_them_too()
    {
        using TemporaryFolder folder = new();

        Hexi run = Hexi.Run("export", Seeds, "--output", folder["facts.xlsx"], "--lang", "zh-Hans");
        List<string[]> rows = LibreOffice.Open(folder["facts.xlsx"], asShown: false);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Out, run.Error));
        Assert.Equal(FactRow.Columns.Select(column => column.ChineseName), rows[0]);
        Assert.Equal(ExpectedRows().Select(row => row.Select(Plain).ToArray()), rows.Skip(1).Select(row => row.Select(Plain).ToArray()));

        // The other program writes true as TRUE, and a hundred billion as 1E+11.
        static string Plain(string cell) => cell is "TRUE" or "FALSE" ? cell.ToLowerInvariant()
            : decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number.ToString("G29", CultureInfo.InvariantCulture)
            : cell;
    }

    [Fact]
    public void A_pipe_gets_the_workbook_that_a_file_gets()
    {
        using MemoryStream stream = new(Hexi.Run("export", Seeds, "--format", "xlsx").Bytes);
        using DocumentFormat.OpenXml.Packaging.SpreadsheetDocument document = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(stream, isEditable: false);

        Assert.Equal(HexiCounts.Facts + 1, document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>().Count());
    }

    [Fact]
    public void The_table_of_tasks_has_the_heads_of_the_form_and_a_row_for_each_target_and_commitment()
    {
        List<string[]> rows = Csv.Read(Hexi.Run("export", Seeds, "--view", "tasks", "--format", "csv", "--lang", "en").Out.TrimStart('\uFEFF'));

        Assert.Equal("序号,目标任务,量化指标,目标值,单位,牵头单位,配合单位,完成时限,进展,完成率,序时进度,状态", string.Join(',', rows[0]));
        Assert.Equal(HexiCounts.Targets + HexiCounts.Commitments, rows.Count - 1);
        Assert.Equal(Enumerable.Range(1, rows.Count - 1).Select(number => number.ToString(CultureInfo.InvariantCulture)), rows.Skip(1).Select(row => row[0]));
        Assert.Contains("地区生产总值增长6%,地区生产总值（增速）,6,%,,,2022-12-31,,,,", rows.Select(row => string.Join(',', row.Skip(1))));
        Assert.Contains("居民人均可支配收入与经济增长同步,居民人均可支配收入（增速）,与经济增长同步,,,,2022-12-31,,,,", rows.Select(row => string.Join(',', row.Skip(1))));
    }

    [Fact]
    public void Files_beside_the_report_fill_the_columns_of_who_and_how_far()
    {
        ReportData data = SampleReport.Data with
        {
            Facts =
            [
                .. SampleReport.Data.Facts.Select(fact => fact.Id switch
                {
                    "new-market-entities" => fact with
                    {
                        Progress =
                        [
                            new() { AsOf = new(2022, 6, 30), Amount = 4000m, Unit = "家", Dimension = "count" },
                            new() { AsOf = new(2022, 9, 30), Amount = 8000m, Scale = Scale.TenThousand, Unit = "家", Dimension = "count", Note = "预计数" },
                        ],
                        Assignments = [new() { Lead = "区市场监管局", Support = "各街道" }],
                    },
                    "canteens" => fact with
                    {
                        Progress = [new() { AsOf = new(2022, 8, 31), IsDone = true }],
                        Assignments = [new() { Item = "选址", Lead = "区民政局", Due = new DateTime(2022, 3, 31) }, new() { Work = "建设", Lead = "区住建委" }],
                    },
                    _ => fact,
                }),
            ],
        };

        List<string> rows = [.. TaskTable.Of([Report.Create(data)]).Rows.Select(row => string.Join('|', row))];

        Assert.Contains(rows, row => row.Contains("新增市场主体1万家以上|", StringComparison.Ordinal) && row.Contains("|万家|区市场监管局|各街道|", StringComparison.Ordinal)
            && row.EndsWith($"|0.8万家；预计数|{new Share(0.8m)}|{new Share(0.75m)}|超进度", StringComparison.Ordinal));
        string[] canteens = [.. rows.Where(row => row.Contains("|区民政局|", StringComparison.Ordinal) || row.Contains("|区住建委|", StringComparison.Ordinal))];
        Assert.Contains("：选址|", canteens[0], StringComparison.Ordinal);
        Assert.Contains($"|{new DateTime(2022, 3, 31)}|已完成|", canteens[0], StringComparison.Ordinal);
        Assert.EndsWith("|提前完成", canteens[1], StringComparison.Ordinal);
        Assert.All(rows.Where(row => row.Contains("|||", StringComparison.Ordinal) && !canteens.Contains(row)), row => Assert.EndsWith("||||", row, StringComparison.Ordinal));
    }

    [Fact]
    public void Tasks_are_json_too()
    {
        using JsonDocument json = JsonDocument.Parse(Hexi.Run("export", Seeds, "--view", "tasks").Out);

        Assert.Equal(HexiCounts.Targets + HexiCounts.Commitments, json.RootElement.GetArrayLength());
        Assert.Equal(
            ["number", "task", "indicator", "value", "unit", "lead", "support", "due", "progress", "achieved", "expected", "status"],
            json.RootElement[0].EnumerateObject().Select(field => field.Name));
    }

    [Fact]
    public void A_file_is_written_in_the_format_of_its_name_or_of_the_option()
    {
        using TemporaryFolder folder = Qinghe.Create();

        foreach (string[] more in (string[][])[["--output", folder["a.csv"]], ["--output", folder["b"], "--format", "csv"], ["--output", folder["c.ndjson"]], ["--output", folder["d.txt"]]])
        {
            Hexi run = Hexi.Run(["export", folder.Path, .. more]);
            Assert.Equal((0, "", ""), (run.ExitCode, run.Out, run.Error));
        }

        Assert.Equal(File.ReadAllBytes(folder["a.csv"]), File.ReadAllBytes(folder["b"]));
        Assert.StartsWith("\uFEFFReport,", System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(folder["a.csv"])), StringComparison.Ordinal);
        Assert.StartsWith("{\"report\":", File.ReadAllText(folder["c.ndjson"]), StringComparison.Ordinal);
        Assert.StartsWith("{\n  \"reports\": [", File.ReadAllText(folder["d.txt"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_is_not_for_a_terminal()
    {
        Hexi run = Hexi.RunOnTerminal(80, "export", Seeds, "--format", "xlsx");

        Assert.Equal((2, "", 0), (run.ExitCode, run.Out, run.Bytes.Length));
        Assert.StartsWith("A workbook cannot be shown in a terminal: write it to a file with --output FILE.xlsx.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_read_is_not_written_over()
    {
        using TemporaryFolder folder = Qinghe.Create();

        Hexi run = Hexi.Run("export", folder.Path, "--format", "csv", "--output", folder[Qinghe.OfficialFile]);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("no file was written", run.Error, StringComparison.Ordinal);
        Assert.Equal(Qinghe.Official, File.ReadAllText(folder[Qinghe.OfficialFile]));
    }

    /// <summary>The rows of the compiled report, in words.</summary>
    private static IEnumerable<string[]> ExpectedRows() => Hexi2022.Report.ToRows().Select(row => FactRow.Columns.Select(column => column.Value(row) switch
    {
        bool flag => flag ? "true" : "false",
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    }).ToArray());
}
