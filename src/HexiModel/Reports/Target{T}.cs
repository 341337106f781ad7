using System.ComponentModel;
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

    /// <summary><see cref="Fact.Progress"/> with typed values (进展), the earliest first. Data binding needs names that no other member hides.</summary>
    public IReadOnlyList<ProgressRecord<T>> Measurements => (ProgressRecord<T>[])Progress;

    /// <inheritdoc cref="Fact.IsMetBy(HexiModel.Quantity)"/>
    public bool? IsMetBy(Quantity<T> value) => Fulfilment.IsMet(this, Fulfilment.InUnitOf(this, value));

    /// <inheritdoc cref="Target.Assess(HexiModel.Quantity?, DateTime, AssessmentPolicy?)"/>
    public Assessment Assess(Quantity<T>? actual, DateTime asOf, AssessmentPolicy? policy = null) => ((Target)this).Assess(actual?.ToQuantity(), asOf, policy);

#if NET8_0_OR_GREATER
    /// <inheritdoc cref="Target.Assess(HexiModel.Quantity?, DateTime, AssessmentPolicy?)"/>
    public Assessment Assess(Quantity<T>? actual, DateOnly asOf, AssessmentPolicy? policy = null) => ((Target)this).Assess(actual?.ToQuantity(), asOf.ToDateTime(default), policy);
#endif

    /// <summary>Not for a typed target: a value of another dimension is a mistake that the compiler finds.</summary>
    [Obsolete("The target is typed: give it a Quantity of its own dimension (value.As<T>()).", error: true), EditorBrowsable(EditorBrowsableState.Never)]
    public new bool? IsMetBy(Quantity value) => base.IsMetBy(value);

    /// <summary>Not for a typed target: a value of another dimension is a mistake that the compiler finds.</summary>
    [Obsolete("The target is typed: give it a Quantity of its own dimension (value.As<T>()).", error: true), EditorBrowsable(EditorBrowsableState.Never)]
    public new Assessment Assess(Quantity? actual, DateTime asOf, AssessmentPolicy? policy = null) => base.Assess(actual, asOf, policy);

    /// <summary>Not for a typed target: a value of another dimension is a mistake that the compiler finds.</summary>
    [Obsolete("The target is typed: give it a Quantity of its own dimension (value.As<T>()).", error: true), EditorBrowsable(EditorBrowsableState.Never)]
    public new Assessment Assess(Quantity? actual, Quantity? standard, DateTime asOf, AssessmentPolicy? policy = null) => base.Assess(actual, standard, asOf, policy);

#if NET8_0_OR_GREATER
    /// <summary>Not for a typed target: a value of another dimension is a mistake that the compiler finds.</summary>
    [Obsolete("The target is typed: give it a Quantity of its own dimension (value.As<T>()).", error: true), EditorBrowsable(EditorBrowsableState.Never)]
    public new Assessment Assess(Quantity? actual, DateOnly asOf, AssessmentPolicy? policy = null) => base.Assess(actual, asOf, policy);
#endif

    private protected override ProgressRecord[] ReadProgress(IReadOnlyList<ProgressData> rows)
        => (ProgressRecord<T>[])[.. rows.Select(row => new ProgressRecord<T>(row, this))];
}
