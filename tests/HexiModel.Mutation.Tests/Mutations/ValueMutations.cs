using HexiModel.Compiled;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Quantities;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;
using HexiModel.Mutation.Tests.Seeds;

namespace HexiModel.Mutation.Tests.Mutations;

/// <summary>Keys that say something else than the words, or what the language does not know.</summary>
internal static class ValueMutations
{
    public static IEnumerable<SeedMutation> List { get; } =
    [
        new("`amount` with a digit changed", Numbers.Select(fact => Assert(fact, $"amount=\"{Text(fact.Data.Statement.Amount + 1)}\"").Inside(Rules.AssertionContradicts, 1, Text(fact.Data.Statement.Amount + 1).Length + 9))),
        new("`amount` that repeats the words", Numbers.Select(fact => Assert(fact, $"amount=\"{Text(fact.Data.Statement.Amount)}\"").Inside(Rules.AssertionRepeats, 1, Text(fact.Data.Statement.Amount).Length + 9))),
        new("`amount` that is no number", Numbers.Select(fact => Assert(fact, "amount=\"6,5\"").Inside(Rules.InvalidValue, 9, 3))),
        new("`unit` swapped", Numbers.Where(fact => fact.Data.Statement.Unit is "家" or "个").Select(fact => Assert(fact, "unit=\"公里\"").Inside(Rules.AssertionContradicts, 1, 9))),
        new("`op` that contradicts the words", Numbers.Where(fact => fact.Data.Statement.Bound is Bound.AtLeast or Bound.MoreThan).Select(fact => Assert(fact, "op=\"at-most\"").Inside(Rules.AssertionContradicts, 1, 12))),
        new("`op` that is none", Numbers.Select(fact => Assert(fact, "op=\"atleast\"").Inside(Rules.InvalidValue, 5, 7))),
        new("`measure` that is none", Numbers.Select(fact => Assert(fact, "measure=\"stock\"").Inside(Rules.InvalidValue, 10, 5))),
        new("`measure` that contradicts the words", Numbers.Where(fact => fact.Data.Statement.Kind is QuantityKind.Growth && fact.Site.Span.Attributes.Find("measure") is null)
            .Select(fact => Assert(fact, "measure=\"level\"").Inside(Rules.AssertionContradicts, 1, 15))),
        new("`change` that is none", Numbers.Select(fact => Assert(fact, "change=\"percent\"").Inside(Rules.InvalidValue, 9, 7))),
        new("a month that does not exist", Periods.Select(place => Damage.Replace(place.File, place.Key.ValueSpan, "2017-13").Loses(All).Whole(Rules.InvalidValue))),
        new("a period that ends before it begins", Periods.Where(place => place.Key.Name == "period")
            .Select(place => Damage.Replace(place.File, place.Key.ValueSpan, "2021..2017").Loses(All).Whole(Rules.InvalidValue))),
        new("a period in Chinese", Periods.Select(place => Damage.Replace(place.File, place.Key.ValueSpan, "2021年").Loses(All).Whole(Rules.InvalidValue))),
        new("the indicator of another fact, with another value", Contradictable.Select(Contradict)),
        new("`nature` that is none", Sites.KeysNamed("nature").Select(place => place.Site.Replace(place.Attribute.ValueSpan, "预期性").Whole(Rules.InvalidValue))),
        new("a criterion with a number unmarked", Sites.Spans.Where(IsOneOfTwo).Select(Unmark)),
        new("`vs` deleted from a target without a number", Sites.Spans.Where(IsOnlyCompared).Select(DeleteKey)),
        new("a fact unmarked", Numbers.Where(fact => fact.Site is { IsFlat: true, IsOutermost: true } && fact.Site.Span.Attributes.Id is null && fact.Data is { Statement.Per: null, Statement.Kind: not QuantityKind.Complete } && OwnNumber(fact.Site) is not null).Select(fact => UnmarkFact(fact.Site))),
    ];

    private static IReadOnlyList<(SpanSite Site, FactData Data)> Facts => FactSites.All;

    private static IEnumerable<(SpanSite Site, FactData Data)> Numbers
        => Facts.Where(fact => fact is { Data: { Statement.Amount: not null, Statement.From: null, Statement.To: null, Statement.Kind: not QuantityKind.Rank } } && !AssertsAlready(fact.Site));

    /// <summary>Facts that differ from an earlier one in nothing but indicator and value.</summary>
    private static IEnumerable<((SpanSite Site, FactData Data) First, (SpanSite Site, FactData Data) Second)> Contradictable
        => Numbers.Where(fact => fact.Site.Span.Attributes.Find("indicator") is not null && fact.Data.Category == FactCategory.Observation && fact.Data.PartOfId is null)
            .GroupBy(fact => (fact.Data.Measure, fact.Data.Statement.Unit, fact.Data.Period, fact.Data.Statement.Scope, fact.Data.Statement.Per, Row(fact.Data)?.Kind, Row(fact.Data)?.Unit))
            .SelectMany(same => same.Skip(1).Where(fact => fact.Data.Statement.Amount != same.First().Data.Statement.Amount).Select(fact => (same.First(), fact)));

