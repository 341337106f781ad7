using System.Text.Json;
using System.Text.Json.Nodes;

namespace HexiModel.Tool.Tests.Commands;

public class CheckSarifTests
{
    private const string Right = """{#tech-firms-2023 indicator="tech-firms"}""";
    private const string Wrong = """{#tech-firms-2023 indicator="tech-farms"}""";

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public void What_is_written_is_valid_against_the_schema(string language)
    {
        using TemporaryFolder folder = Damaged();

        HexiProcess run = HexiProcess.Run(folder.Path, "check", ".", "--format", "sarif", "--lang", language);

        Assert.Equal([], SarifSchema.Validate(run.OutText));
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void What_is_written_of_a_report_without_findings_is_valid_as_well()
    {
        using TemporaryFolder folder = Qinghe.Create();

        Hexi run = Hexi.Run("check", folder.Path, "--format", "sarif");

        Assert.Equal([], SarifSchema.Validate(run.Out));
        Assert.Empty(JsonNode.Parse(run.Out)!["runs"]![0]!["results"]!.AsArray());
    }

    [Fact]
    public void The_schema_finds_what_is_wrong()
    {
        using TemporaryFolder folder = Damaged();
        JsonNode log = Check(folder);

        log["runs"]![0]!["results"]![0]!["level"] = "suggestion";
        log["runs"]![0]!["tool"]!["driver"]!["nonsense"] = 1;

        Assert.NotEmpty(SarifSchema.Validate(log.ToJsonString()));
    }

    [Fact]
    public void A_result_has_its_place_counted_from_one_and_its_rule()
    {
        using TemporaryFolder folder = Damaged();

        JsonNode run = Check(folder)["runs"]![0]!;
        JsonNode result = run["results"]!.AsArray().Single(one => (string?)one!["ruleId"] == "HEXI2012")!;

        Assert.Equal("""{"startLine":22,"startColumn":88,"endLine":22,"endColumn":98}""", Place(result)["region"]!.ToJsonString());
        Assert.Equal("error", (string?)result["level"]);
        JsonNode rule = run["tool"]!["driver"]!["rules"]![(int)result["ruleIndex"]!]!;
        Assert.Equal("HEXI2012", (string?)rule["id"]);
        Assert.Equal("ReferenceUnresolved", (string?)rule["name"]);
        Assert.Equal("error", (string?)rule["defaultConfiguration"]!["level"]);
        Assert.Contains("```text", (string?)rule["help"]!["markdown"], StringComparison.Ordinal);
        Assert.Equal("utf16CodeUnits", (string?)run["columnKind"]);
    }

    [Fact]
    public void Addresses_are_relative_and_percent_encoded()
    {
        using TemporaryFolder folder = new();
        folder.Write("报告 2023/100%/a#b.report.md", "no front matter");

        JsonNode place = Place(Check(folder)["runs"]![0]!["results"]![0]!);

        Assert.Equal("%E6%8A%A5%E5%91%8A%202023/100%25/a%23b.report.md", (string?)place["artifactLocation"]!["uri"]);
        Assert.Equal("SRCROOT", (string?)place["artifactLocation"]!["uriBaseId"]);
    }

    [Fact]
    public void Addresses_start_from_the_root_of_the_repository_where_there_is_one()
    {
        using TemporaryFolder folder = new();
        folder.Write("reports/a.report.md", "no front matter");
        Directory.CreateDirectory(folder[".git"]);

        HexiProcess run = HexiProcess.Run(folder["reports"], "check", "a.report.md", "--format", "sarif");

        JsonNode place = Place(JsonNode.Parse(run.OutText)!["runs"]![0]!["results"]![0]!);
        Assert.Equal("reports/a.report.md", (string?)place["artifactLocation"]!["uri"]);
    }

    [Fact]
    public void A_file_outside_the_root_has_its_whole_address()
    {
        using TemporaryFolder folder = new();
        folder.Write("other/a.report.md", "no front matter");
        Directory.CreateDirectory(folder["here"]);

        HexiProcess run = HexiProcess.Run(folder["here"], "check", "../other/a.report.md", "--format", "sarif");

        JsonNode place = Place(JsonNode.Parse(run.OutText)!["runs"]![0]!["results"]![0]!);
        Assert.StartsWith("file:///", (string?)place["artifactLocation"]!["uri"], StringComparison.Ordinal);
        Assert.Null(place["artifactLocation"]!["uriBaseId"]);
        Assert.Equal([], SarifSchema.Validate(run.OutText));
    }

    [Fact]
    public void What_a_result_is_known_by_does_not_change_when_lines_are_added_above_it()
    {
        using TemporaryFolder folder = Damaged();
        string before = Fingerprint(Check(folder));

        folder.Write(Qinghe.ReportFile, Qinghe.Report.Replace(Right, Wrong, StringComparison.Ordinal).Replace("\n\n", "\n\n\n", StringComparison.Ordinal));

        Assert.Equal(before, Fingerprint(Check(folder)));
    }

    [Fact]
    public void Two_results_at_the_same_words_are_known_apart()
    {
        using TemporaryFolder folder = Qinghe.CreateWith(Right, Wrong);
        folder.Write(Qinghe.ReportFile, File.ReadAllText(folder[Qinghe.ReportFile]).Replace("indicator=\"gdp\"", "indicator=\"tech-farms\"", StringComparison.Ordinal));

        IEnumerable<string?> fingerprints = Check(folder)["runs"]![0]!["results"]!.AsArray().Select(one => one!["partialFingerprints"]!.ToJsonString());

        Assert.Equal(fingerprints.Count(), fingerprints.Distinct().Count());
        Assert.True(fingerprints.Count() >= 2);
    }

    [Fact]
    public void Only_what_is_asked_for_is_written_and_the_rest_is_said_as_a_message()
    {
        using TemporaryFolder folder = Qinghe.CreateWith("区图书馆建成开放", "区图书馆建成开放,3所小学开工");
        File.Delete(folder[Qinghe.OfficialFile]);

        Hexi run = Hexi.Run("check", folder.Path, "--format", "sarif", "--severity", "error");

        Assert.Empty(JsonNode.Parse(run.Out)!["runs"]![0]!["results"]!.AsArray());
        Assert.EndsWith(" not shown, below --severity error.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    private static TemporaryFolder Damaged() => Qinghe.CreateWith(Right, Wrong);

    private static JsonNode Check(TemporaryFolder folder) => JsonNode.Parse(HexiProcess.Run(folder.Path, "check", ".", "--format", "sarif").OutText)!;

    private static JsonNode Place(JsonNode result) => result["locations"]![0]!["physicalLocation"]!;

    private static string Fingerprint(JsonNode log)
        => log["runs"]![0]!["results"]!.AsArray().Single(one => (string?)one!["ruleId"] == "HEXI2012")!["partialFingerprints"]!.ToJsonString(JsonSerializerOptions.Default);
}
