using System.Runtime.Versioning;
using System.Text;

namespace HexiModel.Tool.Tests.Commands;

public class FixCommandTests
{
    private const string Right = """{#tech-firms-2023 indicator="tech-firms"}""";
    private const string Wrong = """{#tech-firms-2023 indicater="tech-farms"}""";
    private const string Undecided = "区图书馆建成开放]{.commitment #library},新建小学3所。";

    private static string Damaged => Qinghe.Report.Replace(Right, Wrong, StringComparison.Ordinal);

    private static string Open => Qinghe.Report.Replace("区图书馆建成开放]{.commitment #library}。", Undecided, StringComparison.Ordinal);

    [Fact]
    public void What_has_one_answer_is_mended_until_nothing_more_changes()
    {
        using TemporaryFolder folder = Create(Damaged);
        string path = folder[Qinghe.ReportFile];

        Hexi run = Hexi.Run("fix", folder.Path);

        Assert.Equal(
            $"""
            {path}(22,77): HEXI1006: indicater → indicator
            {path}(22,88): HEXI2012: tech-farms → tech-firms
            2 fixes in 1 file.

            """,
            run.Out);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(Qinghe.Report, File.ReadAllText(path));
    }

    [Fact]
    public void A_second_time_there_is_nothing_to_mend_and_nothing_is_written()
    {
        using TemporaryFolder folder = Create(Damaged);
        Hexi.Run("fix", folder.Path);
        DateTime written = File.GetLastWriteTimeUtc(folder[Qinghe.ReportFile]);

        Hexi run = Hexi.Run("fix", folder.Path);

        Assert.Equal((0, "Nothing to fix.\n", ""), (run.ExitCode, run.Out, run.Error));
        Assert.Equal(written, File.GetLastWriteTimeUtc(folder[Qinghe.ReportFile]));
    }

