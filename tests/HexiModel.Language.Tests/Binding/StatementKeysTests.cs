using HexiModel.Compiled;

namespace HexiModel.Language.Tests.Binding;

/// <summary>Keys for what words cannot say of a number: direction, estimate, cumulative, annualised.</summary>
public class StatementKeysTests
{
    [Theory]
    [InlineData("[空气质量更上一层楼]{#f direction=\"up\"}", null, Direction.Up, "空气质量更上一层楼")]
    [InlineData("[为企业减负3亿元]{#f direction=\"down\"}", 300000000, Direction.Down, null)]
    [InlineData("[农业稳步向好]{#f}", null, null, "稳步向好")]
    public void A_direction_that_words_do_not_say(string body, int? amount, Direction? direction, string? qualitative)
    {
        FactData fact = Assert.Single(Annotated.Data(Annotated.Plan(body)).Facts);

        Assert.Equal((amount, direction, qualitative), ((int?)fact.Statement.Amount, fact.Statement.Direction, fact.Qualitative));
    }

    [Fact]
    public void Estimates_sums_and_means_that_words_do_not_say()
    {
        FactData fact = Assert.Single(Annotated.Data(Annotated.Review("[地区生产总值92亿元]{.fact estimate=\"true\" cumulative=\"true\" annualised=\"true\"}")).Facts);

        Assert.True(fact.Statement is { IsEstimate: true, IsCumulative: true, IsAnnualised: true });
    }

    [Fact]
    public void A_group_gives_them_to_its_members_and_a_member_takes_them_back()
    {
        ReportData data = Annotated.Data(Annotated.Review("[[产值24亿元]{.fact}、[税收3亿元]{.fact estimate=\"false\"}]{.group estimate=\"true\"}"));

        Assert.Equal([true, false], data.Facts.Select(fact => fact.Statement.IsEstimate));
    }

    [Theory]
    [InlineData("[产值增长6%]{#f direction=\"down\"}", "HEXI3004")]
    [InlineData("[产值增长6%]{#f direction=\"up\"}", "HEXI3005")]
    [InlineData("[产值预计达到6亿元]{#f estimate=\"false\"}", "HEXI3004")]
    [InlineData("[累计完成投资6亿元]{#f cumulative=\"true\"}", "HEXI3005")]
    [InlineData("[产值年均增长6%]{#f annualised=\"false\"}", "HEXI3004")]
    [InlineData("[产值6亿元]{#f direction=\"sideways\"}", "HEXI1007")]
    public void What_words_say_is_not_said_again_and_not_contradicted(string body, string rule)
        => Assert.Contains(rule, Annotated.Bind(Annotated.Plan(body)).Diagnostics.Select(diagnostic => diagnostic.Rule.Id));
}
