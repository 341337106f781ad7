using HexiModel;
using HexiModel.Dimensions;

namespace Company.Reports_1.Tests;

/// <summary>What the report of 2023 is known to say.</summary>
public class Qinghe2023Tests
{
    [Fact]
    public void The_economy_is_to_grow_by_six_percent_or_more()
    {
        Target<Ratio> growth = Qinghe2023.Targets.GdpGrowth;

        Assert.Equal(new Quantity<Ratio>(6, Units.Percent), growth.Value);
        Assert.Equal(Bound.AtLeast, growth.Bound);
        Assert.Equal(Period.Year(2023), growth.Period);
    }

    [Fact]
    public void The_target_for_technology_firms_is_more_than_there_are()
        => Assert.True(Qinghe2023.Indicators.TechFirms.LevelTarget2023.Value > Qinghe2023.Indicators.TechFirms.Level2022.Value);

    [Fact]
    public void The_programme_has_the_three_services_that_it_names()
        => Assert.Equal(["配餐", "医疗", "家政"], Qinghe2023.Programmes.GreenPlan.Services.Items.Select(item => item.Text));
}
