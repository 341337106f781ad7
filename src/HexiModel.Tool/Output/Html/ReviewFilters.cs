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
}
