using HexiModel.Tests;

namespace HexiModel.Tool.Tests.Commands;

public class UsageTests
{
    [Fact]
    public void No_arguments_are_wrong_use_that_is_answered_with_help()
    {
        Hexi run = Hexi.Run();

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Equal(Hexi.Run("--help").Out, run.Error);
    }

    [Fact]
    public void The_schema_of_an_export_needs_no_path_and_an_export_does()
    {
        Hexi schema = Hexi.Run("export", "--schema");
        Assert.Equal((0, ""), (schema.ExitCode, schema.Error));
        Assert.StartsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\"", schema.Out, StringComparison.Ordinal);

        Hexi nothing = Hexi.Run("export");
        Assert.Equal(2, nothing.ExitCode);
        Assert.StartsWith("Name the files or folders to export.", nothing.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_lists_the_commands_with_what_they_take()
    {
        Hexi run = Hexi.Run("--help");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(
            """
            Government work reports as typed data: show their commitments, check their annotation, read their quantities.

            Usage
              hexi <command> [options]

            Commands
              show [WORD|PATH...]       Show targets, indicators and programmes as tables, or all about one thing.
              check PATH...             Check annotated files, as the build does, without a build.
              fix PATH...               Fix what has one solution, and list what a person must decide.
              format PATH...            Format annotated files, with one sentence per line.
              scan FILE...              List the quantities that a text states, each with its reading.
              strip FILE...             Write the official text of annotated files, byte for byte.
              annotate TEXT...          Draft annotated files from official texts: marks, glossary, catalogue. A person reviews them.
              accept PATH...            Accept drafts that a person has reviewed: remove .draft from all marks of the files.
              rename OLD NEW [PATH...]  Change an id everywhere in the files of a project: where it is given, and in the keys that refer to it.
              export [PATH...]          Write the content of annotated files as JSON, CSV or a workbook.
              assess [PATH...]          Show how the targets and commitments of reports stand on a day.
              view [PATH...]            Write annotated reports as one HTML page, to review them in a browser.

            Options

            """,
            run.Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Help_of_a_command_is_Chinese_where_Chinese_is_asked_for()
    {
        Hexi run = Hexi.Run("check", "--help", "--lang", "zh-Hans");

        Assert.Equal(
            """
            检查标注文件：与编译时的检查相同，无需编译。

            用法
              hexi check PATH... [选项]

            参数
              PATH...  标注文件或文件夹；文件夹指其下全部 *.report.md、*.glossary.md、*.indicators.csv、*.progress.csv 和 *.tasks.csv。

            选项
              --format text|json|sarif|github      输出格式，默认为 text。
              --severity error|warning|suggestion  只显示不低于该级别的结果；默认为 suggestion。不影响退出码。
              --baseline FILE                      已知问题清单：FILE 中的问题不再报告，也不影响退出码。
              --update-baseline                    把当前发现的问题写入 --baseline 指定的文件。
              -h, -?, --help                       显示帮助。
              --lang en|zh-Hans                    提示信息和表格用语的语言。

            示例
              hexi check seeds
              hexi check district-2022.report.md --format json
              hexi check seeds --baseline known.json --update-baseline
              hexi check seeds --format sarif > hexi.sarif

            """,
            run.Out);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public void Help_fits_the_terminal_in_both_languages(string language)
    {
        foreach (string command in new[] { "show", "check", "scan", "strip", "export" })
        {
            string help = System.Text.RegularExpressions.Regex.Replace(Hexi.RunOnTerminal(60, command, "--help", "--lang", language).Out, "\u001B\\[[0-9;]*m", "");

            Assert.All(help.Split('\n').TakeWhile(line => line is not "Examples" and not "示例"), line => Assert.InRange(Output.CellWidthTests.Cells(line), 0, 60));
        }
    }

    [Theory]
    [InlineData("--lang=zh-Hans")]
    [InlineData("--lang:zh-Hans")]
    public void The_language_can_be_given_in_one_word_before_the_command(string option)
    {
        Assert.StartsWith("检查标注文件", Hexi.Run(option, "check", "--help").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Did you mean one of the following?\nshow\n", "shwo")]
    [InlineData("“--fromat” is not an option", "show", "--fromat", "json")]
    [InlineData("'yaml'", "show", "--format", "yaml")]
    [InlineData("'sarif'", "scan", "x", "--format", "sarif")]
    [InlineData("'text'", "export", "x", "--format", "text")]
    [InlineData("'rows'", "export", "x", "--view", "rows")]
    [InlineData("'fr'", "show", "--lang", "fr")]
    [InlineData("'check'", "check")]
    [InlineData("'strip'", "strip")]
    public void Wrong_use_is_told_on_the_other_stream(string message, params string[] args)
    {
        Hexi run = Hexi.Run(args);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.EndsWith(" --help”.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_use_is_told_in_Chinese_where_Chinese_is_asked_for()
    {
        Hexi run = Hexi.Run("check", "--lang", "zh-Hans");

        Assert.Contains("缺少所需参数", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("用法请见“hexi check --help”。\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show")]
    [InlineData("check")]
    [InlineData("scan")]
    [InlineData("strip")]
    [InlineData("export")]
    public void A_path_that_is_not_there_is_wrong_use(string command)
    {
        using TemporaryFolder folder = new();

        Hexi run = Hexi.Run(command, folder["没有.report.md"]);

        Assert.Equal((2, "", $"hexi: the file or folder “{folder["没有.report.md"]}” does not exist.\n"), (run.ExitCode, run.Out, run.Error));
    }

    [Theory]
    [InlineData("show")]
    [InlineData("check")]
    [InlineData("export")]
    public void A_folder_without_annotated_files_is_wrong_use(string command)
    {
        using TemporaryFolder folder = new();
        folder.Write("readme.md", "text");

        Hexi run = Hexi.Run(command, folder.Path);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("contains no annotated files (*.report.md, *.glossary.md)", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show")]
    [InlineData("export")]
    public void A_catalogue_alone_has_nothing_to_show(string command)
    {
        using TemporaryFolder folder = Qinghe.Create();

        Hexi run = Hexi.Run(command, folder[Qinghe.CatalogueFile]);

        Assert.Equal((2, "", $"hexi: “{folder[Qinghe.CatalogueFile]}” contains no report.\n"), (run.ExitCode, run.Out, run.Error));
        Assert.Equal(0, Hexi.Run("check", folder[Qinghe.CatalogueFile]).ExitCode);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_wrong_use()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "/proc is a Linux matter.");

        // Reading it fails for every user, root among them.
        Hexi run = Hexi.Run("scan", "/proc/self/mem");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("hexi: cannot read “/proc/self/mem”: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_begins_with_an_at_sign_is_a_path()
    {
        Assert.Contains("“@answers”", Hexi.Run("scan", "@answers").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_is_UTF8_without_a_byte_order_mark_and_lines_end_with_a_line_feed()
    {
        HexiProcess run = HexiProcess.Run(Repository.Root, "check", "seeds", "--lang", "zh-Hans");

        Assert.Equal(0, run.ExitCode);
        Assert.NotEqual(0xEF, run.Out[0]);
        Assert.DoesNotContain((byte)'\r', run.Out);
        Assert.Contains("覆盖率", run.OutText, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', run.OutText);
    }

    [Fact]
    public void Paths_are_shown_as_they_were_written()
    {
        using TemporaryFolder folder = Qinghe.CreateWith("""{#beds of="green-plan"}""", """{#beds of="blue-plan"}""");

        Assert.StartsWith(Qinghe.ReportFile + "(", HexiProcess.Run(folder.Path, "check", ".").OutText, StringComparison.Ordinal);
        Assert.StartsWith("../" + Path.GetFileName(folder.Path) + "/" + Qinghe.ReportFile + "(", HexiProcess.Run(folder.Path, "check", "../" + Path.GetFileName(folder.Path)).OutText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_that_has_seen_enough_is_no_error()
    {
        HexiProcess run = HexiProcess.RunShell(Repository.Root, "hexi show | head -1; exit ${PIPESTATUS[0]}");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("2022年天津市河西区人民政府工作报告\n", run.OutText);
    }

    [Fact]
    public void An_output_that_is_full_is_an_error_with_a_reason()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no full device here.");

        HexiProcess run = HexiProcess.RunShell(Repository.Root, "hexi show > /dev/full");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("hexi: cannot write the output: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_comes_from_a_pipe_as_well()
    {
        Assert.SkipUnless(File.Exists("/dev/stdin"), "There is no /dev/stdin here.");

        HexiProcess run = HexiProcess.RunShell(Repository.Root, "echo '新增学位3420个' | hexi scan /dev/stdin --format jsonl");

        Assert.Contains("\"amount\":\"3420\"", run.OutText, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interrupt_ends_it_without_a_word()
    {
        Interrupts.SkipWhereIgnored();
        using TemporaryFolder folder = new();

        // A named pipe that nobody writes to keeps the command waiting; what an interrupt does not end, the end of patience does.
        HexiProcess run = HexiProcess.RunShell(
            folder.Path,
            """
            mkfifo wait; set -m
            hexi scan wait & hexi=$!
            (sleep 30; kill -KILL -- -$hexi) > /dev/null 2>&1 & patience=$!
            sleep 2; kill -INT -- -$hexi; wait $hexi; code=$?
            kill -KILL -- -$patience; exit $code
            """);

        Assert.Equal((130, ""), (run.ExitCode, run.OutText));
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_that_of_the_command()
    {
        Assert.Matches("^0\\.[0-9]+\\.[0-9]+", HexiProcess.Run(Repository.Root, "--version").OutText);
    }
}
