using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;
using HexiModel.Mutation.Tests.Seeds;

namespace HexiModel.Mutation.Tests.Mutations;

/// <summary>Headings and glossary entries: what others stand in is lost, or is no longer what it was.</summary>
internal static class StructureMutations
{
    public static IEnumerable<SeedMutation> List { get; } =
    [
        new("a heading's `}` deleted", Sites.Headings.Select(place => Heading(place, place.Heading.Attributes.Span.End - 1, 1, "").Inside(Rules.AttributesNotClosed, 0, 1))),
        new("a heading's `}` doubled", Sites.Headings.Select(place => Heading(place, place.Heading.Attributes.Span.End, 0, "}").Whole(Rules.BracketNotClosed))),
        new("a heading's `{` doubled", Sites.Headings.Select(place => Heading(place, place.Heading.Attributes.Span.Start, 0, "{").Whole(Rules.BracketNotClosed))),
        new("a heading's id misformed", Sites.Headings.Select(place => Damage
            .Replace(place.File, place.Heading.Attributes.Id!.NameSpan, "1-" + place.Heading.Attributes.Id.Name).Whole(Rules.InvalidId))),
        new("a heading's attributes deleted", Sites.Headings.Where(HasNoClass).Select(place => Heading(place, place.Heading.Attributes.Span.Start - 1, place.Heading.Attributes.Span.Length + 1, "")
            .At(Rules.IdMissing, place.Heading.Text.ToFile(new TextSpan(0, place.Heading.Text.Text.Length))))),
        new("a heading's class misspelt", ClassesOfHeadings.Select(place => Damage.Replace(place.File, place.Attribute.NameSpan, place.Attribute.Name + "s").Whole(Rules.UnknownClass).Loses(Below(place.File, place.Heading)))),
        new("a heading's class deleted", ClassesOfHeadings.Where(place => place.Attribute.Name != "glossary").Select(DeleteClass)),
        new("a span's class on a heading", ClassesOfHeadings.Select(place => Damage.Replace(place.File, place.Attribute.NameSpan, "target").At(Rules.OutOfPlace, place.Attribute.Span.Start, 7).Loses(Below(place.File, place.Heading)))),
        new("the blank behind `#` deleted", Sites.Headings.Select(place => Damage.Delete(place.File, place.Heading.Span.Start + place.Heading.Level, 1)
            .At(Rules.MarkMiswritten, place.Heading.Span.Start, place.Heading.Level))),
        new("the blank behind `#` in full width", Sites.Headings.Select(place => Damage.Replace(place.File, place.Heading.Span.Start + place.Heading.Level, "　")
            .At(Rules.MarkMiswritten, place.Heading.Span.Start, place.Heading.Level + 1))),
        new("the `#` of a heading in full width", Sites.Headings.Select(place => Damage.Replace(place.File, Sign(place.Heading), new string('＃', place.Heading.Level)).Inside(Rules.MarkMiswritten, 0, place.Heading.Level + 1))),
        new("blanks before a heading", Sites.Headings.Select(place => Damage.Insert(place.File, place.Heading.Span.Start, "  ").Inside(Rules.MarkMiswritten, 0, place.Heading.Level + 3))),
        new("a heading underlined", Sites.Headings.Where(place => place.Heading.Level == 2).Select(Underline)),
        new("the `#` of a heading deleted", Sites.Headings.Select(place => Damage.Delete(place.File, place.Heading.Span.Start, place.Heading.Level + 1)
            .At(Rules.AttributesDetached, place.Heading.Attributes.Span).Loses(Below(place)))),
        new("a heading moved a level up", Sites.Headings.Where(place => place.Heading.Level == 3).Select(Raise)),
        new("the class of a heading that states targets on one that states results", ClassesOfHeadings.Where(place => place.Attribute.Name == "review")
            .SelectMany(place => Targets.Select(name => Damage.Replace(place.File, place.Attribute.NameSpan, name).Inside(Rules.SectionClassDoubtful, -1, name.Length + 1).Loses(IsSection)))),
        new("the class of a glossary on a heading with many facts", ClassesOfHeadings.Where(place => place.Attribute.Name is "review" or "plan").Select(place => Damage
            .Replace(place.File, place.Attribute.NameSpan, "glossary")
            .At(Rules.SectionClassMissing, place.Heading.Span.Start, WordsEnd(place.Heading) - place.Heading.Span.Start)
            .Loses(Below(place.File, place.Heading)))),
        new("a heading's period deleted", ClassesOfHeadings.Where(place => place.Heading.Attributes.Find("period") is not null).Select(DeletePeriod)),
        new("a headword unmarked", Sites.Spans.Where(IsHeadword).Select(Unmark)),
        new("a part unmarked", Sites.Spans.Where(site => site.Is("part") && FirstChild(site, "item") is not null && site.Span.Attributes.Id is { } id && !IsRevised(id.Name)).Select(UnmarkPart)),
        new("an item of a counted part unmarked", Sites.Spans.Where(IsCounted).Select(UnmarkItem)),
        new("a part in the report's body", Sites.Texts.Where(place => place.File == SeedFile.Report && place.Token.Span.Length > 2 && !IsInSpan(place.Token.Span) && !FollowsTerm(place.Token.Span)).Select(place => Damage
            .Replace(SeedFile.Report, new TextSpan(place.Token.Span.Start, 2), $"[{new TextSpan(place.Token.Span.Start, 2).Of(SeedProject.Clean.Report.File.Text)}]{{.part}}")
            .Inside(Rules.OutOfPlace, 4, 7))),
        new("an item outside of a part", Sites.Spans.Where(site => site.Is("term") && site.IsOutermost).Select(site => site.Insert(site.Span.Span.End + 1, "[]{.item}").Whole(Rules.EmptySpan))),
        new("a count that the list does not keep", Sites.Spans.Where(HasCountedParts).Select(site => site.Insert(site.End, " count=\"1+1+1+1+1+1+1+1+1\"").At(Rules.CountDiffers, site.Inner))),
        new("a count that is none", Sites.Spans.Where(site => site.Is("term") && site.Span.Attributes.Find("count") is null).Select(site => site.Insert(site.End, " count=\"一加三\"").Inside(Rules.InvalidValue, 8, 3))),
        new("`partial` that is neither", Sites.Spans.Where(site => site.Is("part") && site.Span.Attributes.Find("partial") is null).Select(site => site.Insert(site.End, " partial=\"yes\"").Inside(Rules.InvalidValue, 10, 3))),
        new("a glossary entry deleted", Entries.Where(place => place.Next is not null).Select(DeleteEntry)),
        new("a glossary entry added", Entries.Select(place => Damage.Insert(SeedFile.Glossary, place.Entry.Span.Start, "※“[新词]{.term #new-word}”:即新的词。\n\n").Inside(Rules.SourceDiffers, 0, 1))),
    ];

