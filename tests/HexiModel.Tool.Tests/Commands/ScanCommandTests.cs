using System.Text.Json;
using HexiModel.Tests;

namespace HexiModel.Tool.Tests.Commands;

public class ScanCommandTests
{
    [Fact]
    public void A_json_line_has_the_fields_of_the_contract_and_no_other()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.txt", "开头\n引进金融机构20家以上。");

        Hexi run = Hexi.Run("scan", path, "--format", "jsonl");

        Assert.Equal(
            "{\"file\":\"" + path + "\",\"line\":2,\"start\":6,\"end\":11,\"text\":\"20家以上\",\"amount\":\"20\",\"from\":null,\"to\":null,\"op\":\"at-least\","
            + "\"unit\":\"家\",\"dimension\":\"count\",\"kind\":\"count\",\"direction\":null,\"base\":null,\"per\":null}\n",
            run.Out);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Explained_expressions_name_the_rows_that_decided()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.txt", "税收增长6%以上。");

        JsonElement found = Assert.Single(Records(Hexi.Run("scan", path, "--format", "jsonl", "--explain")));

        Assert.Equal(["verb", "and-more", "unit", "relative-change"], found.GetProperty("rows").EnumerateArray().Select(row => row.GetString()));
        Assert.Contains("verb, and-more, unit, relative-change", Hexi.Run("scan", path, "--explain").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("占全市近三成", "近三成", "3", "成", "nearly")]
    [InlineData("余额突破万亿元大关", "突破万亿元", "1000000000000", "元", "more-than")]
    [InlineData("提高12.30个百分点", "提高12.30个百分点", "12.3", "百分点", null)]
    public void Amounts_have_their_scale_applied_and_units_stay_as_written(string line, string text, string amount, string unit, string? op)
    {
        using TemporaryFolder folder = new();

        JsonElement found = Assert.Single(Records(Hexi.Run("scan", folder.Write("a.txt", line), "--format", "jsonl")));

        Assert.Equal((text, amount, unit, op), (Text(found, "text"), Text(found, "amount"), Text(found, "unit"), Text(found, "op")));
    }

    [Fact]
    public void A_from_to_gives_both_ends_and_its_direction()
    {
        using TemporaryFolder folder = new();

        JsonElement found = Assert.Single(Records(Hexi.Run("scan", folder.Write("a.txt", "成员单位由13家发展到237家"), "--format", "jsonl")));

        Assert.Equal(("13", "237", "237", "from-to"), (Text(found, "from"), Text(found, "to"), Text(found, "amount"), Text(found, "kind")));
    }

    [Fact]
    public void Annotated_files_give_the_same_expressions_at_the_same_places_as_their_official_text()
    {
        using TemporaryFolder folder = Qinghe.Create();
        string[] Scan(params string[] names) =>
            [.. Records(Hexi.Run(["scan", .. names.Select(name => folder[name]), "--format", "jsonl"])).Select(found => $"{found.GetProperty("line")} {found.GetProperty("start")} {Text(found, "text")}")];

        string[] official = Scan(Qinghe.OfficialFile);

        Assert.NotEmpty(official);
        Assert.Equal(official, Scan(Qinghe.ReportFile, Qinghe.GlossaryFile));
    }

    [Fact]
    public void The_seeds_give_the_same_expressions_annotated_and_not()
    {
        string[] Scan(params string[] names) =>
            [.. Records(Hexi.Run(["scan", .. names.Select(Repository.Seed), "--format", "jsonl"])).Select(found => $"{found.GetProperty("line")} {found.GetProperty("start")} {Text(found, "text")}")];

        string[] official = Scan("hexi-2022.txt");

        Assert.True(official.Length > 200);
        Assert.Equal(official, Scan("hexi-2022.report.md", "hexi-2022.glossary.md"));
    }

    [Fact]
    public void Expressions_lie_in_their_line_in_order_and_apart()
    {
        string[] lines = File.ReadAllLines(Repository.Seed("hexi-2022.txt"));
        (int line, int end) = (0, 0);

        foreach (JsonElement found in Records(Hexi.Run("scan", Repository.Seed("hexi-2022.txt"), "--format", "jsonl")))
        {
            (int nextLine, int start, int nextEnd) = (found.GetProperty("line").GetInt32(), found.GetProperty("start").GetInt32(), found.GetProperty("end").GetInt32());
            Assert.True(nextLine > line || (nextLine == line && start >= end));
            Assert.Equal(lines[nextLine - 1][start..nextEnd], Text(found, "text"));
            (line, end) = (nextLine, nextEnd);
        }

        Assert.True(line > 0);
    }

