using System.Collections.Immutable;
using System.Text;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Syntax;

/// <summary>Reads the front matter: a line <c>---</c>, flat <c>key: value</c> lines, a line <c>---</c>.</summary>
internal sealed class FrontMatterReader(SourceFile file, DiagnosticBag diagnostics)
{
    private const string Fence = "---";

    private readonly ImmutableArray<FrontMatterEntry>.Builder _entries = ImmutableArray.CreateBuilder<FrontMatterEntry>();

    /// <summary>Reads from the start of the file; the span is empty where there is none.</summary>
    public FrontMatterSyntax Read(int start)
    {
        LineSpan first = LineSpan.At(file.Text, start);
        if (!IsFence(first))
        {
            return new FrontMatterSyntax(new TextSpan(start, 0), ImmutableArray<FrontMatterEntry>.Empty);
        }

        if (FindClosingFence(first.Next) is { } closing)
        {
            for (int position = first.Next; position < closing.Start;)
            {
                LineSpan line = LineSpan.At(file.Text, position);
                if (!TryReadEntry(line) && !line.IsBlank(file.Text))
                {
                    diagnostics.Report(Rules.FrontMatterMalformed, file, TextSpan.FromBounds(line.Start, line.End), file.Text.Substring(line.Start, line.End - line.Start).Trim());
                }

                position = line.Next;
            }

            return new FrontMatterSyntax(TextSpan.FromBounds(start, closing.Next), _entries.ToImmutable());
        }

        diagnostics.Report(Rules.FrontMatterNotClosed, file, TextSpan.FromBounds(start, first.End));
        return new FrontMatterSyntax(TextSpan.FromBounds(start, ReadUnclosed(first.Next)), _entries.ToImmutable());
    }

    private bool IsFence(LineSpan line)
        => file.Text.AsSpan(line.Start, line.End - line.Start).TrimEnd().SequenceEqual(Fence.AsSpan());

    /// <summary>The fence that closes stands before the first heading or span; one further on is a rule in the text.</summary>
    private LineSpan? FindClosingFence(int position)
    {
        while (position < file.Text.Length)
        {
            LineSpan line = LineSpan.At(file.Text, position);
            if (IsFence(line))
            {
                return line;
            }

            if (line.HeadingLevel(file.Text) > 0 || file.Text[line.Start] == '[')
            {
                return null;
            }

            position = line.Next;
        }

        return null;
    }

    /// <summary>Front matter that never ends must not swallow the report: it ends where lines stop looking like front matter.</summary>
    private int ReadUnclosed(int position)
    {
        while (position < file.Text.Length)
        {
            LineSpan line = LineSpan.At(file.Text, position);
            if (!TryReadEntry(line))
            {
                return position;
            }

            position = line.Next;
        }

        return position;
    }

    private bool TryReadEntry(LineSpan line)
    {
        string text = file.Text.Substring(line.Start, line.End - line.Start);
        int keyLength = 0;
        while (keyLength < text.Length && CharacterFacts.IsAsciiNameCharacter(text[keyLength]))
        {
            keyLength++;
        }

        bool isEntry = keyLength > 0 && keyLength < text.Length && text[keyLength] == ':'
            && (keyLength + 1 == text.Length || CharacterFacts.IsBlank(text[keyLength + 1]));
        if (isEntry)
        {
            Add(line, text, keyLength);
        }

        return isEntry;
    }

    private void Add(LineSpan line, string text, int keyLength)
    {
        string raw = text.Substring(keyLength + 1);
        string trimmed = raw.Trim();
        int valueStart = line.Start + keyLength + 1 + (raw.Length - raw.TrimStart().Length);
        TextSpan keySpan = new(line.Start, keyLength);
        TextSpan valueSpan = new(valueStart, trimmed.Length);
        if (!TryUnquote(trimmed, out string value))
        {
            diagnostics.Report(Rules.FrontMatterMalformed, file, valueSpan, trimmed);
        }

        string key = text.Substring(0, keyLength);
        if (_entries.Any(entry => entry.Key == key))
        {
            diagnostics.Report(Rules.DuplicateAttribute, file, keySpan, key);
            return;
        }

        _entries.Add(new FrontMatterEntry(key, keySpan, value, valueSpan));
    }

    /// <summary>Takes off double quotes with the escapes <c>\"</c> and <c>\\</c>; plain values are themselves.</summary>
    private static bool TryUnquote(string text, out string value)
    {
        value = text;
        if (text.Length == 0 || text[0] != '"')
        {
            return true;
        }

        StringBuilder builder = new();
        for (int i = 1; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"':
                    value = builder.ToString();
                    return i == text.Length - 1;
                case '\\' when i + 1 < text.Length && text[i + 1] is '"' or '\\':
                    builder.Append(text[++i]);
                    break;
                default:
                    builder.Append(text[i]);
                    break;
            }
        }

        return false;
    }
}