    private static IEnumerable<(SeedFile File, HeadingSyntax Heading, AttributeSyntax Attribute)> ClassesOfHeadings
        => Sites.Headings.SelectMany(place => place.Heading.Attributes.Classes.Select(item => (place.File, place.Heading, item)));

    private static IEnumerable<(ParagraphSyntax Entry, ParagraphSyntax? Next)> Entries
    {
        get
        {
            ParagraphSyntax[] entries = [.. SeedProject.Clean.Glossary.Blocks.OfType<ParagraphSyntax>().Where(block => block.Children.Any())];
            return entries.Select((entry, i) => (entry, i + 1 < entries.Length ? entries[i + 1] : null));
        }
    }

    private static bool HasNoClass((SeedFile File, HeadingSyntax Heading) place) => !place.Heading.Attributes.Classes.Any();

    private static Damage Heading((SeedFile File, HeadingSyntax Heading) place, int start, int length, string text)
        => Damage.Replace(place.File, new TextSpan(start, length), text).LosesWithin(place.Heading.Span);

    /// <summary>What stands below a heading has its class and period from it.</summary>
    private static Func<Statement, bool> Below((SeedFile File, HeadingSyntax Heading) place) => Below(place.File, place.Heading);

    private static Func<Statement, bool> Below(SeedFile file, HeadingSyntax heading)
    {
        BlockSyntax? next = SeedProject.Clean.Tree(file).Blocks.OfType<HeadingSyntax>().FirstOrDefault(other => other.Span.Start > heading.Span.Start && other.Level <= heading.Level);
        TextSpan section = TextSpan.FromBounds(heading.Span.Start, next?.Span.Start ?? int.MaxValue);
        return statement => statement.File == file && section.Contains(statement.Span);
    }

    /// <summary>Sections say their class; their facts are what they were.</summary>
    private static bool IsSection(Statement statement) => statement.Key.StartsWith("section ", StringComparison.Ordinal);

    private static string[] Targets => ["plan", "outlook"];

    private static Damage DeletePeriod((SeedFile File, HeadingSyntax Heading, AttributeSyntax Attribute) place)
        => Damage.Delete(place.File, place.Heading.Attributes.Find("period")!.Span).At(Rules.PeriodMissing, place.Attribute.Span).Loses(Below(place.File, place.Heading));

    private static TextSpan Sign(HeadingSyntax heading) => new(heading.Span.Start, heading.Level);

    private static Damage Underline((SeedFile File, HeadingSyntax Heading) place)
    {
        string line = place.Heading.Span.Of(SeedProject.Clean.Text(place.File))[(place.Heading.Level + 1)..];
        return Damage.Replace(place.File, place.Heading.Span, line + "\n---").Inside(Rules.MarkMiswritten, line.Length + 1, 3);
    }

    /// <summary>The heading says it, for all that stands below.</summary>
    private static Damage DeleteClass((SeedFile File, HeadingSyntax Heading, AttributeSyntax Attribute) place)
        => Damage.Delete(place.File, place.Attribute.Span.Start - 1, place.Attribute.Span.Length + 1)
            .At(Rules.SectionClassMissing, place.Heading.Span.Start, WordsEnd(place.Heading) - place.Heading.Span.Start)
            .Loses(Below(place.File, place.Heading));

