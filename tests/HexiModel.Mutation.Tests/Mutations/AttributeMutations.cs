using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;
using HexiModel.Mutation.Tests.Seeds;

namespace HexiModel.Mutation.Tests.Mutations;

/// <summary>Classes and keys misspelt, doubled, run together, or written with the wrong signs.</summary>
internal static class AttributeMutations
{
    public static IEnumerable<SeedMutation> List { get; } =
    [
        new("a class misspelt", Sites.Classes.Select(place => Rename(place, Misspell(place.Attribute.Name)).Whole(Rules.UnknownClass))),
        new("a class in capitals", Sites.Classes.Select(place => Rename(place, place.Attribute.Name.ToUpperInvariant()).Whole(Rules.UnknownClass))),
        new("the dot of a class deleted", Sites.Classes.Select(place => place.Site
            .Delete(place.Attribute.Span.Start).Inside(Rules.AttributeMalformed, 0, place.Attribute.Name.Length))),
        new("the dot of a class in full width", Sites.Classes.Select(place => place.Site
            .Replace(new TextSpan(place.Attribute.Span.Start, 1), "．").Inside(Rules.AttributeMalformed, 0, place.Attribute.Span.Length))),
        new("a class doubled", Sites.Classes.Select(place => Behind(place, " ." + place.Attribute.Name).Inside(Rules.DuplicateAttribute, 1, place.Attribute.Span.Length))),
        new("a second class", Sites.Classes.Where(IsNoTerm).Select(place => Behind(place, " .term").Inside(Rules.ClassesConflict, 1, 5))),
        new("the class of a heading on a span", Sites.Classes.Select(place => Rename(place, "plan").At(Rules.OutOfPlace, place.Attribute.Span.Start, 5))),
        new("a class deleted, keys left", Sites.Classes.Where(HasKeysOnly).Select(DeleteClass)),
        new("all attributes deleted, braces left", Sites.Spans.Select(site => site
            .Replace(TextSpan.FromBounds(site.Brace + 1, site.End), "").At(Rules.SpanWithoutMeaning, site.Brace, 2))),
        new("a key misspelt", Sites.Keys.Select(place => Rename(place, Misspell(place.Attribute.Name)).Whole(Rules.UnknownKey))),
        new("a key of another class", Sites.Keys.Where(place => !place.Site.Is("skip")).Select(place => Rename(place, "why").Whole(Rules.UnknownKey))),
        new("a key doubled", Sites.Keys.Select(place => Behind(place, " " + Written(place)).Inside(Rules.DuplicateAttribute, 1, place.Attribute.Span.Length))),
        new("`=` deleted", Sites.Keys.Select(place => Malformed(place, place.Attribute.Name + Quoted(place)))),
        new("`=` doubled", Sites.Keys.Select(place => Malformed(place, place.Attribute.Name + "==" + Quoted(place)))),
        new("`:` for `=`", Sites.Keys.Select(place => Malformed(place, place.Attribute.Name + ":" + Quoted(place)))),
        new("`=` in full width", Sites.Keys.Select(place => Malformed(place, place.Attribute.Name + "＝" + Quoted(place)))),
        new("the first quote deleted", Sites.Keys.Select(place => Malformed(place, $"{place.Attribute.Name}={place.Attribute.Value}\""))),
        new("the last quote deleted", Sites.Keys.Where(IsLast).Select(place => Malformed(place, $"{place.Attribute.Name}=\"{place.Attribute.Value}"))),
        new("quotes in full width", Sites.Keys.Select(place => Malformed(place, $"{place.Attribute.Name}=“{place.Attribute.Value}”"))),
        new("single quotes", Sites.Keys.Select(place => Malformed(place, $"{place.Attribute.Name}='{place.Attribute.Value}'"))),
        new("a value emptied", Sites.Keys.Select(place => place.Site
            .Replace(place.Attribute.ValueSpan, "").At(Rules.InvalidValue, place.Attribute.Span.Start, place.Attribute.Name.Length + 3))),
        new("a comma between attributes", NotFirst.Select(place => place.Site
            .Insert(place.Attribute.Span.Start - 1, ",").Whole(Rules.AttributeMalformed))),
        new("a full-width blank between attributes", NotFirst.Select(place => place.Site
            .Replace(new TextSpan(place.Attribute.Span.Start - 1, 1), "\u3000").Whole(Rules.AttributeMalformed))),
        new("a line end between attributes", NotFirst.Select(place => place.Site.Replace(new TextSpan(place.Attribute.Span.Start - 1, 1), "\n"))),
        new("no blank before a class or id", NotFirst.Where(place => place.Attribute.Kind != AttributeKind.KeyValue && FollowsClass(place)).Select(place => place.Site
            .Delete(place.Attribute.Span.Start - 1).Inside(Rules.AttributeMalformed, 0, place.Attribute.Span.Length))),
    ];

    private static IEnumerable<(SpanSite Site, AttributeSyntax Attribute)> NotFirst
        => Sites.Attributes.Where(place => !ReferenceEquals(place.Attribute, place.Site.Span.Attributes.Items[0]));

    private static bool IsNoTerm((SpanSite Site, AttributeSyntax Attribute) place) => !place.Site.Is("term") && !place.Site.Is("programme");

    private static bool IsLast((SpanSite Site, AttributeSyntax Attribute) place) => ReferenceEquals(place.Attribute, place.Site.Span.Attributes.Items[^1]);

    private static bool HasKeysOnly((SpanSite Site, AttributeSyntax Attribute) place)
        => place.Site.Span.Attributes.Id is null && place.Site.Span.Attributes.Items.Length > 1;

    private static bool FollowsClass((SpanSite Site, AttributeSyntax Attribute) place)
        => place.Site.Span.Attributes.Items[place.Site.Span.Attributes.Items.IndexOf(place.Attribute) - 1].Kind == AttributeKind.Class;

    private static string Written((SpanSite Site, AttributeSyntax Attribute) place) => place.Attribute.Span.Of(place.Site.Text);

    private static string Quoted((SpanSite Site, AttributeSyntax Attribute) place) => $"\"{place.Attribute.Value}\"";

    /// <summary>Two letters change places; where they are the same, the word loses one.</summary>
    private static string Misspell(string word)
    {
        string swapped = $"{word[..^2]}{word[^1]}{word[^2]}";
        return swapped == word ? word[..^1] : swapped;
    }

    private static Damage Rename((SpanSite Site, AttributeSyntax Attribute) place, string name) => place.Site.Replace(place.Attribute.NameSpan, name);

    private static Damage Behind((SpanSite Site, AttributeSyntax Attribute) place, string text) => place.Site.Insert(place.Attribute.Span.End, text);

    private static Damage Malformed((SpanSite Site, AttributeSyntax Attribute) place, string written)
        => place.Site.Replace(place.Attribute.Span, written).Whole(Rules.AttributeMalformed);

    private static Damage DeleteClass((SpanSite Site, AttributeSyntax Attribute) place)
    {
        AttributesSyntax attributes = place.Site.Span.Attributes;
        int length = attributes.Items[1].Span.Start - attributes.Items[0].Span.Start;
        return place.Site.Delete(place.Attribute.Span.Start, length).At(Rules.SpanWithoutMeaning, place.Site.Brace, attributes.Span.Length - length);
    }
}
