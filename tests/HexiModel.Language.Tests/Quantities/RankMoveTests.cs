using HexiModel.Language.Quantities;

namespace HexiModel.Language.Tests.Quantities;

/// <summary>Ranks that are reached from others, and places that are won or lost.</summary>
public class RankMoveTests
{
    [Theory]
    [InlineData("由第8位升至第5位", "由第8位升至第5位 = 8→5 rank up")]
    [InlineData("由全省第十二位跃升至第六位", "由全省第十二位跃升至第六位 = 12→6 rank up")]
    [InlineData("从第3名下滑至全市第7名", "从第3名下滑至全市第7名 = 3→7 rank down")]
    [InlineData("居第8位、第5位", "第8位 = 8 rank | 第5位 = 5 rank")]
    [InlineData("位次提升5个", "提升5个 = 5 个 increase up")]
    [InlineData("排名较上年前移3位", "前移3位 = 3 位 increase up < 上年")]
    [InlineData("整合提升5个位次榜单", "提升5个位次 = 5 位次 increase up")]
    public void Moves(string text, string expected) => Assert.Equal(expected, Reading.WithDirection(text));

    [Theory]
    [InlineData("名次上升3位")]
    [InlineData("排名提升5个")]
    [InlineData("后退2位")]
    public void A_move_is_counted_in_places(string text) => Assert.Same(Units.Place, Reading.One(text).Unit);

    [Theory]
    [InlineData("新增3位")]
    [InlineData("净减少3位")]
    public void Persons_are_no_places(string text) => Assert.NotSame(Units.Place, Reading.One(text).Unit);

    [Theory]
    [InlineData("排名前移至第5位", null)]
    [InlineData("从第8位起", null)]
    [InlineData("前移至全省第5位", "全省")]
    [InlineData("排名全省第5", "全省")]
    [InlineData("排位第4", null)]
    public void The_scope_is_an_area(string text, string? scope)
    {
        QuantityExpression rank = Reading.One(text);

        Assert.Equal(QuantityKind.Rank, rank.Kind);
        Assert.Equal(scope, rank.Statement.Scope);
    }
}
