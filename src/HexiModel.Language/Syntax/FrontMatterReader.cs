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
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

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
            foreach (LineSpan line in LineSpan.From(file.Text, first.Next).TakeWhile(line => line.Start < closing.Start))
            {
                if (!TryReadEntry(line) && !line.IsBlank(file.Text))
                {
                    diagnostics.Report(Rules.FrontMatterMalformed, file, line.Span, line.Span.Of(file.Text).Trim());
                }
            }

            return new FrontMatterSyntax(TextSpan.FromBounds(start, closing.Next), _entries.ToImmutable());
        }

        diagnostics.Report(Rules.FrontMatterNotClosed, file, first.Span);
        return new FrontMatterSyntax(TextSpan.FromBounds(start, ReadUnclosed(first.Next)), _entries.ToImmutable());
    }

    private bool IsFence(LineSpan line)
        => file.Text.AsSpan(line.Start, line.End - line.Start).TrimEnd().SequenceEqual(Fence.AsSpan());

    /// <summary>The fence that closes stands before the report begins; one further on is a rule in the text.</summary>
    private LineSpan? FindClosingFence(int position)
    {
        bool isBehindBlank = false;
        foreach (LineSpan line in LineSpan.From(file.Text, position))
        {
            if (IsFence(line))
            {
                return line;
            }

            bool isBlank = line.IsBlank(file.Text);
            if (!isBlank && BeginsReport(line, isBehindBlank))
            {
                return null;
            }

            isBehindBlank = isBlank;
        }

        return null;
    }

    /// <summary>A span, a heading, or behind a blank line anything that is no entry. A comment (<c># …</c>) stands among entries and is no heading.</summary>
    private bool BeginsReport(LineSpan line, bool isBehindBlank)
    {
        if (file.Text[line.Start] == '[' || (isBehindBlank && KeyLength(line) == 0))
        {
            return true;
        }

        LineSpan next = LineSpan.At(file.Text, line.Next);
        return line.HeadingLevel(file.Text) > 0 && KeyLength(next) == 0 && !IsFence(next);
    }

    /// <summary>Front matter that never ends must not swallow the report: it ends where lines stop looking like front matter.</summary>
    private int ReadUnclosed(int position)
    {
        foreach (LineSpan line in LineSpan.From(file.Text, position))
        {
            if (!TryReadEntry(line))
            {
                return line.Start;
            }
        }

        return file.Text.Length;
    }

    private bool TryReadEntry(LineSpan line)
    {
        int keyLength = KeyLength(line);
        if (keyLength > 0)
        {
            Add(line, keyLength);
        }

        return keyLength > 0;
    }

    /// <summary>The length of the key of <c>key: value</c>; 0 for a line that is not of that form.</summary>
    private int KeyLength(LineSpan line)
    {
        int end = line.Start;
        while (end < line.End && CharacterFacts.IsAsciiNameCharacter(file.Text[end]))
        {
            end++;
        }

        bool isEntry = end < line.End && file.Text[end] == ':' && (end + 1 == line.End || CharacterFacts.IsBlank(file.Text[end + 1]));
        return isEntry ? end - line.Start : 0;
    }

    private void Add(LineSpan line, int keyLength)
    {
        string key = file.Text.Substring(line.Start, keyLength);
        TextSpan keySpan = new(line.Start, keyLength);
        string raw = file.Text.Substring(keySpan.End + 1, line.End - keySpan.End - 1);
        string trimmed = raw.Trim();
        TextSpan valueSpan = new(keySpan.End + 1 + (raw.Length - raw.TrimStart().Length), trimmed.Length);
        if (!_keys.Add(key))
        {
            diagnostics.Report(Rules.DuplicateAttribute, file, keySpan, key);
            return;
        }

        bool isQuoted = TryUnquote(trimmed, out string value);
        if (!isQuoted)
        {
            diagnostics.Report(Rules.FrontMatterMalformed, file, valueSpan, trimmed);
        }

        _entries.Add(new FrontMatterEntry(key, keySpan, value, valueSpan) { HasErrors = !isQuoted });
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
