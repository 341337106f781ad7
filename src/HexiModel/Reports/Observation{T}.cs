using HexiModel.Compiled;

namespace HexiModel;

/// <summary>An observation that states one number of the dimension <typeparamref name="T"/>: 国家高新技术企业156家.</summary>
/// <typeparam name="T">What the number measures.</typeparam>
public partial class Observation<T> : Observation where T : Dimension, new()
{
    /// <summary>Made by the report; generated classes derive from it.</summary>
    protected Observation(ReportRow row)
        : base(row)
        => Value = Quantity!.Value.As<T>();

    /// <exception cref="InvalidCastException">The data's value is of another dimension.</exception>
    internal Observation(FactData data, Report report)
        : base(data, report)
        => Value = Quantity!.Value.As<T>();

    /// <summary>The number with its unit; of a from–to the value reached.</summary>
    public Quantity<T> Value { get; }
}
