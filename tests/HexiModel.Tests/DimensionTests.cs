using CsCheck;

namespace HexiModel.Tests;

public class DimensionTests
{
    public static TheoryData<Dimension, string> Simple => new()
    {
        { Dimension.Of<Count>(), "count" },
        { Dimension.Of<Money>(), "money" },
        { Dimension.Of<Ratio>(), "ratio" },
        { Dimension.Of<Points>(), "points" },
        { Dimension.Of<Multiple>(), "multiple" },
        { Dimension.Of<Rank>(), "rank" },
        { Dimension.Of<Area>(), "area" },
        { Dimension.Of<Length>(), "length" },
        { Dimension.Of<Mass>(), "mass" },
        { Dimension.Of<Volume>(), "volume" },
        { Dimension.Of<Duration>(), "duration" },
        { Dimension.Of<Energy>(), "energy" },
        { Dimension.Of<Power>(), "power" },
        { Dimension.Of<Other>(), "other" },
    };

    [Theory]
    [MemberData(nameof(Simple))]
    public void A_dimension_is_found_by_its_id_and_visited_as_its_own_type(Dimension dimension, string id)
    {
        Assert.Equal(id, dimension.Id);
        Assert.Same(dimension, Dimension.Find(id));
        Assert.Equal(dimension.GetType(), dimension.Accept(new TypeVisitor()));
        Assert.Equal(id, dimension.ToString());
        Assert.NotEqual("", dimension.ChineseName);
    }

    [Fact]
    public void A_rate_is_found_by_its_id_and_knows_both_sides()
    {
        Dimension rate = Dimension.Rate(Dimension.Of<Money>(), Dimension.Of<Count>());

        Assert.Equal("rate(money,count)", rate.Id);
        Assert.Equal("金额/计数", rate.ChineseName);
        Assert.Same(rate, Dimension.Find("rate(money,count)"));
        Assert.IsType<Rate<Money, Count>>(rate);
        Assert.Same(Dimension.Of<Money>(), Rate<Money, Count>.Numerator);
        Assert.Same(Dimension.Of<Count>(), Rate<Money, Count>.Denominator);
        Assert.NotEqual(rate, Dimension.Rate(Dimension.Of<Count>(), Dimension.Of<Money>()));
    }

    [Fact]
    public void A_rate_of_rates_is_found_up_to_four_deep()
    {
        Assert.Equal("rate(rate(rate(mass,area),count),money)", Dimension.Find("rate(rate(rate(mass,area),count),money)")?.Id);
        Assert.Equal("rate(mass,rate(area,count))", Dimension.Find("rate(mass,rate(area,count))")?.Id);
        Assert.Null(Dimension.Find("rate(rate(rate(rate(mass,area),count),money),count)"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Count")]
    [InlineData(" count")]
    [InlineData("rate")]
    [InlineData("rate(")]
    [InlineData("rate()")]
    [InlineData("rate(,)")]
    [InlineData("rate(count)")]
    [InlineData("rate(count,money")]
    [InlineData("rate(count,money))")]
    [InlineData("rate(count,money,ratio)")]
    [InlineData("rate(count,unknown)")]
    [InlineData("rate((count,money)")]
    [InlineData("rate(count)money,count)")]
    public void What_is_no_id_finds_nothing(string? id) => Assert.Null(Dimension.Find(id));

    [Fact]
    public void A_hostile_id_neither_throws_nor_hangs()
    {
        Assert.Null(Dimension.Find(string.Concat(Enumerable.Repeat("rate(", 100_000))));
        Assert.Null(Dimension.Find(string.Concat(Enumerable.Repeat("rate(", 100_000)) + "count" + string.Concat(Enumerable.Repeat(",count)", 100_000))));
        Gen.OneOf("rate(", "count", ",", ")", "(", "money", " ").Array[0, 20].Sample(pieces =>
        {
            string id = string.Concat(pieces);
            Assert.True(Dimension.Find(id) is not { } found || found.Id == id);
        });
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Dimension.Rate(null!, Dimension.Of<Count>()));
        Assert.Throws<ArgumentNullException>(() => Dimension.Rate(Dimension.Of<Count>(), null!));
        Assert.Throws<ArgumentNullException>(() => Dimension.Of<Count>().Accept<string>(null!));
    }

    private sealed class TypeVisitor : IDimensionVisitor<Type>
    {
        public Type Visit<T>() where T : Dimension, new() => typeof(T);
    }
}
