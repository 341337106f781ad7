using HexiModel.Language.Keys;
using HexiModel.Tool.Localisation;
using HexiModel.Tool.Output;
using HexiModel.Tool.Views;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Review;

/// <summary>Writes the card of a target, an observation or a commitment: each value with where it comes from.</summary>
internal sealed class FactCard(Texts texts, ReviewTexts words, ReviewTarget target)
{
    private readonly ComparisonWords _comparisons = new(texts);

    /// <summary>Writes it.</summary>
    /// <param name="item">The place.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="starting">The targets that start from it.</param>
    public void Write(ReviewItem item, Fact fact, IReadOnlyList<Fact> starting)
    {
        item.Key = fact.Key;
        item.Title = fact.Label == fact.Text ? null : fact.Label;
        MarkKeys? keys = target.PathOf(item) is { } path ? new MarkKeys(path) : null;
        AddStatement(item, fact, keys);
        AddSubject(item, fact, keys);
        AddConditions(item, fact, keys);
        CardParts.AddLinks(item, words["StartingHere"], starting, target);
        CardParts.AddLinks(item, texts[OfWhichTitle], fact.OfWhich, target);
        CardParts.AddLinks(item, words["SameIndicator"], fact.Indicator?.Facts ?? [], target);
    }

    private void AddStatement(ReviewItem item, Fact fact, MarkKeys? keys)
    {
        Add(item, texts[ValueHead], texts.Stated(fact), keys?.OrWords(AttributeKeys.Amount, AttributeKeys.From, AttributeKeys.To));
        if (fact.Statement.HasNumber)
        {
            Add(item, texts[BoundHead], words.Bound(fact.Bound), fact.Bound == Bound.None ? null : keys?.OrWords(AttributeKeys.Bound));
            Add(item, texts[UnitHead], texts.NameOf(fact.Unit), keys?.OrWords(AttributeKeys.Unit));
        }

        Add(item, texts[MeasureHead], fact.Measure is { } measure ? texts.Measure(measure) : null, keys?.OrWords(AttributeKeys.Measure));
        Add(item, texts[PeriodHead], texts.Period(fact.Period), keys?.OfPeriod(SectionPath.Of(fact.Section)));
    }

    private void AddSubject(ReviewItem item, Fact fact, MarkKeys? keys)
    {
        Indicator? indicator = fact.Indicator;
        Add(item, texts[IndicatorHead], indicator is null ? fact.IndicatorId : NameOf(indicator), fact.IndicatorId is null ? null : keys?.OfIndicator());
        Add(item, texts[BetterField], indicator?.DesiredDirection is { } better ? texts.Better(better) : null, new CardSource(CardSourceKind.Catalogue));
        if (Comparison.Of(fact) is { } comparison)
        {
            Add(item, texts[FromHead], _comparisons.Latest(comparison), null, target.Find(comparison.Latest));
            Add(item, texts[ChangeHead], _comparisons.Change(comparison), null);
        }

        if (fact.Term is { } term)
        {
            Add(item, texts.Category(term), term.Text, keys?.Find(AttributeKeys.Of), target.Find(term));
        }

        if (fact.PartOf is { } whole)
        {
            Add(item, texts[PartOfField], whole.Label, keys?.Find(AttributeKeys.PartOf), target.Find(whole));
        }
    }

    private void AddConditions(ReviewItem item, Fact fact, MarkKeys? keys)
    {
        Add(item, texts[RelativeToField], fact.RelativeToFact?.Label ?? fact.RelativeToIndicator?.Name ?? fact.RelativeTo, keys?.Find(AttributeKeys.RelativeTo), target.Find(fact.RelativeToFact));
        Add(item, texts[BaseField], fact.Baseline, keys?.OrWords(AttributeKeys.Base));
        Add(item, texts[PerField], fact.Per, keys?.OrWords(AttributeKeys.Per));
        Add(item, texts[ScopeField], fact.Scope, keys?.OrWords(AttributeKeys.Scope));
        Add(item, texts[NatureField], (fact as Target)?.Nature is { } nature ? texts.Nature(nature) : null, keys?.Find(AttributeKeys.Nature) ?? new CardSource(CardSourceKind.Section));
        Add(item, texts[CriteriaField], string.Join(texts[ListSeparator], fact.Criteria.Select(criterion => criterion.Text)), null);
        Add(item, texts[SectionHead], SectionPath.Of(fact.Section), null, target.Find(fact.Section));
    }

    /// <summary>An indicator that the draft has made is called by its id.</summary>
    private string NameOf(Indicator indicator) => indicator.Name == indicator.Id ? indicator.Name : texts.WithId(indicator.Name, indicator.Id);

    private static void Add(ReviewItem item, string name, string? value, CardSource? source, ReviewItem? leadsTo = null)
    {
        if (!string.IsNullOrEmpty(value))
        {
            item.Fields.Add(new CardField(name, value, source, leadsTo));
        }
    }
}
