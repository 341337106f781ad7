using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Syntax;

public class MarkTests
{
    [Theory]
    [InlineData("# 一 {#a .review}", 1, "一", "#a .review")]
    [InlineData("###### 一   {#a period=\"2017..2021\"}  ", 6, "一", "#a period=2017..2021")]
    [InlineData("##\t一", 2, "一", "")]
    [InlineData("## [一]{.name}二 {#a}", 2, "一二", "#a")]
    [InlineData("## [一]{.name} {#a}", 2, "一", "#a")]
    [InlineData("## 一[3] {#a}", 2, "一[3]", "#a")]
    [InlineData("## 一{#a}", 2, "一", "#a")]
    [InlineData("## \\{一\\}", 2, "{一}", "")]
    public void A_heading_has_its_level_words_and_attributes(string line, int level, string words, string attributes)
    {
        SyntaxTree tree = Trees.ParseBody(line + "\n");

        HeadingSyntax heading = Assert.IsType<HeadingSyntax>(Assert.Single(tree.Blocks));
        Assert.Empty(tree.Diagnostics);
        Assert.Equal((level, words, attributes), (heading.Level, heading.Text.Text, Show(heading.Attributes)));
    }

    [Theory]
    [InlineData("#一")]
    [InlineData("####### 一")]
    [InlineData("\\# 一")]
    public void A_line_that_only_looks_like_a_heading_is_a_paragraph(string line)
        => Assert.IsType<ParagraphSyntax>(Assert.Single(Trees.ParseBody(line).Blocks));

    [Theory]
    [InlineData("{.target}", ".target")]
    [InlineData("{#gdp-growth}", "#gdp-growth")]
    [InlineData("{#三谷}", "#三谷")]
    [InlineData("{unit=\"万元\"}", "unit=万元")]
    [InlineData("{unit=\"\"}", "unit=")]
    [InlineData("{of=\"a b.c=#d\"}", "of=a b.c=#d")]
    [InlineData("{count=3.5}", "count=3.5")]
    [InlineData("{ .term   .programme\t#p since=\"2021-03\" }", ".term .programme #p since=2021-03")]
    [InlineData("{.term\n#p}", ".term #p")]
    public void Attributes_are_read_in_all_their_forms(string block, string attributes)
    {
        SyntaxTree tree = Trees.ParseBody($"前[中]{block}后\n");

        SpanSyntax span = Assert.Single(tree.Spans());
        Assert.Empty(tree.Diagnostics);
        Assert.Equal(attributes, Show(span.Attributes));
        Assert.Equal("[中]" + block, span.Span.Of(tree.File.Text));
        Assert.All(span.Attributes.Items, item => Assert.Equal(item.Name, item.NameSpan.Of(tree.File.Text)));
        Assert.All(span.Attributes.Items.Where(item => item.Kind == AttributeKind.KeyValue), item => Assert.Equal(item.Value, item.ValueSpan.Of(tree.File.Text)));
        Assert.Equal("前中后", Stripper.Strip(tree));
    }

    [Theory]
    [InlineData("政府[3]工作", "政府[3]工作")]
    [InlineData("政府[[3]]工作", "政府[[3]]工作")]
    [InlineData("[3](四)", "[3](四)")]
    [InlineData("\\[一\\]\\{.x\\}", "[一]{.x}")]
    [InlineData("[一\\]二]{.x}", "一]二")]
    [InlineData("\\[[一]{.x}\\]", "[一]")]
    [InlineData("\\\\[一]{.x}", "\\一")]
    [InlineData("\\!\\\"\\#\\$\\%\\&\\'\\(\\)\\*\\+\\,\\-\\.\\/\\:\\;\\<\\=\\>\\?\\@\\[\\\\\\]\\^\\_\\`\\{\\|\\}\\~", "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")]
    [InlineData("一\\二", "一\\二")]
    [InlineData("一\\", "一\\")]
    [InlineData("一\\\n二", "一\\二")]
    [InlineData("一，\n二；\r\n三。", "一，二；三。")]
    public void Brackets_escapes_and_layout_give_the_official_text(string body, string official)
    {
        SyntaxTree tree = Trees.ParseBody(body);

        Assert.Empty(tree.Diagnostics);
        Assert.Equal(official, Stripper.Strip(tree));
    }

    [Fact]
    public void Spans_nest_eight_deep()
    {
        SyntaxTree tree = Trees.ParseBody(Nest(8));

        Assert.Empty(tree.Diagnostics);
        Assert.Equal(["s8", "s7", "s6", "s5", "s4", "s3", "s2", "s1"], tree.Spans().Select(span => span.Attributes.Id?.Name));
        Assert.Equal(tree.Blocks[0].Text.Text, tree.Words("s8"));
        Assert.Equal("11", tree.Words("s1"));
    }

    [Fact]
    public void The_ninth_level_is_said_once_and_its_marks_are_taken_off()
    {
        SyntaxTree tree = Trees.ParseBody($"[前]{{#before}}{Nest(10)}[后]{{#after}}");

        Assert.Equal("HEXI1008", Assert.Single(tree.Diagnostics).Rule.Id);
        Assert.Equal("前1098765432112345678910后", Stripper.Strip(tree));
        Assert.Equal("前", tree.Words("before"));
        Assert.Equal("后", tree.Words("after"));
        Assert.Equal(10, tree.Spans().Count());
        Assert.Null(tree.Words("s9"));
    }

    [Fact]
    public void A_position_of_the_official_text_leads_back_into_the_file()
    {
        SyntaxTree tree = Trees.ParseBody("一[二\n三]{.x}\\[四");
        OfficialText official = Assert.Single(tree.Blocks).Text;

        Assert.All(Enumerable.Range(0, official.Text.Length), i => Assert.Equal(official.Text[i], tree.File.Text[official.ToFile(i)]));
        Assert.Equal("二\n三]{.x}\\[", official.ToFile(new TextSpan(1, 3)).Of(tree.File.Text));
    }

    private static string Nest(int depth) => depth == 0 ? "" : $"[{depth}{Nest(depth - 1)}{depth}]{{#s{depth}}}";

    private static string Show(AttributesSyntax attributes) => string.Join(' ', attributes.Items.Select(item => item.Kind switch
    {
        AttributeKind.Class => "." + item.Name,
        AttributeKind.Id => "#" + item.Name,
        _ => $"{item.Name}={item.Value}",
    }));
}
