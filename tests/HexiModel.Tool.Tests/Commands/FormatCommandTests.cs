namespace HexiModel.Tool.Tests.Commands;

public class FormatCommandTests
{
    private static string Joined => Qinghe.Report.Replace("。\n“青禾", "。“青禾", StringComparison.Ordinal);

    [Fact]
    public void Sentences_come_to_stand_one_a_line_and_the_official_text_stays()
    {
        using TemporaryFolder folder = Create();
        string before = Hexi.Run("strip", folder[Qinghe.ReportFile]).Out;

        Hexi run = Hexi.Run("format", folder.Path);

        Assert.Equal((0, $"{folder[Qinghe.ReportFile]}\n1 of 2 files formatted.\n", ""), (run.ExitCode, run.Out, run.Error));
        Assert.Equal(Qinghe.Report, File.ReadAllText(folder[Qinghe.ReportFile]));
        Assert.Equal(before, Hexi.Run("strip", folder[Qinghe.ReportFile]).Out);
    }

    [Fact]
    public void To_check_writes_nothing_and_fails_where_a_file_would_change()
    {
        using TemporaryFolder folder = Create();

        Hexi run = Hexi.Run("format", folder.Path, "--check");

        Assert.Equal((1, $"{folder[Qinghe.ReportFile]}\n1 of 2 files to format; no file was changed.\n", ""), (run.ExitCode, run.Out, run.Error));
        Assert.Equal(Joined, File.ReadAllText(folder[Qinghe.ReportFile]));
    }

    [Fact]
    public void A_dry_run_shows_a_patch_and_writes_nothing()
    {
        using TemporaryFolder folder = Create();

        Hexi run = Hexi.Run("format", folder.Path, "--dry-run");

        Assert.Contains("\n-[科技企业由13家发展到156家]", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n+“青禾计划”稳步推进", run.Out, StringComparison.Ordinal);
        Assert.Equal((0, Joined), (run.ExitCode, File.ReadAllText(folder[Qinghe.ReportFile])));
    }

    [Fact]
    public void Files_that_are_laid_out_are_fine()
    {
        using TemporaryFolder folder = Qinghe.Create();

        Hexi run = Hexi.Run("format", folder.Path, "--check");

        Assert.Equal((0, "2 files already formatted.\n", ""), (run.ExitCode, run.Out, run.Error));
    }

    private static TemporaryFolder Create()
    {
        Assert.NotEqual(Qinghe.Report, Joined);
        TemporaryFolder folder = Qinghe.Create();
        folder.Write(Qinghe.ReportFile, Joined);
        return folder;
    }
}
