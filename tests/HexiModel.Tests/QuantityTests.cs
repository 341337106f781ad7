using System.Globalization;

namespace HexiModel.Tests;

public class QuantityTests
{
    private static readonly Unit<Area> SquareMetre = new("平方米", "square metre", code: "m2");
    private static readonly Unit<Area> Hectare = new("公顷", 10_000m, SquareMetre, "hectare", code: "har");
    private static readonly Unit<Area> Mu = Units.Mu;
    private static readonly Unit<Count> Person = new("人", "person");
    private static readonly Unit<Count> Firm = new("家", "firm");

    [Fact]
    public void The_same_amount_of_the_same_thing_is_equal_in_any_scale_and_unit()
    {
        AssertSame(new Quantity<Count>(19_000m, Person, Scale.TenThousand), new Quantity<Count>(19_000m, Person));
        AssertSame(new Quantity<Count>(1.0m, Person), new Quantity<Count>(1.000m, Person));
        AssertSame(new Quantity<Area>(1m, Hectare), new Quantity<Area>(10_000m, SquareMetre));
        AssertSame(new Quantity<Area>(0.00015m, Hectare), new Quantity<Area>(1.5m, SquareMetre));
    }

    [Fact]
    public void A_mu_is_exactly_the_fifteenth_of_a_hectare()
    {
        AssertSame(new Quantity<Area>(15m, Mu), new Quantity<Area>(1m, Hectare));
        AssertSame(new Quantity<Area>(3m, Mu), new Quantity<Area>(2_000m, SquareMetre));
        Assert.Equal(15m, new Quantity<Area>(1m, Hectare).ConvertTo(Mu).Amount);
        Assert.Equal(2_000m, new Quantity<Area>(3m, Mu).ConvertTo(SquareMetre).Amount);
        Assert.Equal(666.66666666666666666666666667m, new Quantity<Area>(1m, Mu).ConvertTo(SquareMetre).Amount);
    }

    [Fact]
    public void What_differs_by_the_last_digit_is_not_equal()
    {
        Quantity<Area> hectares = new(0.1234567890123456789012345678m, Hectare);
        Quantity<Area> squareMetres = new(1234.567890123456789012345678m, SquareMetre);

        AssertSame(hectares, squareMetres);
        Assert.NotEqual(hectares, new Quantity<Area>(1234.567890123456789012345679m, SquareMetre));
        Assert.True(hectares < new Quantity<Area>(1234.567890123456789012345679m, SquareMetre));
    }

    [Fact]
    public void Counts_of_two_classifiers_are_neither_equal_nor_ordered()
    {
        Quantity<Count> persons = new(3m, Person);
        Quantity<Count> firms = new(3m, Firm);

        Assert.NotEqual(persons, firms);
        Assert.True(persons != firms);
        ArgumentException refused = Assert.Throws<ArgumentException>(() => persons.CompareTo(firms));
        Assert.Contains("人", refused.Message, StringComparison.Ordinal);
        Assert.Contains("家", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => persons + firms);
        Assert.Throws<ArgumentException>(() => persons / firms);
        Assert.Throws<ArgumentException>(() => persons.ConvertTo(Firm));
    }

    [Fact]
    public void Percent_and_points_of_one_number_never_mix()
    {
        Quantity percent = new(6m, Units.Percent);
        Quantity points = new(6m, Units.PercentagePoint);

        Assert.NotEqual(percent, points);
        Assert.Throws<ArgumentException>(() => percent < points);
        Assert.Throws<InvalidCastException>(() => percent.As<Points>());
    }

    [Fact]
    public void The_difference_of_two_ratios_is_in_points()
    {
        Quantity<Ratio> third = new(9m, Units.Percent);
        Quantity<Points> difference = third - new Quantity<Ratio>(60m, Units.PerMille);

        Assert.Equal(new Quantity<Points>(3m, Units.PercentagePoint), difference);
        Assert.Equal(difference, Quantity<Ratio>.Subtract(third, new Quantity<Ratio>(6m, Units.Percent)));
        Assert.Equal(new Quantity<Points>(9m, Units.PercentagePoint), third - default(Quantity<Ratio>));
        Assert.Throws<ArgumentException>(() => new Quantity<Money>(3m, Units.Yuan) - third);
    }

