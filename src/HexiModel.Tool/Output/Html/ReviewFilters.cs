using HexiModel.Tool.Localisation;
using HexiModel.Tool.Review;

namespace HexiModel.Tool.Output.Html;

/// <summary>Writes what the text can be filtered by.</summary>
internal sealed class ReviewFilters(ReviewDocument document, ReviewTexts words)
{
    private static readonly MarkKind[] Kinds =
        [MarkKind.Target, MarkKind.Observation, MarkKind.Commitment, MarkKind.Term, MarkKind.Mention, MarkKind.Part, MarkKind.Criterion, MarkKind.Skip];

    /// <summary>Writes a box to tick for each kind of mark that the text has.</summary>
    public void WriteKinds(HtmlWriter html)
    {
        ILookup<MarkKind, ReviewItem> items = document.Reports.SelectMany(report => report.Items).ToLookup(item => item.Kind);
        foreach (MarkKind kind in Kinds.Where(items.Contains))
        {
            string name = PieceClass.Of(kind);
            html.Start("label", "kind").Inside()
                .Start("input").With("type", "checkbox").With("name", "kind").With("value", name).With("checked", "").Inside().Void()
                .Start("span", "swatch " + name).With("aria-hidden", "true").Inside().End()
                .Start("span").Inside().Text(words.Kind(kind)).End()
                .Start("span", "count").Inside().Text(items[kind].Count().ToString(words.Culture)).End()
                .End().Line();
        }
    }

    /// <summary>Writes the headings to choose one from: the lead sentences of single paragraphs are too many.</summary>
    public void WriteSections(HtmlWriter html)
    {
        int number = 0;
        foreach (ReviewReport report in document.Reports)
        {
            html.Start("optgroup").With("label", report.Title).Inside().Line();
            foreach (ReviewBlock block in report.Blocks)
            {
                if (block.Outline is [var entry, ..])
                {
                    if (block.Heading > 0 || block.Length == entry.Title.Length)
                    {
                        html.Start("option").With("value", ReviewOutline.IdOf(number)).Inside().Text(new string('\u2003', Math.Max(entry.Level - 1, 0)) + entry.Title).End().Line();
                    }

                    number++;
                }
            }

            html.End().Line();
        }
    }
}
