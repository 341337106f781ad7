using System.Text.RegularExpressions;

namespace HexiModel.Language.Drafting;

/// <summary>
/// The words of an indicator in one form, so that 新改建四好农村路, 四好农村路改造 and 完成“四好农村路”建设 are the same: without places, dates, marks and words of
/// degree. What is done to a thing (新建, 改造, 培育) counts as one, and as another than how much there is of it.
/// </summary>
/// <param name="Noun">The noun.</param>
/// <param name="IsDone">Whether it is counted as it is built, gained or renewed.</param>
internal readonly record struct IndicatorPhrase(string Noun, bool IsDone)
{
    private const int ShortestNoun = 2;

    /// <summary>Different words for one thing; longer before shorter.</summary>
    private static readonly (string From, string To)[] Spellings =
    [
        ("规模以上", "规上"), ("限额以上", "限上"), ("国内生产总值", "GDP"), ("地区生产总值", "GDP"), ("生产总值", "GDP"), ("R&D", "研发"), ("Ⅴ", "V"), ("Ⅲ", "III"), ("营业收入", "营收"), ("的", ""), ("“", ""), ("”", ""), ("\"", ""),
        ("全市", ""), ("全县", ""), ("全区", ""), ("全省", ""), ("我市", ""), ("我县", ""), ("我区", ""), ("我省", ""), ("本市", ""),
    ];

    private static readonly Regex Brackets = new("[(（〔\\[][^)）〕\\]]*([)）〕\\]]|$)", RegexOptions.CultureInvariant);

    /// <summary>由29.1亿元, 从2020年的10.5万元: where the number came from.</summary>
    private static readonly Regex FromHere = new("(?<=..)[由从].*[0-9末].*$", RegexOptions.CultureInvariant);

    private static readonly Regex Dates = new("^([0-9]{4}年|[0-9]{4}-[0-9]{4}年|年末|年底|去年|上年|今年|五年|全年|年内)+", RegexOptions.CultureInvariant);

    /// <summary>比上年, 较“十三五”时期: what the number is compared with.</summary>
    private static readonly Regex Baseline = new("(分别)?[比较](年初|上年末?|去年|上年同期|同期|十[一二三四五]五(时期|末)?|[0-9]{4}年)$", RegexOptions.CultureInvariant);

    /// <summary>上海港集装箱吞吐量: the port of the place that reports.</summary>
    private static readonly Regex OwnPort = new("^[^0-9]{1,6}(港|国际机场|机场)(?=(集装箱|货物|旅客|货邮)吞吐量)", RegexOptions.CultureInvariant);

    /// <summary>23个省市重点项目, 402个技改项目: how many there are, before the noun.</summary>
    private static readonly Regex Counted = new("^[0-9]+余?[个项家所座条]", RegexOptions.CultureInvariant);

    /// <summary>PM2.5浓度降至每立方米: what the number is counted per, behind the noun.</summary>
    private static readonly Regex PerUnit = new("(降至|下降到|降到|控制在|达到|为)?每立方米$", RegexOptions.CultureInvariant);

    /// <summary>中国煤交会、省绿博会等展会: examples of what is counted.</summary>
    private static readonly Regex Examples = new("^[^等]{4,}(?<![高中初同平])等(?![级次值于])(?=..)", RegexOptions.CultureInvariant);

    /// <summary>Verbs that say that there is a number, and nothing of what it counts.</summary>
    private static readonly string[] Light =
    [
        "预计", "累计", "共", "全年", "完成", "实现", "达到", "达", "保持", "突破", "超过", "超额完成", "超额", "确保", "力争", "全部", "稳定", "持续", "先后", "成功", "高质量", "高标准", "圆满", "全面", "扎实", "顺利", "首次", "陆续", "其中", "各类", "各级", "一批", "拟安排", "安排", "继续", "再", "系列", "着力", "滚动", "加快", "全力",
    ];

    /// <summary>Verbs by which a thing is built, gained or renewed.</summary>
    private static readonly string[] Doing =
    [
        "新建改扩建", "新建改建", "新建改造", "新建", "新改扩建", "新改建", "新改", "改扩建", "改建", "扩建", "续建", "改造提升", "提升改造", "更新改造", "改造", "提升", "建设", "建成", "打造", "实施", "推进", "创建", "创成", "新创建",
        "新培育", "培育", "新认定", "认定", "新获批", "获批", "获评", "新入库", "新增加", "新增", "净增", "再新增", "增加", "新开", "新设", "修建", "铺设", "安装", "新施划", "施划", "整治", "治理", "修复", "更新", "修缮", "提档升级", "开展", "组织", "举办",
        "新建成", "建成投用", "办理", "办结", "落实", "投入", "新发展", "发展", "种植",
    ];

    /// <summary>Words behind the noun that do not change what is counted.</summary>
    private static readonly string[] Tails = ["总数量", "总数", "总量", "数量", "年度目标", "实现增速", "实际", "名义", "年均", "增速", "增幅", "同比", "累计", "分别", "项目", "工程", "任务", "工作", "活动", "达到", "达", "完成", "实现", "保持", "预计", "一律压减", "再压减", "压减", "一律", "再", "要", "拟按", "安排", "继续", "总体", "总", "全部", "全面"];

    private static readonly string[] Totals = ["总数", "总量", "总数量"];

    /// <summary>Verbs behind their object (老旧小区改造).</summary>
    private static readonly string[] DoingBehind = ["改造提升", "提档升级改造", "更新改造", "升级改造", "建设改造", "建设", "改造", "整治提升", "整治", "治理", "创建", "修复", "新增", "净增", "新建"];

    /// <summary>The phrase of some words.</summary>
    public static IndicatorPhrase Of(string words)
    {
        string text = FromHere.Replace(Brackets.Replace(string.Concat(words.Where(c => !char.IsWhiteSpace(c))), ""), "");
        foreach ((string from, string to) in Spellings)
        {
            text = text.Replace(from, to);
        }

        text = WithoutExamples(PerUnit.Replace(text, ""));
        text = WithoutFront(Counted.Replace(Dates.Replace(Baseline.Replace(text, ""), ""), "").Trim('、', '，', ',', '：', ':', '—', '-'), Light);
        if (text.EndsWith("项目", StringComparison.Ordinal))
        {
            // 开工, 在建 and 竣工 projects are different ones.
            return new IndicatorPhrase(text, false);
        }

        string noun = WithoutFront(text, [.. Doing, "、", "和", "及", "并", .. Light]);
        string thing = WithoutBack(noun, Tails);
        string bare = WithoutBack(thing, DoingBehind);

        // 净增总量, 新增企业总数: how many there are now.
        bool isTotal = Totals.Any(total => text.EndsWith(total, StringComparison.Ordinal));
        return new IndicatorPhrase(OwnPort.Replace(WithoutBack(bare, Tails), ""), !isTotal && (noun.Length < text.Length || bare.Length < thing.Length));
    }

    /// <summary>举办A、B等展会 is 举办展会.</summary>
    private static string WithoutExamples(string text)
    {
        int verb = DraftWords.VerbLength(text);
        return text.Substring(0, verb) + Examples.Replace(text.Substring(verb), "");
    }

    private static string WithoutFront(string text, string[] words)
    {
        for (string? word = Longest(words, text, atStart: true); word is not null; word = Longest(words, text, atStart: true))
        {
            text = text.Substring(word.Length);
        }

        return text;
    }

    private static string WithoutBack(string text, string[] words)
    {
        for (string? word = Longest(words, text, atStart: false); word is not null; word = Longest(words, text, atStart: false))
        {
            text = text.Substring(0, text.Length - word.Length);
        }

        return text;
    }

    private static string? Longest(string[] words, string text, bool atStart)
        => words
            .Where(word => text.Length >= word.Length + ShortestNoun && (atStart ? text.StartsWith(word, StringComparison.Ordinal) : text.EndsWith(word, StringComparison.Ordinal)))
            .OrderByDescending(word => word.Length)
            .FirstOrDefault();
}
