using System.Collections.Immutable;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>A sentence of a paragraph and its clauses (分句). Marks of the end belong to the sentence, and to no clause.</summary>
/// <param name="Span">The words, with the mark at their end.</param>
/// <param name="Clauses">The clauses, without the marks between them.</param>
internal sealed record Sentence(TextSpan Span, ImmutableArray<TextSpan> Clauses)
{
    private const string SentenceEnds = "。！？!?；;";
    private const string ClauseEnds = "，,：:…";
    private const string Openers = "“《【『「‘(（";
    private const string Closers = "”》】』」’)）";

    /// <summary>A quotation or bracket that goes on for longer was never closed.</summary>
    private const int LongestInside = 120;

    /// <summary>The sentences of a text. A semicolon ends one too: what comes behind it shares no words with what comes before.</summary>
    public static ImmutableArray<Sentence> Split(string text)
    {
        ImmutableArray<Sentence>.Builder sentences = ImmutableArray.CreateBuilder<Sentence>();
        ImmutableArray<TextSpan>.Builder clauses = ImmutableArray.CreateBuilder<TextSpan>();
        int sentence = 0;
        int clause = 0;
        for (int i = 0; i < text.Length; i++)
        {
            i = EndOfInside(text, i);
            bool isSentence = i >= text.Length || SentenceEnds.IndexOf(text[i]) >= 0;
            if (isSentence || (ClauseEnds.IndexOf(text[i]) >= 0 && !IsInNumber(text, i)))
            {
                int end = Math.Min(i, text.Length);
                AddTrimmed(text, clause, end, clauses);
                clause = end + 1;
            }

            if (isSentence)
            {
                AddSentence(sentences, clauses, sentence, Math.Min(i + 1, text.Length));
                sentence = i + 1;
            }
        }

        AddTrimmed(text, clause, text.Length, clauses);
        AddSentence(sentences, clauses, sentence, text.Length);
        return sentences.ToImmutable();
    }

    /// <summary>Behind a quotation or bracket that opens here; the position itself where none does.</summary>
    private static int EndOfInside(string text, int position)
    {
        int kind;
        while (position < text.Length && (kind = Openers.IndexOf(text[position])) >= 0)
        {
            int length = Math.Min(LongestInside, text.Length - position);
            int close = text.IndexOf(Closers[kind], position, length);
            if (close < 0)
            {
                return position;
            }

            position = close + 1;
        }

        return position;
    }

    /// <summary>1,200 and 10:30 are one number.</summary>
    private static bool IsInNumber(string text, int position)
        => text[position] is ',' or ':' && position > 0 && position + 1 < text.Length && char.IsDigit(text[position - 1]) && char.IsDigit(text[position + 1]);

    private static void AddTrimmed(string text, int start, int end, ImmutableArray<TextSpan>.Builder clauses)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '—' or '-' or '－'))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            clauses.Add(TextSpan.FromBounds(start, end));
        }
    }

    private static void AddSentence(ImmutableArray<Sentence>.Builder sentences, ImmutableArray<TextSpan>.Builder clauses, int start, int end)
    {
        if (clauses.Count > 0)
        {
            sentences.Add(new Sentence(TextSpan.FromBounds(start, end), clauses.ToImmutable()));
        }

        clauses.Clear();
    }
}
