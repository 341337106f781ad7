using System.Text.RegularExpressions;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>Programmes (工程, 行动, 计划) where the report names one first: what is carried out, under a name of its own.</summary>
internal static class ProgrammePass
{
    private static readonly Regex Named = new(
        @"(?:圆满完成|实施|推进|开展|落实|打好|打赢|推行|启动|制定)“?(?<name>[^，,。；;、：:“”《》（）()0-9]{0,18}?(?:三年行动计划|三年行动方案|三年行动|行动计划|行动方案|专项行动|专项斗争|攻坚战|保卫战|倍增计划|行动|工程|计划))(?=”?[，,。；;、]|升级版|目标任务|收官)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex Quoted = new(
        @"“(?<name>[^“”，。；]{2,14}(?:工程|行动|计划|革命))”|(?<name>“[^“”，。；]{2,8}”(?:三年行动计划|三年行动|行动计划|专项行动|工程|行动|计划))|(?:实施|推进|开展|落实|推行)“(?<name>[^“”，。；]{2,10})”(?=机制|工作|项目|制度|模式|政策)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Words that end like a programme's name and mean works.</summary>
    private static readonly string[] Works =
    [
        "改造工程", "建设工程", "管网工程", "修复工程", "治理工程", "重点工程", "项目工程", "配套工程", "扩建工程", "改建工程", "水利工程", "道路工程", "供水工程", "供热工程", "桥梁工程", "系统工程",
        "投资计划", "年度计划", "工作计划", "形象工程", "面子工程", "政绩工程",
    ];

    /// <summary>What makes a name of a usual word: a quotation, a time, a campaign; or numbers of its own behind it.</summary>
    private static readonly Regex Proper = new("[“”]|三年|五年|专项|倍增|提质|革命|保卫战|方案", RegexOptions.CultureInvariant);

    public static void Run(DraftDocument document)
    {
        HashSet<string> seen = new(document.Glossary.SelectMany(entry => entry.Marks.Where(mark => mark.Class == SpanClass.Term).Select(mark => entry.Words(mark.Span))), StringComparer.Ordinal);
        foreach (DraftParagraph paragraph in document.Report.Where(paragraph => paragraph is { Role: DraftRole.Body, Section: not SpanClass.None }))
        {
            foreach (Match match in Quoted.Matches(paragraph.Text).Cast<Match>().Concat(Named.Matches(paragraph.Text).Cast<Match>()))
            {
                Group name = match.Groups["name"];
                if (name.Length > 1 && IsTold(paragraph, name, match) && !Works.Any(word => name.Value.EndsWith(word, StringComparison.Ordinal)) && seen.Add(name.Value))
                {
                    paragraph.TryAdd(new DraftMark(new TextSpan(name.Index, name.Length), SpanClass.Programme) { IsUnsure = true });
                }
            }
        }
    }

    private static bool IsTold(DraftParagraph paragraph, Group name, Match match)
        => Proper.IsMatch(match.Value) || paragraph.In(new TextSpan(name.Index, match.Index + match.Length + 12 - name.Index)).Any(mark => mark.IsFact && mark.Span.Start >= name.Index);
}
