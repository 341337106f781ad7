namespace HexiModel.Tool.Tests.Commands;

public class RenameCommandTests
{
    [Fact]
    public void An_indicator_is_renamed_in_its_row_and_in_what_refers_to_it_and_longer_ids_stay()
    {
        using TemporaryFolder folder = Qinghe.Create();

        Hexi run = Hexi.Run("rename", "tech-firms", "technology-firms", folder.Path);

        Assert.Equal((0, "“tech-firms” is now “technology-firms”: 3 places in 2 files.\n", ""), (run.ExitCode, run.Out, run.Error));
        Assert.Equal(
            Qinghe.Report.Replace("\"tech-firms\"", "\"technology-firms\"", StringComparison.Ordinal),
            File.ReadAllText(folder[Qinghe.ReportFile]));
        Assert.Equal(Qinghe.Catalogue.Replace("\ntech-firms,", "\ntechnology-firms,", StringComparison.Ordinal), File.ReadAllText(folder[Qinghe.CatalogueFile]));
        Assert.Equal(0, Hexi.Run("check", folder.Path).ExitCode);
    }

    [Fact]
    public void A_term_is_renamed_in_the_glossary_and_in_the_report()
    {
        using TemporaryFolder folder = Qinghe.Create();

        Assert.Equal(0, Hexi.Run("rename", "green-plan", "青禾计划", folder[Qinghe.ReportFile]).ExitCode);

        Assert.Contains("[养老床位增加近300张]{#beds of=\"青禾计划\"}", File.ReadAllText(folder[Qinghe.ReportFile]), StringComparison.Ordinal);
        Assert.Equal(Qinghe.Glossary.Replace("#green-plan", "#青禾计划", StringComparison.Ordinal), File.ReadAllText(folder[Qinghe.GlossaryFile]));
        Assert.Equal(0, Hexi.Run("check", folder.Path).ExitCode);
    }

    [Fact]
    public void A_report_is_renamed_in_its_front_matter_and_in_that_of_its_glossary_and_file_names_stay()
    {
        using TemporaryFolder folder = Qinghe.Create();

        Assert.Equal(0, Hexi.Run("rename", "qinghe-2023", "qinghe-report", folder.Path).ExitCode);

        string report = File.ReadAllText(folder[Qinghe.ReportFile]);
        Assert.Contains("report: qinghe-report\n", report, StringComparison.Ordinal);
        Assert.Contains("source-file: qinghe-2023.txt\n", report, StringComparison.Ordinal);
        Assert.Contains("glossary: qinghe-report\n", File.ReadAllText(folder[Qinghe.GlossaryFile]), StringComparison.Ordinal);
        Assert.Equal(0, Hexi.Run("check", folder.Path).ExitCode);
    }

    [Theory]
    [InlineData("part-of", "[其中重点10家]{.fact part-of=\"a\"}", "[其中重点10家]{.fact part-of=\"b\"}")]
    [InlineData("vs", "[重点企业与之同步]{.target #c vs=\"a\"}", "[重点企业与之同步]{.target #c vs=\"b\"}")]
    [InlineData("vs in words", "[重点企业与之同步]{.target #c vs=\"“a”\"}", "[重点企业与之同步]{.target #c vs=\"“a”\"}")]
    [InlineData("about", "a类企业[新增10家]{.fact about=\"a\"}", "a类企业[新增10家]{.fact about=\"a\"}")]
    [InlineData("label", "[新增10家]{.fact label=\"a\"}", "[新增10家]{.fact label=\"a\"}")]
    [InlineData("case", "[新增10家]{.fact part-of=\"A\"}", "[新增10家]{.fact part-of=\"A\"}")]
    public void Keys_that_refer_are_changed_and_words_stay(string key, string before, string after)
    {
        const string Head = "---\nreport: q\nplan-year: 2023\n---\n\n## 过去一年 {#review .review period=\"2022\" at=\"2022\"}\n\n#a和a的企业[新增30家]{.fact #a}。\n";
        using TemporaryFolder folder = new();
        string path = folder.Write("q.report.md", Head + before + "。\n");

        Assert.True(Hexi.Run("rename", "a", "b", path).ExitCode == 0, key);

        Assert.Equal(Head.Replace("{.fact #a}", "{.fact #b}", StringComparison.Ordinal) + after + "。\n", File.ReadAllText(path));
    }

