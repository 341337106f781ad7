using HexiModel.Compiled;

namespace HexiModel;

/// <summary>A measured value of a target, or whether a commitment is done, on a day (进展): a row of a progress file (<c>*.progress.csv</c>).</summary>
public partial class ProgressRecord
{
    private readonly ProgressData _data;

    internal ProgressRecord(ProgressData data, Fact fact)
    {
        _data = data;
        Fact = fact;
        Actual = data.Amount is { } amount && data.Unit is { } unit ? new Quantity(amount, HexiModel.Unit.Of(unit, Dimension.Find(data.Dimension)), data.Scale) : null;
    }

    /// <summary>The target or commitment.</summary>
    public Fact Fact { get; }

    /// <summary>The day whose end the value is of.</summary>
    public DateTime AsOf => _data.AsOf;

    /// <summary>The measured value (实际值); null for commitments.</summary>
    public Quantity? Actual { get; }

    /// <summary>Whether the commitment is done; null for targets.</summary>
    public bool? IsDone => Fact is Commitment ? _data.IsDone : null;

    /// <summary>What is said about it.</summary>
    public string? Note => _data.Note;

    /// <summary>Where the value is from: 区统计局月报.</summary>
    public string? Source => _data.Source;

    internal ProgressData Data => _data;

    /// <summary>The day and the value.</summary>
    public override string ToString() => AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + " " + (Actual?.ToString() ?? (IsDone == true ? "✓" : "–"));
}

/// <summary>A measured value of a target that states one number.</summary>
/// <typeparam name="T">What the number measures.</typeparam>
public sealed partial class ProgressRecord<T> : ProgressRecord where T : Dimension, new()
{
    internal ProgressRecord(ProgressData data, Target<T> target)
        : base(data, target)
        => Value = Actual!.Value.As<T>();

    /// <summary>The measured value (实际值).</summary>
    public Quantity<T> Value { get; }
}
