using System.Globalization;
using HexiModel.Language.Diagnostics;
using HexiModel.Tool.Localisation;
using HexiModel.Tool.Review;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Output.Html;

/// <summary>Writes the official text with its marks, report by report, and what is wrong with each.</summary>
internal sealed class ReviewText(ReviewDocument document, Texts texts, ReviewTexts words, CardData data)
{
    /// <summary>Characters on a line of the page, about: browsers leave paragraphs out that are not on the screen, and want to know their height.</summary>
    private const int CharactersPerLine = 38;
    private const int MostLines = 24;

    private const int FirstHeading = 3;
    private const int LastHeading = 6;

    private int _section;

    /// <summary>Writes all reports.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="marks">Takes the places with a card, in the order in which the page has them.</param>
    public void Write(HtmlWriter html, List<ReviewItem> marks)
    {
        foreach (ReviewReport report in document.Reports)
        {
            html.Start("article", "report").With("lang", report.Shown?.Report.Language ?? "zh-Hans").Inside().Line();
            WriteHead(html, report);
            WriteFindings(html, report.Findings);
            HeadingDepth depth = new(FirstHeading, LastHeading);
            foreach (ReviewBlock block in report.Blocks)
            {
                WriteBlock(html, block, depth, marks);
            }

            html.End().Line();
        }

        WriteFindings(html, [.. document.Findings.Select(finding => new PlacedFinding(finding, null))]);
    }

    private void WriteHead(HtmlWriter html, ReviewReport report)
    {
        html.Start("header", "report-head").With("lang", words.Culture.Name).Inside().Line().Element("h2", report.Title).Line();
        html.Start("dl").Inside().Line();
        if (report.Shown?.Report is { } shown)
        {
            WritePair(html, texts[JurisdictionField], shown.Jurisdiction);
            WritePair(html, texts[DeliveredField], shown.Delivered?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            WritePair(html, texts[PlanYearField], shown.PlanYear?.ToString(CultureInfo.InvariantCulture));
            WritePair(html, texts[SourceField], shown.SourceFile);
            WriteAddress(html, texts[SourceUrlField], shown.SourceUrl);
            WritePair(html, words["Contents"], texts.ReportCounts(shown));
            WritePair(html, words["Coverage"], shown.Coverage.Quantities == 0 ? null : texts.CoverageSummary(shown.Coverage));
        }

        WritePair(html, words["Files"], string.Join(texts[ListSeparator], report.Files));
        html.End().End().Line();
    }

    private static void WritePair(HtmlWriter html, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            html.Start("div").Inside().Element("dt", name).Element("dd", value).End().Line();
        }
    }

    /// <summary>A report may write any address; only one of the web becomes a link.</summary>
    private static void WriteAddress(HtmlWriter html, string name, string? address)
    {
        if (Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https")
        {
            html.Start("div").Inside().Element("dt", name).Start("dd").Inside()
                .Start("a").With("href", uri.AbsoluteUri).With("rel", "noopener noreferrer").Inside().Text(address!).End()
                .End().End().Line();
        }
        else
        {
            WritePair(html, name, address);
        }
    }

    /// <summary>What is wrong. Open numbers are shown at their places, and counted here.</summary>
    private void WriteFindings(HtmlWriter html, IReadOnlyList<PlacedFinding> findings)
    {
        PlacedFinding[] listed = [.. findings.Where(finding => finding.Item is not { Kind: MarkKind.Open })];
        if (listed.Length == 0)
        {
            return;
        }

        html.Start("details", "findings").With("lang", words.Culture.Name).Inside()
            .Element("summary", words.Format("FindingsTitle", listed.Length))
            .Start("ol").Inside().Line();
        foreach ((Diagnostic finding, ReviewItem? item) in listed)
        {
            html.Start("li", PieceClass.Of(finding.Rule.Severity)).Inside()
                .Element("span", words.Severity(finding.Rule.Severity), "severity").Text(" ")
                .Element("code", finding.Rule.Id).Text(" " + finding.GetMessage(texts.Culture) + " ");
            WritePlace(html, finding, item);
            html.End().Line();
        }

        html.End().End().Line();
    }

    private void WritePlace(HtmlWriter html, Diagnostic finding, ReviewItem? item)
    {
        string place = finding.File.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{finding.File}({finding.Start.Line + 1},{finding.Start.Character + 1})");
        if (item is null)
        {
            html.Element("span", place, "place");
        }
        else
        {
            html.Start("button", "place").With("type", "button").With("data-card", data.NumberOf(item)).Inside().Text(place).End();
        }
    }

    private void WriteBlock(HtmlWriter html, ReviewBlock block, HeadingDepth depth, List<ReviewItem> marks)
    {
        int lines = Math.Min((block.Length / CharactersPerLine) + 1, MostLines);
        html.Start("div", "block lines" + lines.ToString(CultureInfo.InvariantCulture));
        if (block.Outline.Count > 0)
        {
            html.With("id", ReviewOutline.IdOf(_section++));
        }

        html.Inside().Start("span", "line").With("aria-hidden", "true").Inside().Text(block.Line.ToString(CultureInfo.InvariantCulture)).End();
        string name = block.Heading > 0 ? "h" + depth.Of(block.Heading).ToString(CultureInfo.InvariantCulture) : "p";
        html.Start(name).Inside();
        WritePieces(html, block.Pieces, marks);
        html.End().End().Line();
    }

    private static void WritePieces(HtmlWriter html, IReadOnlyList<ReviewPiece> pieces, List<ReviewItem> marks)
    {
        foreach (ReviewPiece piece in pieces)
        {
            if (piece is TextPiece text)
            {
                html.Text(text.Text);
            }
            else if (piece is MarkPiece mark)
            {
                html.Start(mark.Item is null ? "span" : "mark", mark.Class.Length == 0 ? null : mark.Class).Inside();
                if (mark.Item is { } item)
                {
                    marks.Add(item);
                }

                WritePieces(html, mark.Pieces, marks);
                html.End();
            }
        }
    }
}

/// <summary>The headings of a page go down one by one, whatever those of a report do: who hears the page counts on it.</summary>
internal sealed class HeadingDepth(int first, int last)
{
    private readonly Stack<int> _open = new();

    /// <summary>The depth in the page of a heading of the report.</summary>
    public int Of(int level)
    {
        while (_open.Count > 0 && _open.Peek() >= level)
        {
            _open.Pop();
        }

        _open.Push(level);
        return Math.Min(first + _open.Count - 1, last);
    }
}
