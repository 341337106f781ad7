using System.Text.RegularExpressions;
using HexiModel.Language.Binding;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>
/// Statements without a number about an indicator of the standard catalogue (全社会研发投入强度稳步提高, 居民收入增速高于经济增速), and places in an order
/// without a number (空气质量保持在全市第一方阵). What else gets better, everybody promises.
/// </summary>
internal static class NamedGoals
{
    private const int Longest = 40;

    private static readonly Regex Compared = new("(?:年均)?(?:增速|增长|增幅)?(?:持续|继续|始终|均)?(?:高于|快于|优于|低于)(?<standard>.{2,14})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex InStep = new("(?:增速|增长)?(?:与|和)(?<standard>经济增长|经济发展|GDP增长).{0,6}同步$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>稳居全市第一方阵, 在全省名列前茅. 走在前列 is a way of speaking.</summary>
    private static readonly Regex Placed = new("(?:居|位居|稳居|保持|保持在|排名|进入|位列|始终|在)[^，]{0,10}(?:第一方阵|第一梯队|名列前茅)$", RegexOptions.CultureInvariant);

    /// <summary>Marks the clauses of a sentence that are such a statement.</summary>
    public static void Mark(DraftParagraph paragraph, Sentence sentence)
    {
        foreach (TextSpan clause in sentence.Clauses.Where(clause => clause.Length <= Longest && !paragraph.In(clause).Any()))
        {
            TextSpan words = TextSpan.FromBounds(clause.Start + DraftWords.LeadLength(paragraph.Words(clause)), clause.End);
            MarkClause(paragraph, words);
        }
    }

    private static void MarkClause(DraftParagraph paragraph, TextSpan span)
    {
        string words = paragraph.Words(span);
        Match compared = Compared.Match(words) is { Success: true } higher ? higher : InStep.Match(words);
        if (compared.Success && IsNamed(words.Substring(0, compared.Index)))
        {
            paragraph.TryAdd(new DraftMark(span, SpanClass.Fact) { IsUnsure = true }.With(AttributeKeys.RelativeTo.Name, "“" + compared.Groups["standard"].Value + "”"));
        }
        else if (Placed.IsMatch(words) || (paragraph.Section != SpanClass.Review && DirectionWords.Find(words) is { } direction && words.EndsWith(direction, StringComparison.Ordinal) && IsNamed(words.Substring(0, words.Length - direction.Length))))
        {
            paragraph.TryAdd(new DraftMark(span, SpanClass.Fact) { IsUnsure = true });
        }
    }

    private static bool IsNamed(string words) => words.Length > 2 && StandardIndicators.FindNamed(words) is not null;
}
