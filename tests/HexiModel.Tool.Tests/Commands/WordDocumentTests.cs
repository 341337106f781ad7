using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HexiModel.Tool.Tests.Commands;

/// <summary>Word documents as texts to draft from.</summary>
public class WordDocumentTests
{
    [Fact]
    public void The_text_is_written_beside_the_document_and_the_draft_belongs_to_it()
    {
        using TemporaryFolder folder = new();
        string path = Write(folder, body => body.Append(
            Of("青禾县人民政府工作报告"), Of("——2025年1月14日在青禾县第十七届人民代表大会第五次会议上"), Of("各位代表："),
            Of("过去一年", "Heading1"), Of("　　新增规上企业28家。"), Of("今年打算", "Heading1"), Of("怎样扩大投资", "Heading2"), Of("新增民宿集群3家。")));

        Hexi run = Hexi.Run("annotate", path);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            "青禾县人民政府工作报告\n——2025年1月14日在青禾县第十七届人民代表大会第五次会议上\n各位代表：\n过去一年\n　　新增规上企业28家。\n今年打算\n怎样扩大投资\n新增民宿集群3家。\n",
            File.ReadAllText(folder["qinghe-2025.txt"]));
        string report = File.ReadAllText(folder["qinghe-2025.report.md"]);
        Assert.Contains("\nsource-file: qinghe-2025.txt\n", report, StringComparison.Ordinal);
        Assert.Contains("\n## 过去一年 {", report, StringComparison.Ordinal);
        Assert.Contains("\n### 怎样扩大投资 {", report, StringComparison.Ordinal);
        Assert.Equal(0, Hexi.Run("check", folder.Path).ExitCode);
        Assert.Equal(0, Hexi.Run("annotate", path).ExitCode);
    }

    [Fact]
    public void Marks_go_over_to_a_corrected_document_and_new_headings_are_headings()
    {
        using TemporaryFolder folder = new();
        Hexi.Run("annotate", Write(folder, body => body.Append(Of("政府工作报告"), Of("各位代表："), Of("过去一年", "Heading1"), Of("新增规上企业28家。"), Of("今年打算", "Heading1"), Of("新增民宿集群3家。"))));
        Hexi.Run("accept", folder.Path);
        string report = File.ReadAllText(folder["qinghe-2025.report.md"]).Replace("#民宿集群", "#homestays", StringComparison.Ordinal);
        folder.Write("qinghe-2025.report.md", report.Replace("#新增民宿集群", "#homestays", StringComparison.Ordinal));
        string path = Write(folder, body => body.Append(
            Of("政府工作报告"), Of("各位代表："), Of("过去一年", "Heading1"), Of("新增规上企业30家。"), Of("今年打算", "Heading1"), Of("怎样扩大投资", "Heading2"), Of("新增民宿集群3家。")));

        Hexi run = Hexi.Run("annotate", path, "--again");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("新增规上企业30家。", File.ReadAllText(folder["qinghe-2025.txt"]), StringComparison.Ordinal);
        string again = File.ReadAllText(folder["qinghe-2025.report.md"]);
        Assert.Contains("\n### 怎样扩大投资 {", again, StringComparison.Ordinal);
        Assert.Contains("[新增民宿集群3家]{#homestays", again, StringComparison.Ordinal);
        Assert.Contains("[新增规上企业30家]{", again, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_there_and_says_something_else_stays_without_force()
    {
        using TemporaryFolder folder = new();
        folder.Write("qinghe-2025.txt", "mine");
        string path = Write(folder, body => body.Append(Of("新增民宿集群3家。")));

        Assert.Equal((2, "mine"), (Hexi.Run("annotate", path).ExitCode, File.ReadAllText(folder["qinghe-2025.txt"])));
        Assert.Equal((0, "新增民宿集群3家。\n"), (Hexi.Run("annotate", path, "--force").ExitCode, File.ReadAllText(folder["qinghe-2025.txt"])));
    }

    [Fact]
    public void Numbers_that_Word_writes_are_in_the_text()
        => Assert.Equal(
            "一、甲\n（一）子\n（二）丑\n二、乙\n（一）寅\n第3条丙\n十一\n",
            TextOf(body => body.Append(
                Numbered("甲", 1, 0), Numbered("子", 1, 1), Numbered("丑", 1, 1), Numbered("乙", 1, 0), Numbered("", 1, 0), Numbered("寅", 1, 1), Numbered("丙", 2, 0), Numbered("十一", 3, 0))));

    [Fact]
    public void What_is_not_read_on_paper_is_left_out()
        => Assert.Equal(
            "新增企业30家，同比增长5%。\n",
            TextOf(body => body.Append(new Paragraph(
                new Run(new Text("新增企业")),
                new DeletedRun(new Run(new DeletedText("20"))),
                new InsertedRun(new Run(new Text("30"))),
                new Run(new RunProperties(new Vanish()), new Text("（草稿）")),
                new Run(new Text("家，"), new FootnoteReference { Id = 2 }),
                new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
                new Run(new FieldCode(" PAGE ")),
                new Run(new FieldChar { FieldCharType = FieldCharValues.End }),
                new Hyperlink(new Run(new Text("同比"))),
                new Run(new AlternateContent(new AlternateContentChoice(new OpenXmlUnknownElement("x")))),
                new SdtRun(new SdtContentRun(new Run(new Text("增长5%。"))))))));

    [Fact]
    public void A_row_of_a_table_is_a_line_and_a_break_ends_one()
        => Assert.Equal(
            "甲\n乙\n指标 目标\n地区生产总值 增长6%\n丁\n",
            TextOf(body => body.Append(
                new Paragraph(new Run(new Text("甲"), new Break(), new Text("乙"), new Break { Type = BreakValues.Page })),
                new Table(Row("指标", "目标"), Row("地区生产总值", "增长6%")),
                new SdtBlock(new SdtContentBlock(Of("丁"))),
                Of("  "))));

    [Fact]
    public void A_table_of_contents_is_left_out()
        => Assert.Equal("一、回顾\n", TextOf(body => body.Append(Of("一、回顾 3", "TOC1"), Of("一、回顾"))));

    [Theory]
    [InlineData("zh-Hans", "设有密码")]
    [InlineData("en", "is protected by a password")]
    public void A_locked_document_and_an_old_one_are_refused(string language, string message)
    {
        using TemporaryFolder folder = new();
        byte[] locked = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0];

        foreach (string name in new[] { "a.docx", "a.doc" })
        {
            Hexi run = Hexi.Run("annotate", folder.Write(name, locked), "--lang", language);

            Assert.Equal(2, run.ExitCode);
            Assert.Contains(message, run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_broken_document_is_refused()
    {
        using TemporaryFolder folder = new();
        byte[] whole = File.ReadAllBytes(Write(folder, body => body.Append(Of("新增民宿集群3家。"))));
        byte[][] broken = [[], Encoding.UTF8.GetBytes("一、回顾"), whole[..(whole.Length / 2)], Zip("other.xml", "<a/>"), Zip("word/document.xml", "<a")];

        for (int i = 0; i < broken.Length; i++)
        {
            Hexi run = Hexi.Run("annotate", folder.Write($"broken-{i}.docx", broken[i]));

            Assert.True(run.ExitCode == 2, run.Out);
            Assert.Contains("cannot be read as a Word document", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_document_of_another_program_is_read()
    {
        using TemporaryFolder folder = new();
        string markdown = folder.Write("a.md", "# 过去一年\n\n新增民宿集群**2**家。\n");
        try
        {
            using Process pandoc = Process.Start(new ProcessStartInfo("pandoc", [markdown, "-o", folder["b.docx"]]) { RedirectStandardError = true })!;
            pandoc.WaitForExit();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("Pandoc is not installed.");
        }

        Assert.Equal(0, Hexi.Run("annotate", folder["b.docx"]).ExitCode);
        Assert.Equal("过去一年\n新增民宿集群2家。\n", File.ReadAllText(folder["b.txt"]));
        Assert.Contains("\n## 过去一年 {", File.ReadAllText(folder["b.report.md"]), StringComparison.Ordinal);
    }

    private static string TextOf(Action<Body> fill)
    {
        using TemporaryFolder folder = new();
        Hexi run = Hexi.Run("annotate", Write(folder, fill));
        Assert.True(run.ExitCode == 0, run.Error);
        return File.ReadAllText(folder["qinghe-2025.txt"]);
    }

    private static string Write(TemporaryFolder folder, Action<Body> fill)
    {
        string path = folder["qinghe-2025.docx"];
        using WordprocessingDocument document = WordprocessingDocument.Create(path, WordprocessingDocumentType.Document);
        MainDocumentPart part = document.AddMainDocumentPart();
        part.Document = new Document(new Body());
        part.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
            StyleOf("Heading1", "heading 1", null), StyleOf("Heading2", "heading 2", "Heading1"), StyleOf("TOC1", "toc 1", null));
        part.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
            new AbstractNum(LevelOf(0, NumberFormatValues.ChineseCounting, "%1、"), LevelOf(1, NumberFormatValues.ChineseCountingThousand, "（%2）")) { AbstractNumberId = 7 },
            new AbstractNum(LevelOf(0, NumberFormatValues.Decimal, "第%1条", 3)) { AbstractNumberId = 8 },
            new AbstractNum(LevelOf(0, NumberFormatValues.Bullet, "•")) { AbstractNumberId = 9 },
            new NumberingInstance(new AbstractNumId { Val = 7 }) { NumberID = 1 },
            new NumberingInstance(new AbstractNumId { Val = 8 }) { NumberID = 2 },
            new NumberingInstance(new AbstractNumId { Val = 9 }) { NumberID = 3 });
        fill(part.Document.Body!);
        return path;
    }

    private static Style StyleOf(string id, string name, string? based)
    {
        Style style = new(new StyleName { Val = name }) { StyleId = id, Type = StyleValues.Paragraph };
        if (based is not null)
        {
            style.Append(new BasedOn { Val = based });
        }

        return style;
    }

    private static Level LevelOf(int index, NumberFormatValues format, string text, int start = 1)
        => new(new StartNumberingValue { Val = start }, new NumberingFormat { Val = format }, new LevelText { Val = text }) { LevelIndex = index };

    private static Paragraph Of(string text, string? style = null)
    {
        Paragraph paragraph = new(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
        if (style is not null)
        {
            paragraph.PrependChild(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        }

        return paragraph;
    }

    private static Paragraph Numbered(string text, int id, int level)
        => new(
            new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = id })),
            new Run(new Text(text)));

    private static TableRow Row(params string[] cells) => new(cells.Select(cell => new TableCell(Of(cell))));

    private static byte[] Zip(string name, string text)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (StreamWriter writer = new(archive.CreateEntry(name).Open()))
        {
            writer.Write(text);
        }

        return stream.ToArray();
    }
}
