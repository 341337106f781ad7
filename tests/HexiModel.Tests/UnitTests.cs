namespace HexiModel.Tests;

public class UnitTests
{
    [Fact]
    public void Units_are_values_of_symbol_dimension_and_size()
    {
        Unit<Area> metre = new("平方米");

        Assert.Equal(metre, new Unit<Area>("平方米", "square metre"));
        Assert.Equal(metre.GetHashCode(), new Unit<Area>("平方米").GetHashCode());
        Assert.NotEqual<Unit>(metre, new Unit<Length>("平方米"));
        Assert.NotEqual(metre, new Unit<Area>("平米", 1m, metre));
        Assert.NotEqual(new Unit<Area>("公顷"), new Unit<Area>("公顷", 10_000m, metre));
        Assert.NotEqual(new Unit<Area>("公顷", 1m, metre), new Unit<Area>("公顷", 10_000m, metre));
        Assert.False(metre.Equals(null));
        Assert.False(metre.Equals((object)"平方米"));
    }

    [Fact]
    public void A_unit_of_a_unit_converts_through_the_last_one()
    {
        Unit<Length> metre = new("米");
        Unit<Length> kilometre = new("公里", 1000m, metre);
        Unit<Length> hundredKilometres = new("百公里", 100m, kilometre);

        Assert.Equal("米", hundredKilometres.BaseSymbol);
        Assert.Equal(100_000m, hundredKilometres.Factor);
        Assert.True(hundredKilometres.IsConvertibleTo(metre));
        Assert.False(metre.IsConvertibleTo(new Unit<Length>("里程")));
        Assert.False(metre.IsConvertibleTo(null));
    }

    [Theory]
    [InlineData("firm", null, "firms")]
    [InlineData("person-time", "person-times", "person-times")]
    [InlineData("", null, "")]
    [InlineData(null, null, "家")]
    public void The_English_plural_is_regular_unless_given(string? singular, string? plural, string expected)
        => Assert.Equal(expected, new Unit<Count>("家", singular, plural).EnglishPlural);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-1, 1)]
    [InlineData(1, 0)]
    [InlineData(1, -15)]
    public void The_size_of_a_unit_is_positive(int factor, int divisor)
        => Assert.Throws<ArgumentOutOfRangeException>(() => new Unit<Area>("亩", factor, new Unit<Area>("平方米"), divisor: divisor));

    [Fact]
    public void A_size_that_decimal_cannot_tell_from_zero_is_refused()
    {
        Unit<Length> tiny = new("微", 0.00000000000000000001m, new Unit<Length>("米"));

        Assert.Throws<ArgumentOutOfRangeException>(() => new Unit<Length>("小", 0.00000000000000000001m, tiny));
    }

    [Fact]
    public void Symbols_and_bases_are_not_null()
    {
        Assert.Throws<ArgumentNullException>(() => new Unit<Area>(null!));
        Assert.Throws<ArgumentNullException>(() => new Unit<Area>("亩", 1m, null!));
        Assert.Throws<ArgumentNullException>(() => Units.FindOrCounter(null!));
        Assert.Null(Units.Find(null));
    }

    [Theory]
    [InlineData("", "count")]
    [InlineData("元", "money")]
    [InlineData("%", "ratio")]
    [InlineData("百分点", "points")]
    [InlineData("倍", "multiple")]
    [InlineData("平方米", "area")]
    [InlineData("公里", "length")]
    [InlineData("吨", "mass")]
    [InlineData("立方米", "volume")]
    [InlineData("周岁", "duration")]
    [InlineData("千瓦时", "energy")]
    [InlineData("千瓦", "power")]
    [InlineData("人次", "count")]
    [InlineData("元/人", "rate(money,count)")]
    [InlineData("微克/立方米", "rate(mass,volume)")]
    public void The_catalogue_knows_the_units_of_reports(string symbol, string dimension)
        => Assert.Equal(dimension, Units.Find(symbol)?.Dimension.Id);

    [Fact]
    public void An_unknown_word_is_a_counter_of_that_name()
    {
        Assert.Null(Units.Find("盏灯"));
        Assert.Equal(new Unit<Count>("盏灯"), Units.FindOrCounter("盏灯"));
    }

    [Fact]
    public void A_symbol_means_what_its_dimension_says()
    {
        Assert.Equal<Unit>(new Unit<Count>("位", 1m, Units.Person), Unit.Of("位"));
        Assert.Same(Units.Place, Unit.Of("位", Dimension.Of<Rank>()));
        Assert.Same(Units.Whole, Unit.Of("", Dimension.Of<Ratio>()));
        Assert.Same(Units.One, Unit.Of("", Dimension.Of<Count>()));
        Assert.Equal(Units.Percent, Unit.Of("%"));
        Assert.Same(Units.PercentagePoint, Unit.Of("%", Dimension.Of<Points>()));
        Assert.Equal("千分点", Unit.Of("‰", Dimension.Of<Points>()).Symbol);
        Assert.Equal<Unit>(new Unit<Money>("家"), Unit.Of("家", Dimension.Of<Money>()));
        Assert.Throws<ArgumentNullException>(() => Unit.Of(null!));
    }

    [Fact]
    public void Common_units_are_interchangeable_in_the_right_proportion()
    {
        Assert.Equal(new Quantity<Area>(1m, Units.SquareKilometre), new Quantity<Area>(100m, Units.Hectare));
        Assert.Equal(new Quantity<Ratio>(3m, Units.Tenth), new Quantity<Ratio>(30m, Units.Percent));
        Assert.Equal(new Quantity<Mass>(1m, Units.Tonne), new Quantity<Mass>(2_000m, Units.Jin));
        Assert.NotEqual(new Quantity<Money>(1m, Units.Yuan), new Quantity<Money>(1m, Units.UsDollar));
    }
}
