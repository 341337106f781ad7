using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using HexiModel.Language.Diagnostics;
using HexiModel.Tool.Localisation;
using HexiModel.Tool.Review;

namespace HexiModel.Tool.Output.Html;

/// <summary>
/// The cards as they go into the page: JSON, packed, in the letters of Base64. Packed they take a sixth of the room, and none of the letters
/// means anything to a browser, whatever a report writes.
/// </summary>
internal sealed class CardData(ReviewDocument document, Texts texts, ReviewTexts words)
{
    private static readonly CardJsonContext Json = new(new JsonSerializerOptions(CardJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private readonly Dictionary<ReviewItem, int> _numbers = Number(document);

    /// <summary>The data.</summary>
    /// <param name="marks">The places of the text that have a card, in order.</param>
    public string Pack(IEnumerable<ReviewItem> marks)
    {
        CardDocument cards = new(
            [.. marks.Select(item => _numbers[item])],
            [.. document.Reports.SelectMany(report => report.Items).Select(Record)],
            Enum.GetValues<MarkKind>().ToDictionary(kind => PieceClass.Of(kind), words.Kind, StringComparer.Ordinal),
            words.ForScript());
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            JsonSerializer.Serialize(gzip, cards, Json.CardDocument);
        }

        return Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
    }

    /// <summary>The number of a card.</summary>
    public int NumberOf(ReviewItem item) => _numbers[item];

    private static Dictionary<ReviewItem, int> Number(ReviewDocument document)
    {
        Dictionary<ReviewItem, int> numbers = [];
        foreach (ReviewItem item in document.Reports.SelectMany(report => report.Items))
        {
            numbers.Add(item, numbers.Count);
        }

        return numbers;
    }

    private CardRecord Record(ReviewItem item) => new()
    {
        Kind = PieceClass.Of(item.Kind),
        Draft = item.IsDraft ? true : null,
        Key = item.Key,
        Title = item.Title is { } title ? VisibleText.Of(title) : null,
        Place = VisibleText.Of(item.Place),
        Parent = item.Parent is { } parent ? _numbers[parent] : null,
        Fields = item.Fields.Count == 0 ? null : [.. item.Fields.Select(Record)],
        Links = item.Links.Count == 0 ? null : [.. item.Links.Select(links => new CardLinksRecord(links.Title, [.. links.Items.Select(NumberOf)]))],
        Findings = item.Findings.Count == 0 ? null : [.. item.Findings.Select(Record)],
    };

    private CardFieldRecord Record(CardField field) => new(field.Name, VisibleText.Of(field.Value))
    {
        Source = field.Source is { } source ? VisibleText.Of(words.Source(source.Kind, source.Words)) : null,
        From = field.Source?.Kind.ToString().ToLowerInvariant(),
        Card = field.Target is { } leadsTo ? _numbers[leadsTo] : null,
    };

    private CardFindingRecord Record(Diagnostic finding) => new(
        finding.Rule.Id,
        PieceClass.Of(finding.Rule.Severity),
        words.Severity(finding.Rule.Severity),
        finding.GetMessage(texts.Culture));
}
