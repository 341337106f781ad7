using HexiModel.Compiled;

namespace HexiModel;

/// <summary>A condition with a number (限定条件): 60周岁以上, 投资亿元以上.</summary>
public sealed partial class Criterion
{
    private readonly CriterionData _data;

    internal Criterion(CriterionData data) => _data = data;

    /// <summary>The official words.</summary>
    public string Text => _data.Text;

    /// <summary>The number in them; null where none could be read.</summary>
    public Quantity? Quantity => _data.Amount is { } amount && _data.Unit is { } unit ? new Quantity(amount, Units.FindOrCounter(unit)) : null;

    /// <summary>How the words limit the number.</summary>
    public Bound Bound => _data.Bound;

    internal CriterionData Data => _data;

    /// <summary>The official words.</summary>
    public override string ToString() => Text;
}