    /// <summary>What stands below up to the next heading of the level before has its class from the section that it has left.</summary>
    private static Damage Raise((SeedFile File, HeadingSyntax Heading) place)
    {
        BlockSyntax? next = SeedProject.Clean.Tree(place.File).Blocks.OfType<HeadingSyntax>().FirstOrDefault(other => other.Span.Start > place.Heading.Span.Start && other.Level < place.Heading.Level);
        return Damage.Delete(place.File, place.Heading.Span.Start, 1)
            .Inside(Rules.SectionClassMissing, 0, WordsEnd(place.Heading) - place.Heading.Span.Start - 1)
            .LosesWithin(TextSpan.FromBounds(place.Heading.Span.Start, next?.Span.Start ?? int.MaxValue));
    }

    private static int WordsEnd(HeadingSyntax heading) => heading.Text.ToFile(new TextSpan(0, heading.Text.Text.Length)).End;

    private static bool IsHeadword(SpanSite site) => site.Is("term") && site.File == SeedFile.Glossary && PartsOf(site).Any() && !Sites.KeysNamed("of").Any(key => key.Attribute.Value == site.Span.Attributes.Id?.Name);

    private static IEnumerable<SpanSite> PartsOf(SpanSite term) => Sites.Spans.Where(site => site.File == term.File && ReferenceEquals(site.Block, term.Block) && site.Is("part"));

    /// <summary>Parts and aliases belong to the term before them: without it the first says so.</summary>
    private static Damage Unmark(SpanSite site)
    {
        SpanSite first = Sites.Spans.First(member => ReferenceEquals(member.Block, site.Block) && (member.Is("part") || member.Is("alias")));
        return site.Replace(site.Span.Span, site.Inner.Of(site.Text)).At(Rules.OutOfPlace, first.Attributes).LosesWithin(site.Block.Span);
    }

    private static bool IsRevised(string id) => Sites.KeysNamed("of").Any(key => key.Attribute.Value == id);

    private static Language.Syntax.SpanSyntax? FirstChild(SpanSite site, string className) => site.Span.Descendants().FirstOrDefault(span => span.Attributes.HasClass(className));

    /// <summary>Items belong to the part around them: without it the first says so.</summary>
    private static Damage UnmarkPart(SpanSite site)
    {
        TextSpan first = FirstChild(site, "item")!.Attributes.Span;
        return site.Replace(site.Span.Span, site.Inner.Of(site.Text))
            .With(new Expected(Rules.OutOfPlace, site.File, new TextSpan(first.Start - 1, first.Length)));
    }

    /// <summary>A part whose name is one count and that lists as many items.</summary>
    private static bool IsCounted(SpanSite site)
        => site is { IsFlat: true, Parent: { } part } && site.Is("item") && site.Span.Attributes.Id is null && part.Attributes.HasClass("part") && part.Attributes.Find("partial") is null
            && part.Descendants().FirstOrDefault(span => span.Attributes.HasClass("name")) is { } name
            && name.Official.Of(site.Block.Text.Text) is "三项服务" or "三个融合" or "五减" or "四办" or "四平台" or "五大类问题"
            && part.Descendants().Count(span => span.Attributes.HasClass("item")) > 1;

    private static Damage UnmarkItem(SpanSite site)
    {
        TextSpan words = site.Block.Text.ToFile(site.Parent!.Official);
        int marks = words.End == site.Close ? 1 : site.Span.Span.Length - site.Inner.Length;
        return site.Replace(site.Span.Span, site.Inner.Of(site.Text)).At(Rules.CountDiffers, words.Start, words.Length - marks);
    }

    private static bool IsInSpan(TextSpan text) => Sites.Spans.Any(site => site.File == SeedFile.Report && site.Span.Span.Contains(text));

    private static bool FollowsTerm(TextSpan text)
        => Sites.Spans.Any(site => site.File == SeedFile.Report && site.Block.Span.Contains(text) && (site.Is("term") || site.Is("programme")));

    private static bool HasCountedParts(SpanSite site) => site.Is("term") && site.Span.Attributes.Find("count") is null && site.Span.Attributes.Find("partial") is null && PartsOf(site).Any();

    private static Damage DeleteEntry((ParagraphSyntax Entry, ParagraphSyntax? Next) place)
    {
        int length = place.Next!.Span.Start - place.Entry.Span.Start;
        int same = place.Entry.Text.Text.Zip(place.Next.Text.Text).TakeWhile(pair => pair.First == pair.Second).Count();
        string[] ids = [.. place.Entry.Descendants().Select(span => span.Attributes.Id?.Name).OfType<string>()];
        Damage damage = Damage.Delete(SeedFile.Glossary, place.Entry.Span.Start, length);
        return Sites.KeysNamed("of").Where(key => key.Site.File == SeedFile.Report && ids.Contains(key.Attribute.Value))
            .Aggregate(damage, (expecting, key) => expecting.In(SeedFile.Report, Rules.ReferenceUnresolved, key.Attribute.ValueSpan))
            .With(new Expected(Rules.SourceDiffers, SeedFile.Glossary, new TextSpan(place.Next.Text.ToFile(same) - length, 1)));
    }
}