    [Theory]
    [InlineData("gdp", "pm25", "the id “pm25” is already in use. Choose another.")]
    [InlineData("gdp", "gdp", "the id “gdp” is already in use. Choose another.")]
    [InlineData("gdp", "1gdp", "“1gdp” is not a valid id. An id starts with a letter and contains only letters, digits and hyphens.")]
    [InlineData("gdp", "g dp", "“g dp” is not a valid id. An id starts with a letter and contains only letters, digits and hyphens.")]
    [InlineData("gdp-grwoth", "growth", "the id “gdp-grwoth” does not appear in any file. Did you mean “gdp-growth”?")]
    [InlineData("nothing-like-it", "growth", "the id “nothing-like-it” does not appear in any file.")]
    public void What_cannot_be_renamed_is_said_and_nothing_is_written(string from, string to, string message)
    {
        using TemporaryFolder folder = Qinghe.Create();

        Hexi run = Hexi.Run("rename", from, to, folder.Path);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(Qinghe.Report, File.ReadAllText(folder[Qinghe.ReportFile]));
    }

    [Fact]
    public void A_new_id_that_gives_a_reserved_name_or_the_name_of_another_is_refused()
    {
        using TemporaryFolder folder = Qinghe.Create();

        Hexi clash = Hexi.Run("rename", "beds", "tech-firms--2023", folder.Path);

        Assert.Equal(2, clash.ExitCode);
        Assert.Contains("nothing was renamed, because it would cause an error", clash.Error, StringComparison.Ordinal);
        Assert.Equal(Qinghe.Report, File.ReadAllText(folder[Qinghe.ReportFile]));
    }

    [Fact]
    public void The_ids_of_the_standard_catalogue_stay_and_are_taken()
    {
        using TemporaryFolder folder = new();
        folder.Write("q.report.md", "---\nreport: q\nplan-year: 2023\ncatalogue: standard\n---\n\n## 今年目标 {#plan .plan}\n\n[生产总值增长6%]{#growth indicator=\"gdp\"}。\n");

        Assert.Contains("“gdp” is an indicator of the standard catalogue", Hexi.Run("rename", "gdp", "own", folder.Path).Error, StringComparison.Ordinal);
        Assert.Contains("the id “pm25” is already in use", Hexi.Run("rename", "growth", "pm25", folder.Path).Error, StringComparison.Ordinal);
        Assert.Equal(0, Hexi.Run("rename", "growth", "生产总值", folder.Path).ExitCode);
    }

    [Fact]
    public void A_dry_run_shows_the_differences_and_writes_nothing()
    {
        using TemporaryFolder folder = Qinghe.Create();

        Hexi run = Hexi.Run("rename", "beds", "养老床位", folder.Path, "--dry-run");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("#养老床位", run.Out, StringComparison.Ordinal);
        Assert.Equal("“beds” would be “养老床位”: 4 places in 3 files; no file was changed.\n", run.Error);
        Assert.Equal(Qinghe.Report, File.ReadAllText(folder[Qinghe.ReportFile]));
    }

    [Fact]
    public void Progress_and_task_files_follow_a_target_and_its_report()
    {
        using TemporaryFolder folder = Qinghe.Create();
        folder.Write(Qinghe.ProgressFile, Qinghe.Progress + "qinghe-2023/beds,2023-09-30,150张,beds,beds\n");

        Assert.Equal(0, Hexi.Run("rename", "beds", "care-beds", folder.Path).ExitCode);
        Assert.Equal(0, Hexi.Run("rename", "qinghe-2023", "qinghe", folder.Path).ExitCode);

        Assert.Equal(Qinghe.Progress.Replace("\nbeds,", "\ncare-beds,", StringComparison.Ordinal) + "qinghe/care-beds,2023-09-30,150张,beds,beds\n", File.ReadAllText(folder[Qinghe.ProgressFile]));
        Assert.Equal(Qinghe.Tasks.Replace("\nbeds,", "\ncare-beds,", StringComparison.Ordinal), File.ReadAllText(folder[Qinghe.TasksFile]));
        Assert.Equal(0, Hexi.Run("check", folder.Path).ExitCode);
    }
}
