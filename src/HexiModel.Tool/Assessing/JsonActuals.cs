using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HexiModel.Json;
using HexiModel.Language.Catalogue;
using HexiModel.Language.Overlays;
using HexiModel.Language.Text;
using HexiModel.Tool.Localisation;
using HexiModel.Tool.Output;

namespace HexiModel.Tool.Assessing;

/// <summary>
/// Reads a JSON object of ids and values (<c>{"new-employment": "1.5万人"}</c>) as rows of a progress file, each with its place. The names of generated properties
/// (<c>newEmployment</c>) are ids as well.
/// </summary>
internal sealed class JsonActuals(SourceFile file, DateTime asOf, IReadOnlyList<Report> reports, Texts texts)
{
    private static readonly JsonSerializerOptions Options = CreateOptions();

    private readonly BareNumbers _bare = new(file.Text);

    /// <summary>The rows, in order. A null is a value that is not known.</summary>
    /// <exception cref="UsageException">The file is not such an object.</exception>
    public IReadOnlyList<OverlayRow> Read()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(_bare.Json);
        Utf8JsonReader reader = new(bytes, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        List<OverlayRow> rows = [];
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                throw NoObject(0);
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                CsvField target = new(IdOf(reader.GetString()!), SpanOf(bytes, reader.TokenStartIndex, reader.BytesConsumed - 1));
                reader.Read();
                if (reader.TokenType != JsonTokenType.Null)
                {
                    rows.Add(Row(target, Value(ref reader, bytes)));
                }
            }

            // What follows the object is a mistake as well.
            reader.Read();
        }
        catch (JsonException wrong)
        {
            throw NoObject(Position(bytes, reader.BytesConsumed, wrong));
        }

        return rows;
    }

    private ProgressRow Row(CsvField target, CsvField value)
        => new(file, target.Span, target, new CsvField(asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), value.Span), value, null, null) { IsDated = false };

    /// <summary>A value in the words of a cell. What is none is given as it is written, and is reported as the cell of a table would be.</summary>
    private CsvField Value(ref Utf8JsonReader reader, byte[] bytes)
    {
        long start = reader.TokenStartIndex;
        string? words = reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString()!,
            JsonTokenType.True => "true",
            JsonTokenType.False => "false",
            JsonTokenType.Number => Number(reader),
            JsonTokenType.StartObject => Quantity(reader),
            _ => null,
        };
        reader.Skip();
        TextSpan span = SpanOf(bytes, start, reader.BytesConsumed);
        return new CsvField(words is null || _bare.Was(span.Start) ? span.Of(file.Text) : words, span);
    }

    /// <summary>A number digit by digit, so that one that has too many of them is not rounded; with an exponent (1.5e4) as it is without.</summary>
    private static string Number(Utf8JsonReader reader)
    {
        string digits = Encoding.UTF8.GetString(reader.ValueSpan);
        return digits.AsSpan().ContainsAny('e', 'E') && reader.TryGetDecimal(out decimal number) ? number.ToString(CultureInfo.InvariantCulture) : digits;
    }

    /// <summary>A quantity as <c>docs/json.md</c> has it: amount, unit, scale, dimension.</summary>
    private static string? Quantity(Utf8JsonReader reader)
    {
        try
        {
            return JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<Quantity>)Options.GetTypeInfo(typeof(Quantity))).ToString("Z", null);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The id that a name of a property gives, where it is not one itself.</summary>
    private string IdOf(string name)
    {
        int slash = name.IndexOf(OverlayRow.Separator, StringComparison.Ordinal) + 1;
        string own = name[slash..];
        string[] ids = [.. reports.SelectMany(report => report.Facts).Select(fact => fact.Id).OfType<string>().Distinct()];
        string? meant = ids.Contains(own) ? own : Array.Find(ids, id => id.Replace("-", "", StringComparison.Ordinal).Equals(own, StringComparison.OrdinalIgnoreCase));
        return name[..slash] + (meant ?? own);
    }

    private static TextSpan SpanOf(byte[] bytes, long start, long end)
        => TextSpan.FromBounds(Encoding.UTF8.GetCharCount(bytes, 0, (int)start), Encoding.UTF8.GetCharCount(bytes, 0, (int)end));

    private static int Position(byte[] bytes, long consumed, JsonException wrong)
    {
        // The place is given by line and bytes of it.
        int line = 0;
        int start = 0;
        for (; start < bytes.Length && line < wrong.LineNumber; start++)
        {
            line += bytes[start] == (byte)'\n' ? 1 : 0;
        }

        long end = wrong.LineNumber is null ? consumed : start + (wrong.BytePositionInLine ?? 0);
        return Encoding.UTF8.GetCharCount(bytes, 0, (int)Math.Min(end, bytes.Length));
    }

    private UsageException NoObject(int position)
    {
        LinePosition place = file.GetLinePosition(Math.Min(position, file.Text.Length));
        return new UsageException(texts.ActualsNotJson(string.Create(CultureInfo.InvariantCulture, $"{file.Path}({place.Line + 1},{place.Character + 1})")));
    }

    private static JsonSerializerOptions CreateOptions()
    {
        JsonSerializerOptions options = new() { TypeInfoResolver = ToolJsonContext.Default };
        options.AddHexiModel();
        options.MakeReadOnly();
        return options;
    }
}
