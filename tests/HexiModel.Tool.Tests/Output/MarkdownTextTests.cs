using System.Text.RegularExpressions;
using CsCheck;
using HexiModel.Tool.Output.Markdown;

namespace HexiModel.Tool.Tests.Output;

public class MarkdownTextTests
{
    [Theory]
    [InlineData("地区生产总值增长6%(预计)", "地区生产总值增长6%(预计)")]
    [InlineData("a|b", "a\\|b")]
    [InlineData("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>")]
    [InlineData("[看](javascript:x)![图](y)", "\\[看\\](javascript:x)!\\[图\\](y)")]
    [InlineData("`代码` **粗** _斜_ ~~删~~ $x^2$", "\\`代码\\` \\*\\*粗\\*\\* \\_斜\\_ \\~\\~删\\~\\~ \\$x\\^2\\$")]
    [InlineData("&lt; \\| # {#id}", "\\&lt; \\\\\\| \\# \\{\\#id\\}")]
    [InlineData("一\n# 二\r| 三", "一␊\\# 二␍\\| 三")]
    [InlineData("\u001B[31m\u200B", "␛\\[31m\\<U+200B\\>")]
    [InlineData("", "")]
    public void Words_are_shown_as_they_are(string words, string markdown)
    {
        Assert.Equal(markdown, MarkdownText.Of(words));
    }

    [Fact]
    public void No_words_end_their_line_or_their_cell()
    {
        Gen.String[Gen.OneOf(Gen.Char, Gen.Char["|\\`<[\n\r\u0085\u2028\uD800"])].Sample(words =>
        {
            string markdown = MarkdownText.Of(words);

            Assert.DoesNotContain(markdown, character => char.IsControl(character) || character is '\u2028' or '\u2029');
            Assert.DoesNotMatch("[|`<[]", Regex.Replace(markdown, "\\\\.", ""));
        });
    }

    [Theory]
    [InlineData("hexi show seeds", "`hexi show seeds`")]
    [InlineData("hexi show 'a`b``c'", "``` hexi show 'a`b``c' ```")]
    [InlineData("`", "`` ` ``")]
    [InlineData("a\nb", "`a␊b`")]
    public void Code_ends_where_it_ends(string words, string markdown)
    {
        Assert.Equal(markdown, MarkdownText.Code(words));
    }
}
