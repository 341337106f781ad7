using System.Text.RegularExpressions;

namespace HexiModel.Language.Drafting;

/// <summary>The words by which reports tell what a section is (回顾, 安排, 名词解释), and what numbers stand before a heading.</summary>
internal static class SectionWords
{
    private static readonly string[] Glossary = ["名词解释", "名词注释", "名词说明", "用语说明", "注释", "有关名词", "名词术语"];
    private static readonly string[] Annex = ["附件", "附表", "附录", "附："];
    private static readonly string[] Outlook = ["今后五年", "未来五年", "今后5年", "未来5年", "奋斗目标", "远景目标"];
    private static readonly string[] Review = ["回顾", "成就", "成绩", "总结", "过去", "工作情况", "发展情况", "完成情况"];
    private static readonly string[] Plan =
    [
        "任务", "安排", "重点", "目标", "谋划", "思路", "打算", "部署", "建议", "自身建设", "展望", "要求", "举措", "政府建设", "计划",
    ];

    private static readonly string[] Difficulties =
    [
        "看到成绩的同时", "肯定成绩的同时", "存在的不足", "存在的问题", "存在不少", "存在一些", "困难和问题", "困难与挑战", "清醒认识", "清醒看到", "清醒地看到", "清醒地认识",
        "不足和问题", "问题和不足", "困难挑战", "我们深知", "差距和不足",
    ];

    private static readonly string[] Thoughts =
    [
        "崇高的敬意", "衷心的感谢", "衷心感谢", "诚挚的感谢", "深切体会", "深刻体会", "深切感受", "深刻认识到", "必须坚持", "指导思想是", "总体要求是", "总体思路是", "总的要求",
        "成绩来之不易", "宝贵经验", "收官之年", "开局之年", "起步之年", "关键之年", "面临的形势", "发展形势", "发展机遇", "有利条件",
    ];

    /// <summary>What the words of a heading say that its section is; none where they leave it open.</summary>
    /// <param name="heading">The words.</param>
    /// <param name="planYear">The year that is planned; null where it is not known.</param>
    public static SpanClass ClassOf(string heading, int? planYear)
    {
        bool isPast = YearsIn(heading).DefaultIfEmpty(int.MaxValue).Max() < planYear;
        return Has(heading, Glossary) ? SpanClass.Glossary
            : Has(heading, Annex) ? SpanClass.None
            : Has(heading, Review) || (isPast && !Has(heading, Outlook)) ? SpanClass.Review
            : Has(heading, Outlook) || IsLongTerm(heading) ? SpanClass.Outlook
            : Has(heading, Plan) || YearsIn(heading).Contains(planYear ?? 0) ? SpanClass.Plan
            : SpanClass.None;
    }

    public static bool IsGlossary(string heading) => Has(heading, Glossary);

    public static bool IsAnnex(string heading) => Annex.Any(word => heading.TrimStart().StartsWith(word, StringComparison.Ordinal));

    /// <summary>Whether any word of a section is in a line: without a number before it, only these make a heading of it.</summary>
    public static bool HasAny(string heading)
        => Has(heading, Glossary) || Has(heading, Outlook) || Has(heading, Review) || Has(heading, Plan) || heading.Contains("工作");

    /// <summary>Whether a paragraph is about difficulties: its numbers are no results and no targets.</summary>
    public static bool IsAboutDifficulties(string paragraph) => Has(Beginning(paragraph, 80), Difficulties);

    /// <summary>Whether a paragraph begins with thoughts, thanks or the situation.</summary>
    public static bool BeginsWithThoughts(string paragraph) => Has(Beginning(paragraph, 160), Thoughts) && !IsExpected(paragraph);

    /// <summary>Whether words are about targets that are counted on, or that bind.</summary>
    public static bool IsExpected(string words) => words.Contains("预期目标") || words.Contains("主要目标") || words.Contains("预期性");

    /// <summary>The years that are named in figures.</summary>
    public static IEnumerable<int> YearsIn(string text)
        => Regex.Matches(text, @"(?<!\d)(?:19|20)\d\d(?=\s*年)").Cast<Match>().Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture));

    /// <summary>A heading of a five-year plan that is not about this year or the last.</summary>
    private static bool IsLongTerm(string heading)
        => Regex.IsMatch(heading, @"[“""‘]?十[三四五六]五[”""’]?(?:时期|期间)") && !YearsIn(heading).Any();

    private static string Beginning(string text, int length) => text.Length > length ? text.Substring(0, length) : text;

    private static bool Has(string text, string[] words) => words.Any(word => text.IndexOf(word, StringComparison.Ordinal) >= 0);
}
