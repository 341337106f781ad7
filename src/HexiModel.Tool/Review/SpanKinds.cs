using HexiModel.Language.Keys;
using HexiModel.Language.Syntax;

namespace HexiModel.Tool.Review;

/// <summary>What marks are, by their class and by what they give.</summary>
internal static class SpanKinds
{
    /// <summary>The class of a mark; <see cref="SpanClass.Fact"/> for one that has an id only.</summary>
    public static SpanClass ClassOf(SpanSyntax span)
    {
        SpanClass found = span.Attributes.Classes.Select(item => SpanClasses.Find(item.Name)).FirstOrDefault(known => known != SpanClass.None);
        return found == SpanClass.None && span.Attributes.Id is not null ? SpanClass.Fact : found;
    }

    /// <summary>What a mark is to a reader.</summary>
    /// <param name="spanClass">Its class.</param>
    /// <param name="thing">What it gives; null where it gives nothing, because of a mistake or by its nature.</param>
    public static MarkKind Of(SpanClass spanClass, object? thing) => spanClass switch
    {
        SpanClass.Target or SpanClass.Observation or SpanClass.Commitment or SpanClass.Fact => thing is Fact fact ? Of(fact) : OfClass(spanClass),
        SpanClass.Term or SpanClass.Programme => MarkKind.Term,
        SpanClass.Part or SpanClass.Item or SpanClass.Name or SpanClass.Alias or SpanClass.Revision => MarkKind.Part,
        SpanClass.Criterion => MarkKind.Criterion,
        SpanClass.Skip => MarkKind.Skip,
        SpanClass.Group or SpanClass.Topic or SpanClass.Quantity => MarkKind.Structure,
        _ => MarkKind.Other,
    };

    /// <summary>Whether a mark always has a card; others have one where there is something to say of them.</summary>
    public static bool HasCard(SpanClass spanClass)
        => SpanClasses.IsFact(spanClass) || SpanClasses.IsTerm(spanClass)
            || spanClass is SpanClass.Commitment or SpanClass.Part or SpanClass.Item or SpanClass.Revision or SpanClass.Criterion or SpanClass.Skip;

    private static MarkKind Of(Fact fact) => fact.Data.Category switch
    {
        FactCategory.Target => MarkKind.Target,
        FactCategory.Commitment => MarkKind.Commitment,
        _ => MarkKind.Observation,
    };

    private static MarkKind OfClass(SpanClass spanClass) => spanClass switch
    {
        SpanClass.Target => MarkKind.Target,
        SpanClass.Observation => MarkKind.Observation,
        SpanClass.Commitment => MarkKind.Commitment,
        _ => MarkKind.Other,
    };
}
