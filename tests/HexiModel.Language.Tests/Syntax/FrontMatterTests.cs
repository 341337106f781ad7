using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Syntax;

public class FrontMatterTests
{
    [Theory]
    [InlineData("title: 工作报告", "title", "工作报告")]
    [InlineData("title:   工作报告  ", "title", "工作报告")]
    [InlineData("title:\t工作报告", "title", "工作报告")]
    [InlineData("title: 一:二 # 三", "title", "一:二 # 三")]
    [InlineData("title:", "title", "")]
    [InlineData("title: \"\"", "title", "")]
    [InlineData("gb2260: \"120103\"", "gb2260", "120103")]
    [InlineData("title: \"说“好”：\\\"是\\\" \\\\ 完\"", "title", "说“好”：\"是\" \\ 完")]
    [InlineData("source-file: a_b-c.txt", "source-file", "a_b-c.txt")]
    public void A_line_gives_its_key_and_its_value(string line, string key, string value)
    {
        SyntaxTree tree = Trees.Parse($"---\nreport: r\n{line}\n---\n\n文\n");

        FrontMatterEntry entry = Assert.IsType<FrontMatterEntry>(tree.FrontMatter.Find(key));
        Assert.Equal(value, entry.Value);
        Assert.Equal(key, entry.KeySpan.Of(tree.File.Text));
        Assert.Equal(line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim(), entry.ValueSpan.Of(tree.File.Text));
        Assert.Empty(tree.Diagnostics);
        Assert.Equal("文", Stripper.Strip(tree));
    }

    [Theory]
    [InlineData("report: 河西-2022", DocumentKind.Report)]
    [InlineData("glossary: 河西-2022", DocumentKind.Glossary)]
    [InlineData("title: 河西-2022", DocumentKind.Unknown)]
    public void The_front_matter_says_what_the_file_is(string line, DocumentKind kind)
    {
        SyntaxTree tree = Trees.Parse(new SourceFile("河西.md", $"---\n{line}\n---\n\n文\n"));

        Assert.Equal(kind, tree.Kind);
        Assert.Equal(kind == DocumentKind.Unknown ? null : "河西-2022", tree.ReportId);
    }

    [Theory]
    [InlineData("a.report.md", "glossary: 河西-2022", DocumentKind.Report, "河西-2022")]
    [InlineData("a.glossary.md", "report: 河西-2022", DocumentKind.Glossary, "河西-2022")]
    [InlineData("a.glossary.md", "report: 河东-2022\nglossary: 河西-2022", DocumentKind.Glossary, "河西-2022")]
    [InlineData("a.glossary.md", "title: 河西-2022", DocumentKind.Unknown, null)]
    public void The_name_of_a_file_outweighs_the_key_with_the_id(string name, string lines, DocumentKind kind, string? id)
    {
        SyntaxTree tree = Trees.Parse(new SourceFile(name, $"---\n{lines}\n---\n\n文\n"));

        Assert.Equal((kind, id), (tree.Kind, tree.ReportId));
    }

    [Theory]
    [InlineData("source-paragraphs: line", "一\n二")]
    [InlineData("source-paragraphs: blank-line", "一\n\n二")]
    [InlineData("title: 无", "一\n\n二")]
    public void Paragraphs_stand_apart_as_the_front_matter_says(string line, string official)
        => Assert.Equal(official, Stripper.Strip(Trees.Parse($"---\nreport: r\n{line}\n---\n\n一\n\n二\n")));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Any_line_end_ends_a_line(string lineEnd)
    {
        SyntaxTree tree = Trees.Parse("---  \nreport: r\n\ntitle: \"题\"\n---\n\n一\n二\n\n## 三 {#s}\n".Replace("\n", lineEnd, StringComparison.Ordinal));

        Assert.Empty(tree.Diagnostics);
        Assert.Equal("题", tree.FrontMatter.Find("title")?.Value);
        Assert.Equal("一二\n\n三", Stripper.Strip(tree));
        Assert.Equal("s", Assert.IsType<HeadingSyntax>(tree.Blocks[1]).Attributes.Id?.Name);
    }

    [Theory]
    [InlineData("---\nreport: r\nreport: s\n---\n\n文\n", "HEXI1009", "report")]
    [InlineData("---\nreport: r\ntitle: \"题\n---\n\n文\n", "HEXI2004", "\"题")]
    [InlineData("---\nreport: r\ntitle: \"题\"目\n---\n\n文\n", "HEXI2004", "\"题\"目")]
    [InlineData("---\nreport: r\n  - 一\n---\n\n文\n", "HEXI2004", "  - 一")]
    [InlineData("---\nreport: r\ntitle：题\n---\n\n文\n", "HEXI2004", "title：题")]
    [InlineData("---\nreport: r\n\n文\n", "HEXI2003", "---")]
    [InlineData("---\nreport: r\n文\n\n二\n", "HEXI2003", "---")]
    [InlineData("文\n", "HEXI2002", "文")]
    [InlineData("\n---\nreport: r\n---\n", "HEXI2002", "\n")]
    public void What_is_wrong_is_said_where_it_stands(string text, string rule, string place)
    {
        SyntaxTree tree = Trees.Parse(text);

        Assert.Equal([(rule, place)], tree.Findings());
        Assert.Equal(text, string.Concat(tree.Tokens.Select(token => token.Span.Of(text))));
    }

    [Fact]
    public void Front_matter_that_never_ends_does_not_swallow_the_report()
    {
        SyntaxTree tree = Trees.Parse("---\nreport: r\ntitle: 题\n\n## 一 {#one}\n\n[二]{#two}\n\n---\n\n三\n");

        Assert.Equal([("HEXI2003", "---")], tree.Findings());
        Assert.Equal("题", tree.FrontMatter.Find("title")?.Value);
        Assert.Equal("一\n\n二\n\n---\n\n三", Stripper.Strip(tree));
        Assert.Equal("二", tree.Words("two"));
    }
}
