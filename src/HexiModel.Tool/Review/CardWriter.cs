using HexiModel.Language.Keys;
using HexiModel.Language.Quantities;
using HexiModel.Tool.Input;
using HexiModel.Tool.Localisation;
using HexiModel.Tool.Output;
using HexiModel.Tool.Views;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Review;

/// <summary>Writes the cards of all places of a report, when all places are known: cards lead to each other.</summary>
internal sealed class CardWriter(Texts texts, ReviewTexts words, ShownReport? shown, ReviewTarget target)
{
    private readonly QuantityWords _quantities = new(texts);
    private readonly FactCard _facts = new(texts, words, target);

    /// <summary>Writes them.</summary>
    public void Write()
    {
        Dictionary<Fact, List<Fact>> starts = Starts();
        foreach (ReviewItem item in target.Items)
        {
            switch (item.Thing)
            {
                case Fact fact:
                    _facts.Write(item, fact, starts.GetValueOrDefault(fact) ?? []);
                    break;
                case Term term:
                    Write(item, term);
                    break;
                case Mention mention:
                    Write(item, mention);
                    break;
                case Part part:
                    Write(item, part);
                    break;
                case Item member:
                    Write(item, member);
                    break;
                case Revision revision:
                    Write(item, revision);
                    break;
                case QuantityExpression expression:
                    item.Fields.Add(new CardField(words["Reading"], _quantities.Reading(expression), new CardSource(CardSourceKind.Words)));
                    break;
            }

            WriteKeys(item);
        }
    }

    /// <summary>The targets that start from each observation.</summary>
    private Dictionary<Fact, List<Fact>> Starts()
    {
        Dictionary<Fact, List<Fact>> starts = [];
        foreach (Target asked in shown?.Report.Targets ?? Enumerable.Empty<Target>())
        {
            if (Comparison.Of(asked) is { } comparison)
            {
                (starts.TryGetValue(comparison.Latest, out List<Fact>? known) ? known : starts[comparison.Latest] = []).Add(asked);
            }
        }

        return starts;
    }

    private void Write(ReviewItem item, Term term)
    {
        item.Key = term.Report.Id + "/" + term.Id;
        item.Fields.AddRange(Fields(
            (texts[KindHead], texts.Category(term)),
            (texts[EntryHead], texts.Number(term.Number)),
            (texts[CountHead], PartWords.Counts(term, texts)),
            (texts[PeriodHead], term.Since.IsEmpty ? null : texts.Since(term.Since)),
            (texts[AliasesHead], string.Join(texts[ListSeparator], term.Aliases)),
            (texts[DefinitionField], term.Definition)));
        AddLinks(item, texts[PartsTitle], term.Parts);
        AddLinks(item, texts[FactsHead], term.Facts);
        AddLinks(item, texts[MentionsHead], term.Mentions);
    }

    private void Write(ReviewItem item, Mention mention)
    {
        Term term = mention.Term;
        item.Title = mention.Item?.Text;
        item.Fields.Add(new CardField(texts.Category(term), term.Text, null, target.Find(term)));
        item.Fields.AddRange(Fields((texts[DefinitionField], term.Definition)));
        AddLinks(item, texts[FactsHead], term.Facts);
        AddLinks(item, words["OtherMentions"], term.Mentions.Where(other => !ReferenceEquals(other, mention)));
    }

    private void Write(ReviewItem item, Part part)
    {
        item.Title = part.Name;
        AddTerm(item, part.Term);
        item.Fields.AddRange(Fields(
            (texts[CountHead], texts.Number(part.AnnouncedCount)),
            (texts[ItemsHead], PartWords.Items(part, texts)),
            (texts[CriteriaField], PartWords.Criteria(part, texts))));
        AddLinks(item, texts[RevisionsTitle], part.Revisions);
    }

    private void Write(ReviewItem item, Item member)
    {
        AddTerm(item, member.Part.Term);
        item.Fields.Add(new CardField(texts[PartHead], member.Part.ToString(), null, target.Find(member.Part)));
        AddLinks(item, texts[MentionsHead], member.Mentions);
    }

    private void Write(ReviewItem item, Revision revision)
    {
        AddTerm(item, revision.Term);
        if (revision.Part is { } part)
        {
            item.Fields.Add(new CardField(texts[PartHead], part.ToString(), null, target.Find(part)));
        }

        item.Fields.AddRange(Fields((texts[PeriodHead], texts.Period(revision.Since))));
    }

    private void AddTerm(ReviewItem item, Term term)
        => item.Fields.Add(new CardField(texts.Category(term), term.Text, null, target.Find(term)));

    /// <summary>A mark that gives nothing to the model still says what is written at it.</summary>
    private void WriteKeys(ReviewItem item)
    {
        if (item.Thing is null && target.PathOf(item) is { Span: var span })
        {
            item.Fields.AddRange(span.Attributes.Items
                .Where(attribute => attribute.Kind == Language.Syntax.AttributeKind.KeyValue)
                .Select(attribute => new CardField(KeyName(attribute.Name), attribute.Value, new CardSource(CardSourceKind.Key, attribute.Name))));
        }
    }

    private string KeyName(string key) => key == AttributeKeys.Why.Name ? words["Why"] : key;

    private void AddLinks(ReviewItem item, string title, IEnumerable<object> things) => CardParts.AddLinks(item, title, things, target);

    private static IEnumerable<CardField> Fields(params IEnumerable<(string Name, string? Value)> fields)
        => fields.Where(field => !string.IsNullOrEmpty(field.Value)).Select(field => new CardField(field.Name, field.Value!));
}

/// <summary>What several kinds of cards are made of.</summary>
internal static class CardParts
{
    /// <summary>Adds the things that the text shows.</summary>
    public static void AddLinks(ReviewItem item, string title, IEnumerable<object> things, ReviewTarget target)
    {
        ReviewItem[] found = [.. things.Select(target.Find).OfType<ReviewItem>().Where(other => !ReferenceEquals(other, item))];
        if (found.Length > 0)
        {
            item.Links.Add(new CardLinks(title, found));
        }
    }
}