    [Fact]
    public void Ranks_compare_and_do_not_add_or_multiply()
    {
        Quantity<Rank> second = new(2m, Units.Place);
        Quantity<Rank> third = new(3m, Units.Place);

        Assert.True(second < third);
        Assert.Throws<InvalidOperationException>(() => second + third);
        Assert.Throws<InvalidOperationException>(() => third - second);
        Assert.Throws<InvalidOperationException>(() => third * 2m);
        Assert.Throws<InvalidOperationException>(() => third / second);
    }

    [Fact]
    public void The_default_is_a_zero_of_any_unit()
    {
        Quantity<Money> sum = default;
        Quantity<Money> three = new(3m, Units.UsDollar);

        Assert.Equal(three, sum + three);
        Assert.Equal(three, three + sum);
        Assert.Equal(three, three - sum);
        Assert.Equal(three * -1m, sum - three);
        Assert.Equal(0m, sum / three);
        Assert.Throws<DivideByZeroException>(() => three / sum);
        Assert.True(sum < three && three > sum && sum * -1m >= sum);
        Assert.Equal(new Quantity<Money>(0m, Units.Yuan), sum.ConvertTo(Units.Yuan));
        Assert.True(default(Quantity) < (Quantity)three);
        Assert.Equal("0", sum.ToString("G", CultureInfo.InvariantCulture));
        Assert.NotEqual(sum, new Quantity<Money>(0m, Units.Yuan));
    }

    [Fact]
    public void People_are_people_however_they_are_counted()
    {
        Quantity<Count> persons = new(3m, Units.Person);
        Quantity<Count> named = new(4m, (Unit<Count>)Units.Find("名")!);

        Assert.Equal("7人", (persons + named).ToString("Z", null));
        Assert.Equal("7名", (named + persons).ToString("Z", null));
        Assert.True(persons < named);
    }

    [Fact]
    public void Amounts_beyond_decimal_in_the_base_unit_are_still_ordered_and_equal()
    {
        Quantity<Area> largest = new(decimal.MaxValue, Hectare);

        AssertSame(largest, new Quantity<Area>(decimal.MaxValue, Hectare));
        Assert.True(largest > new Quantity<Area>(decimal.MaxValue, SquareMetre));
        Assert.True(new Quantity<Area>(decimal.MinValue, Hectare) < new Quantity<Area>(decimal.MinValue, SquareMetre));
        Assert.True(new Quantity<Area>(decimal.MaxValue, Mu) < largest);
        Assert.True(new Quantity<Area>(decimal.MaxValue, Mu) > new Quantity<Area>(decimal.MaxValue, SquareMetre));
    }

    [Fact]
    public void A_result_beyond_decimal_is_an_OverflowException()
    {
        Quantity<Area> largest = new(decimal.MaxValue, Hectare);

        Assert.Throws<OverflowException>(() => largest.ConvertTo(SquareMetre));
        Assert.Throws<OverflowException>(() => largest + largest);
        Assert.Throws<OverflowException>(() => largest * 2m);
        Assert.Throws<OverflowException>(() => new Quantity<Area>(decimal.MinValue, Hectare) - largest);
    }

    [Fact]
    public void A_conversion_whose_way_leads_beyond_decimal_still_arrives()
        => Assert.Equal(decimal.MaxValue / 15m, new Quantity<Area>(decimal.MaxValue, Mu).ConvertTo(Hectare).Amount);

    [Fact]
    public void Sum_and_difference_are_in_the_unit_and_scale_of_the_left_side()
    {
        Quantity<Area> sum = new Quantity<Area>(20_000m, SquareMetre, Scale.TenThousand) + new Quantity<Area>(1m, Hectare);

        Assert.Equal(30_000m, sum.Amount);
        Assert.Equal(SquareMetre, sum.Unit);
        Assert.Equal(Scale.TenThousand, sum.Scale);
        Assert.Equal(1m, (new Quantity<Area>(2m, Hectare) - new Quantity<Area>(10_000m, SquareMetre)).Amount);
        Assert.Equal(sum, Quantity<Area>.Add(new Quantity<Area>(2m, Hectare), new Quantity<Area>(1m, Hectare)));
        Assert.Equal(new Quantity<Area>(1m, Hectare), Quantity<Area>.Subtract(new Quantity<Area>(2m, Hectare), new Quantity<Area>(1m, Hectare)));
    }

