using HexiModel.Compiled;

namespace HexiModel;

/// <summary>A target that states one number of the dimension <typeparamref name="T"/>: 引进金融机构20家以上.</summary>
/// <typeparam name="T">What the number measures.</typeparam>
public partial class Target<T> : Target where T : Dimension, new()
{
    /// <summary>Made by the report; generated classes derive from it.</summary>
    protected Target(ReportRow row)
        : base(row)
        => Value = Quantity!.Value.As<T>();

    /// <exception cref="InvalidCastException">The data's value is of another dimension.</exception>
    internal Target(FactData data, Report report)
        : base(data, report)
        => Value = Quantity!.Value.As<T>();

    /// <summary>The number with its unit; of a from–to the value reached.</summary>
    public Quantity<T> Value { get; }
}
