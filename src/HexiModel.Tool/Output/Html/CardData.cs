using System.Globalization;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;
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
    private readonly NumberedTable<string> _words = new();
    private readonly NumberedTable<CardFieldRecord> _fields = new();
    private readonly NumberedTable<CardFindingRecord> _findings = new();
    private readonly NumberedTable<CardFileRecord> _files = new();

    /// <summary>The data.</summary>
    /// <param name="marks">The places of the text that have a card, in order.</param>
    /// <param name="lists">The findings of each list of the page, in order.</param>
    public string Pack(IEnumerable<ReviewItem> marks, IEnumerable<IReadOnlyList<PlacedFinding>> lists)
    {
        CardColumns cards = Columns([.. document.Reports.SelectMany(report => report.Items)]);
        PlacedFindingRecord[][] listed = [.. lists.Select(list => list.Select(Record).ToArray())];
        CardDocument data = new()
        {
            Steps = Steps(marks),
            Words = _words.Values,
            Fields = _fields.Values,
            Findings = _findings.Values,
            Files = _files.Values,
            Cards = cards,
            Lists = listed,
            Kinds = Enum.GetValues<MarkKind>().ToDictionary(kind => PieceClass.Of(kind), words.Kind, StringComparer.Ordinal),
            Texts = words.ForScript(),
        };
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            JsonSerializer.Serialize(gzip, data, Json.CardDocument);
        }

        return Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
    }

    private static Dictionary<ReviewItem, int> Number(ReviewDocument document)
    {
        Dictionary<ReviewItem, int> numbers = [];
        foreach (ReviewItem item in document.Reports.SelectMany(report => report.Items))
        {
            numbers.Add(item, numbers.Count);
        }

        return numbers;
    }

    private int[] Steps(IEnumerable<ReviewItem> marks)
    {
        int before = 0;
        List<int> steps = [];
        foreach (int number in marks.Select(item => _numbers[item]))
        {
            steps.Add(number - before);
            before = number;
        }

        return [.. steps];
    }

    private CardColumns Columns(ReviewItem[] items)
    {
        LinePosition[] places = [.. items.Select(item => item.File.GetLinePosition(item.Span.Start))];
        return new CardColumns
        {
            Kind = [.. items.Select(item => (int)item.Kind)],
            Draft = [.. items.Select(item => item.IsDraft ? 1 : 0)],
            Key = [.. document.Reports.SelectMany(report => report.Items.Select(item => item.Key?[(report.Id.Length + 1)..]))],
            Title = [.. items.Select(item => item.Title is { } title ? VisibleText.Of(title) : null)],
            File = [.. document.Reports.SelectMany(report => report.Items.Select(item => _files.NumberOf(new CardFileRecord(VisibleText.Of(Path.GetFileName(item.File.Name)), report.Id))))],
            Line = [.. places.Select(place => place.Line + 1)],
            Column = [.. places.Select(place => place.Character + 1)],
            Parent = [.. items.Select(item => item.Parent is { } parent ? _numbers[parent] : (int?)null)],
            Fields = [.. items.Select(item => item.Fields.Select(field => _fields.NumberOf(Record(field))).ToArray())],
            Links = [.. items.Select(item => item.Links.Select(Record).ToArray())],
            Findings = [.. items.Select(item => item.Findings.Select(finding => _findings.NumberOf(Record(finding))).ToArray())],
        };
    }

    private CardFieldRecord Record(CardField field) => new(_words.NumberOf(field.Name), _words.NumberOf(VisibleText.Of(field.Value)))
    {
        Source = field.Source is { } source ? _words.NumberOf(VisibleText.Of(words.Source(source.Kind, source.Words))) : null,
        From = field.Source is { } from ? _words.NumberOf(from.Kind.ToString().ToLowerInvariant()) : null,
        Card = field.Target is { } leadsTo ? _numbers[leadsTo] : null,
    };

    private CardLinksRecord Record(CardLinks links) => new(_words.NumberOf(links.Title), [.. links.Items.Select(item => _numbers[item])]);

    private CardFindingRecord Record(Diagnostic finding) => new(
        _words.NumberOf(finding.Rule.Id),
        _words.NumberOf(PieceClass.Of(finding.Rule.Severity)),
        _words.NumberOf(words.Severity(finding.Rule.Severity)),
        _words.NumberOf(VisibleText.Of(finding.GetMessage(texts.Culture))));

    private PlacedFindingRecord Record(PlacedFinding placed)
    {
        (Diagnostic finding, ReviewItem? item) = placed;
        string place = finding.File.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{finding.File}({finding.Start.Line + 1},{finding.Start.Character + 1})");
        return new PlacedFindingRecord(_findings.NumberOf(Record(finding)), _words.NumberOf(VisibleText.Of(place)))
        {
            Card = item is null ? null : _numbers[item],
        };
    }
}
