using System.Text.Json;
using System.Text.RegularExpressions;
using HexiModel.Tests;

namespace HexiModel.Tool.Tests.Commands;

public class CheckCommandTests
{
    [Theory]
    [InlineData(20, 20, false)]
    [InlineData(21, 5, true)]
    public void More_than_twenty_findings_of_a_rule_in_a_file_are_folded_with_their_number(int findings, int shown, bool isFolded)
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.report.md", "---\nreport: a\n---\n\n" + string.Concat(Enumerable.Range(1, findings).Select(number => $"新建小学{number}所。\n\n")) + "[新建]{.targt}");

        Hexi run = Hexi.Run("check", path);
        Hexi chinese = Hexi.Run("check", path, "--lang", "zh-Hans");

        Assert.Equal(shown, Regex.Count(run.Out, "suggestion HEXI5001: "));
        Assert.Equal(isFolded, run.Out.Contains($"{path}: 16 more findings of HEXI5001 in this file; --format json lists all.\n", StringComparison.Ordinal));
        Assert.Equal(isFolded, chinese.Out.Contains($"{path}: 此文件中另有 16 个 HEXI5001 问题；--format json 列出全部。\n", StringComparison.Ordinal));
        Assert.Contains("error HEXI1005: ", run.Out, StringComparison.Ordinal);
        Assert.Contains($" {findings} suggestions in 1 file.", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reports/bin/x.report.md", true)]
    [InlineData("obj/x.report.md", true)]
    [InlineData("x.Report.md", true)]
    [InlineData("project/bin/x.report.md", false)]
    [InlineData("project/Obj/net10.0/x.report.md", false)]
    [InlineData("project/reports/bin/x.report.md", true)]
    [InlineData("node_modules/a/x.report.md", false)]
    [InlineData(".git/x.report.md", false)]
    public void A_folder_means_the_files_that_a_build_would_take(string path, bool isTaken)
    {
        using TemporaryFolder folder = Qinghe.Create();
        folder.Write("project/project.csproj", "");
        folder.Write(path, "---\nreport: x\n---\n\n[新建]{.targt}");

        Assert.Equal(isTaken ? 1 : 0, Hexi.Run("check", folder.Path).ExitCode);
    }

    private static readonly string[] Places = ["line", "column", "endLine", "endColumn"];

    private const string UnknownIndicator = """indicator="tech-farms"}""";

    [Fact]
    public void Nothing_is_found_in_the_seeds_and_all_their_numbers_are_covered()
    {
        Hexi run = Hexi.Run("check", Repository.Root + "/seeds");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Nothing found.\nCoverage 100.0 %: ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_without_findings_says_so_and_what_is_covered()
    {
        using TemporaryFolder folder = Qinghe.Create();

        Hexi run = Hexi.Run("check", folder.Path);

        Assert.Equal((0, "Nothing found.\nCoverage 100.0 %: 7 quantities, 7 covered, 0 skipped, 0 open.\n", ""), (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public void A_finding_is_printed_as_compilers_do_with_its_line_and_a_mark_under_the_place()
    {
        using TemporaryFolder folder = Qinghe.CreateWith("""{#tech-firms-2023 indicator="tech-firms"}""", "{#tech-firms-2023 " + UnknownIndicator);
        string path = folder[Qinghe.ReportFile];

        Hexi run = Hexi.Run("check", folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(
            $$"""
            {{path}}(22,88): error HEXI2012: “tech-farms” in “indicator” is not an id in this report or in the catalogue. Correct it, or add this id to what is meant. Did you mean “tech-firms”?
                22 | …上]{#tech-firms-2023 indicator="tech-farms"},[养老床位增加近300张]{#beds of="green-plan"},[区图书馆建成开放]{…
                   |                                  ^^^^^^^^^^

            1 error, 0 warnings, 0 suggestions in 1 file.

            """,
            run.Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Messages_are_Chinese_where_Chinese_is_asked_for()
    {
        using TemporaryFolder folder = Qinghe.CreateWith("""{#tech-firms-2023 indicator="tech-firms"}""", "{#tech-firms-2023 " + UnknownIndicator);

        Hexi run = Hexi.Run("check", folder.Path, "--lang", "zh-Hans");

        Assert.Contains("(22,88): error HEXI2012: “indicator”中的“tech-farms”", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n1 个文件中有 1 个错误、0 个警告、0 条建议。\n覆盖率 100.0%：", run.Out, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void The_environment_decides_the_language_where_nothing_is_asked_for()
    {
        using TemporaryFolder folder = Qinghe.Create();

        Assert.StartsWith("没有发现问题。", Hexi.RunIn("zh-CN", "check", folder.Path).Out, StringComparison.Ordinal);
        Assert.StartsWith("Nothing found.", Hexi.RunIn("de-DE", "check", folder.Path).Out, StringComparison.Ordinal);
        Assert.StartsWith("Nothing found.", Hexi.RunIn("zh-CN", "check", folder.Path, "--lang", "en").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_fields_of_the_contract_and_no_other()
    {
        using TemporaryFolder folder = Qinghe.CreateWith("""{#tech-firms-2023 indicator="tech-firms"}""", "{#tech-firms-2023 " + UnknownIndicator);

        Hexi run = Hexi.Run("check", folder.Path, "--format", "json");

        using JsonDocument json = JsonDocument.Parse(run.Out);
        JsonElement finding = json.RootElement.GetProperty("diagnostics")[0];
        Assert.Equal(["diagnostics", "summary", "coverage"], Names(json.RootElement));
        Assert.Equal(["id", "severity", "message", "file", "line", "column", "endLine", "endColumn"], Names(finding));
        Assert.Equal("""{"errors":1,"warnings":0,"suggestions":0}""", Compact(json.RootElement.GetProperty("summary")));
        Assert.Equal("""{"quantities":7,"covered":7,"skipped":0,"open":0}""", Compact(json.RootElement.GetProperty("coverage")));
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void Json_counts_lines_and_columns_from_one_in_UTF16()
    {
        using TemporaryFolder folder = Qinghe.CreateWith("[科技企业达到165家以上]{#tech-firms-2023 indicator=\"tech-firms\"}", "𠮷[科技企业达到165家以上]{#tech-firms-2023 " + UnknownIndicator);

        Hexi run = Hexi.Run("check", folder[Qinghe.ReportFile], "--format", "json");

        using JsonDocument json = JsonDocument.Parse(run.Out);
        JsonElement finding = json.RootElement.GetProperty("diagnostics").EnumerateArray().Single(one => one.GetProperty("id").GetString() == "HEXI2012");
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.Equal(folder[Qinghe.ReportFile], finding.GetProperty("file").GetString());
        Assert.Equal([22, 90, 22, 100], Places.Select(name => finding.GetProperty(name).GetInt32()));
    }

    [Fact]
    public void Json_keeps_Chinese_readable()
    {
        using TemporaryFolder folder = Qinghe.CreateWith("{.commitment #library}", "{.commitment #图书馆 of=\"没有\"}");

        Assert.Contains("“没有”", Hexi.Run("check", folder.Path, "--format", "json").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_suggestion_is_no_failure()
    {
        using TemporaryFolder folder = Qinghe.CreateWith("{.commitment #library}", "{.commitment #library},3所小学开工");
        File.Delete(folder[Qinghe.OfficialFile]);

        Hexi run = Hexi.Run("check", folder.Path);

        Assert.Contains(": suggestion HEXI5001: ", run.Out, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("en", ", 1 open.\nOpen numbers not listed: 1, in paragraphs where another error must be fixed first.\n")]
    [InlineData("zh-Hans", "未处理 1 个。\n未处理的数量中有 1 个没有列出：所在段落另有问题，须先改正。\n")]
    public void An_open_number_that_is_counted_and_not_listed_is_accounted_for(string language, string expected)
    {
        using TemporaryFolder folder = Qinghe.CreateWith("{.commitment #library}", "{.commitment #library},3所小学开工");

        Hexi run = Hexi.Run("check", folder.Path, "--lang", language);

        Assert.Contains("HEXI2020", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("HEXI5001", run.Out, StringComparison.Ordinal);
        Assert.EndsWith(expected, run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public void An_official_text_that_is_not_at_hand_is_a_warning_in_words_that_hold_without_a_project(string language)
    {
        using TemporaryFolder folder = Qinghe.Create();
        File.Move(folder[Qinghe.OfficialFile], folder["other.txt"]);

        Hexi run = Hexi.Run("check", folder.Path, "--lang", language);

        Assert.Contains($"{folder[Qinghe.ReportFile]}(8,14): warning HEXI2021: ", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("AdditionalFiles", run.Out, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void A_folder_means_all_annotated_files_under_it_but_not_build_output_or_hidden_folders()
    {
        using TemporaryFolder folder = new();
        folder.Write("Reports.csproj", "<Project />");
        foreach (string place in (string[])["a/b/", "bin/", "obj/", ".cache/", "node_modules/"])
        {
            folder.Write(place + "x.report.md", "no front matter");
        }

        Hexi run = Hexi.Run("check", folder.Path, "--format", "json");

        Assert.Equal([folder["a/b/x.report.md"]], Files(run));
    }

    [Fact]
    public void A_folder_that_links_to_itself_is_read_once()
    {
        using TemporaryFolder folder = new();
        folder.Write("a/x.report.md", "no front matter");
        Directory.CreateSymbolicLink(folder["a/again"], folder.Path);

        Assert.Equal([folder["a/x.report.md"]], Files(Hexi.Run("check", folder.Path, "--format", "json")));
    }

    [Fact]
    public void A_single_report_is_checked_with_the_glossary_and_the_catalogue_beside_it()
    {
        using TemporaryFolder folder = Qinghe.Create();

        Assert.StartsWith("Nothing found.", Hexi.Run("check", folder[Qinghe.ReportFile]).Out, StringComparison.Ordinal);
        Assert.StartsWith("Nothing found.", Hexi.Run("check", folder[Qinghe.GlossaryFile]).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_report_finds_the_catalogue_of_its_project_but_not_one_above_it()
    {
        using TemporaryFolder folder = new();
        string report = folder.Write("project/reports/" + Qinghe.ReportFile, Qinghe.Report);
        folder.Write("project/reports/" + Qinghe.GlossaryFile, Qinghe.Glossary);
        string catalogue = folder.Write("project/" + Qinghe.CatalogueFile, Qinghe.Catalogue);

        Assert.Equal(0, Hexi.Run("check", report).ExitCode);

        File.Move(catalogue, folder[Qinghe.CatalogueFile]);
        folder.Write("project/project.csproj", "<Project />");
        Assert.Equal(1, Hexi.Run("check", report).ExitCode);
    }

    [Fact]
    public void A_text_that_differs_from_the_official_one_beside_it_is_an_error()
    {
        using TemporaryFolder folder = Qinghe.CreateWith("区图书馆建成开放", "区图书馆建成");

        Hexi run = Hexi.Run("check", folder[Qinghe.ReportFile]);

        Assert.Contains("(22,168): error HEXI2020: ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_official_text_is_only_looked_for_beside_the_file_that_names_it()
    {
        using TemporaryFolder folder = new();
        folder.Write("secret.txt", "another text");
        string report = folder.Write("reports/a.report.md", "---\nreport: a\ntitle: 甲\nsource-file: ../secret.txt\nsource-lines: 1-1\nsource-paragraphs: line\n---\n\n甲\n");

        Assert.DoesNotContain("another text", Hexi.Run("check", report).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_file_named_twice_is_read_once()
    {
        using TemporaryFolder folder = Qinghe.Create();

        Hexi run = Hexi.Run("check", folder.Path, folder[Qinghe.ReportFile], folder.Path + "/./" + Qinghe.ReportFile, folder[Qinghe.OfficialFile]);

        Assert.DoesNotContain("HEXI2016", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_cannot_command_the_terminal_of_its_reader()
    {
        using TemporaryFolder folder = Qinghe.CreateWith("区图书馆", "区\u001B[2J图\u202E书馆\u0007");

        Hexi run = Hexi.Run("check", folder.Path);

        Assert.Contains("区␛[2J图<U+202E>书馆␇", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', run.Out);
    }

    [Theory]
    [InlineData("")]
    [InlineData("---\nreport: a\n")]
    [InlineData("no front matter")]
    [InlineData("\0\0\0")]
    public void A_file_that_is_no_report_is_an_error_and_no_crash(string text)
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.report.md", text);

        Hexi run = Hexi.Run("check", path);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(path + "(", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_megabyte_on_one_line_is_shown_around_the_place_only()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.report.md", "---\nreport: a\ntitle: 甲\nsource-paragraphs: line\n---\n\n" + new string('河', 500_000) + "{.x}" + new string('西', 500_000) + "\n");

        Hexi run = Hexi.Run("check", path);

        Assert.Contains("河{.x}西", run.Out, StringComparison.Ordinal);
        Assert.All(run.Out.Split('\n'), line => Assert.InRange(line.Length, 0, 400));
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);

    private static IEnumerable<string?> Files(Hexi run)
    {
        using JsonDocument json = JsonDocument.Parse(run.Out);
        return [.. json.RootElement.GetProperty("diagnostics").EnumerateArray().Select(finding => finding.GetProperty("file").GetString()).Distinct()];
    }
}
