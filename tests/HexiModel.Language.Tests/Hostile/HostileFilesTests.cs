using System.Text;
using CsCheck;

namespace HexiModel.Language.Tests.Hostile;

/// <summary>Files that are not valid: located errors, no exception, and the rest of the report stands.</summary>
public class HostileFilesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n\n  \n")]
    [InlineData("\uFEFF")]
    public void Empty_file(string text) => Assert.Equal(["HEXI2008 (1,1)"], BadFiles.Findings(text));

    [Fact]
    public void Front_matter_never_closed()
    {
        string text = BadFiles.Report("文").Replace("---\n\n", "\n", StringComparison.Ordinal);

        Assert.Equal(["HEXI2003 (1,1)"], BadFiles.Findings(text));
        Assert.True(BadFiles.HasTarget(text));
    }

    [Fact]
    public void A_megabyte_on_one_line()
    {
        string text = BadFiles.Report(new string('河', 1 << 20));

        Assert.Empty(BadFiles.Findings(text));
        Assert.True(BadFiles.HasTarget(text));
    }

    [Fact]
    public void Ten_thousand_opening_brackets()
    {
        string text = BadFiles.Report(new string('[', 10_000));

        Assert.Equal(["HEXI1002 (6,1)"], BadFiles.Findings(text));
        Assert.Equal(9_999, Assert.Single(BadFiles.Bind(text).Diagnostics, diagnostic => diagnostic.Start.Line == 5).Repeats.Length);
        Assert.True(BadFiles.HasTarget(text));
    }

    [Fact]
    public void Ten_thousand_nested_spans()
    {
        string text = BadFiles.Report(Nest(10_000, "{.skip}"));

        Assert.Contains("HEXI1008 (6,9992)", BadFiles.Findings(text));
        Assert.True(BadFiles.HasTarget(text));
    }

    [Fact]
    public void Ten_thousand_nested_literal_brackets()
    {
        string text = BadFiles.Report(Nest(10_000, ""));

        Assert.Empty(BadFiles.Findings(text));
        Assert.True(BadFiles.HasTarget(text));
    }

    /// <summary>By code: a test's name must be text itself.</summary>
    [Theory]
    [InlineData(0x0000)]
    [InlineData(0xD800)]
    [InlineData(0xDC00)]
    [InlineData(0xFFFD)]
    public void A_character_that_no_text_holds_is_said_where_it_first_stands(int code)
    {
        string text = BadFiles.Report($"河{(char)code}西{(char)code}");

        Assert.Equal(["HEXI2001 (6,2)"], BadFiles.Findings(text));
        Assert.True(BadFiles.HasTarget(text));
    }

    [Fact]
    public void Gb18030_read_as_utf8()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        string text = Encoding.UTF8.GetString(Encoding.GetEncoding("GB18030").GetBytes(BadFiles.Report("河西区")));

        Assert.Contains("HEXI2001 (6,1)", BadFiles.Findings(text));
    }

    [Fact]
    public void A_bidi_control_in_an_id()
    {
        string text = BadFiles.Report("[增长6%]{.target #a\u202Eb}。");

        Assert.Equal(["HEXI1013 (6,18)"], BadFiles.Findings(text));
        Assert.True(BadFiles.HasTarget(text));
    }

    [Fact]
    public void A_bidi_control_in_the_words_of_a_term()
        => Assert.Equal(["HEXI1013 (10,3)"], BadFiles.Findings(BadFiles.FrontMatter + "文\n\n## 名词解释 {#g .glossary}\n\n[一\u202E核]{.term #core}：即一核。\n"));

    [Fact]
    public void A_bidi_control_in_the_names()
        => Assert.Equal(["HEXI1013 (4,9)"], BadFiles.Findings(BadFiles.Report("文").Replace("---\n\n", "names: 新\u202E八大里\n---\n\n", StringComparison.Ordinal)));

    [Fact]
    public void A_bidi_control_in_the_text_alone_is_text()
        => Assert.Empty(BadFiles.Findings(BadFiles.Report("河\u202E西")));

    [Fact]
    public void No_message_carries_a_bidi_control_on()
        => Assert.All(
            BadFiles.Bind(BadFiles.Report("[增长6%]{.target #a\u202Eb k\u202E=\"\u2066\" .c of=\"\u202E\"}。")).Diagnostics,
            diagnostic => Assert.DoesNotContain(diagnostic.ToString(), c => c is '\u202E' or '\u2066'));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_of_other_systems(string lineEnd)
    {
        string text = BadFiles.Report("河\n西]{.x}").Replace("\n", lineEnd, StringComparison.Ordinal);

        Assert.Equal(["HEXI1002 (7,2)"], BadFiles.Findings(text));
        Assert.True(BadFiles.HasTarget(text));
    }

    [Fact]
    public void A_byte_order_mark()
    {
        string text = "\uFEFF" + BadFiles.Report("河西");

        Assert.Empty(BadFiles.Findings(text));
        Assert.True(BadFiles.HasTarget(text));
    }

    [Theory]
    [InlineData("---\nglossary: other\n---\n\n文\n", "HEXI2015 (2,11)")]
    [InlineData("---\nglossary:\n---\n\n文\n", "HEXI2015 (2,1)")]
    public void A_glossary_without_its_report(string glossary, string finding)
        => Assert.Equal([finding], BadFiles.Findings(glossary, BadFiles.Report("文")));

    [Fact]
    public void Any_text_is_bound_without_an_exception()
    {
        string[] pieces =
        [
            "[", "]", "{", "}", "]{.target #a}", "]{.fact}", "]{.group}", "]{.term #t}", "]{.part #p}", "]{.item}", "]{.name}", "]{.ref of=\"t\"}",
            "]{.quantity}", "]{#a vs=\"a\"}", "]{.revision of=\"p\" since=\"2021-13\"}", "{#s .plan period=\"x\"}", "\n\n## ", "\n\n", "\n", "6%", "13家", "三", "、",
            "河西", "“", "”", "\0", "\uD800", "\u202E", "999999999999999999999999999999", "万亿亿亿亿亿元", " ",
        ];
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).List[0, 40].Sample(chosen =>
        {
            string body = string.Concat(chosen);
            Assert.Single(BadFiles.Bind(BadFiles.FrontMatter + body, "---\nglossary: r\n---\n\n" + body, body).Reports);
        });
    }

    private static string Nest(int depth, string attributes)
        => new string('[', depth) + "河" + string.Concat(Enumerable.Repeat("]" + attributes, depth));
}
