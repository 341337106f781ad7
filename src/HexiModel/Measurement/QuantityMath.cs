namespace HexiModel;

/// <summary>Conversion, order and hash of amounts, shared by the typed and the untyped quantity. All three are exact.</summary>
internal static class QuantityMath
{
    /// <summary>
    /// Whether an amount is zero without a unit, as that of a default quantity: it is a zero of whatever it is added to or compared with.
    /// </summary>
    public static bool IsNothing(decimal amount, Unit unit) => amount == 0m && unit.Symbol.Length == 0;

    public static decimal Convert(decimal amount, Unit from, Unit to)
    {
        if (IsNothing(amount, from))
        {
            return 0m;
        }

        RequireConvertible(from, to);
        return IsSameSize(from, to) ? amount : (InBase(amount, from) * to.Divisor / to.Factor).ToDecimal();
    }

    public static int Compare(decimal left, Unit leftUnit, decimal right, Unit rightUnit)
    {
        if (IsNothing(left, leftUnit) || IsNothing(right, rightUnit))
        {
            return left.CompareTo(right);
        }

        RequireConvertible(leftUnit, rightUnit);
        return IsSameSize(leftUnit, rightUnit) ? left.CompareTo(right) : InBase(left, leftUnit).CompareTo(InBase(right, rightUnit));
    }

    /// <summary>Rounds what is printed: 1.94万 to one decimal is 1.9万.</summary>
    public static decimal Round(decimal amount, Scale scale, int decimals, MidpointRounding mode)
        => decimal.Round(amount / scale.Factor(), decimals, mode) * scale.Factor();

    public static int GetHashCode(decimal amount, Unit unit)
    {
        int hash = unit is { Factor: 1m, Divisor: 1m } ? amount.GetHashCode()
            : TryInBase(amount, unit, out decimal inBase) ? inBase.GetHashCode()
            : InBase(amount, unit).GetHashCode();
        return unchecked((hash * 397) ^ StringComparer.Ordinal.GetHashCode(unit.BaseSymbol));
    }

    /// <summary>The amount in the base unit where a decimal is known to hold it exactly: a hash of it needs no memory then.</summary>
    private static bool TryInBase(decimal amount, Unit unit, out decimal inBase)
    {
        inBase = 0m;
#if NET8_0_OR_GREATER
        if (unit.Divisor == 1m && Math.Abs(amount) < 1_000_000_000_000m && unit.Factor < 1_000_000_000_000m && amount.Scale + unit.Factor.Scale <= 4)
        {
            inBase = amount * unit.Factor;
            return true;
        }
#endif
        return false;
    }

    private static Fraction InBase(decimal amount, Unit unit) => (Fraction)amount * unit.Factor / unit.Divisor;

    private static bool IsSameSize(Unit left, Unit right) => left.Factor == right.Factor && left.Divisor == right.Divisor;

    private static void RequireConvertible(Unit from, Unit to)
    {
        if (!from.IsConvertibleTo(to))
        {
            throw new ArgumentException(
                $"“{from.Symbol}” ({from.Dimension.Id}) and “{to.Symbol}” ({to.Dimension.Id}) do not convert into each other.");
        }
    }
}
