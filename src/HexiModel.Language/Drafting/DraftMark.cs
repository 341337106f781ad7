using System.Collections.Immutable;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>A mark that the draft puts around official words.</summary>
/// <param name="Span">The words, in the text of their paragraph.</param>
/// <param name="Class">What they are.</param>
internal sealed record DraftMark(TextSpan Span, SpanClass Class)
{
    /// <summary>The keys, in the order in which they are written.</summary>
    public ImmutableArray<(string Name, string Value)> Keys { get; init; } = ImmutableArray<(string Name, string Value)>.Empty;

    /// <summary>The id; null for none.</summary>
    public string? Id { get; init; }

    /// <summary>A second class, of a term that is a programme too.</summary>
    public SpanClass Second { get; init; }

    /// <summary>Whether a person has to look at it: the words allow another reading.</summary>
    public bool IsUnsure { get; init; }

    /// <summary>Whether its class is written although its id says it: an observation with an id.</summary>
    public bool HasClass { get; init; }

    /// <summary>Whether a person wrote it, in the files that are drafted again.</summary>
    public bool IsExplicit { get; init; }

    /// <summary>Whether the mark is one of a number: it has an indicator, and an id where it is a target.</summary>
    public bool IsFact => SpanClasses.IsFact(Class);

    /// <summary>The same with one more key.</summary>
    public DraftMark With(string name, string value) => this with { Keys = Keys.Add((name, value)) };
}
