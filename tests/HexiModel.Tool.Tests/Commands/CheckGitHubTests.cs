namespace HexiModel.Tool.Tests.Commands;

public class CheckGitHubTests
{
    [Fact]
    public void A_finding_is_a_workflow_command_with_its_place_and_the_summary_comes_last()
    {
        using TemporaryFolder folder = Qinghe.CreateWith("""{#tech-firms-2023 indicator="tech-firms"}""", """{#tech-firms-2023 indicator="tech-farms"}""");

        HexiProcess run = HexiProcess.Run(folder.Path, "check", ".", "--format", "github");

        string[] lines = run.OutText.TrimEnd('\n').Split('\n');
        Assert.StartsWith("::error file=qinghe-2023.report.md,line=22,col=88,endLine=22,endColumn=98,title=HEXI2012::“tech-farms” in “indicator” is not an id in this report", lines[0], StringComparison.Ordinal);
        Assert.Equal("1 error, 0 warnings, 0 suggestions in 1 file.", lines[^1]);
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void A_suggestion_is_a_notice()
    {
        using TemporaryFolder folder = Qinghe.CreateWith("{.commitment #library}", "{.commitment #library},3所小学开工");
        File.Delete(folder[Qinghe.OfficialFile]);

        Assert.Contains("::notice file=", Hexi.Run("check", folder.Path, "--format", "github").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_would_end_a_property_or_a_message_is_escaped()
    {
        using TemporaryFolder folder = Qinghe.CreateWith("{.commitment #library}", "{.commitment #library of=\"100%,a:b\"}");
        folder.Write("a,b%/c:d.report.md", "no front matter");

        string output = HexiProcess.Run(folder.Path, "check", ".", "--format", "github").OutText;

        Assert.Contains("file=a%2Cb%25/c%3Ad.report.md,", output, StringComparison.Ordinal);
        Assert.Contains("“100%25,a:b”", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_over_several_lines_has_no_columns_since_GitHub_takes_none()
    {
        using TemporaryFolder folder = Qinghe.CreateWith("{.commitment #library}。", "{.commitment #library},另有3\n所小学开工。");
        File.Delete(folder[Qinghe.OfficialFile]);

        string output = Hexi.Run("check", folder.Path, "--format", "github").Out;

        Assert.Contains(",line=22,endLine=23,title=HEXI5001::", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_cannot_write_commands_of_its_own_into_the_log()
    {
        using TemporaryFolder folder = Qinghe.CreateWith("{.commitment #library}", "{.commitment #library of=\"x\r::error::y\"}");

        string output = Hexi.Run("check", folder.Path, "--format", "github").Out;

        Assert.DoesNotContain("\r", output, StringComparison.Ordinal);
        Assert.DoesNotContain(output.Split('\n'), line => line.StartsWith("::error::", StringComparison.Ordinal));
    }
}
