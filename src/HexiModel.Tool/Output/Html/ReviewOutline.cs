using System.Globalization;
using HexiModel.Tool.Review;

namespace HexiModel.Tool.Output.Html;

/// <summary>Writes the outline: the headings and lead sentences, as links to their blocks.</summary>
internal sealed class ReviewOutline(ReviewDocument document)
{
    private const int Deepest = 6;

    /// <summary>The id of the block that an entry leads to, by its number over all reports.</summary>
    public static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"s{number}");

    /// <summary>Writes it.</summary>
    public void Write(HtmlWriter html)
    {
        int number = 0;
        foreach (ReviewReport report in document.Reports)
        {
            html.Start("li", "report").Inside().Element("span", report.Title, "report-title").Start("ol").Inside().Line();
            foreach (ReviewBlock block in report.Blocks.Where(block => block.Outline.Count > 0))
            {
                OutlineEntry entry = block.Outline[0];
                html.Start("li", "level" + Math.Min(entry.Level, Deepest).ToString(CultureInfo.InvariantCulture)).Inside()
                    .Start("a").With("href", "#" + IdOf(number++)).With("data-level", entry.Level).Inside().Text(entry.Title).End()
                    .End().Line();
            }

            html.End().End().Line();
        }
    }
}
