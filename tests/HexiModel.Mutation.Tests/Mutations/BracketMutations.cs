using HexiModel.Language.Diagnostics;
using HexiModel.Language.Quantities;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;
using HexiModel.Mutation.Tests.Seeds;

namespace HexiModel.Mutation.Tests.Mutations;

/// <summary>Brackets and braces lost, doubled, moved, or written in another width.</summary>
internal static class BracketMutations
{
    public static IEnumerable<SeedMutation> List { get; } =
    [
        new("`[` deleted", Sites.Spans.Select(site => Unopened(site, site.Delete(site.Open)))),
        new("`[` escaped", Sites.Spans.Select(site => Unopened(site, site.Insert(site.Open, "\\")))),
        new("`[` in full width", Sites.Spans.Select(site => site.Replace(new TextSpan(site.Open, 1), "［").Whole(Rules.MarkMiswritten))),
        new("`[` doubled", Sites.Spans.Select(DoubleOpening)),
        new("`]` deleted", Sites.Spans.Select(site => site.Delete(site.Close).Inside(Rules.AttributesNotAttached, 0, 1))),
        new("`]` doubled", Sites.Spans.Select(site => site.Insert(site.Close, "]").Whole(Rules.BracketNotClosed))),
        new("`]` escaped", Sites.Spans.Select(site => site.Insert(site.Close, "\\").At(Rules.AttributesNotAttached, site.Brace))),
        new("`]` in full width", Sites.Spans.Select(site => site.Replace(new TextSpan(site.Close, 1), "］").Whole(Rules.MarkMiswritten))),
        new("all brackets and braces of a span in full width", Sites.Spans.Where(site => site.IsFlat).Select(site => site
            .Replace(site.Span.Span, $"［{site.Inner.Of(site.Text)}］｛{site.Text[(site.Brace + 1)..site.End]}｝").Inside(Rules.MarkMiswritten, 0, 1))),
        new("parentheses for braces", Sites.Spans.Where(site => site.IsFlat).Select(site => site
            .Replace(site.Attributes, $"({site.Text[(site.Brace + 1)..site.End]})").Inside(Rules.MarkMiswritten, 0, 1))),
        new("`]` moved into the words", Sites.Spans.Where(EndsInText).Select(MoveClosing)),
        new("`]` moved before the unit of a number", EndingWithUnit.Select(place => CutUnit(place.Site, place.Quantity, place.Unit))),
        new("`]` moved behind the attributes", Sites.Spans.Select(site => site
            .Replace(TextSpan.FromBounds(site.Close, site.End + 1), site.Attributes.Of(site.Text) + "]")
            .Inside(Rules.AttributesDetached, 0, site.Attributes.Length))),
        new("`{` deleted", Sites.Spans.Select(site => site.Delete(site.Brace).Inside(Rules.AttributesNotAttached, 0, 1))),
        new("`{` doubled", Sites.Spans.Select(site => site.Insert(site.Brace, "{").Inside(Rules.AttributeMalformed, 1, 1))),
        new("`{` in full width", Sites.Spans.Select(site => site.Replace(new TextSpan(site.Brace, 1), "｛").Inside(Rules.AttributeMalformed, 0, 1))),
        new("`{` moved behind the first character", Sites.Spans.Select(site => site
            .Replace(new TextSpan(site.Brace, 2), site.Text[site.Brace + 1] + "{")
            .Inside(Rules.BracketNotClosed, 1, 1))),
        new("`]` and `{` swapped", Sites.Spans.Select(site => site.Replace(new TextSpan(site.Close, 2), "{]").Inside(Rules.BracketNotClosed, 0, 1))),
        new("`}` deleted", Sites.Spans.Select(site => site.Delete(site.End).Inside(Rules.AttributesNotClosed, 0, 1))),
        new("`}` doubled", Sites.Spans.Select(site => site.Insert(site.End, "}").Inside(Rules.BracketNotClosed, 1, 1))),
        new("`}` in full width", Sites.Spans.Select(site => site.Replace(new TextSpan(site.End, 1), "｝").Inside(Rules.AttributesNotClosed, 0, 1))),
        new("`}` moved into a quoted value", Sites.Spans.Where(EndsInKey).Select(MoveBrace)),
        new("both brackets deleted", Sites.Spans.Where(site => site.IsFlat).Select(site => site
            .Replace(TextSpan.FromBounds(site.Open, site.Close + 1), site.Inner.Of(site.Text))
            .At(Rules.AttributesDetached, site.Attributes))),
        new("`【】` for `[]`", Sites.Spans.Where(site => site.IsFlat).Select(site => site
            .Replace(TextSpan.FromBounds(site.Open, site.Close + 1), $"【{site.Inner.Of(site.Text)}】")
            .At(Rules.AttributesDetached, site.Attributes))),
        new("both braces deleted", Sites.Spans.Select(site => site
            .Replace(site.Attributes, site.Text[(site.Brace + 1)..site.End])
            .At(Rules.SourceDiffers, site.Open))),
        new("a blank between `]` and `{`", Sites.Spans.Select(site => site.Insert(site.Brace, " ").At(Rules.AttributesDetached, site.Attributes))),
        new("a line end between `]` and `{`", Sites.Spans.Select(site => site.Insert(site.Brace, "\n").At(Rules.AttributesDetached, site.Attributes))),
        new("an attribute block doubled", Sites.Spans.Select(site => site.Insert(site.End + 1, site.Attributes.Of(site.Text)).Whole(Rules.AttributesDetached))),
        new("a blank line inside a span", Sites.Spans.Where(site => site is { IsFlat: true, IsOutermost: true } && site.Inner.Length > 1).Select(Split)),
        new("a span without words", Sites.Spans.Select(site => site.Insert(site.Outermost.Span.End, "[]{.skip}").Whole(Rules.EmptySpan))),
        new("nine spans in each other", Sites.Spans.Where(site => site is { IsFlat: true, IsOutermost: true }).Select(Nest)),
    ];

