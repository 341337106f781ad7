using HexiModel.Tests;

namespace HexiModel.Tool.Tests.Commands;

public class StripCommandTests
{
    [Fact]
    public void It_gives_back_the_official_text_of_the_seeds_byte_for_byte()
    {
        HexiProcess run = HexiProcess.Run(Repository.Root, "strip", "seeds/hexi-2022.report.md", "seeds/hexi-2022.glossary.md");

        Assert.Equal(File.ReadAllBytes(Repository.Seed("hexi-2022.txt")), run.Out);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void A_glossary_goes_behind_its_report_whichever_way_round_they_are_given()
    {
        using TemporaryFolder folder = Qinghe.Create();

        Hexi run = Hexi.Run("strip", folder[Qinghe.GlossaryFile], folder[Qinghe.ReportFile]);

        Assert.Equal(Qinghe.Official, run.Out);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void Two_reports_keep_their_order_and_each_its_glossary()
    {
        using TemporaryFolder folder = Qinghe.Create();
        string other = folder.Write("aohe.report.md", "---\nreport: aohe\nsource-paragraphs: blank-line\n---\n\n澳河\n");

        Hexi run = Hexi.Run("strip", folder[Qinghe.ReportFile], other, folder[Qinghe.GlossaryFile]);

        Assert.Equal(Qinghe.Official + "\n\n澳河", run.Out);
    }

    [Fact]
    public void Paragraphs_are_separated_as_the_front_matter_says()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.report.md", "---\nreport: a\nsource-paragraphs: line\n---\n\n第一段\n\n第二段\n");

        Assert.Equal("第一段\n第二段", Hexi.Run("strip", path).Out);
    }

    [Fact]
    public void A_byte_order_mark_is_not_text()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.report.md", "\uFEFF---\nreport: a\nsource-paragraphs: line\n---\n\n第一段\n");

        Assert.Equal((0, "第一段", ""), (Hexi.Run("strip", path).ExitCode, Hexi.Run("strip", path).Out, Hexi.Run("strip", path).Error));
    }

    [Fact]
    public void What_cannot_be_read_is_said_and_the_text_still_comes()
    {
        using TemporaryFolder folder = Qinghe.CreateWith("""{#tech-firms-2023 indicator="tech-firms"}""", """{#tech-firms-2023 indicator="tech-firms" """);

        Hexi run = Hexi.Run("strip", folder[Qinghe.ReportFile]);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("2023年青禾区政府工作报告\n\n过去一年\n\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("error HEXI1", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_another_encoding_is_an_error_at_its_first_bad_byte()
    {
        using TemporaryFolder folder = new();
        // 报告 in GB18030.
        byte[] words = [0xB1, 0xA8, 0xB8, 0xE6];
        string path = folder.Write("a.report.md", [.. "---\nreport: a\nsource-paragraphs: line\n---\n\n"u8, .. words, .. "\n"u8]);

        Hexi run = Hexi.Run("strip", path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("a.report.md(6,1): error HEXI2001: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_no_file()
    {
        using TemporaryFolder folder = Qinghe.Create();

        Hexi run = Hexi.Run("strip", folder.Path);

        Assert.Equal((2, "", $"hexi: “{folder.Path}” is a folder; name the files in it.\n"), (run.ExitCode, run.Out, run.Error));
    }
}
