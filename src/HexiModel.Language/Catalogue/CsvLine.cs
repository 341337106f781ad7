using System.Text;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Catalogue;

/// <summary>Splits a line into its fields, as RFC 4180 writes them; a field does not run over a line end.</summary>
internal static class CsvLine
{
    /// <summary>The fields; null where a quote is not closed or text stands behind a closing quote.</summary>
    public static List<CsvField>? Read(string text, LineSpan line)
    {
        List<CsvField> fields = [];
        int position = line.Start;
        while (true)
        {
            int start = position;
            string? value = position < line.End && text[position] == '"' ? ReadQuoted(text, line.End, ref position) : ReadPlain(text, line.End, ref position);
            if (value is null || (position < line.End && text[position] != ','))
            {
                return null;
            }

            fields.Add(new CsvField(value, TextSpan.FromBounds(start, position)));
            if (position >= line.End)
            {
                return fields;
            }

            position++;
        }
    }

    private static string ReadPlain(string text, int end, ref int position)
    {
        int start = position;
        while (position < end && text[position] != ',')
        {
            position++;
        }

        return text.Substring(start, position - start).Trim();
    }

    private static string? ReadQuoted(string text, int end, ref int position)
    {
        StringBuilder value = new();
        for (position++; position < end; position++)
        {
            if (text[position] != '"')
            {
                value.Append(text[position]);
            }
            else if (position + 1 < end && text[position + 1] == '"')
            {
                value.Append('"');
                position++;
            }
            else
            {
                position++;
                return value.ToString();
            }
        }

        return null;
    }
}

/// <summary>A field of a catalogue's row.</summary>
/// <param name="Value">Its text, quotes taken off.</param>
/// <param name="Span">Where it stands, quotes included.</param>
internal readonly record struct CsvField(string Value, TextSpan Span);