    /// <summary>Facts whose last words are a number and its unit.</summary>
    private static IEnumerable<(SpanSite Site, TextSpan Quantity, string Unit)> EndingWithUnit
        => from fact in FactSites.All
           where fact.Site.IsFlat && fact.Data.Statement.Unit is { Length: > 0 } unit && fact.Site.Inner.Of(fact.Site.Text).EndsWith(unit, StringComparison.Ordinal)
           from quantity in QuantityReader.Read(fact.Site.Block.Text.Text)
           where quantity.Span.End == fact.Site.Span.Official.End
           select (fact.Site, fact.Site.Block.Text.ToFile(quantity.Span), fact.Data.Statement.Unit);

    private static Damage CutUnit(SpanSite site, TextSpan quantity, string unit)
        => site.Replace(TextSpan.FromBounds(site.Close - unit.Length, site.End + 1), "]" + site.Attributes.Of(site.Text) + unit)
            .At(Rules.QuantityCut, quantity.Start, site.End + 1 - quantity.Start);

    private static bool EndsInText(SpanSite site) => site.Inner.Length > 1 && site.Text[site.Close - 1] is not '}';

    private static bool EndsInKey(SpanSite site) => site.Text[site.End - 1] == '"';

    /// <summary>
    /// Which of the brackets around has lost its partner only the outermost can tell, unless a span of one class right inside another shows
    /// it; what stands in the outermost depends on that.
    /// </summary>
    private static Damage Unopened(SpanSite site, Damage damage)
        => damage.At(Rules.BracketNotClosed, TakesAnother(site) ? site.Close : site.OutermostClose).LosesWithin(site.Outermost.Span);

    /// <summary>Without its own bracket the span would reach back to that of the span around it, right over one of its own class.</summary>
    private static bool TakesAnother(SpanSite site)
    {
        SpanSyntax? before = site.Parent?.Children.LastOrDefault(child => child.Span.End <= site.Open);
        return before is not null && ClassOf(before) is { } own && own == ClassOf(site.Span);
    }

    private static string? ClassOf(SpanSyntax span) => span.Attributes.Classes.FirstOrDefault()?.Name;

    private static Damage DoubleOpening(SpanSite site)
    {
        Damage damage = site.Insert(site.Open, "[").LosesWithin(site.Outermost.Span);
        return site.IsOutermost ? damage.Whole(Rules.BracketNotClosed) : damage.At(Rules.BracketNotClosed, site.Outermost.Span.Start);
    }

    private static Damage MoveClosing(SpanSite site)
        => site.Replace(new TextSpan(site.Close - 1, 2), "]" + site.Text[site.Close - 1]).At(Rules.AttributesDetached, site.Attributes);

    /// <summary>The quote that is left over behind the brace is official text now, which is said when the attribute is mended.</summary>
    private static Damage MoveBrace(SpanSite site)
    {
        int start = site.Span.Attributes.Items[^1].Span.Start;
        return site.Replace(new TextSpan(site.End - 1, 2), "}\"").At(Rules.AttributeMalformed, TextSpan.FromBounds(start, site.End - 1));
    }

    /// <summary>What stands behind is in a paragraph of its own, without the term before it.</summary>
    private static Damage Split(SpanSite site)
        => site.Insert(site.Open + 2, "\n\n").LosesWithin(site.Block.Span).At(Rules.BracketNotClosed, site.Open).At(Rules.BracketNotClosed, site.Close);

    private static Damage Nest(SpanSite site)
    {
        string nested = new string('[', 8) + site.Inner.Of(site.Text) + string.Concat(Enumerable.Repeat("]{.skip}", 8));
        return site.Replace(site.Inner, nested).At(Rules.NestedTooDeep, site.Open);
    }
}
