namespace HexiModel;

/// <summary>Conversion, order and hash of amounts, shared by the typed and the untyped quantity.</summary>
internal static class QuantityMath
{
    public static decimal Convert(decimal amount, Unit from, Unit to)
    {
        RequireConvertible(from, to);

        // Multiplying first keeps exact what is exact: 1 of 3 → 3 of 1 has no remainder this way.
        return from.Factor == to.Factor ? amount : amount * from.Factor / to.Factor;
    }

    public static int Compare(decimal left, Unit leftUnit, decimal right, Unit rightUnit)
    {
        RequireConvertible(leftUnit, rightUnit);
        if (leftUnit.Factor == rightUnit.Factor)
        {
            return left.CompareTo(right);
        }

        bool leftFits = TryMultiply(left, leftUnit.Factor, out decimal leftBase);
        bool rightFits = TryMultiply(right, rightUnit.Factor, out decimal rightBase);
        if (leftFits && rightFits)
        {
            return leftBase.CompareTo(rightBase);
        }

        // An amount beyond decimal is larger in size than any that fits; the sign decides the side.
        // Two that do not fit are compared in the larger of their units, where both are smaller.
        return leftFits ? -Math.Sign(right)
            : rightFits ? Math.Sign(left)
            : leftUnit.Factor > rightUnit.Factor
                ? left.CompareTo(right / (leftUnit.Factor / rightUnit.Factor))
                : (left / (rightUnit.Factor / leftUnit.Factor)).CompareTo(right);
    }

    public static int GetHashCode(decimal amount, Unit unit)
    {
        int hash = StringComparer.Ordinal.GetHashCode(unit.BaseSymbol);
        return TryMultiply(amount, unit.Factor, out decimal inBase) ? unchecked((hash * 397) ^ inBase.GetHashCode()) : hash;
    }

    private static void RequireConvertible(Unit from, Unit to)
    {
        if (!from.IsConvertibleTo(to))
        {
            throw new ArgumentException(
                $"“{from.Symbol}” ({from.Dimension.Id}) and “{to.Symbol}” ({to.Dimension.Id}) do not convert into each other.");
        }
    }

    private static bool TryMultiply(decimal amount, decimal factor, out decimal product)
    {
        try
        {
            product = amount * factor;
            return true;
        }
        catch (OverflowException)
        {
            product = 0m;
            return false;
        }
    }
}
