using System.Text.Json;

namespace HexiModel.Tool.Tests.Commands;

/// <summary><c>hexi assess</c>: scoreboards of built-in and annotated reports, and all that can be wrong with their values.</summary>
public sealed class AssessCommandTests : IDisposable
{
    private const string September = "2022-09-30";

    private static readonly string[] Told = ["key", "category", "status", "light", "certainty", "achieved", "expected", "gap"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_built_in_report_is_assessed_by_a_file_of_values_in_chinese()
    {
        Hexi hexi = Assess("""{"new-employment": "1.5万人", "gdpGrowth": "5.5%", "water-diversion-headquarters": true, "income-growth": null}""", "--lang", "zh-Hans");

        Assert.Equal(("", 0), (hexi.Error, hexi.ExitCode));
        Assert.Contains("hexi-2022 · 截至 2022-09-30", hexi.Out, StringComparison.Ordinal);
        AssertLine(hexi.Out, "new-employment", "超进度", "绿灯", "78.9% / 75.0%", "1—9月新增就业1.5万人,完成78.9%,超序时进度(75.0%)3.9个百分点");
        AssertLine(hexi.Out, "gdp-growth", "欠进度", "黄灯", "91.7%");
        AssertLine(hexi.Out, "water-diversion-headquarters", "提前完成", "绿灯");
        Assert.EndsWith("提前完成 1 · 已完成 0 · 超进度 1 · 达进度 0 · 欠进度 1 · 其他 105\n绿灯 2 · 黄灯 1 · 红灯 0\n", hexi.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_in_english()
    {
        Hexi hexi = Assess("""{"new-employment": "1.5万人"}""");

        AssertLine(hexi.Out, "new-employment", "ahead", "green", "78.9 % / 75.0 %", "78.9 % of the target (19,000 persons), 3.9 points ahead of pace");
        Assert.EndsWith("completed early 0 · completed 0 · ahead 1 · on pace 0 · behind 0 · other 107\ngreen 1 · yellow 0 · red 0\n", hexi.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_red_light_is_exit_code_1()
    {
        Hexi hexi = Assess("""{"new-employment": "0.5万人"}""");

        Assert.Equal(("", 1), (hexi.Error, hexi.ExitCode));
        AssertLine(hexi.Out, "new-employment", "behind", "red");
    }

    [Fact]
    public void All_that_is_wrong_in_a_file_is_said_at_its_place_and_the_rest_is_assessed()
    {
        Hexi hexi = Assess(
            """
            {
              "new-employment": "1.5万人",
              "gdp-growth": 5.5,
              "financial-institutions": NaN,
              "gdp": "3%",
              "nwe-employment": "1万人",
              "new-market-entities": -3,
              "high-tech-firms": "170座",
              "income-growth": "3家",
              "water-diversion-headquarters": [1, 2],
              "design-revenue-growth": 1.333333333333333333333333333333333,
              "hexi-2021/jobs": "=1+2",
              "new-employment": "1.6万人"
            }
            """);

        Assert.Equal(1, hexi.ExitCode);
        Assert.Equal(
            [
                "actuals.json(3,17): error HEXI7013", "actuals.json(4,29): error HEXI7011", "actuals.json(5,4): error HEXI7008", "actuals.json(6,4): error HEXI7007",
                "actuals.json(7,26): error HEXI7015", "actuals.json(8,22): error HEXI7014", "actuals.json(9,20): error HEXI7014",
                "actuals.json(10,35): error HEXI7011", "actuals.json(11,28): error HEXI7012", "actuals.json(12,3): error HEXI7010", "actuals.json(13,4): error HEXI7018",
            ],
            Findings(hexi));
        Assert.Contains("“170座” is in “座”, and “high-tech-firms” is in “家”.", hexi.Error, StringComparison.Ordinal);
        Assert.Contains("Did you mean “new-employment”?", hexi.Error, StringComparison.Ordinal);
        Assert.Contains("Did you mean “gdp-growth”?", hexi.Error, StringComparison.Ordinal);
        AssertLine(hexi.Out, "new-employment", "ahead", "green");
    }

    [Fact]
    public void A_table_has_days_of_its_own_and_the_latest_up_to_the_day_counts()
    {
        string file = _folder.Write(
            "values.csv",
            """
            target,as-of,actual,note,source
            new-employment,2022-06-30,1万人,,
            hexi-2022/new-employment,2022/9/30,1.5万人,预计,区人社局
            new-employment,2022-12-31,2万人,,
            water-diversion-headquarters,2022-08-31,是,,
            """);
        Hexi hexi = Hexi.Run("assess", "--as-of", September, "--actuals", file, "--lang", "zh-Hans");

        Assert.Equal(("", 0), (hexi.Error, hexi.ExitCode));
        AssertLine(hexi.Out, "new-employment", "78.9% / 75.0%");
        AssertLine(hexi.Out, "water-diversion-headquarters", "于2022年8月31日提前完成");
    }

    [Fact]
    public void A_row_has_the_day_of_its_value()
    {
        string file = _folder.Write("values.csv", "target,as-of,actual\nnew-employment,2022-06-30,1万人\ngdp-growth,2022-12-31,6%\n");
        string csv = Hexi.Run("assess", "--as-of", September, "--actuals", file, "--format", "csv").Out;
        using JsonDocument json = JsonDocument.Parse(Hexi.Run("assess", "--as-of", September, "--actuals", file, "--format", "json").Out);
        JsonElement report = json.RootElement.GetProperty("reports")[0];

        Assert.Contains("\r\nhexi-2022,2022-06-30,hexi-2022/new-employment,", csv, StringComparison.Ordinal);
        Assert.Contains("\r\nhexi-2022,2022-09-30,hexi-2022/gdp-growth,", csv, StringComparison.Ordinal);
        Assert.Equal(September, report.GetProperty("asOf").GetString());
        Assert.Equal(
            ["2022-09-30", "2022-06-30"],
            report.GetProperty("assessments").EnumerateArray().Where(assessment => assessment.GetProperty("id").GetString() is "gdp-growth" or "new-employment")
                .Select(assessment => assessment.GetProperty("asOf").GetString()));
    }

    [Fact]
    public void All_that_is_wrong_in_a_table_is_said_at_its_place()
    {
        string file = _folder.Write(
            "actuals.csv",
            """
            target,as-of,actual,note,source
            new-employment,2021-09-30,1.5万人,,
            new-employment,9月底,1.5万人,,
            new-employment,2022-09-30,=A1+B1,,
            new-employment,,1.5万人,,
            new-employment,2022-09-30,15,000人,,
            plan,2022-09-30,1.5万人,,
            water-diversion-headquarters,2022-09-30,80%,,
            """);
        Hexi hexi = Hexi.Run("assess", "--as-of", September, "--actuals", file);

        Assert.Equal(1, hexi.ExitCode);
        Assert.Equal(
            [
                "actuals.csv(2,16): error HEXI7017", "actuals.csv(3,16): error HEXI7016", "actuals.csv(4,27): error HEXI7006", "actuals.csv(5,16): error HEXI7005",
                "actuals.csv(6,1): error HEXI7003", "actuals.csv(7,1): error HEXI7008", "actuals.csv(8,41): error HEXI7011",
            ],
            Findings(hexi));
    }

    [Theory]
    [InlineData("[1]", "(1,1)")]
    [InlineData("{\n  \"gdp-growth\": 6%\n}", "(2,18)")]
    [InlineData("{\"gdp-growth\": \"6%\"", "(1,20)")]
    [InlineData("{} {}", "(1,4)")]
    public void What_is_not_an_object_of_json_is_wrong_use(string json, string place)
    {
        Hexi hexi = Assess(json);

        Assert.Equal((2, ""), (hexi.ExitCode, hexi.Out));
        Assert.Contains("actuals.json" + place + ": The file is not a JSON object", hexi.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("assess")]
    [InlineData("assess", "--as-of", "2022-13-01")]
    [InlineData("assess", "--as-of", September, "--format", "xml")]
    [InlineData("assess", "--as-of", September, "--actuals", "nowhere.json")]
    [InlineData("assess", "nowhere", "--as-of", September)]
    public void Wrong_use_is_exit_code_2(params string[] args)
    {
        Hexi hexi = Hexi.Run(args);

        Assert.Equal((2, ""), (hexi.ExitCode, hexi.Out));
        Assert.NotEmpty(hexi.Error);
    }

    [Fact]
    public void Json_has_the_documented_shape()
    {
        using JsonDocument document = JsonDocument.Parse(Assess("""{"new-employment": {"amount": "15000", "unit": "人", "scale": "万"}}""", "--format", "json").Out);
        JsonElement report = document.RootElement.GetProperty("reports")[0];

        Assert.Equal(["id", "title", "asOf", "status", "lights", "assessments"], Names(report));
        Assert.Equal("""["hexi-2022","2022-09-30"]""", JsonSerializer.Serialize(new[] { report.GetProperty("id").GetString(), report.GetProperty("asOf").GetString() }));
        Assert.Equal(["completed-early", "completed", "ahead", "on-pace", "behind", "other"], Names(report.GetProperty("status")));
        Assert.Equal(["none", "green", "yellow", "red"], Names(report.GetProperty("lights")));
        Assert.Equal(HexiCounts.Targets + HexiCounts.Commitments, report.GetProperty("assessments").GetArrayLength());
        JsonElement jobs = report.GetProperty("assessments").EnumerateArray().Single(assessment => assessment.GetProperty("id").GetString() == "new-employment");
        Assert.Equal(
            ["key", "id", "category", "label", "section", "indicator", "asOf", "actual", "done", "status", "light", "certainty", "achieved", "expected", "gap", "explanation"],
            Names(jobs));
        Assert.Equal(
            ["hexi-2022/new-employment", "target", "ahead", "green", "certain", "0.789474", "0.75", "3.947368", "15000", "人", "万", "count"],
            Told.Select(name => jobs.GetProperty(name).ToString())
                .Concat(jobs.GetProperty("actual").EnumerateObject().Select(member => member.Value.ToString())));
        Assert.Equal(JsonValueKind.Null, jobs.GetProperty("done").ValueKind);
    }

    [Fact]
    public void Csv_has_a_row_a_target_and_nothing_that_a_spreadsheet_would_run()
    {
        string[] lines = Assess("""{"new-employment": "1.5万人"}""", "--format", "csv").Out.Split("\r\n");

        Assert.Equal("\uFEFFreport,as-of,key,id,category,label,section,indicator,actual,unit,done,status,light,certainty,achieved,expected,gap,explanation", lines[0]);
        Assert.Equal(HexiCounts.Targets + HexiCounts.Commitments + 2, lines.Length);
        Assert.Contains(lines, line => line.StartsWith("hexi-2022,2022-09-30,hexi-2022/new-employment,new-employment,target,新增就业1.9万人,", StringComparison.Ordinal)
            && line.Contains(",15000,人,,ahead,green,certain,0.789474,0.75,3.947368,", StringComparison.Ordinal));
    }

    [Fact]
    public void A_report_of_a_folder_is_assessed_by_its_progress_files()
    {
        using TemporaryFolder folder = Qinghe.Create();
        folder.Write(
            "qinghe-2023.report.md",
            "---\nreport: qinghe-2023\nplan-year: 2023\n---\n\n# 今年工作安排 {#plan .plan}\n\n[新增就业1.9万人]{#jobs}，[新学校投入使用]{.commitment #school}");
        File.Delete(folder["qinghe-2023.glossary.md"]);
        folder.Write("qinghe-2023.progress.csv", "target,as-of,actual\njobs,2023-06-30,1万人\nschool,2023-06-30,true\njbos,2023-06-30,1万人\n");
        Hexi whole = Hexi.Run("assess", folder.Path, "--as-of", "2023-06-30");
        Hexi alone = Hexi.Run("assess", folder["qinghe-2023.report.md"], "--as-of", "2023-06-30");

        AssertLine(whole.Out, "jobs", "52.6 % / 50.0 %");
        AssertLine(whole.Out, "school", "completed early");
        Assert.Equal(1, whole.ExitCode);
        Assert.Contains("qinghe-2023.progress.csv(4,1): error HEXI7007", whole.Error, StringComparison.Ordinal);
        Assert.Equal(whole.Out, alone.Out);
    }

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(member => member.Name)];

    private static string[] Findings(Hexi hexi)
        => [.. hexi.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => string.Join(": ", Path.GetFileName(line.Split(": ")[0]), line.Split(": ")[1]))];

    private static void AssertLine(string output, string id, params string[] words)
    {
        string line = Assert.Single(output.Split('\n'), line => line.TrimEnd().EndsWith(" " + id, StringComparison.Ordinal));
        Assert.All(words, word => Assert.Contains(word, line, StringComparison.Ordinal));
    }

    private Hexi Assess(string json, params string[] args)
        => Hexi.Run(["assess", "--as-of", September, "--actuals", _folder.Write("actuals.json", json), .. args]);
}
