using CsCheck;
using HexiModel.Tool.Output;

namespace HexiModel.Tool.Tests.Output;

public class LineClipTests
{
    private static readonly Gen<string> Line = Gen.String[Gen.Char["河西a6%,。“ "], 0, 300];

    [Fact]
    public void A_line_that_fits_stays_whole()
    {
        Assert.Equal(new LineClip("增长", "6%", "以上"), LineClip.Cut("增长6%以上", 2, 4, 10));
    }

    [Fact]
    public void A_long_line_is_cut_on_both_sides_of_the_place()
    {
        LineClip clip = LineClip.Cut(new string('前', 100) + "6%" + new string('后', 100), 100, 102, 20);

        Assert.Equal(new LineClip("…前前", "6%", "后后后后后后…"), clip);
    }

    [Fact]
    public void Room_that_one_side_does_not_need_goes_to_the_other()
    {
        Assert.Equal(new LineClip("…前前前前前前", "6%", "后"), LineClip.Cut(new string('前', 100) + "6%后", 100, 102, 18));
        Assert.Equal(new LineClip("前", "6%", "后后后后后后…"), LineClip.Cut("前6%" + new string('后', 100), 1, 3, 18));
    }

    [Fact]
    public void A_place_that_is_wider_than_the_room_is_cut_itself()
    {
        LineClip clip = LineClip.Cut(new string('河', 100), 0, 100, 21);

        Assert.Equal("河河河河河河河河河…", clip.Marked);
    }

    [Fact]
    public void The_mark_stands_under_the_place_in_cells()
    {
        LineClip clip = LineClip.Cut("总数增长6%以上", 4, 6, 40);

        Assert.Equal((8, 2), (clip.MarkIndent, clip.MarkWidth));
    }

    [Fact]
    public void An_empty_place_still_has_a_mark()
    {
        Assert.Equal(1, LineClip.Cut("河西", 2, 2, 40).MarkWidth);
    }

    [Fact]
    public void Whatever_the_line_and_the_place_the_cut_fits_and_shows_the_place()
    {
        Gen.Select(Line, Gen.Int[0, 300], Gen.Int[0, 40], Gen.Int[30, 100]).Sample((line, start, length, width) =>
        {
            start = Math.Min(start, line.Length);
            int end = Math.Min(start + length, line.Length);
            LineClip clip = LineClip.Cut(line, start, end, width);
            string place = line[start..end];

            Assert.InRange(CellWidthTests.Cells(clip.Before + clip.Marked + clip.After), 0, width);
            Assert.StartsWith(clip.Marked.TrimEnd('…'), place, StringComparison.Ordinal);
            Assert.EndsWith(clip.Before.TrimStart('…'), line[..start], StringComparison.Ordinal);
            Assert.True(clip.Marked == place || CellWidthTests.Cells(place) > width - 2);
        });
    }
}
