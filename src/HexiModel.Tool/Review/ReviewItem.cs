using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Tool.Review;

/// <summary>A place of the text that has a card: a mark, a mention, an open number, or the place of a finding.</summary>
internal sealed class ReviewItem(MarkKind kind, SourceFile file, TextSpan span)
{
    /// <summary>What it is.</summary>
    public MarkKind Kind { get; } = kind;

    /// <summary>The annotated file.</summary>
    public SourceFile File { get; } = file;

    /// <summary>Where it stands in the annotated file.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>Drafted by the machine, and not accepted yet.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The mark around it that has a card; null where there is none.</summary>
    public ReviewItem? Parent { get; init; }

    /// <summary>The object of the model that it gives or names; null where it gives none.</summary>
    public object? Thing { get; init; }

    /// <summary>Its name over all reports, such as <c>hexi-2022/gdp-growth</c>; null where it has none.</summary>
    public string? Key { get; set; }

    /// <summary>The words that read alone; null where those of the text do.</summary>
    public string? Title { get; set; }

    /// <summary>What is said about it.</summary>
    public List<CardField> Fields { get; } = [];

    /// <summary>What it leads to.</summary>
    public List<CardLinks> Links { get; } = [];

    /// <summary>What is wrong with it.</summary>
    public List<Diagnostic> Findings { get; } = [];
}

/// <summary>One thing that a card says.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Value">The words.</param>
/// <param name="Source">Where it comes from; null for what needs no source.</param>
/// <param name="Target">What the value leads to; null for nothing.</param>
internal sealed record CardField(string Name, string Value, CardSource? Source = null, ReviewItem? Target = null);

/// <summary>Other places that a card leads to, under one title.</summary>
/// <param name="Title">What they are to it.</param>
/// <param name="Items">The places.</param>
internal sealed record CardLinks(string Title, IReadOnlyList<ReviewItem> Items);

/// <summary>Where a value comes from.</summary>
/// <param name="Kind">The kind of place.</param>
/// <param name="Words">What is written there; empty where the kind says enough.</param>
internal sealed record CardSource(CardSourceKind Kind, string Words = "");

/// <summary>The kinds of places that values come from.</summary>
internal enum CardSourceKind
{
    /// <summary>The official words.</summary>
    Words,

    /// <summary>A key of the mark itself.</summary>
    Key,

    /// <summary>A key of a group around it.</summary>
    Group,

    /// <summary>The id of the mark.</summary>
    Id,

    /// <summary>The heading or lead sentence above it.</summary>
    Section,

    /// <summary>The catalogue of indicators.</summary>
    Catalogue,
}
