using CsCheck;

namespace HexiModel.Tests;

/// <summary>The laws of equality, order and hash, over any amounts in units of any size.</summary>
public class QuantityOrderTests
{
    private static readonly Unit<Area> Base = new("基");

    private static readonly Gen<Unit<Area>> Unit = Gen.Frequency(
        (1, Gen.Const(Base)),
        (2, Gen.Select(Size, Size, (factor, divisor) => new Unit<Area>("单位", factor, Base, divisor: divisor))));

    private static readonly Gen<decimal> Amount = Gen.Frequency(
        (2, Gen.Decimal), (2, Gen.Int[-20, 20].Select(number => (decimal)number)), (1, Gen.OneOf(decimal.MaxValue, decimal.MinValue, 0m, -0.0m, 0.0000000000000000000000000001m)));

    private static readonly Gen<Quantity<Area>> Quantity = Gen.Select(Amount, Unit, (amount, unit) => new Quantity<Area>(amount, unit));

    private static Gen<decimal> Size => Gen.Frequency(
        (3, Gen.OneOf(1m, 2m, 3m, 10m, 15m, 0.5m, 10_000m, 666.6667m)), (1, Gen.Decimal[0.001m, 1_000_000m].Select(size => decimal.Round(size, 6))));

    [Fact]
    public void Equality_and_order_agree_and_equal_quantities_have_equal_hashes()
        => Gen.Select(Quantity, Quantity).Sample((left, right) =>
        {
            Assert.Equal(left.CompareTo(right) == 0, left.Equals(right));
            Assert.Equal(Math.Sign(left.CompareTo(right)), -Math.Sign(right.CompareTo(left)));
            Assert.True(!left.Equals(right) || left.GetHashCode() == right.GetHashCode());
        }, iter: 20_000);

    [Fact]
    public void Order_is_transitive()
        => Gen.Select(Quantity, Quantity, Quantity).Sample((first, second, third)
            => Assert.True(!(first <= second && second <= third) || first <= third), iter: 20_000);

    [Fact]
    public void What_a_unit_expresses_exactly_is_equal_there_and_hashes_alike()
        => Gen.Select(Gen.Int[-1_000_000, 1_000_000], Unit).Sample((number, unit) =>
        {
            // number × divisor of the unit is number × factor of the base, without any rounding.
            Quantity<Area> here = new(number * unit.Divisor, unit);
            Quantity<Area> there = new(number * unit.Factor, Base);

            Assert.Equal(here, there);
            Assert.Equal(here.GetHashCode(), there.GetHashCode());
        });

    [Fact]
    public void A_conversion_is_off_by_no_more_than_the_last_digit()
        => Gen.Select(Gen.Decimal[-1_000_000m, 1_000_000m], Unit, Unit).Sample((amount, from, to) =>
        {
            Quantity<Area> back = new Quantity<Area>(amount, from).ConvertTo(to).ConvertTo(from);

            Assert.InRange(Math.Abs(amount - back.Amount), 0m, 0.0000000001m);
        });
}
