using System.Globalization;
using HexiModel.Tool.Localisation;
using HexiModel.Tool.Review;

namespace HexiModel.Tool.Output.Html;

/// <summary>Writes the page for review: one file with everything in it.</summary>
internal sealed class ReviewPage(ReviewDocument document, Texts texts, ReviewTexts words)
{
    /// <summary>Whether a server gives the page, and tells it of changes.</summary>
    public bool IsServed { get; init; }

    /// <summary>Writes the page.</summary>
    public void Write(TextWriter writer)
    {
        HtmlWriter html = new(writer);
        CardData data = new(document, texts, words);
        ReviewText text = new(document, texts, words);
        new PageFrame(PageFiles.Frame).Write(writer, TextOf, new Dictionary<string, Action>(StringComparer.Ordinal)
        {
            ["policy"] = () => html.Text(PageFiles.Policy(IsServed)),
            ["style"] = () => writer.Write(PageFiles.Style),
            ["script"] = () => writer.Write(PageFiles.Script),
            ["kinds"] = () => new ReviewFilters(document, words).WriteKinds(html),
            ["text"] = () => text.Write(html),
            ["data"] = () => writer.Write(data.Pack(text.Marks, text.Lists)),
        });
    }

    private string TextOf(string name) => name switch
    {
        "Language" => words.Culture.Name,
        "Served" => IsServed ? "true" : "false",
        "DocumentTitle" => Title,
        "Drafts" => Count(item => item.IsDraft),
        "Open" => Count(item => item.Kind == MarkKind.Open),
        "Findings" => Count(item => item.Kind != MarkKind.Open && item.Findings.Count > 0),
        "Generator" => HexiApplication.Name + " " + ToolVersion.Text,
        _ => words[name],
    };

    private string Title => document.Reports is [var only] ? only.Title : words.Format("Reports", document.Reports.Count);

    private string Count(Func<ReviewItem, bool> condition)
        => document.Reports.Sum(report => report.Items.Count(condition)).ToString(CultureInfo.InvariantCulture);
}
