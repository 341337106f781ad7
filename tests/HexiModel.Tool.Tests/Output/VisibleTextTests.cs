using HexiModel.Tool.Output;

namespace HexiModel.Tool.Tests.Output;

public class VisibleTextTests
{
    [Theory]
    [InlineData("地区生产总值增长6%", "地区生产总值增长6%")]
    [InlineData("a\tb", "a b")]
    [InlineData("\u001B[31m", "␛[31m")]
    [InlineData("\0\u007F", "␀␡")]
    [InlineData("碳\u200C达", "碳<U+200C>达")]
    [InlineData("a\u202Eb", "a<U+202E>b")]
    [InlineData("a\u2028b\u0085", "a<U+2028>b<U+0085>")]
    [InlineData("a\u00ADb\uFEFF", "a<U+00AD>b<U+FEFF>")]
    [InlineData("𠮷", "𠮷")]
    public void What_a_terminal_would_obey_or_hide_is_made_visible(string text, string visible)
    {
        Assert.Equal(visible, VisibleText.Of(text));
    }

    [Fact]
    public void Half_a_character_is_shown_as_none()
    {
        Assert.Equal("a\uFFFDb", VisibleText.Of("a\uD842b"));
    }
}
