namespace HexiModel.Tool.Review;

/// <summary>What a marked place of the text is, for its colour and the filters.</summary>
internal enum MarkKind
{
    Target,
    Observation,
    Commitment,

    /// <summary>A headword of the glossary, programmes among them.</summary>
    Term,

    /// <summary>A place that names a term.</summary>
    Mention,

    /// <summary>A component of a term, a member of one, a name or a dated change.</summary>
    Part,
    Criterion,
    Skip,

    /// <summary>A number that no mark accounts for.</summary>
    Open,

    /// <summary>A heading, a lead sentence or a group.</summary>
    Structure,

    /// <summary>A place that only a finding is about, or a mark without a meaning.</summary>
    Other,
}
