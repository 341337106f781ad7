using HexiModel.Tool.Output;

namespace HexiModel.Tool.Tests.Output;

public class CellWidthTests
{
    /// <summary>What a terminal needs, counted apart from the command: two cells for what Unicode calls wide, here Chinese, and one for all else the tests use.</summary>
    public static int Cells(string text) => text.EnumerateRunes().Sum(rune => rune.Value is (>= 0x2E80 and <= 0x9FFF) or (>= 0xFF01 and <= 0xFF60) or (>= 0x20000 and <= 0x3FFFF) ? 2 : 1);

    [Theory]
    [InlineData("", 0)]
    [InlineData("gdp", 3)]
    [InlineData("地区生产总值", 12)]
    [InlineData("增长6%以上,", 11)]
    [InlineData("增长6％，", 9)]
    [InlineData("𠮷", 2)]
    [InlineData("“两谷”…", 7)]
    public void Chinese_takes_two_cells(string text, int width)
    {
        Assert.Equal(width, CellWidth.Of(text));
        Assert.Equal(width, Cells(text));
    }
}
