using HexiModel.Language.Quantities;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>The statements of one paragraph: clause by clause, and clauses together that share a subject.</summary>
internal sealed class ParagraphFacts
{
    /// <summary>Verbs before the value of an indicator that belong to its own member (地区生产总值[完成92.4亿元]).</summary>
    private static readonly string[] ValueVerbs = ["预计完成", "完成", "实现", "达到", "累计", "约为", "达", "为"];

    private static readonly string[] Comparisons = ["同比", "比上年", "较上年", "比去年", "较去年"];

    private readonly DraftParagraph _paragraph;
    private readonly StatedNumbers _numbers;
    private readonly ClauseFacts _clauses;

    public ParagraphFacts(DraftParagraph paragraph)
    {
        _paragraph = paragraph;
        _numbers = new StatedNumbers(paragraph);
        _clauses = new ClauseFacts(paragraph, _numbers);
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
        for (int i = 0; i < sentence.Clauses.Length;)
        {
            int last = i;
            while (last + 1 < sentence.Clauses.Length && IsTail(sentence.Clauses[last + 1]) && _numbers.In(Statement(sentence.Clauses[i])).Count > 0)
            {
                last++;
            }

            if (last > i)
            {
                MarkRun([.. sentence.Clauses.Skip(i).Take(last - i + 1).Select(Statement)]);
            }
            else
            {
                _clauses.Read(Statement(sentence.Clauses[i]));
            }

            i = last + 1;
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

    /// <summary>A change without a subject of its own (增长6.5%, 同比提高0.3个百分点) goes on with what the clause before it is about.</summary>
    private bool IsTail(TextSpan clause)
    {
        TextSpan words = Statement(clause);
        if (_numbers.In(words) is not [var number, ..] || number.Span.Start > words.Start + 2)
        {
            return false;
        }

        string before = _paragraph.Words(TextSpan.FromBounds(words.Start, Math.Max(words.Start, number.Span.Start)));
        string verb = _paragraph.Words(TextSpan.FromBounds(words.Start, Math.Max(words.Start, StatedNumbers.NumberOf(number).Start)));
        return before is "" or "同比" or "分别" or "均" or "比" or "较" && IsChange(number, verb);
    }

    /// <summary>新增3家 is a statement of its own: only verbs that want a subject go on with the one before.</summary>
    private static bool IsChange(QuantityExpression number, string verb) => number.Kind switch
    {
        QuantityKind.Rank => true,
        QuantityKind.Growth or QuantityKind.Points or QuantityKind.Multiple => verb.Length > 0,
        QuantityKind.Increase or QuantityKind.Decrease => Comparisons.Any(word => verb.StartsWith(word, StringComparison.Ordinal)),
        _ => false,
    };

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
                TextSpan span = numbers.Count > 1 ? StatedNumbers.Bare(number) : clause == run[0] ? WithVerb(number, clause) : clause;
                _paragraph.TryAdd(new DraftMark(span, SpanClass.Fact));
            }

            _clauses.MarkCriteria(clause);
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
            _paragraph.TryAdd(new DraftMark(words, SpanClass.Target) { IsUnsure = true }.With("about", subject));
        }
    }

    /// <summary>The number with the verb that says that it is the value.</summary>
    private TextSpan WithVerb(QuantityExpression number, TextSpan clause)
    {
        int start = Math.Max(number.Span.Start, clause.Start);
        string? verb = ValueVerbs.FirstOrDefault(word => start - word.Length > clause.Start && string.CompareOrdinal(_paragraph.Text, start - word.Length, word, 0, word.Length) == 0);
        return TextSpan.FromBounds(start - (verb?.Length ?? 0), Math.Min(number.Span.End, clause.End));
    }
}
