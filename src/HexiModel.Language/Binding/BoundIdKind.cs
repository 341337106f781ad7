namespace HexiModel.Language.Binding;

/// <summary>What an id names.</summary>
public enum BoundIdKind
{
    /// <summary>A heading or lead sentence.</summary>
    Section,

    /// <summary>A target.</summary>
    Target,

    /// <summary>An observation.</summary>
    Observation,

    /// <summary>A commitment.</summary>
    Commitment,

    /// <summary>A term.</summary>
    Term,

    /// <summary>A programme.</summary>
    Programme,

    /// <summary>A part of a term.</summary>
    Part,

    /// <summary>An item of a part.</summary>
    Item,
}
