namespace HexiModel.Language.Checks;

/// <summary>Order of amounts in units that convert into each other.</summary>
internal static class QuantityComparison
{
    public static int Compare(decimal left, Unit leftUnit, decimal right, Unit rightUnit)
        => new Quantity(left, leftUnit).CompareTo(new Quantity(right, rightUnit));
}
