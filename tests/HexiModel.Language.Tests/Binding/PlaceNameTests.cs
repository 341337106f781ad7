using HexiModel.Language.Binding;

namespace HexiModel.Language.Tests.Binding;

public class PlaceNameTests
{
    [Theory]
    [InlineData("天津市河西区", "在我区落户企业", "在河西区落户企业")]
    [InlineData("天津市河西区", "我市重点任务", "天津市重点任务")]
    [InlineData("山东省济南市市中区", "我区、我市、我省", "市中区、济南市、山东省")]
    [InlineData("内蒙古自治区阿拉善左旗", "我旗草原", "阿拉善左旗草原")]
    [InlineData("河北省青河县", "我县学校", "青河县学校")]
    public void A_level_is_named_by_the_jurisdiction(string jurisdiction, string words, string named)
        => Assert.Equal(named, PlaceName.Resolve(words, jurisdiction));

    [Theory]
    [InlineData("天津市河西区", "我国首个")]
    [InlineData("天津市河西区", "我县学校")]
    [InlineData("天津市河西区", "全区企业")]
    [InlineData("区", "我区企业")]
    [InlineData("", "我区企业")]
    [InlineData(null, "我区企业")]
    public void Other_words_stay(string? jurisdiction, string words) => Assert.Equal(words, PlaceName.Resolve(words, jurisdiction));

    [Fact]
    public void A_label_has_the_name_and_the_words_stay_official()
    {
        var fact = Assert.Single(Annotated.Data(new Text.SourceFile(
            "mingde.report.md",
            "---\nreport: mingde\njurisdiction: 临江市明德区\nplan-year: 2022\n---\n\n# 今年工作安排 {#plan .plan}\n\n[我区新增企业20家]{#new-firms}\n")).Facts);

        Assert.Equal(("我区新增企业20家", "明德区新增企业20家"), (fact.Text, fact.Label));
    }
}