    [Fact]
    public void A_quantity_is_multiplied_by_a_number_and_divided_by_a_quantity()
    {
        Quantity<Area> field = new(2m, Hectare);

        Assert.Equal(new Quantity<Area>(5m, Hectare), field * 2.5m);
        Assert.Equal(field * 3m, Quantity<Area>.Multiply(field, 3m));
        Assert.Equal(4m, field / new Quantity<Area>(5_000m, SquareMetre));
        Assert.Equal(4m, Quantity<Area>.Divide(field, new Quantity<Area>(5_000m, SquareMetre)));
        Assert.Throws<DivideByZeroException>(() => field / new Quantity<Area>(0m, SquareMetre));
    }

    [Fact]
    public void All_comparison_operators_agree()
    {
        Quantity<Area> small = new(1m, Mu);
        Quantity<Area> large = new(1m, Hectare);

        Assert.True(small < large && small <= large && large > small && large >= small && small != large);
        Assert.False(small > large || small >= large || large < small || large <= small || small == large);
        Assert.True((Quantity)small < large && (Quantity)small <= large && (Quantity)large > small && (Quantity)large >= small && (Quantity)small != large);
        Assert.False((Quantity)small > large || (Quantity)small >= large || (Quantity)large < small || (Quantity)large <= small || (Quantity)small == large);
    }

    [Fact]
    public void Comparing_with_an_object_follows_the_convention()
    {
        IComparable typed = new Quantity<Area>(1m, Hectare);
        IComparable untyped = new Quantity(1m, Hectare);

        Assert.Equal(1, typed.CompareTo(null));
        Assert.Equal(1, untyped.CompareTo(null));
        Assert.Equal(0, typed.CompareTo(new Quantity<Area>(1m, Hectare)));
        Assert.Equal(0, untyped.CompareTo(new Quantity(1m, Hectare)));
        Assert.Throws<ArgumentException>(() => typed.CompareTo("1公顷"));
        Assert.Throws<ArgumentException>(() => untyped.CompareTo("1公顷"));
        Assert.False(typed.Equals("1公顷"));
        Assert.False(untyped.Equals(null));
    }

    [Fact]
    public void A_quantity_keeps_everything_on_the_way_to_its_dimension_and_back()
    {
        Quantity<Count> jobs = new(19_000m, Person, Scale.TenThousand);
        Quantity untyped = jobs;

        Assert.Equal(jobs, untyped.As<Count>());
        Assert.Equal(Scale.TenThousand, untyped.As<Count>().Scale);
        Assert.Same(Person, untyped.Unit);
        InvalidCastException refused = Assert.Throws<InvalidCastException>(() => untyped.As<Money>());
        Assert.Contains("count", refused.Message, StringComparison.Ordinal);
        Assert.Contains("money", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_default_value_is_zero_of_nothing_named()
    {
        Assert.Equal(0m, default(Quantity).Amount);
        Assert.Equal(Units.One, default(Quantity).Unit);
        Assert.Equal("0", default(Quantity).ToString("G", CultureInfo.InvariantCulture));
        Assert.Equal("0", default(Quantity<Money>).ToString("C", CultureInfo.InvariantCulture));
        AssertSame(default(Quantity<Money>), new Quantity<Money>(0m, new Unit<Money>("")));
        Assert.Equal(default, default(Quantity).As<Count>());
        Assert.Throws<InvalidCastException>(() => default(Quantity).As<Money>());
        Assert.NotEqual(default, new Quantity<Count>(0m, Person));
    }

    [Fact]
    public void Null_units_and_unnamed_scales_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new Quantity(1m, null!));
        Assert.Throws<ArgumentNullException>(() => new Quantity<Count>(1m, null!));
        Assert.Throws<ArgumentNullException>(() => new Quantity<Area>(1m, Hectare).ConvertTo(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Quantity(1m, Person, (Scale)14));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Quantity<Count>(1m, Person, (Scale)(-1)));
    }

    private static void AssertSame<T>(Quantity<T> left, Quantity<T> right) where T : Dimension, new()
    {
        Assert.Equal(left, right);
        Assert.True(left == right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.Equal(0, left.CompareTo(right));
        Assert.Equal((Quantity)left, right);
        Assert.Equal(((Quantity)left).GetHashCode(), ((Quantity)right).GetHashCode());
    }
}
