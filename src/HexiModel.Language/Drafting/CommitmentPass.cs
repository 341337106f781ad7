using System.Text.RegularExpressions;
using HexiModel.Language.Quantities;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>What is promised without a number and can be ticked off (建成, 投用, 完成, 开业, 启用).</summary>
internal static class CommitmentPass
{
    private const int Shortest = 7;
    private const int Longest = 46;
    private const string Before = "^(?:今年|[一二三四]季度|上半年|下半年|\\d{1,2}月底?前|年底前|高质量|高标准|高水平|全面|圆满|加快|尽快|配合[^，]{2,8}?|坚决|推动|力促|确保){0,2}";

    /// <summary>A verb with an end at the beginning, and an object that can be finished.</summary>
    private static readonly Regex Begins = new(
        Before + @"(?:建成|开设|组建|成立|启用|开通|制定|出台|印发|举办|承办|创成|设立|投保"
        + "|完成(?=.*(?:任务|建设|创建|创建工作|改造|改建|扩建|改扩建|编制|整合|修复|恢复|提升|调整|整治|工程|改革|验收|换届|普查|规划|搬迁|迁建|回迁|征收|征迁|认定|并网|铺设|布展|招标|主体)(?:并(?:交付|投入)使用)?$)|启动(?=.*(?:建设|开发|工程|项目|改造|编制|创建)$)|创建(?=.*(?:区|校|市|县|镇|村|城|园|单位)$)|建立(?=.*(?:中心|委员会|集团|平台|基金|站|库|联盟|园|队|所|院)$)|建设(?=.*(?:平台|中心)$)|迎接(?=.*(?:复审|验收|督导|检查)$)|(?:提升改造|改造提升|新建|改扩建|迁建)(?=.*(?:学校|小学|中学|幼儿园|校区\\)|场馆|医院|公园|广场|道路|大桥)$)|为(?=.*(?:购买|提供).*(?:保险|服务)$)|将(?=.{2,20}(?:纳入|建成|打造成))|实现(?=.*(?:一体化|脱钩|贯通|通车|出让|运营|挂牌)$))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>A subject, and an end that it reaches.</summary>
    private static readonly Regex Ends = new(
        "(?:(?:(?:[0-9]{1,2}月|[一二三四]季度|上半年|年)(?:底|末)?前?|年内)完成.{0,12}(?:主体|建设|改造|扩建|改建|施工|搬迁|布展|编制)|主体(?:完工|竣工|封顶)|(?:达到|具备).{0,4}(?:运营|使用|投产|生产|接待|开工|通车)条件|实现(?:运营|投用|投产|交付)|交付使用|投入运行|正式投运|建成投用|建成投产|投入使用|投入运营|开业运营|建成开业|建成开诊|建成开放|建成通车|竣工投用|竣工投产|建成并网|正式运营|对外开放|开工建设|尽快落地|落地建设|竣工|完工|通车|投用|投产|开业|开园|开馆|建成)$",
        RegexOptions.CultureInvariant);

    /// <summary>What stands before the end must name something: 力促尽早开工建设 does not.</summary>
    private static readonly Regex Nothing = new("^(?:力促|确保|尽早|尽快|全面|全部|如期|早日|年底|前|[0-9]+月)*$", RegexOptions.CultureInvariant);

    private static readonly string[] Vague = ["体系", "机制", "格局", "氛围", "环境", "建设好", "一批", "一系列", "更多", "各类", "健全", "一流", "良好"];

    private static readonly Regex Tail = new("(?:等(?:项目|工程|重点项目)?)?(?:系列活动|办学集团|开工建设|建成投用|建设|竣工|投入使用|改造)?$", RegexOptions.CultureInvariant);

    /// <summary>Every report of a plan's last years promises that, also where it speaks of the situation.</summary>
    private static readonly Regex FiveYearPlan = new("^(?:高质量|全面|圆满|胜利)?完成“?十[三四五六]五”?规划(?:目标)?(?:任务|目标)", RegexOptions.CultureInvariant);

    public static void Run(DraftDocument document)
    {
        foreach (DraftParagraph paragraph in document.Report.Where(paragraph => paragraph is { Role: DraftRole.Body or DraftRole.Background, Section: SpanClass.Plan or SpanClass.Outlook }))
        {
            List<QuantityExpression> criteria = new StatedNumbers(paragraph).Criteria;
            foreach (TextSpan clause in paragraph.Sentences.SelectMany(sentence => sentence.Clauses))
            {
                TextSpan words = TextSpan.FromBounds(clause.Start + DraftWords.LeadLength(paragraph.Words(clause)), clause.End);
                bool isFree = words.Length is >= Shortest and <= Longest && !paragraph.In(words).Any(mark => mark.Class != SpanClass.Programme);
                if (isFree && (FiveYearPlan.IsMatch(paragraph.Words(words)) || (paragraph.Role == DraftRole.Body && IsEnd(paragraph.Words(words)))))
                {
                    Mark(paragraph, words, criteria);
                }
            }
        }
    }

    private static bool IsEnd(string words)
        => (Begins.IsMatch(words) || (Ends.Match(words) is { Success: true } end && !Nothing.IsMatch(words.Substring(0, end.Index)))) && !Vague.Any(word => words.IndexOf(word, StringComparison.Ordinal) >= 0);

    /// <summary>举办A、B: a promise each, and the verb is shared.</summary>
    private static void Mark(DraftParagraph paragraph, TextSpan clause, List<QuantityExpression> criteria)
    {
        int verb = DraftWords.VerbLength(paragraph.Words(clause));
        List<TextSpan> members = verb > 0 ? ListMembers.Of(paragraph.Text, TextSpan.FromBounds(clause.Start + verb, clause.End), splitsLast: false) : [];
        if (members.Count is 2 or 3 && members.All(member => member.Length >= 4) && paragraph.Words(clause).Contains('、'))
        {
            if (paragraph.TryAdd(new DraftMark(clause, SpanClass.Group)))
            {
                foreach (TextSpan member in members)
                {
                    paragraph.TryAdd(new DraftMark(member == members[members.Count - 1] ? WithoutTail(paragraph, member) : member, SpanClass.Commitment) { IsUnsure = true });
                }
            }

            return;
        }

        paragraph.TryAdd(new DraftMark(clause, SpanClass.Commitment) { IsUnsure = true });
        foreach (QuantityExpression criterion in StatedNumbers.Inside(criteria, clause))
        {
            paragraph.TryAdd(new DraftMark(CriterionWords.Around(paragraph.Text, clause, criterion, clause.End), SpanClass.Criterion));
        }
    }

    private static TextSpan WithoutTail(DraftParagraph paragraph, TextSpan member)
        => Tail.Match(paragraph.Words(member)) is { Success: true, Index: > 3 } tail ? new TextSpan(member.Start, tail.Index) : member;
}
