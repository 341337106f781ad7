using HexiModel.Language.Binding;
using HexiModel.Language.Catalogue;
using HexiModel.Language.Fixes;

namespace HexiModel.Language.Drafting;

/// <summary>Ids of the official words for what needs one. The same words give the same id when the text is drafted again.</summary>
internal static class IdPass
{
    public static void Run(DraftDocument document)
    {
        WordIds ids = new([]);
        foreach (string taken in document.Paragraphs.Select(paragraph => paragraph.Heading?.Id).OfType<string>())
        {
            ids.Take(taken);
        }

        foreach (DraftParagraph paragraph in document.Paragraphs)
        {
            if (paragraph.HeadingLevel > 0 && paragraph.Heading is { Id: null } heading)
            {
                paragraph.Heading = heading with { Id = ids.Make(paragraph.Text.Substring(SectionNumber.Of(paragraph.Text).Start)) };
            }

            foreach (DraftMark mark in paragraph.Marks.Where(mark => NeedsId(paragraph, mark)).ToArray())
            {
                paragraph.Replace(mark, WithId(ids, paragraph, mark));
            }
        }
    }

    private static bool NeedsId(DraftParagraph paragraph, DraftMark mark)
        => mark.Id is null && (mark.Class == SpanClass.Commitment || SpanClasses.IsTerm(mark.Class) || mark.Class == SpanClass.Target
            || (mark.Class == SpanClass.Fact && paragraph.Section is SpanClass.Plan or SpanClass.Outlook && mark.Class == SpanClass.Fact));

    /// <summary>
    /// A target has the id of its indicator, which then needs no key; the second target of an indicator has a number behind it. Of a row of
    /// the standard catalogue it has the name: ids of a draft are in the words of the report.
    /// </summary>
    private static DraftMark WithId(WordIds ids, DraftParagraph paragraph, DraftMark mark)
    {
        string? indicator = mark.Keys.FirstOrDefault(key => key.Name == AttributeKeys.Indicator.Name).Value;
        string id = ids.Make(indicator is null ? paragraph.Words(mark.Span) : StandardCatalogue.Find(indicator)?.Name ?? indicator, SpanClasses.IsTerm(mark.Class));
        return id == indicator ? mark with { Id = id, Keys = mark.Keys.RemoveAll(key => key.Name == AttributeKeys.Indicator.Name) } : mark with { Id = id };
    }
}
