namespace HexiModel.Language.Keys;

/// <summary>What a span is.</summary>
internal enum SpanClass
{
    None,
    Target,
    Observation,
    Fact,
    Commitment,
    Group,
    Quantity,
    Criterion,
    Term,
    Programme,
    Part,
    Item,
    Name,
    Alias,
    Revision,
    Ref,
    Skip,
    Topic,

    // Classes of headings.
    Review,
    Outlook,
    Plan,
    Glossary,
}
