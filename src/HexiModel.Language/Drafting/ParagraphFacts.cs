using HexiModel.Language.Quantities;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>The statements of one paragraph: clause by clause, and clauses together that share a subject.</summary>
internal sealed class ParagraphFacts
{
    /// <summary>What is said further back is not what 其中 goes on with.</summary>
    private const int FarthestWhole = 120;

    private readonly DraftParagraph _paragraph;
    private readonly StatedNumbers _numbers;
    private readonly ClauseFacts _clauses;
    private readonly DescribedNumbers _described;
    private readonly ClauseList _list;
    private TextSpan? _lastFact;

    public ParagraphFacts(DraftParagraph paragraph)
    {
        _paragraph = paragraph;
        _numbers = new StatedNumbers(paragraph);
        _clauses = new ClauseFacts(paragraph, _numbers);
        _described = new DescribedNumbers(paragraph, _numbers);
        _list = new ClauseList(paragraph, _numbers);
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
            if (i + 1 < sentence.Clauses.Length && IsException(sentence.Clauses[i]) && MarkException(Statement(TextSpan.FromBounds(sentence.Clauses[i].Start, sentence.Clauses[i + 1].End))))
            {
                i += 2;
                continue;
            }

            int last = i;
            while (last + 1 < sentence.Clauses.Length && !IsOfSeveral(sentence.Clauses[last], sentence.Clauses[last + 1]) && BareChange.Is(_paragraph, _numbers, Statement(sentence.Clauses[last + 1])) && _numbers.In(Statement(sentence.Clauses[i])).Count > 0)
            {
                last++;
            }

            if (_paragraph.Words(sentence.Clauses[i]).StartsWith("其中", StringComparison.Ordinal) && _lastFact is { } before)
            {
                _paragraph.Parts.Add((TextSpan.FromBounds(Math.Max(sentence.Span.Start, before.End - FarthestWhole), before.End), Statement(sentence.Clauses[i])));
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

    /// <summary>接待游客143万人次，实现收入8.7亿元，分别增长21%、24%: the changes are of several clauses.</summary>
    private bool IsOfSeveral(TextSpan before, TextSpan clause)
        => _paragraph.Words(clause).Contains("分别") && _numbers.In(clause).Count is > 1 and var changes && _numbers.In(before).Count < changes;

    private bool IsException(TextSpan clause)
        => _paragraph.Words(clause) is var words && words[words.Length - 1] == '外' && words.IndexOf('除') is >= 0 and var at && _numbers.In(TextSpan.FromBounds(clause.Start, clause.Start + at)).Count > 0;

    /// <summary>23个项目除1个跨年实施外，其余22个全部完工: one statement, and what is left is its number.</summary>
    private bool MarkException(TextSpan whole)
    {
        QuantityExpression? rest = _numbers.In(whole).LastOrDefault(number => number.Kind is QuantityKind.Count or QuantityKind.Level);
        return rest is not null && _paragraph.Text.IndexOf("其余", whole.Start, whole.Length, StringComparison.Ordinal) is >= 0 and var at && rest.Span.Start >= at
            && _paragraph.TryAdd(new DraftMark(whole, SpanClass.Fact) { IsUnsure = true })
            && _paragraph.TryAdd(new DraftMark(StatedNumbers.Bare(rest), SpanClass.Quantity));
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

    /// <summary>收入分别完成3.7万元、1.4万元，分别增长5.5%、7%: the verb of each clause is shared by its numbers, and the subject by all.</summary>
    private void MarkDistribution(TextSpan clause, List<QuantityExpression> numbers)
    {
        // As a lead word it may be left outside of the clause.
        int from = Math.Max(0, clause.Start - 2);
        int verb = numbers.Count > 1 ? _paragraph.Text.IndexOf("分别", from, clause.End - from, StringComparison.Ordinal) : -1;
        if (verb >= 0 && verb < StatedNumbers.NumberOf(numbers[0]).Start)
        {
            _paragraph.TryAdd(new DraftMark(TextSpan.FromBounds(verb, clause.End), SpanClass.Group));
        }
    }

    /// <summary>种植谷子6000亩、亩产达到850斤，增产30%: what comes behind the comma is about the last member of the list.</summary>
    private TextSpan LastMember(TextSpan clause)
    {
        List<QuantityExpression> stated = _numbers.In(clause);
        List<TextSpan> members = stated.Count > 1 && !_paragraph.Words(clause).Contains("分别") ? _list.Members(clause, stated) : [];
        if (members.Count < 2 || !HasOwnSubject(members[members.Count - 1]))
        {
            return clause;
        }

        ReadClause(TextSpan.FromBounds(clause.Start, members[members.Count - 2].End));
        return members[members.Count - 1];
    }

    private bool HasOwnSubject(TextSpan member)
        => _numbers.In(member) is [var number] && StatedNumbers.NumberOf(number).Start is var start
            && !BareChange.Is(_paragraph, _numbers, member) && (DraftWords.VerbLength(_paragraph.Words(member)) > 0 || (DraftWords.VerbBefore(_paragraph.Text, start) is > 0 and var verb && start - verb > member.Start + 1));

    /// <summary>地区生产总值完成92.4亿元，增长6.5%: the subject is shared, each number is a member.</summary>
    private void MarkRun(List<TextSpan> run)
    {
        run[0] = LastMember(run[0]);
        TextSpan whole = TextSpan.FromBounds(run[0].Start, run[run.Count - 1].End);
        if (!_paragraph.TryAdd(new DraftMark(whole, SpanClass.Group)))
        {
            return;
        }

        foreach (TextSpan clause in run)
        {
            List<QuantityExpression> numbers = [.. _numbers.In(clause).Where(number => !_clauses.IsSummedUp(clause, number))];
            MarkDistribution(clause, numbers);
            TextSpan[] changes = [.. numbers.Count > 1 ? _list.Members(clause, numbers) : []];
            bool areChanges = changes.Length == numbers.Count && clause != run[0] && changes.All(change => BareChange.Is(_paragraph, _numbers, change));
            for (int i = 0; i < numbers.Count; i++)
            {
                TextSpan span = areChanges ? changes[i] : numbers.Count > 1 ? StatedNumbers.Bare(numbers[i]) : clause == run[0] ? BareChange.ValueOf(_paragraph, numbers[i], clause) : clause;
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
