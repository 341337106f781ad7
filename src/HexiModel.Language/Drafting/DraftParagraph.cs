using System.Collections.Immutable;
using HexiModel.Language.Quantities;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>A paragraph of the official text, and what the draft makes of it. The passes fill it in their order.</summary>
/// <param name="line">Its line in the official text, from 1.</param>
/// <param name="text">The official words.</param>
internal sealed class DraftParagraph(int line, string text)
{
    private readonly List<DraftMark> _marks = [];
    private int _longest;
    private ImmutableArray<QuantityExpression> _quantities;
    private ImmutableArray<Sentence> _sentences;

    public int Line { get; } = line;

    public string Text { get; } = text;

    /// <summary>What the paragraph is in the report.</summary>
    public DraftRole Role { get; set; }

    /// <summary>1 to 6 for a heading; 0 for a paragraph.</summary>
    public int HeadingLevel { get; set; }

    /// <summary>Id and keys of a heading.</summary>
    public DraftMark? Heading { get; set; }

    /// <summary>What the facts here are: review, outlook, plan, glossary; none outside of all sections.</summary>
    public SpanClass Section { get; set; }

    /// <summary>The period of its section, as a key has it; null where none is known.</summary>
    public string? Period { get; set; }

    /// <summary>Clauses that say that they are a part (其中), with the statements before them in their sentence.</summary>
    public List<(TextSpan Whole, TextSpan Clause)> Parts { get; } = [];

    /// <summary>The marks, in the order of the text, outer before inner.</summary>
    public IReadOnlyList<DraftMark> Marks => _marks;

    /// <summary>What the words state, read once.</summary>
    public ImmutableArray<QuantityExpression> Quantities => _quantities.IsDefault ? _quantities = QuantityReader.Read(Text) : _quantities;

    /// <summary>The sentences, split once.</summary>
    public ImmutableArray<Sentence> Sentences => _sentences.IsDefault ? _sentences = Sentence.Split(Text) : _sentences;

    /// <summary>Adds a mark, unless it would cut one that is there or stand around the same words.</summary>
    public bool TryAdd(DraftMark mark)
    {
        if (mark.Span.IsEmpty || In(mark.Span).Any(other => Cuts(other.Span, mark.Span)))
        {
            return false;
        }

        int index = FirstFrom(mark.Span.Start);
        while (index < _marks.Count && _marks[index].Span.Start == mark.Span.Start && _marks[index].Span.Length > mark.Span.Length)
        {
            index++;
        }

        _marks.Insert(index, mark);
        _longest = Math.Max(_longest, mark.Span.Length);
        return true;
    }

    /// <summary>The marks that share a character with a stretch, in order. A paragraph may be as long as a book, so they are looked for where they can be.</summary>
    public IEnumerable<DraftMark> In(TextSpan span)
    {
        for (int i = FirstFrom(span.Start - _longest); i < _marks.Count && _marks[i].Span.Start < span.End; i++)
        {
            if (_marks[i].Span.OverlapsWith(span))
            {
                yield return _marks[i];
            }
        }
    }

    /// <summary>The group that a mark is in; null for none.</summary>
    public DraftMark? GroupOf(DraftMark mark) => In(mark.Span).LastOrDefault(other => other.Class == SpanClass.Group && other.Span.Contains(mark.Span));

    /// <summary>Puts a mark in the place of another one around the same words.</summary>
    public void Replace(DraftMark mark, DraftMark by)
    {
        int index = FirstFrom(mark.Span.Start);
        while (_marks[index].Span != mark.Span)
        {
            index++;
        }

        _marks[index] = by;
    }

    /// <summary>Takes marks off.</summary>
    public void Remove(Predicate<DraftMark> match) => _marks.RemoveAll(match);

    /// <summary>The words of a stretch.</summary>
    public string Words(TextSpan span) => span.Of(Text);

    /// <summary>The number of the first mark that begins at or behind a position.</summary>
    private int FirstFrom(int position)
    {
        int low = 0;
        int high = _marks.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _marks[middle].Span.Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static bool Cuts(TextSpan left, TextSpan right)
        => left == right || (left.OverlapsWith(right) && !left.Contains(right) && !right.Contains(left));
}

/// <summary>What a paragraph is in a report.</summary>
internal enum DraftRole
{
    /// <summary>Words of the report.</summary>
    Body,

    /// <summary>What comes before the report begins: title, day, speaker, greeting.</summary>
    Front,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>Thoughts, thanks, difficulties, situation: its numbers are no results and no targets.</summary>
    Background,

    /// <summary>An explanation of a term.</summary>
    Entry,

    /// <summary>A table or list behind the report.</summary>
    Annex,
}
