namespace HexiModel.Language.Tests.Quantities;

/// <summary>What reads as its neighbours do, and nothing in everyday words.</summary>
public class NeighbourTests
{
    [Theory]
    [InlineData("增速排名第一", "第一 = 1 rank")]
    [InlineData("增速全市排名第一", "全市排名第一 = 1 rank")]
    [InlineData("两千瓦时", "两千瓦时 = 2 千瓦时 level")]
    [InlineData("每使用一千瓦时电补贴3元", "一千瓦时 = 1 千瓦时 level | 3元 = 3 元 level")]
    [InlineData("节约一千瓦时", "一千瓦时 = 1 千瓦时 level")]
    [InlineData("打通最后一公里", "")]
    [InlineData("绿道半公里", "半公里 = 0.5 公里 level")]
    [InlineData("流转半亩地", "半亩 = 0.5 亩 level")]
    [InlineData("湖面半径3公里", "3公里 = 3 公里 level")]
    [InlineData("时速350公里每小时", "350公里每小时 = 350 公里每小时 level")]
    [InlineData("油耗4.5升/100公里", "4.5升/100公里 = 4.5 升/100公里 level")]
    [InlineData("版面30厘米×40厘米", "30厘米 = 30 厘米 level | 40厘米 = 40 厘米 level")]
    [InlineData("总投资￥1.2亿", "1.2亿 = 120000000 元 level")]
    [InlineData("总投资￥1.2亿元", "1.2亿元 = 120000000 元 level")]
    [InlineData("占地5×3矩阵", "")]
    public void Neighbours(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("命案全破", "全破 = 100 % complete")]
    [InlineData("全年未发生重特大安全事故", "未发生 = 0 complete")]
    [InlineData("实现零事故、零发生", "零事故 = 0 complete | 零发生 = 0 complete")]
    [InlineData("外贸出口实现“零突破”", "零突破 = 0 more-than complete")]
    [InlineData("专利实现零的突破", "零的突破 = 0 more-than complete")]
    [InlineData("工业投资实现正增长", "正增长 = 0 % more-than growth")]
    [InlineData("零距离服务、零容忍", "")]
    public void Nothing_and_all(string text, string expected) => Assert.Equal(expected, Reading.Of(text));
}
