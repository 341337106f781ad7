using CsCheck;
using HexiModel.Tool.Output;

namespace HexiModel.Tool.Tests.Output;

public class LineBreakerTests
{
    [Fact]
    public void Numbers_stay_whole_and_with_their_unit()
    {
        Assert.Equal(["国家高新技术企业", "达到165家以上"], LineBreaker.Break("国家高新技术企业达到165家以上", 16));
        Assert.Equal(["国家高新技术企业达", "到165家以上"], LineBreaker.Break("国家高新技术企业达到165家以上", 18));
        Assert.Equal(["企业总数达到", "12345家"], LineBreaker.Break("企业总数达到12345家", 15));
    }

    [Fact]
    public void Marks_do_not_stand_at_the_wrong_end_of_a_line()
    {
        Assert.Equal(["推进双", "城。双", "中心"], LineBreaker.Break("推进双城。双中心", 6));
        Assert.Equal(["推进", "“双城”"], LineBreaker.Break("推进“双城”", 6));
    }

    [Fact]
    public void Latin_words_break_at_spaces()
    {
        Assert.Equal(["over 43,000", "persons"], LineBreaker.Break("over 43,000 persons", 12));
    }

    [Fact]
    public void What_has_no_place_to_break_is_cut()
    {
        Assert.Equal(["abcd", "efgh", "i"], LineBreaker.Break("abcdefghi", 4));
    }

    [Fact]
    public void An_empty_text_is_an_empty_line()
    {
        Assert.Equal([""], LineBreaker.Break("", 4));
    }

    [Fact]
    public void Whatever_the_text_no_character_is_lost_and_every_line_fits()
    {
        Gen.Select(Gen.String[Gen.Char["河西a6%,。“ "], 0, 60], Gen.Int[2, 30]).Sample((text, width) =>
        {
            string[] lines = [.. LineBreaker.Break(text, width)];

            Assert.All(lines, line => Assert.InRange(CellWidthTests.Cells(line), 0, width));
            Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
        });
    }
}