    private static IndicatorData? Row(FactData fact) => SeedProject.Clean.Indicators.Find(fact.IndicatorId)?.Data;

    /// <summary>The later fact is said; what names the one indicator gets are said as well.</summary>
    private static Damage Contradict(((SpanSite Site, FactData Data) First, (SpanSite Site, FactData Data) Second) pair)
    {
        SpanSite site = pair.Second.Site;
        Damage damage = site.Replace(site.Span.Attributes.Find("indicator")!.ValueSpan, pair.First.Data.IndicatorId!);
        return damage.At(Rules.FactsContradict, site.Block.Text.ToFile(site.Span.Official));
    }

    private static IEnumerable<(SeedFile File, AttributeSyntax Key)> Periods =>
    [
        .. Sites.KeysNamed("period", "at", "since").Select(place => (place.Site.File, place.Attribute)),
        .. Sites.Headings.SelectMany(place => place.Heading.Attributes.Items.Where(item => item.Name is "period" or "at").Select(item => (place.File, item))),
    ];

    /// <summary>Everything below a heading has its period.</summary>
    private static bool All(Statement statement) => true;

    private static bool AssertsAlready(SpanSite site)
        => site.Span.Descendants().Prepend(site.Span).Any(span => span.Attributes.Items.Any(item => item.Name is "amount" or "op" or "unit" or "from" or "to" or "measure" or "change"));

    private static Damage Assert((SpanSite Site, FactData Data) fact, string key) => fact.Site.Insert(fact.Site.End, " " + key);

    private static string Text(decimal? number) => number!.Value.ToString("0.############", System.Globalization.CultureInfo.InvariantCulture);

    private static bool IsOneOfTwo(SpanSite site)
        => site.Is("criterion") && Facts.Any(fact => fact.Site.File == site.File && fact.Site.Span.Span.Contains(site.Span.Span) && HasTwoNumbers(fact.Site));

    /// <summary>Numbers that are no dates or times and in no criterion or name.</summary>
    private static bool HasTwoNumbers(SpanSite site)
        => QuantityReader.Read(site.Block.Text.Text, []).Count(number => site.Span.Official.Contains(number.Span) && !number.IsCriterion
            && number.Kind is not (QuantityKind.Date or QuantityKind.Duration or QuantityKind.Complete or QuantityKind.Age or QuantityKind.Streak)
            && !site.Span.Descendants().Any(inner => !inner.Attributes.HasClass("criterion") && inner.Official.Contains(number.Span))) > 1;

    /// <summary>The words of the fact are said, from the first to the last.</summary>
    private static Damage Unmark(SpanSite site)
    {
        SpanSite fact = Facts.First(fact => fact.Site.File == site.File && fact.Site.Span.Span.Contains(site.Span.Span)).Site;
        TextSpan words = fact.Block.Text.ToFile(fact.Span.Official);
        Damage damage = site.Replace(site.Span.Span, site.Inner.Of(site.Text)).LosesWithin(fact.Span.Span);
        int marks = site.Span.Span.Length - site.Inner.Length;
        int start = words.Start == site.Open + 1 ? site.Open : words.Start;
        int length = words.Start == site.Open + 1 ? words.Length - (marks - 1) : words.Length - marks;
        return damage.At(Rules.OwnNumberUndecided, start, length);
    }

    private static bool IsOnlyCompared(SpanSite site)
        => site.File == SeedFile.Report && site.IsFlat && site.Span.Attributes.Find("vs") is not null && Facts.Any(fact => ReferenceEquals(fact.Site.Span, site.Span)
            && fact.Data is { Statement.Amount: null, Qualitative: null, Category: FactCategory.Target, Statement.From: null });

    private static Damage DeleteKey(SpanSite site)
    {
        AttributeSyntax key = site.Span.Attributes.Find("vs")!;
        return site.Delete(key.Span.Start - 1, key.Span.Length + 1).At(Rules.TargetWithoutNumber, site.Inner);
    }

    /// <summary>The one number of a span; null where there are more, or where the words that go with it reach out of the span.</summary>
    private static TextSpan? OwnNumber(SpanSite site)
    {
        QuantityExpression[] numbers = [.. QuantityReader.Read(site.Block.Text.Text, []).Where(number => number.Span.OverlapsWith(site.Span.Official))];
        return numbers.Length == 1 && site.Span.Official.Contains(numbers[0].Span) ? numbers[0].Span : null;
    }

    private static Damage UnmarkFact(SpanSite site)
    {
        TextSpan number = OwnNumber(site)!.Value;
        return site.Replace(site.Span.Span, site.Inner.Of(site.Text)).Inside(Rules.QuantityOpen, number.Start - site.Span.Official.Start, number.Length);
    }
}
