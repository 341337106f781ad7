using HexiModel.Language.Quantities;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>The statements of one paragraph: clause by clause, and clauses together that share a subject.</summary>
internal sealed class ParagraphFacts
{
    private readonly DraftParagraph _paragraph;
    private readonly StatedNumbers _numbers;
    private readonly ClauseFacts _clauses;
    private readonly DescribedNumbers _described;
    private TextSpan? _lastFact;

    public ParagraphFacts(DraftParagraph paragraph)
    {
        _paragraph = paragraph;
        _numbers = new StatedNumbers(paragraph);
        _clauses = new ClauseFacts(paragraph, _numbers);
        _described = new DescribedNumbers(paragraph, _numbers);
    }

    public void Run()
    {
        foreach (Sentence sentence in _paragraph.Sentences)
        {
            if (!_paragraph.In(sentence.Span).Any(mark => mark.Class == SpanClass.Topic))
            {
                ReadSentence(sentence);
            }
        }
    }

    private void ReadSentence(Sentence sentence)
    {
        _lastFact = null;
        for (int i = 0; i < sentence.Clauses.Length;)
        {
            int last = i;
            while (last + 1 < sentence.Clauses.Length && BareChange.Is(_paragraph, _numbers, Statement(sentence.Clauses[last + 1])) && _numbers.In(Statement(sentence.Clauses[i])).Count > 0)
            {
                last++;
            }

            if (_paragraph.Words(sentence.Clauses[i]).StartsWith("其中", StringComparison.Ordinal) && _lastFact is { } whole)
            {
                _paragraph.Parts.Add((whole, Statement(sentence.Clauses[i])));
            }

            if (last > i)
            {
                MarkRun([.. sentence.Clauses.Skip(i).Take(last - i + 1).Select(Statement)]);
            }
            else
            {
                ReadClause(Statement(sentence.Clauses[i]));
            }

            i = last + 1;
            _lastFact = _paragraph.In(sentence.Clauses[last]).LastOrDefault(mark => mark.IsFact)?.Span ?? _lastFact;
        }
    }

    /// <summary>What explains a term states nothing.</summary>
    private void ReadClause(TextSpan clause)
    {
        if (!_paragraph.In(clause).Any(mark => mark.Class is SpanClass.Part or SpanClass.Term))
        {
            _clauses.Read(clause);
        }
    }

    /// <summary>The words of a clause that make the statement: without lead words, and without a bracket that ends it.</summary>
    private TextSpan Statement(TextSpan clause)
    {
        int start = clause.Start + DraftWords.LeadLength(_paragraph.Words(clause));
        int end = clause.End;
        if (end > start && _paragraph.Text[end - 1] is ')' or '）')
        {
            int open = _paragraph.Text.LastIndexOfAny(['(', '（'], end - 1, end - start);
            end = open > start ? open : end;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>地区生产总值完成92.4亿元，增长6.5%: the subject is shared, each number is a member.</summary>
    private void MarkRun(List<TextSpan> run)
    {
        TextSpan whole = TextSpan.FromBounds(run[0].Start, run[run.Count - 1].End);
        if (!_paragraph.TryAdd(new DraftMark(whole, SpanClass.Group)))
        {
            return;
        }

        foreach (TextSpan clause in run)
        {
            List<QuantityExpression> numbers = _numbers.In(clause);
            foreach (QuantityExpression number in numbers)
            {
                TextSpan span = numbers.Count > 1 ? StatedNumbers.Bare(number) : clause == run[0] ? BareChange.ValueOf(_paragraph, number, clause) : clause;
                _paragraph.TryAdd(new DraftMark(span, SpanClass.Fact));
            }

            _described.MarkCriteria(clause);
        }

        MarkGoal(run);
    }

    /// <summary>增长6.5%(年度目标6%以上): the target of the year, beside what came of it.</summary>
    private void MarkGoal(List<TextSpan> run)
    {
        int open = run[run.Count - 1].End;
        if (_paragraph.Section != SpanClass.Review || open + 1 >= _paragraph.Text.Length || _paragraph.Text[open] is not ('(' or '（'))
        {
            return;
        }

        int close = _paragraph.Text.IndexOfAny([')', '）'], open);
        TextSpan words = TextSpan.FromBounds(open + 1, Math.Max(close, open + 1));
        string subject = _paragraph.Words(TextSpan.FromBounds(run[0].Start, _paragraph.In(TextSpan.FromBounds(run[0].Start, open)).Where(mark => mark.IsFact && mark.Span.Start >= run[0].Start).Select(mark => mark.Span.Start).DefaultIfEmpty(run[0].Start).First()));
        if (_paragraph.Words(words).Contains("目标") && _numbers.In(words).Count == 1 && subject.Length is > 0 and < 30)
        {
            _paragraph.TryAdd(new DraftMark(words, SpanClass.Target) { IsUnsure = true }.With(AttributeKeys.About.Name, subject));
        }
    }
}