    [Fact]
    public void Names_of_the_front_matter_are_no_quantities()
    {
        using TemporaryFolder folder = new();
        string report = folder.Write("a.report.md", "---\nreport: a\nsource-paragraphs: line\nnames: 五大道3号院,新8大里，双桥7村\n---\n\n修缮五大道3号院2座,新8大里、双桥7村。\n");

        Assert.Equal(["2座"], Records(Hexi.Run("scan", report, "--format", "jsonl")).Select(found => Text(found, "text")));
    }

    [Fact]
    public void Text_mode_marks_each_expression_under_its_line_and_says_how_it_is_read()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.txt", "科技企业由13家发展到156家,增长6%以上。\n\n全市近三成。");

        Hexi run = Hexi.Run("scan", path);

        Assert.Equal(
            $"""
            {path}
                  1:5 | 科技企业由13家发展到156家,增长6%以上。
                      |         ^^^^^^^^^^^^^^^^^ 13 → 156 · change from–to
                 1:17 | 科技企业由13家发展到156家,增长6%以上。
                      |                           ^^^^^^^^^^ ≥ +6% · growth
                  3:3 | 全市近三成。
                      |     ^^^^^^ nearly 3 tenths · share

            3 expressions in 1 file.

            """,
            run.Out);
    }

    [Fact]
    public void Readings_are_Chinese_where_Chinese_is_asked_for()
    {
        using TemporaryFolder folder = new();

        Hexi run = Hexi.Run("scan", folder.Write("a.txt", "引进人才4.3万余人"), "--lang", "zh-Hans");

        Assert.Contains("        ^^^^^^^^^ 4.3万余人 · 数目\n", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("\n1 个文件中有 1 个数量表达。\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_lines_are_cut_around_the_expression()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.txt", new string('河', 300) + "新增3420个学位" + new string('西', 300));

        string[] lines = Hexi.RunOnTerminal(60, "scan", path).Out.Split('\n');

        Assert.Contains("新增3420个", Plain(lines[1]), StringComparison.Ordinal);
        Assert.Matches("^ +1:301 \\| …河+新增3420个学位西+…$", Plain(lines[1]));
        Assert.InRange(Output.CellWidthTests.Cells(Plain(lines[1])), 58, 60);
        Assert.Equal(Output.CellWidthTests.Cells(Plain(lines[1]).Split("新增")[0]), Plain(lines[2]).IndexOf('^', StringComparison.Ordinal));
    }

    [Fact]
    public void A_reading_goes_before_the_mark_where_there_is_no_room_behind_it()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.txt", new string('河', 20) + "新增3420个");

        string[] lines = Hexi.RunOnTerminal(60, "scan", path).Out.Split('\n');

        Assert.Matches("^ +\\| +\\+3,420 · increase \\^{10}$", Plain(lines[2]));
        Assert.Equal(Output.CellWidthTests.Cells(Plain(lines[1]).Split("新增")[0]), Plain(lines[2]).IndexOf('^', StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_in_another_encoding_is_an_error_and_not_a_text_without_numbers()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.txt", [0x33, 0xBC, 0xD2, 0x0A]);

        Hexi run = Hexi.Run("scan", path);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(path + "(1,2): error HEXI2001: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_without_quantities_is_fine()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.txt", "");

        Assert.Equal((0, "0 expressions in 1 file.\n"), (Hexi.Run("scan", path).ExitCode, Hexi.Run("scan", path).Out));
        Assert.Equal((0, ""), (Hexi.Run("scan", path, "--format", "jsonl").ExitCode, Hexi.Run("scan", path, "--format", "jsonl").Out));
    }

    [Fact]
    public void Nothing_is_written_when_one_of_the_files_is_missing()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.txt", "3家");

        Hexi run = Hexi.Run("scan", path, folder["b.txt"]);

        Assert.Equal((2, "", $"hexi: the file or folder “{folder["b.txt"]}” does not exist.\n"), (run.ExitCode, run.Out, run.Error));
    }

    private static List<JsonElement> Records(Hexi run)
        => [.. run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    private static string? Text(JsonElement found, string name) => found.GetProperty(name).GetString();

    private static string Plain(string line) => System.Text.RegularExpressions.Regex.Replace(line, "\u001B\\[[0-9;]*m", "");
}
