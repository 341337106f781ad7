using HexiModel.Language.Binding;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>The sentence with the main targets (主要预期目标): all its clauses are targets, also those that give a direction instead of a number.</summary>
internal static class GoalPass
{
    private static readonly string[] Standards = ["经济增长", "经济发展", "GDP", "地区生产总值", "国家下达", "省市目标任务", "省下达", "上级下达", "市下达", "考核目标", "省定目标"];

    public static void Run(DraftDocument document)
    {
        bool goesOn = false;
        foreach (DraftParagraph paragraph in document.Report.Where(paragraph => paragraph is { Role: DraftRole.Body, Section: SpanClass.Review or SpanClass.Plan or SpanClass.Outlook }))
        {
            bool isGoal = false;
            bool areAll = goesOn;
            goesOn = Opens(paragraph.Text.TrimEnd());
            foreach (Sentence sentence in paragraph.Sentences)
            {
                isGoal = paragraph.Section != SpanClass.Review && (areAll || SectionWords.IsExpected(sentence.Span.Of(paragraph.Text)) || (isGoal && paragraph.Text[sentence.Span.Start - 1] is '；' or ';'));
                if (isGoal)
                {
                    MarkSentence(paragraph, sentence);
                }
                else
                {
                    NamedGoals.Mark(paragraph, sentence);
                }
            }
        }
    }

    /// <summary>今后五年的主要目标是：the next paragraph has them.</summary>
    private static bool Opens(string paragraph) => paragraph.Length is > 0 and < 80 && (paragraph[paragraph.Length - 1] is '：' or ':') && SectionWords.IsExpected(paragraph);

    private static void MarkSentence(DraftParagraph paragraph, Sentence sentence)
    {
        foreach (TextSpan clause in sentence.Clauses)
        {
            string words = paragraph.Words(clause);
            string nature = words.Contains("约束性") ? "binding" : "expected";
            DraftMark? outer = paragraph.In(clause).FirstOrDefault(mark => clause.Contains(mark.Span) && mark.Class is SpanClass.Fact or SpanClass.Group);
            if (outer is not null)
            {
                paragraph.Replace(outer, outer.With(AttributeKeys.Nature.Name, nature));
            }
            else if (StandardIn(words) is { } standard)
            {
                paragraph.TryAdd(new DraftMark(clause, SpanClass.Fact) { IsUnsure = true }.With(AttributeKeys.RelativeTo.Name, "“" + standard + "”").With(AttributeKeys.Nature.Name, nature));
            }
            else if (DirectionWords.Find(words) is not null && words.Length <= 40)
            {
                paragraph.TryAdd(new DraftMark(clause, SpanClass.Fact) { IsUnsure = true }.With(AttributeKeys.Nature.Name, nature));
            }
        }
    }

    /// <summary>居民收入与经济增长同步, 完成国家下达任务: a target that is measured against something else.</summary>
    private static string? StandardIn(string words)
        => words.Contains("同步") || words.Contains("下达") || words.Contains("目标任务") || words.Contains("考核目标")
            ? Standards.Where(words.Contains).OrderByDescending(standard => words.IndexOf(standard, StringComparison.Ordinal)).FirstOrDefault()
            : null;
}