    [Theory]
    [InlineData("\n", "line")]
    [InlineData("\r\n", "line")]
    [InlineData("\n", "blank-line")]
    public void A_pasted_text_gets_its_blank_lines(string lineEnd, string paragraphs)
    {
        string[] lines = [.. Enumerable.Range(1, 30).Select(number => $"第{number}段:新建小学。")];
        string separator = paragraphs == "line" ? "\n" : "\n\n";
        using TemporaryFolder folder = new();
        folder.Write("a.txt", string.Join(separator, lines) + "\n");
        string path = folder.Write("a.report.md", $"---\nreport: a\nsource-file: a.txt\nsource-paragraphs: {paragraphs}\n---\n\n{string.Join('\n', lines)}\n".ReplaceLineEndings(lineEnd));

        Hexi run = Hexi.Run("fix", path);

        Assert.EndsWith("29 fixes in 1 file.\n", run.Out, StringComparison.Ordinal);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith(string.Join(lineEnd + lineEnd, lines) + lineEnd, File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Equal(string.Join(separator, lines), Hexi.Run("strip", path).Out);
    }

    [Fact]
    public void A_blank_line_goes_before_the_marks_of_a_paragraph_and_one_too_many_goes()
    {
        using TemporaryFolder folder = new();
        folder.Write("a.txt", "第一段。\n新建小学3所。\n第三段,还没有完。\n");
        string path = folder.Write("a.report.md", "---\nreport: a\nplan-year: 2022\nsource-file: a.txt\nsource-paragraphs: line\n---\n\n第一段。[[新建小学3所]{.skip}]{.skip}。\n\n第三段,\n\n还没有完。\n");

        Hexi.Run("fix", path);

        Assert.EndsWith("---\n\n第一段。\n\n[[新建小学3所]{.skip}]{.skip}。\n\n第三段,\n还没有完。\n", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_choice_for_a_line_is_for_that_line_even_where_lines_come_before_it()
    {
        using TemporaryFolder folder = new();
        folder.Write("a.txt", "第一段。\n第二段。\n新建小学3所。\n新建中学2所。\n");
        string path = folder.Write("a.report.md", "---\nreport: a\nplan-year: 2022\nsource-file: a.txt\nsource-paragraphs: line\n---\n\n第一段。\n第二段。\n新建小学3所。\n新建中学2所。\n");

        Hexi.Run("fix", path, "--choose", "HEXI5001@10=skip");

        Assert.EndsWith("第一段。\n\n第二段。\n\n新建小学[3所]{.skip}。\n\n新建中学2所。\n", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_writes_nothing_and_its_output_is_a_patch()
    {
        using TemporaryFolder folder = Create(Damaged);

        HexiProcess run = HexiProcess.RunShell(folder.Path, $"hexi fix . --dry-run > fix.patch; cmp {Qinghe.ReportFile} - <<'EOF' && git apply fix.patch\n{Damaged}EOF");

        Assert.Equal("2 fixes in 1 file; no file was changed.\n", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Qinghe.Report, File.ReadAllText(folder[Qinghe.ReportFile]));
        Assert.StartsWith($"--- a/{Qinghe.ReportFile}\n+++ b/{Qinghe.ReportFile}\n@@ -19,5 +19,5 @@\n", File.ReadAllText(folder["fix.patch"]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_several_answers_is_listed_and_left_alone()
    {
        using TemporaryFolder folder = CreateOpen();

        Hexi run = Hexi.Run("fix", folder[Qinghe.ReportFile]);

        Assert.Contains("HEXI5001 Number without annotation, 1 place: choose with --choose HEXI5001=fact|target|observation|criterion|skip\n    ", run.Out, StringComparison.Ordinal);
        Assert.Contains("(22,175): …成开放]{.commitment #library},新建小学3所。\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(Open, File.ReadAllText(folder[Qinghe.ReportFile]));
    }

    [Theory]
    [InlineData("HEXI5001=skip", "新建小学[3所]{.skip}。")]
    [InlineData("HEXI5001@22=target", "[新建小学3所]{.target #新建小学3所}。")]
    [InlineData("HEXI5001=observation", "[新建小学3所]{.observation}。")]
    [InlineData("HEXI5001=fact", "[新建小学3所]{.fact #新建小学3所}。")]
    [InlineData("HEXI5001@#plan=fact", "[新建小学3所]{.fact #新建小学3所}。")]
    [InlineData("HEXI5001@#report=skip", "新建小学[3所]{.skip}。")]
    [InlineData("HEXI5001@count=skip", "新建小学[3所]{.skip}。")]
    public void What_is_chosen_is_applied_where_it_is_chosen(string choice, string expected)
    {
        using TemporaryFolder folder = CreateOpen();

        Hexi.Run("fix", folder.Path, "--choose", choice);

        Assert.Contains(expected, File.ReadAllText(folder[Qinghe.ReportFile]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_section_decides_what_a_fact_is()
    {
        using TemporaryFolder folder = Create(Open.Replace("[新增就业1.7万余人]{.fact indicator=\"new-jobs\"}", "新增就业1.7万余人", StringComparison.Ordinal));
        File.Delete(folder[Qinghe.OfficialFile]);

        Hexi.Run("fix", folder.Path, "--choose", "HEXI5001=fact");

        string text = File.ReadAllText(folder[Qinghe.ReportFile]);
        Assert.Contains("[新增就业1.7万余人]{.fact}", text, StringComparison.Ordinal);
        Assert.Contains("[新建小学3所]{.fact #新建小学3所}", text, StringComparison.Ordinal);
        using System.Text.Json.JsonDocument exported = System.Text.Json.JsonDocument.Parse(Hexi.Run("export", folder.Path).Out);
        Assert.Contains("\"新建小学3所\"", exported.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HEXI5001@count=criterion", "HEXI5001@#plan=skip", "[3所]{.criterion}")]
    [InlineData("HEXI5001@#plan=criterion", "HEXI5001=skip", "[3所]{.criterion}")]
    public void A_particular_choice_goes_before_a_general_one(string particular, string general, string expected)
    {
        using TemporaryFolder folder = CreateOpen();

        Hexi.Run("fix", folder.Path, "--choose", particular, "--choose", general);

        Assert.Contains(expected, File.ReadAllText(folder[Qinghe.ReportFile]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_choice_for_a_line_goes_before_one_for_all()
    {
        using TemporaryFolder folder = CreateOpen();

        Hexi.Run("fix", folder.Path, "--choose", "HEXI5001@22=skip", "--choose", "HEXI5001=target");

        Assert.Contains("[3所]{.skip}", File.ReadAllText(folder[Qinghe.ReportFile]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HEXI5001", "“HEXI5001” is not a valid choice")]
    [InlineData("HEXI5001=nothing", "the ways are: fact, target, observation, criterion, skip.")]
    [InlineData("HEXI1001=skip", "“HEXI1001” has no choices")]
    [InlineData("HEXI7777=skip", "“HEXI7777” has no choices")]
    [InlineData("HEXI5001@#review=skip", "“HEXI5001@#review=skip” has no effect: there is no HEXI5001 in that section or of that kind.")]
    [InlineData("HEXI5001@rank=skip", "“HEXI5001@rank=skip” has no effect: there is no HEXI5001 in that section or of that kind.")]
    [InlineData("HEXI5001@money=skip", "“HEXI5001@money=skip” is not a valid choice")]
    [InlineData("HEXI5001@9999=skip", "“HEXI5001@9999=skip” has no effect: there is no HEXI5001 on line 9999.")]
    public void A_choice_that_is_none_is_wrong_use(string choice, string message)
    {
        using TemporaryFolder folder = CreateOpen();

        Hexi run = Hexi.Run("fix", folder.Path, "--choose", choice);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "“target” would cause another error here; choose with --choose HEXI5001=criterion|skip")]
    [InlineData("zh-Hans", "选“target”在这里本身就是错误；请用 --choose HEXI5001=criterion|skip 选择")]
    public void A_choice_that_would_be_an_error_in_itself_is_left_and_said(string language, string message)
    {
        using TemporaryFolder folder = Create(Open.Replace("新建小学3所", "帮扶月收入3000元以下家庭", StringComparison.Ordinal));
        File.Delete(folder[Qinghe.OfficialFile]);
        string before = File.ReadAllText(folder[Qinghe.ReportFile]);

        Hexi run = Hexi.Run("fix", folder.Path, "--choose", "HEXI5001=target", "--lang", language);

        Assert.Contains(message, run.Out, StringComparison.Ordinal);
        Assert.Equal((0, before), (run.ExitCode, File.ReadAllText(folder[Qinghe.ReportFile])));
    }

    [Fact]
    public void What_cannot_be_mended_is_counted_and_the_exit_code_says_so()
    {
        using TemporaryFolder folder = Create(Damaged.Replace("plan-year: 2023", "plan-year: soon", StringComparison.Ordinal));

        Hexi run = Hexi.Run("fix", folder.Path);

        Assert.EndsWith("\n2 fixes in 1 file.\nRemaining: 1 error, 0 warnings, 0 suggestions in 1 file.\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void Byte_order_mark_and_line_ends_stay()
    {
        using TemporaryFolder folder = Create(Damaged);
        byte[] mark = Encoding.UTF8.GetPreamble();
        string path = folder.Write(Qinghe.ReportFile, [.. mark, .. Encoding.UTF8.GetBytes(Damaged.ReplaceLineEndings("\r\n"))]);

        Hexi.Run("fix", folder.Path);

        Assert.Equal([.. mark, .. Encoding.UTF8.GetBytes(Qinghe.Report.ReplaceLineEndings("\r\n"))], File.ReadAllBytes(path));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void Permissions_stay()
    {
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        using TemporaryFolder folder = Create(Damaged);
        File.SetUnixFileMode(folder[Qinghe.ReportFile], Mode);

        Hexi.Run("fix", folder.Path);

        Assert.Equal(Mode, File.GetUnixFileMode(folder[Qinghe.ReportFile]));
    }

    [Fact]
    public void No_other_file_is_left_behind()
    {
        using TemporaryFolder folder = Create(Damaged);
        string[] before = [.. Directory.GetFileSystemEntries(folder.Path).Order(StringComparer.Ordinal)];

        Hexi.Run("fix", folder.Path);

        Assert.Equal(before, Directory.GetFileSystemEntries(folder.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_link_stays_a_link()
    {
        using TemporaryFolder folder = Create(Qinghe.Report);
        string target = folder.Write("elsewhere/text.md", Damaged);
        File.Delete(folder[Qinghe.ReportFile]);
        File.CreateSymbolicLink(folder[Qinghe.ReportFile], target);

        Hexi.Run("fix", folder.Path);

        Assert.Equal(target, File.ResolveLinkTarget(folder[Qinghe.ReportFile], returnFinalTarget: true)?.FullName);
        Assert.Equal(Qinghe.Report, File.ReadAllText(target));
    }

    [Fact]
    public void Where_one_file_is_write_protected_none_is_written()
    {
        using TemporaryFolder folder = Create(Damaged);
        string glossary = Qinghe.Glossary.Replace("{.item}", "{.itm}", StringComparison.Ordinal);
        Assert.NotEqual(Qinghe.Glossary, glossary);
        folder.Write(Qinghe.GlossaryFile, glossary);
        File.SetAttributes(folder[Qinghe.ReportFile], FileAttributes.ReadOnly);

        Hexi run = Hexi.Run("fix", folder.Path);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains($"“{folder[Qinghe.ReportFile]}” is read-only; no file was changed.", run.Error, StringComparison.Ordinal);
        Assert.Equal((Damaged, glossary), (File.ReadAllText(folder[Qinghe.ReportFile]), File.ReadAllText(folder[Qinghe.GlossaryFile])));
        File.SetAttributes(folder[Qinghe.ReportFile], FileAttributes.Normal);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_never_written_back_as_something_else()
    {
        using TemporaryFolder folder = Create(Damaged);
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Damaged), 0xB9, 0xA4];
        string path = folder.Write(Qinghe.ReportFile, bytes);

        Hexi run = Hexi.Run("fix", folder.Path);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Equal(bytes, File.ReadAllBytes(path));
    }

    [Theory]
    [InlineData("en", "is not UTF-8")]
    [InlineData("zh-Hans", "不是 UTF-8 文件")]
    public void Where_one_file_is_no_UTF8_none_is_written_be_it_changed_or_not(string language, string message)
    {
        using TemporaryFolder folder = Create(Damaged);
        string glossary = folder.Write(Qinghe.GlossaryFile, [.. Encoding.UTF8.GetBytes(Qinghe.Glossary), 0xFF]);

        foreach (string[] more in (string[][])[[], ["--dry-run"]])
        {
            Hexi run = Hexi.Run(["fix", folder.Path, "--lang", language, .. more]);

            Assert.Equal((2, ""), (run.ExitCode, run.Out));
            Assert.Contains($"“{glossary}”", run.Error, StringComparison.Ordinal);
            Assert.Contains(message, run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(Damaged, File.ReadAllText(folder[Qinghe.ReportFile]));
    }

    [Fact]
    public void Only_files_that_are_named_are_changed()
    {
        using TemporaryFolder folder = Create(Damaged);
        string glossary = Qinghe.Glossary.Replace("{.item}", "{.itm}", StringComparison.Ordinal);
        folder.Write(Qinghe.GlossaryFile, glossary);

        Hexi.Run("fix", folder[Qinghe.ReportFile]);

        Assert.Equal((Qinghe.Report, glossary), (File.ReadAllText(folder[Qinghe.ReportFile]), File.ReadAllText(folder[Qinghe.GlossaryFile])));
    }

    [Fact]
    public void A_report_cannot_command_the_terminal_of_its_reader()
    {
        using TemporaryFolder folder = Create(Damaged.Replace("区图书馆", "区\u001B[2J图书馆", StringComparison.Ordinal));

        Hexi run = Hexi.RunOnTerminal(80, "fix", folder.Path, "--dry-run");

        Assert.Contains("区␛[2J图书馆", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001B[2J", run.Out, StringComparison.Ordinal);
    }

    /// <summary>The report with words that no one has looked at. Its official text would be other words, and that be said first.</summary>
    private static TemporaryFolder CreateOpen()
    {
        TemporaryFolder folder = Create(Open);
        File.Delete(folder[Qinghe.OfficialFile]);
        return folder;
    }

    private static TemporaryFolder Create(string report)
    {
        TemporaryFolder folder = Qinghe.Create();
        folder.Write(Qinghe.ReportFile, report);
        return folder;
    }
}
