using HexiModel.Language.Quantities;

namespace HexiModel.Language.Binding;

/// <summary>How a change is counted.</summary>
internal static class ChangeRules
{
    /// <summary>What a change counts in; null for what is no change, and where the words leave it open.</summary>
    public static ChangeKind? Of(QuantityExpression expression) => expression.Kind switch
    {
        _ when expression.IsChangeAmbiguous => null,
        QuantityKind.Growth => ChangeKind.Relative,
        QuantityKind.Points => ChangeKind.Points,
        QuantityKind.Multiple when expression.Statement.Direction is not null || expression.UnitText == "番" => ChangeKind.Multiple,
        QuantityKind.Increase or QuantityKind.Decrease => IsRatio(expression.UnitText) ? ChangeKind.Relative : ChangeKind.Absolute,
        _ => null,
    };

    private static bool IsRatio(string unit) => Units.Find(unit)?.Dimension is Ratio;
}
