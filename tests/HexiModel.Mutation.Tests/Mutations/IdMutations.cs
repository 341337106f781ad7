using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;
using HexiModel.Mutation.Tests.Seeds;

namespace HexiModel.Mutation.Tests.Mutations;

/// <summary>Ids that are none, are taken, or are gone; and references to nothing.</summary>
internal static class IdMutations
{
    public static IEnumerable<SeedMutation> List { get; } =
    [
        new("an id that begins with a digit", Sites.Ids.Select(place => Rename(place, "1-" + place.Attribute.Name).Whole(Rules.InvalidId))),
        new("an id with an underscore", Sites.Ids.Select(place => Rename(place, place.Attribute.Name + "_2").Whole(Rules.InvalidId))),
        new("an id of 201 characters", Sites.Ids.Select(place => Rename(place, place.Attribute.Name.PadRight(201, 'x')).Whole(Rules.InvalidId))),
        new("an id with a blank in it", Sites.Ids.Where(place => place.Attribute.Name.Contains('-')).Select(SplitId)),
        new("the `#` of an id deleted", Sites.Ids.Select(place => place.Site
            .Delete(place.Attribute.Span.Start).Inside(Rules.AttributeMalformed, 0, place.Attribute.Name.Length))),
        new("the `#` of an id doubled", Sites.Ids.Select(place => place.Site
            .Insert(place.Attribute.Span.Start, "#").Inside(Rules.AttributeMalformed, 0, place.Attribute.Span.Length + 1))),
        new("a second id", Sites.Ids.Select(place => place.Site.Insert(place.Attribute.Span.End, " #second").Inside(Rules.DuplicateAttribute, 1, 7))),
        new("an id used twice", Sites.Ids.Where(IsTopLevel).Select(Reuse)),
        new("an id that the class of the list has", Targets.Select(place => Rename(place, "count").Whole(Rules.NameReserved))),
        new("an id that gives the name of another", Targets.Skip(1).Select(ClashWithFirst)),
        new("a zero-width character in an id", Sites.Ids.Select(place => place.Site
            .Insert(place.Attribute.NameSpan.Start + 1, "\u200B").Whole(Rules.InvisibleCharacter))),
        new("a direction mark in an id", Sites.Ids.Select(place => place.Site
            .Insert(place.Attribute.NameSpan.Start + 1, "\u202E").Whole(Rules.InvisibleCharacter))),
        new("a zero-width character in the words of a term", Sites.Spans.Where(site => site.Is("term")).Select(site => site
            .Insert(site.Open + 2, "\u200B").Whole(Rules.InvisibleCharacter))),
        new("the id of a target deleted", Targets.Where(place => place.Site.Span.Attributes.Items.Length > 1).Select(place => DeleteId(place, place.Site.Is("target") ? Rules.IdMissing : Rules.SpanWithoutMeaning))),
        new("the id of a term deleted", Sites.Ids.Where(place => place.Site.Is("term") || place.Site.Is("programme")).Select(place => DeleteId(place, Rules.IdMissing))),
        new("the id of a term renamed", Sites.Ids.Where(IsReferredTo).Select(RenameReferred)),
        new("an id that names an indicator misspelt", NamingIndicators.Select(place => Rename(place, place.Attribute.Name + "x").Whole(Rules.IndicatorMissing))),
        new("`indicator` of nothing", Misdirected("indicator")),
        new("`of` of nothing", Misdirected("of")),
        new("`vs` of nothing", Misdirected("vs")),
        new("`part-of` of nothing", Misdirected("part-of")),
        new("`part-of` of the fact itself", Sites.KeysNamed("part-of").Select(place => place.Site
            .Replace(place.Attribute.ValueSpan, place.Site.Span.Attributes.Id!.Name).Whole(Rules.ReferenceToItself))),
        new("`vs` of the fact itself", Sites.KeysNamed("vs").Where(place => place.Site.Span.Attributes.Id is { } id && SeedProject.Clean.Indicators.Find(id.Name) is null).Select(place => place.Site
            .Replace(place.Attribute.ValueSpan, place.Site.Span.Attributes.Id!.Name).Whole(Rules.ReferenceToItself))),
        new("`of` of a section", Sites.KeysNamed("of").Where(place => place.Site.File == SeedFile.Report).Select(place => place.Site
            .Replace(place.Attribute.ValueSpan, "plan").Whole(Rules.ReferenceToOtherKind))),
        new("`part-of` of a section", Sites.KeysNamed("part-of").Select(place => place.Site
            .Replace(place.Attribute.ValueSpan, "plan").Whole(Rules.ReferenceToOtherKind))),
        new("`about` of words that do not stand before", Sites.KeysNamed("about").Select(place => place.Site
            .Replace(place.Attribute.ValueSpan, "河西区以外的地方").Whole(Rules.AboutNotFound))),
        new("`of` of a mention deleted", Sites.Spans.Where(site => site.Is("ref")).Select(site => site
            .Replace(site.Attributes, "{.ref}").Whole(Rules.KeyMissing))),
    ];

