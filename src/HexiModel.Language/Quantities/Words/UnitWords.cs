using System.Text;

namespace HexiModel.Language.Quantities.Words;

/// <summary>The words behind a number: the units of the catalogue, by their class, and words that look like them.</summary>
internal static class UnitWords
{
    /// <summary>A classifier that Han numerals take as well (三个, 两轮).</summary>
    public const char Classifier = 'c';

    /// <summary>A classifier that is a common word or part of one, and counts only behind digits or a scale (8口, 十五期).</summary>
    public const char DigitClassifier = 'd';

    /// <summary>A unit of measure.</summary>
    public const char Measure = 'm';

    /// <summary>A unit of measure that counts only behind digits or a scale (里, 度, m).</summary>
    public const char DigitMeasure = 'n';

    /// <summary>A currency.</summary>
    public const char Money = '$';

    /// <summary>% and ‰.</summary>
    public const char Percent = '%';

    /// <summary>成, a tenth.</summary>
    public const char Tenth = 't';

    /// <summary>百分点.</summary>
    public const char Points = 'p';

    /// <summary>倍.</summary>
    public const char Times = 'x';

    /// <summary>岁 and 周岁.</summary>
    public const char Age = 'a';

    /// <summary>A length of time.</summary>
    public const char Duration = 'y';

    /// <summary>A unit that the model knows and that is not looked for behind a number.</summary>
    private const char NotRead = '-';

    /// <summary>No unit, though it starts like one: 周年, 年代, 节气, 位一体.</summary>
    public const char Blocker = 'X';

    /// <summary>Whether a unit of that group, or symbol, counts things or measures land and ways: what is built, not what rises.</summary>
    public static bool IsOfThings(char tag, string symbol)
        => tag is Classifier or DigitClassifier || (tag == Measure && symbol.Length > 0 && symbol[0] is '平' or '公' or '亩' or '米' or '千' && symbol is not ("公斤" or "千克" or "千瓦" or "千瓦时"));

    /// <summary>The names of all units, by class, and the words that only look like them.</summary>
    public static readonly WordTable Table = new(Names() + Blockers);

    /// <summary>What is read as no unit at all, since it says something else behind a number: 三年级, 5号线, 八项规定.</summary>
    private const string Blockers =
        "X 周年 年代 年级 年一遇 年版 年制 年一贯 年义务教育 世纪 个世纪 号 号线 节气 节约 节能 节水 节省 节点 节目 位一体 位数 项规定 项基本原则 次会议 次全会 次全体 次党代会 次代表 次大会 次产业 次供水 次元 次性 次方 次开发 次创业 次分配 次加工 次能源 次利用 次转移 次污染 "
        + "个一百 个一批 个百分之 个体 个代表 个意识 个自信 个维护 个确立 个全面 个毫不动摇 个务必 个大局 个坚持 个不摘 个先行 个转变 个转化 个最严 个必须 个如何 个文明 个现代化 个战略 "
        + "门峡 门核 门湾 篇大文章 片区 人篮球 台山 台县 台河 台阶 家渠 台合一 轮驱动 轮车 件套 级 级别 星级 人制 项目 部曲 部委 部门 部分 部队 条例 条龙 家庭 类似 首批 首次 首个 首届 首府 首家 人工 人居 人力 人社 人大 人类 位置 位于 户籍 起步 期工程 期项目 期建设 期末 层级 面对 面积 面向 "
        + "段位 单位 单元 团队 团体 团结 车间 车道 村级 村民 镇街 乡村 乡镇 县城 县区 县域 里程 度假 度电 伏天 分别 分布 分析 分类 分之 分级 分散 分配 分公司 方面 方位 方案 方式 方向 方针 方法 方米 元素 元旦 元宇宙 元化 元器件 升级 升至 升到 焦点 米粉 安市 安路 安县 安区 安全 安置 安装 安排 安居 帕金森 "
        + "成立 成为 成功 成本 成果 成绩 成员 成长 成效 成都 成熟 成品 成交 成套 成型 成片 成人 成年 成分 成就 成像 成网 成群 成渝 成形 年均 年轻 周边 周转 周期";

    private static string Names()
    {
        StringBuilder words = new();
        UnitNames names = default;
        while (names.Next())
        {
            if (names.Class != NotRead)
            {
                words.Append(names.Class).Append(' ').Append(UnitTable.Rows, names.Start, names.End - names.Start).Append('|');
            }
        }

        return words.ToString();
    }
}
