using System.Globalization;
using HexiModel.Language.Diagnostics;
using HexiModel.Tool.Localisation;
using HexiModel.Tool.Review;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Output.Html;

/// <summary>Writes the official text with its marks, report by report, and what is wrong with each.</summary>
internal sealed class ReviewText(ReviewDocument document, Texts texts, ReviewTexts words)
{
    private const int FirstHeading = 3;
    private const int LastHeading = 6;

    private readonly List<ReviewItem> _marks = [];
    private readonly List<IReadOnlyList<PlacedFinding>> _lists = [];

    /// <summary>The places with a card, in the order in which the page has them.</summary>
    public IReadOnlyList<ReviewItem> Marks => _marks;

    /// <summary>The findings of each list that the page has a place for, in order.</summary>
    public IReadOnlyList<IReadOnlyList<PlacedFinding>> Lists => _lists;

    /// <summary>Writes all reports.</summary>
    public void Write(HtmlWriter html)
    {
        foreach (ReviewReport report in document.Reports)
        {
            html.Start("article", "report").With("lang", report.Shown?.Report.Language ?? "zh-Hans").Inside().Line();
            WriteHead(html, report);
            WriteFindings(html, report.Findings);
            HeadingDepth depth = new(FirstHeading, LastHeading);
            foreach (ReviewBlock block in report.Blocks)
            {
                WriteBlock(html, block, depth);
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

        WritePair(html, words["Files"], string.Join(texts[ListSeparator], report.Files.Select(Path.GetFileName)));
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

    /// <summary>A place for what is wrong, which the page's script fills. Open numbers are shown where they are in the text.</summary>
    private void WriteFindings(HtmlWriter html, IReadOnlyList<PlacedFinding> findings)
    {
        PlacedFinding[] listed = [.. findings.Where(finding => finding.Item is not { Kind: MarkKind.Open })];
        if (listed.Length == 0)
        {
            return;
        }

        _lists.Add(listed);
        html.Start("details", "findings").With("lang", words.Culture.Name);
        if (listed.Any(finding => finding is { Item: null, Diagnostic.Rule.Severity: DiagnosticSeverity.Error }))
        {
            // Nothing in the text shows it.
            html.With("open", "");
        }

        html.Inside()
            .Element("summary", words.Format("FindingsTitle", listed.Length))
            .End().Line();
    }

    private void WriteBlock(HtmlWriter html, ReviewBlock block, HeadingDepth depth)
    {
        string name = block.Heading > 0 ? "h" + depth.Of(block.Heading).ToString(CultureInfo.InvariantCulture) : "p";
        html.Start(name).With("data-line", block.Line);
        if (block.Level > 0)
        {
            html.With("data-level", block.Level);
        }

        html.Inside();
        WritePieces(html, block.Pieces);
        html.End().Line();
    }

    private void WritePieces(HtmlWriter html, IReadOnlyList<ReviewPiece> pieces)
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
                    _marks.Add(item);
                }

                WritePieces(html, mark.Pieces);
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