    /// <summary>The ids of targets in the plan: the only ids of spans that have a class <c>.fact</c> or none.</summary>
    private static IEnumerable<(SpanSite Site, AttributeSyntax Attribute)> Targets
        => Sites.Ids.Where(place => place.Site.File == SeedFile.Report && place.Site.Span.Attributes.Classes.All(item => item.Name == "target"));

    /// <summary>The ids of facts that have the indicator of their number by it alone, and to which nothing else refers.</summary>
    private static IEnumerable<(SpanSite Site, AttributeSyntax Attribute)> NamingIndicators
        => FactSites.All.Where(fact => fact.Data.IndicatorId is { } indicator && indicator == fact.Data.Id && fact.Data.Statement.Unit is not null)
            .Select(fact => (fact.Site, fact.Site.Span.Attributes.Id!))
            .Where(place => !Sites.KeysNamed("indicator", "vs", "part-of").Any(key => key.Attribute.Value == place.Item2.Name || key.Site == place.Site));

    private static bool IsTopLevel((SpanSite Site, AttributeSyntax Attribute) place) => !place.Site.Is("part") && !place.Site.Is("item") && place.Attribute.Name != FirstId.Name;

    private static AttributeSyntax FirstId => Sites.Ids.First().Attribute;

    private static Damage Rename((SpanSite Site, AttributeSyntax Attribute) place, string name)
        => place.Site.Replace(place.Attribute.NameSpan, name);

    private static Damage SplitId((SpanSite Site, AttributeSyntax Attribute) place)
    {
        int hyphen = place.Attribute.Name.IndexOf('-', StringComparison.Ordinal);
        return place.Site.Replace(new TextSpan(place.Attribute.NameSpan.Start + hyphen, 1), " ")
            .Inside(Rules.AttributeMalformed, 1, place.Attribute.Name.Length - hyphen - 1);
    }

    /// <summary>Both places are said.</summary>
    private static Damage Reuse((SpanSite Site, AttributeSyntax Attribute) place)
        => Rename(place, FirstId.Name).Whole(Rules.IdDuplicate).In(SeedFile.Report, Rules.IdDuplicate, FirstId.NameSpan);

    /// <summary><c>gdp-growth</c> and <c>gdpGrowth</c> would be one member; both places are said.</summary>
    private static Damage ClashWithFirst((SpanSite Site, AttributeSyntax Attribute) place)
    {
        AttributeSyntax first = Targets.First().Attribute;
        int hyphen = first.Name.IndexOf('-', StringComparison.Ordinal);
        string sameName = $"{first.Name[..hyphen]}{char.ToUpperInvariant(first.Name[hyphen + 1])}{first.Name[(hyphen + 2)..]}";
        return Rename(place, sameName).Whole(Rules.NameClash).At(Rules.NameClash, first.NameSpan);
    }

    private static Damage DeleteId((SpanSite Site, AttributeSyntax Attribute) place, DiagnosticRule rule)
    {
        TextSpan span = place.Attribute.Span.Start == place.Site.Brace + 1
            ? new TextSpan(place.Attribute.Span.Start, place.Attribute.Span.Length + 1)
            : new TextSpan(place.Attribute.Span.Start - 1, place.Attribute.Span.Length + 1);
        return place.Site.Replace(span, "").At(rule, place.Site.Brace, place.Site.Attributes.Length - span.Length);
    }

    private static bool IsReferredTo((SpanSite Site, AttributeSyntax Attribute) place) => References(place).Any();

    private static IEnumerable<(SpanSite Site, AttributeSyntax Attribute)> References((SpanSite Site, AttributeSyntax Attribute) place)
        => Sites.KeysNamed("of", "vs", "part-of").Where(key => key.Attribute.Value == place.Attribute.Name);

    /// <summary>Every reference has to be renamed as well, so every one is said.</summary>
    private static Damage RenameReferred((SpanSite Site, AttributeSyntax Attribute) place)
    {
        Damage damage = Rename(place, place.Attribute.Name + "-renamed-to-something-else");
        foreach ((SpanSite site, AttributeSyntax reference) in References(place))
        {
            damage = site.File == place.Site.File
                ? damage.At(Rules.ReferenceUnresolved, reference.ValueSpan)
                : damage.In(site.File, Rules.ReferenceUnresolved, reference.ValueSpan);
        }

        return damage;
    }

    private static IEnumerable<Damage> Misdirected(string key)
        => Sites.KeysNamed(key).Select(place => place.Site.Replace(place.Attribute.ValueSpan, "nothing-of-that-name").Whole(Rules.ReferenceUnresolved));
}
