using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HexiModel.Tool.Output.Export;

/// <summary>A table as JSON objects: one a line, or all in an array. Cells are of the type they have; an empty one is null.</summary>
internal static class JsonLinesFormat
{
    /// <summary>The output is not a web page: Chinese stays as it is.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an object a line.</summary>
    public static void Write(ExportTable table, TextWriter writer)
    {
        foreach (string line in Objects(table))
        {
            writer.WriteLine(line);
        }
    }

    /// <summary>Writes the same objects as one array.</summary>
    public static void WriteArray(ExportTable table, TextWriter writer)
    {
        string before = "[\n  ";
        foreach (string line in Objects(table))
        {
            writer.Write(before + line);
            before = ",\n  ";
        }

        writer.WriteLine(before[0] == '[' ? "[]" : "\n]");
    }

    private static IEnumerable<string> Objects(ExportTable table)
    {
        JsonEncodedText[] names = [.. table.Columns.Select(column => JsonEncodedText.Encode(column.Name, Options.Encoder))];
        ArrayBufferWriter<byte> buffer = new();
        using Utf8JsonWriter json = new(buffer, Options);
        foreach (IReadOnlyList<object?> row in table.Rows)
        {
            json.WriteStartObject();
            for (int i = 0; i < names.Length; i++)
            {
                json.WritePropertyName(names[i]);
                WriteValue(json, row[i]);
            }

            json.WriteEndObject();
            json.Flush();
            yield return Encoding.UTF8.GetString(buffer.WrittenSpan);
            buffer.ResetWrittenCount();
            json.Reset();
        }
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case DateTime day:
                json.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case Share share:
                json.WriteNumberValue(share.Value);
                break;
            case BoundedNumber number:
                json.WriteNumberValue(number.Amount);
                break;
            default:
                json.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }
}
