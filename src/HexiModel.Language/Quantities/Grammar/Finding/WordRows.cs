namespace HexiModel.Language.Quantities.Grammar.Finding;

/// <summary>Reads the word at a place, if it is this row's; gives the place to go on at, or <paramref name="index"/> where it is not.</summary>
internal delegate int FindWord(ref ClauseContext clause, int index);

/// <summary>A row for words that begin with one of a few characters.</summary>
internal sealed class WordRow(string opens, string name, string example, string counterExample, FindWord decide)
    : ReadingRow<FindWord>(name, example, counterExample, decide)
{
    /// <summary>The characters that a word of the row may begin with.</summary>
    public string Opens { get; } = opens;
}

/// <summary>The words that bear on numbers without being one, and those that stand for one.</summary>
internal static class WordRows
{
    /// <summary>The rows, in the order in which they are asked.</summary>
    public static readonly WordRow[] All =
    [
        new("“‘「『\"", "plan-period", "“十四五”末", "“十四五”规划", Quotations.ReadPlan),
        new("“‘「『\"", "quoted-holiday", "“五一”前开业", "“五一”期间", PartsOfYear.ReadQuotedHoliday),
        new("“‘「『\"", "quoted-number", "营收突破“六百亿”", "打造“六百亿”产业", Quotations.ReadNumber),
        new("“‘「『\"", "quotation", "推进“133工程”", "他说“今年以来共建成全市最大的12个项目”", Quotations.ReadSlogan),
        new("《〔［[", "title", "《三年行动方案（2021—2023年）》", "三年行动方案（2021—2023年）", Quotations.SkipTitle),
        new("每", "for-each", "每百户40平方米以上", "每逢假日", PerWords.Read),
        new("从由", "from", "成员由13家发展到237家", "理由13条", BaselineWords.ReadFrom),
        new("于", "difference-from", "高于全国2.1个百分点", "用于全国2个项目", BaselineWords.ReadDifference),
        new("比", "compared-before", "与上年比，比重上升2.1个百分点", "比上年翻两番", BaselineWords.ReadComparedBefore),
        new("比", "compared-with", "比上年翻两番", "同比增长3%", BaselineWords.ReadCompared),
        new("较", "against", "较2016年下降44%", "规模较大的3家", BaselineWords.ReadAgainst),
        new("累", "cumulative", "累计引进企业590家", "积累引进企业590家", Flags.ReadCumulative),
        new("年", "annualised", "生产总值年均增长6%", "生产总值全年增长6%", Flags.ReadAnnualised),
        new("预", "estimate", "预计突破1000亿元", "预算突破1000亿元", Flags.ReadEstimate),
        new("分", "respectively", "分别增长5%、6%和7%以上", "增长5%、6%和7%以上", Flags.ReadRespectively),
        new("翻", "doubling", "翻两番", "翻译两本", Doublings.Read),
        new("连", "streak", "连续三年举办", "连续举办三年", Streaks.Read),
        new("上下", "half-of-the-year", "上半年完成", "上半场", PartsOfYear.ReadHalf),
        new("第", "numbered-quarter", "第三季度开工", "第三产业", PartsOfYear.ReadQuarter),
        new("年", "end-of-the-year", "年底前建成", "年底建成", PartsOfYear.ReadEndOfYear),
        new("元春清劳端秋庆", "holiday", "春节前全面完成", "春节前后", PartsOfYear.ReadHoliday),
        new("第", "rank", "保持全市第二", "第十八届", Ranks.ReadRank),
        new("第", "ordinal", "第3批企业", "全市第三", Ranks.SkipOrdinal),
        new("首", "first-place", "保持中心城区首位", "首位度", Ranks.ReadFirstPlace),
        new("前", "front-row", "位居中心城区前列", "靠前列队", Ranks.ReadFrontRow),
        new("前", "first-months", "前三季度", "提前三个月", Ranks.ReadQuarters),
        new("前", "top", "进入全国前三", "进入全省前10%", Ranks.ReadTop),
        new("全", "covered", "实现全覆盖", "全面落实", Completeness.ReadCovered),
        new("全", "all-done", "全部完成改制", "占全部经营主体", Completeness.ReadAllDone),
        new("全", "all-solved", "命案全破", "全破坏", Completeness.ReadAllSolved),
        new("未没", "none-happened", "未发生重特大安全事故", "未发生变化", Completeness.ReadNoneHappened),
        new("正", "positive-growth-in-words", "实现正增长", "正常增长", Completeness.ReadPositiveGrowth),
        new("负", "negative-growth-in-words", "出口同比负增长", "扭转负增长态势", Completeness.ReadNegativeGrowth),
        new("清", "cleared", "动态清零", "清理", Completeness.ReadCleared),
    ];

    private const int Buckets = 64;

    /// <summary>The rows by the character that a word begins with, so that a word is not asked of all of them.</summary>
    private static readonly WordRow[][] ByCharacter = Sort();

    /// <summary>Reads the word that stands at <paramref name="index"/> and gives the place to go on at.</summary>
    public static int Read(ref ClauseContext clause, int index)
    {
        char c = clause.Text[index];
        foreach (WordRow row in ByCharacter[c % Buckets])
        {
            if (row.Opens.IndexOf(c) < 0 || !clause.IsOn(row))
            {
                continue;
            }

            int mark = clause.Probe?.Mark ?? 0;
            clause.Probe?.Note(row);
            int end = row.Decide(ref clause, index);
            if (end > index)
            {
                return end;
            }

            clause.Probe?.Forget(mark);
        }

        return index + 1;
    }

    private static WordRow[][] Sort()
    {
        WordRow[][] sorted = new WordRow[Buckets][];
        for (int bucket = 0; bucket < Buckets; bucket++)
        {
            sorted[bucket] = Array.FindAll(All, row => row.Opens.Any(c => c % Buckets == bucket));
        }

        return sorted;
    }
}
