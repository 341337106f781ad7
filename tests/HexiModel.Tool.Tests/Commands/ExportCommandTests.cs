using System.Text.Json;
using HexiModel.Tests;

namespace HexiModel.Tool.Tests.Commands;

/// <summary>The contract of <c>hexi export</c>: programs are built on these names.</summary>
public class ExportCommandTests
{
    private static readonly string[] ReportFields =
        ["id", "title", "jurisdiction", "gb2260", "delivered", "planYear", "sections", "indicators", "targets", "observations", "commitments", "programmes", "terms"];

    private static readonly string[] FactFields =
    [
        "id", "key", "text", "label", "indicator", "measure", "amount", "from", "to", "op", "unit", "scale", "dimension", "kind", "change", "base", "per", "scope",
        "streak", "cumulative", "annualised", "estimate", "rank", "period", "at", "qualitative", "relativeTo", "partOf", "programme", "criteria", "section", "annotated", "official",
    ];

    private static readonly string[] TermFields =
        ["id", "number", "term", "programme", "definition", "count", "parts", "revisions", "aliases", "mentions", "official"];

    [Fact]
    public void Objects_have_the_fields_of_the_contract_first_and_in_its_order()
    {
        JsonElement export = Export(Repository.Root + "/seeds");
        JsonElement report = export.GetProperty("reports")[0];
        JsonElement term = report.GetProperty("terms").EnumerateArray().First(one => one.GetProperty("revisions").GetArrayLength() > 0);
        JsonElement part = report.GetProperty("terms").EnumerateArray().SelectMany(one => one.GetProperty("parts").EnumerateArray()).First(one => one.GetProperty("items").GetArrayLength() > 0);
        JsonElement target = report.GetProperty("targets")[0];

        Assert.Equal(["reports", "coverage"], Names(export));
        AssertStartsWith(ReportFields, report);
        AssertStartsWith(["id", "title", "level", "class", "period", "parent"], report.GetProperty("sections")[0]);
        AssertStartsWith(["id", "name", "nameEn", "unit", "kind", "better", "facts"], report.GetProperty("indicators")[0]);
        AssertStartsWith(FactFields, target);
        AssertStartsWith(FactFields, report.GetProperty("indicators")[0].GetProperty("facts")[0]);
        AssertStartsWith(FactFields, report.GetProperty("observations")[0]);
        AssertStartsWith(FactFields, report.GetProperty("commitments")[0]);
        AssertStartsWith(["start", "end"], target.GetProperty("period"));
        AssertStartsWith(["file", "line", "column", "length"], target.GetProperty("annotated"));
        AssertStartsWith(["line", "start", "end"], target.GetProperty("official"));
        AssertStartsWith(["id", "term"], report.GetProperty("programmes")[0]);
        AssertStartsWith(TermFields, term);
        AssertStartsWith(["of", "since", "text"], term.GetProperty("revisions")[0]);
        AssertStartsWith(["id", "name", "text", "count", "partial", "items"], part);
        AssertStartsWith(["id", "text"], part.GetProperty("items")[0]);
        AssertStartsWith(["line", "start", "end"], report.GetProperty("terms").EnumerateArray().SelectMany(one => one.GetProperty("mentions").EnumerateArray()).First());
        Assert.Equal(["quantities", "covered", "skipped", "open"], Names(export.GetProperty("coverage")));
    }

    [Fact]
    public void A_target_has_the_values_of_its_words()
    {
        using TemporaryFolder folder = Qinghe.Create();

        JsonElement target = Export(folder.Path).GetProperty("reports")[0].GetProperty("targets")[0];

        Assert.Equal(("gdp-growth", "qinghe-2023/gdp-growth", "gdp", "growth"), (Text(target, "id"), Text(target, "key"), Text(target, "indicator"), Text(target, "measure")));
        Assert.Equal(("6", "%", "ratio", "at-least", "growth", "relative"), (Text(target, "amount"), Text(target, "unit"), Text(target, "dimension"), Text(target, "op"), Text(target, "kind"), Text(target, "change")));
        Assert.Equal("""{"start":"2023-01-01","end":"2023-12-31"}""", JsonSerializer.Serialize(target.GetProperty("period")));
    }

    [Fact]
    public void Places_are_those_of_the_annotated_file_and_of_the_official_text()
    {
        using TemporaryFolder folder = Qinghe.Create();
        string[] annotated = File.ReadAllLines(folder[Qinghe.ReportFile]);
        string[] official = File.ReadAllLines(folder[Qinghe.OfficialFile]);

        foreach (JsonElement target in Export(folder.Path).GetProperty("reports")[0].GetProperty("targets").EnumerateArray())
        {
            JsonElement place = target.GetProperty("annotated");
            JsonElement source = target.GetProperty("official");
            int column = Number(place, "column") - 1;

            Assert.Equal(folder[Qinghe.ReportFile], Text(place, "file"));
            Assert.Matches("^\\[.*\\}$", annotated[Number(place, "line") - 1][column..(column + Number(place, "length"))]);
            Assert.Equal(Text(target, "text"), official[Number(source, "line") - 1][Number(source, "start")..Number(source, "end")]);
        }
    }

    [Fact]
    public void Several_reports_are_one_document_with_the_sum_of_their_coverage()
    {
        using TemporaryFolder folder = Qinghe.Create();
        folder.Write("other/aohe.report.md", "---\nreport: aohe-2023\ntitle: 澳河\nplan-year: 2023\nsource-file: aohe.txt\nsource-paragraphs: line\n---\n\n# 澳河 {#report .plan}\n\n[新增学位300个]{#places}\n");
        folder.Write("other/aohe.txt", "澳河\n新增学位300个\n");

        JsonElement export = Export(folder.Path);

        Assert.Equal(["aohe-2023", "qinghe-2023"], export.GetProperty("reports").EnumerateArray().Select(report => Text(report, "id")).Order(StringComparer.Ordinal));
        Assert.Equal(8, export.GetProperty("coverage").GetProperty("quantities").GetInt32());
    }

    [Fact]
    public void What_is_wrong_is_left_out_and_said_on_the_other_stream()
    {
        using TemporaryFolder folder = Qinghe.CreateWith("[科技企业达到165家以上]{#tech-firms-2023", "[科技企业达到165家以上]{#gdp-growth");

        Hexi run = Hexi.Run("export", folder.Path);

        using JsonDocument json = JsonDocument.Parse(run.Out);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(": error HEXI2011: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("beds", json.RootElement.GetProperty("reports")[0].GetProperty("targets").EnumerateArray().Select(target => Text(target, "id")));
    }

    [Fact]
    public void Chinese_is_readable_and_lines_end_with_a_line_feed()
    {
        using TemporaryFolder folder = Qinghe.Create();

        Hexi run = Hexi.Run("export", folder.Path, "--format", "json");

        Assert.Contains("\"text\": \"地区生产总值增长6%以上\"", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("}\n", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', run.Out);
    }

    private static JsonElement Export(string path)
    {
        Hexi run = Hexi.Run("export", path);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return JsonDocument.Parse(run.Out).RootElement;
    }

    private static void AssertStartsWith(string[] fields, JsonElement element) => Assert.Equal(fields, Names(element).Take(fields.Length));

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
