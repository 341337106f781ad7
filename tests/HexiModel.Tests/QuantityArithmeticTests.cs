namespace HexiModel.Tests;

/// <summary>Arithmetic of quantities, with the dimension in the type and without.</summary>
public class QuantityArithmeticTests
{
    private static readonly Quantity Firms = new(20m, Units.Firm);

    [Fact]
    public void Quantities_of_one_unit_add_whether_typed_or_not()
    {
        Quantity<Area> park = new(3m, Units.Hectare);

        Assert.Equal(new Quantity(35_000m, Units.SquareMetre), (Quantity)park + new Quantity(5_000m, Units.SquareMetre));
        Assert.Equal(new Quantity(25_000m, Units.SquareMetre), Quantity.Subtract(park, new Quantity(5_000m, Units.SquareMetre)));
        Assert.Equal(new Quantity<Area>(-3m, Units.Hectare), -park);
        Assert.Equal(new Quantity<Area>(1.5m, Units.Hectare), park / 2m);
        Assert.Equal(2m * park, park * 2m);
        Assert.Equal(new Quantity(10m, Units.Firm), Firms / 2m);
        Assert.Equal(new Quantity(60m, Units.Firm), 3m * Firms);
        Assert.Equal(4m, Firms / new Quantity(5m, Units.Firm));
        Assert.Equal(new Quantity(-20m, Units.Firm), -Firms);
        Assert.Equal(Quantity.Zero(Units.Firm), Firms - Firms);
        Assert.Equal(Quantity<Count>.Zero(Units.Firm), default(Quantity<Count>) + Quantity<Count>.Zero(Units.Firm));
        Assert.Equal(Firms, default(Quantity) + Firms);
    }

    [Fact]
    public void What_does_not_fit_is_an_exception_that_names_both()
    {
        string message = Assert.Throws<ArgumentException>(() => Firms + new Quantity(1m, Units.Building)).Message;

        Assert.Contains("家", message, StringComparison.Ordinal);
        Assert.Contains("座", message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => new Quantity(1m, Units.Place) * 2m);
        Assert.Throws<InvalidOperationException>(() => -new Quantity<Rank>(1m, Units.Place));
        Assert.Throws<DivideByZeroException>(() => Firms / 0m);
        Assert.Throws<OverflowException>(() => new Quantity(decimal.MaxValue, Units.Firm) + Firms);
    }

    [Fact]
    public void The_difference_of_ratios_is_in_points_without_a_type_too()
        => Assert.Equal(new Quantity(3m, Units.PercentagePoint), new Quantity(9m, Units.Percent) - new Quantity(0.6m, Units.Tenth));

    [Fact]
    public void Sums_take_the_unit_of_the_first()
    {
        Quantity<Area>[] areas = [new(1m, Units.Hectare), new(5_000m, Units.SquareMetre)];

        Assert.Equal(new Quantity<Area>(1.5m, Units.Hectare), areas.Sum());
        Assert.Equal(Units.Hectare, areas.Sum().Unit);
        Assert.Equal(default, Array.Empty<Quantity<Area>>().Sum());
        Assert.Equal(new Quantity(40m, Units.Firm), new[] { Firms, Firms }.Sum());
    }

    [Fact]
    public void Rounding_is_that_of_what_is_printed()
    {
        Assert.Equal(new Quantity(19_000m, Units.Person), new Quantity(19_449m, Units.Person, Scale.TenThousand).Round(1));
        Assert.Equal(new Quantity<Ratio>(7m, Units.Percent), new Quantity<Ratio>(6.5m, Units.Percent).Round());
        Assert.Equal(new Quantity<Ratio>(6m, Units.Percent), new Quantity<Ratio>(6.5m, Units.Percent).Round(0, MidpointRounding.ToEven));
    }

    [Fact]
    public void A_mixed_column_can_be_sorted()
    {
        Quantity?[] column = [new(3m, Units.Yuan), new(2m, Units.Building), null, Firms, new(5m, Units.Firm), new(6m, Units.Percent), new(1m, Units.Hectare), new(1m, Units.SquareMetre)];

        Assert.Equal(
            [null, new(1m, Units.SquareMetre), new(1m, Units.Hectare), new(5m, Units.Firm), Firms, new(2m, Units.Building), new(3m, Units.Yuan), new(6m, Units.Percent)],
            column.Order(QuantityComparer.Instance));
    }

    [Fact]
    public void A_hash_needs_no_memory()
    {
        Quantity<Area> area = new(3m, Units.Hectare);

        Assert.Equal(0, Allocation.Of(() => area.GetHashCode()));
        Assert.Equal(new Quantity<Area>(45m, Units.Mu).GetHashCode(), area.GetHashCode());
    }

    [Fact]
    public void Generic_code_adds_and_compares_quantities()
        => Assert.Equal(new Quantity<Count>(3m, Units.Firm), Largest(new Quantity<Count>(1m, Units.Firm), new Quantity<Count>(2m, Units.Firm)));

    private static T Largest<T>(T left, T right) where T : System.Numerics.IAdditionOperators<T, T, T>, System.Numerics.IComparisonOperators<T, T, bool>
        => left + right > right ? left + right : right;
}
