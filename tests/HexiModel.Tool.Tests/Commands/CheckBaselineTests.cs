using System.Text.Json.Nodes;

namespace HexiModel.Tool.Tests.Commands;

public class CheckBaselineTests
{
    private const string Known = """indicator="tech-farms"}""";

    private static string Broken => Qinghe.Report.Replace("""indicator="tech-firms"},[养老""", Known + ",[养老", StringComparison.Ordinal);

    [Fact]
    public void Severity_hides_what_is_below_it_and_the_summary_says_how_many()
    {
        using TemporaryFolder folder = Create(Broken.Replace("区图书馆建成开放", "区图书馆建成开放,3所小学开工", StringComparison.Ordinal));
        File.Delete(folder[Qinghe.OfficialFile]);

        Hexi run = Hexi.Run("check", folder.Path, "--severity", "error");

        Assert.DoesNotContain(": suggestion HEXI", run.Out, StringComparison.Ordinal);
        Assert.Contains(": error HEXI2012", run.Out, StringComparison.Ordinal);
        Assert.Matches("\n1 error, . warnings?, . suggestions? in [12] files?\\.\n[12] findings? not shown, below --severity error\\.\n", run.Out);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void Severity_does_not_change_what_json_adds_up()
    {
        using TemporaryFolder folder = Create(Broken.Replace("区图书馆建成开放", "区图书馆建成开放,3所小学开工", StringComparison.Ordinal));
        File.Delete(folder[Qinghe.OfficialFile]);

        JsonNode all = JsonNode.Parse(Hexi.Run("check", folder.Path, "--format", "json").Out)!;
        JsonNode errors = JsonNode.Parse(Hexi.Run("check", folder.Path, "--format", "json", "--severity", "error").Out)!;

        Assert.Equal(all["summary"]!.ToJsonString(), errors["summary"]!.ToJsonString());
        Assert.True(all["diagnostics"]!.AsArray().Count > errors["diagnostics"]!.AsArray().Count);
        Assert.All(errors["diagnostics"]!.AsArray(), finding => Assert.Equal("error", (string?)finding!["severity"]));
    }

    [Fact]
    public void A_baseline_makes_known_findings_pass()
    {
        using TemporaryFolder folder = Create(Broken);
        string baseline = folder["known.json"];

        Hexi written = Hexi.Run("check", folder.Path, "--baseline", baseline, "--update-baseline");
        Hexi run = Hexi.Run("check", folder.Path, "--baseline", baseline);

        Assert.Equal(0, written.ExitCode);
        Assert.Equal(written, run);
        Assert.StartsWith($"No new findings.\n1 finding known from “{baseline}”, not shown.\nCoverage", run.Out, StringComparison.Ordinal);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Its_file_has_a_line_for_each_finding_and_paths_seen_from_its_folder()
    {
        using TemporaryFolder folder = Create(Broken);
        Directory.CreateDirectory(folder["ci"]);

        Hexi.Run("check", folder.Path, "--baseline", folder["ci/known.json"], "--update-baseline");

        Assert.Equal(
            """
            {
              "version": 1,
              "findings": [
                {"id":"HEXI2012","file":"../qinghe-2023.report.md","words":"tech-farms","ordinal":1}
              ]
            }

            """,
            File.ReadAllText(folder["ci/known.json"]));
    }

    [Fact]
    public void One_that_cannot_be_written_is_called_what_the_user_called_it()
    {
        using TemporaryFolder folder = Create(Broken);

        Hexi run = Hexi.Run("check", folder.Path, "--baseline", folder["none/known.json"], "--update-baseline");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.DoesNotMatch(@"\.known\.json\.", run.Error);
        Assert.Contains($"cannot write “{folder["none/known.json"]}”: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_added_above_do_not_make_a_known_finding_new()
    {
        using TemporaryFolder folder = Create(Broken);
        Update(folder);

        folder.Write(Qinghe.ReportFile, Broken.Replace("\n\n", "\n\n\n\n", StringComparison.Ordinal));

        Assert.Equal(0, Check(folder).ExitCode);
    }

    [Fact]
    public void A_second_finding_at_the_same_words_is_new()
    {
        using TemporaryFolder folder = Create(Broken);
        Update(folder);

        folder.Write(Qinghe.ReportFile, Broken.Replace("indicator=\"gdp\"", "indicator=\"tech-farms\"", StringComparison.Ordinal));
        Hexi run = Check(folder);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("\n1 error, 0 warnings, ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_longer_found_is_said_and_taken_out_when_the_baseline_is_written_again()
    {
        using TemporaryFolder folder = Create(Broken);
        Update(folder);

        folder.Write(Qinghe.ReportFile, Qinghe.Report);
        Hexi stale = Check(folder);
        Update(folder);

        Assert.Contains("1 entry of “", stale.Out, StringComparison.Ordinal);
        Assert.Equal(0, stale.ExitCode);
        Assert.Empty(JsonNode.Parse(File.ReadAllText(folder["known.json"]))!["findings"]!.AsArray());
    }

    [Fact]
    public void What_is_known_of_files_that_a_run_does_not_read_is_neither_stale_nor_lost()
    {
        using TemporaryFolder folder = Create(Broken);
        string other = folder.Write("other/b.report.md", "no front matter");
        Update(folder);
        string before = File.ReadAllText(folder["known.json"]);

        Hexi run = Hexi.Run("check", other, "--baseline", folder["known.json"], "--update-baseline");

        Assert.DoesNotContain("no longer found", run.Out, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(folder["known.json"]));
    }

    [Fact]
    public void A_missing_baseline_is_wrong_use_and_the_message_says_how_to_make_one()
    {
        using TemporaryFolder folder = Create(Broken);

        Hexi run = Check(folder);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("--update-baseline", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"version":2,"findings":[]}""")]
    [InlineData("""{"version":1}""")]
    [InlineData("""{"version":1,"findings":null}""")]
    [InlineData("""{"version":1,"findings":[{"id":"HEXI2012"}]}""")]
    [InlineData("""{"version":1,"findings":[null]}""")]
    [InlineData("---\nreport: a\n---\n")]
    public void A_broken_baseline_is_wrong_use_and_never_written_over(string text)
    {
        using TemporaryFolder folder = Create(Broken);
        folder.Write("known.json", text);

        Hexi run = Check(folder);
        Hexi update = Update(folder);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("known.json” is not a baseline", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, update.ExitCode);
        Assert.Equal(text, File.ReadAllText(folder["known.json"]));
    }

    [Fact]
    public void A_write_protected_baseline_is_left_as_it_is()
    {
        using TemporaryFolder folder = Create(Broken);
        string path = folder.Write("known.json", """{"version":1,"findings":[]}""");
        File.SetAttributes(path, FileAttributes.ReadOnly);

        Hexi run = Update(folder);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("read-only", run.Error, StringComparison.Ordinal);
        Assert.Equal("""{"version":1,"findings":[]}""", File.ReadAllText(path));
        File.SetAttributes(path, FileAttributes.Normal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_wrong_use_and_no_crash()
    {
        using TemporaryFolder folder = Create(Broken);

        Hexi run = Hexi.Run("check", folder.Path, "--baseline", folder["none/known.json"], "--update-baseline");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
    }

    [Fact]
    public void To_update_a_baseline_one_must_be_named()
    {
        using TemporaryFolder folder = Create(Broken);

        Hexi run = Hexi.Run("check", folder.Path, "--update-baseline");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--baseline FILE", run.Error, StringComparison.Ordinal);
    }

    private static TemporaryFolder Create(string report)
    {
        TemporaryFolder folder = Qinghe.Create();
        folder.Write(Qinghe.ReportFile, report);
        return folder;
    }

    private static Hexi Check(TemporaryFolder folder) => Hexi.Run("check", folder.Path, "--baseline", folder["known.json"]);

    private static Hexi Update(TemporaryFolder folder) => Hexi.Run("check", folder.Path, "--baseline", folder["known.json"], "--update-baseline");
}
