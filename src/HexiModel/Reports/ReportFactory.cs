using HexiModel.Compiled;

namespace HexiModel;

/// <summary>Makes the objects of a report from its data. Generated code overrides it to make the classes of its own.</summary>
public class ReportFactory
{
    /// <summary>Makes the model's own classes.</summary>
    public static ReportFactory Default { get; } = new();

    /// <summary>Makes a target.</summary>
    public virtual Target CreateTarget(FactData data)
        => Value(data) is { } dimension ? dimension.Accept(new TargetVisitor(data)) : new Target(data);

    /// <summary>Makes an observation.</summary>
    public virtual Observation CreateObservation(FactData data)
        => Value(data) is { } dimension ? dimension.Accept(new ObservationVisitor(data)) : new Observation(data);

    /// <summary>Makes a commitment.</summary>
    public virtual Commitment CreateCommitment(FactData data) => new(data);

    /// <summary>Makes an indicator.</summary>
    public virtual Indicator CreateIndicator(IndicatorData data) => new(data);

    /// <summary>Makes a term or programme.</summary>
    public virtual Term CreateTerm(TermData data)
    {
        _ = data ?? throw new ArgumentNullException(nameof(data));
        return data.IsProgramme ? new Programme(data) : new Term(data);
    }

    private static Dimension? Value(FactData data)
    {
        _ = data ?? throw new ArgumentNullException(nameof(data));
        return data.Amount is not null && data.Unit is not null ? FactUnit.Of(data).Dimension : null;
    }

    private sealed class TargetVisitor(FactData data) : IDimensionVisitor<Target>
    {
        public Target Visit<T>() where T : Dimension, new() => new Target<T>(data);
    }

    private sealed class ObservationVisitor(FactData data) : IDimensionVisitor<Observation>
    {
        public Observation Visit<T>() where T : Dimension, new() => new Observation<T>(data);
    }
}
