namespace HexiModel.Language.Drafting;

/// <summary>The verbs and small words by which a draft finds where a statement begins.</summary>
internal static class DraftWords
{
    /// <summary>Words that are longer are a sentence, and no noun with its verb.</summary>
    private const int LongestPhrase = 60;

    /// <summary>Words before a statement that are left outside its mark: when, how hard, and that it is a part of the one before.</summary>
    private static readonly string[] Leads =
    [
        "到2025年底", "今年以来", "一年来", "五年来", "截至目前", "截至年底", "全年预计", "全年", "年内", "今年", "力争", "确保", "努力", "其中", "同时", "目前", "截至", "另外", "此外", "并且", "并",
        "分别", "仅", "年底前", "年底", "上半年", "下半年", "围绕",
    ];

    private static readonly string[] PartsOfYear = ["一季度", "二季度", "三季度", "上半年", "下半年", "底", "年底"];

    private static readonly string[] Adverbs =
    [
        "五年", "三年", "高质量", "高标准", "高水平", "全面", "圆满", "顺利", "成功", "累计", "共", "新", "已", "再", "率先", "加快", "持续", "积极", "扎实", "深入", "有序", "全力", "大力", "稳步", "坚持", "加力", "提前", "先后",
        "全市", "全县", "全区", "全省", "集中", "依法", "分别", "首批", "首次", "陆续", "超额", "基本",
    ];

    /// <summary>Verbs of doing, longer before shorter.</summary>
    private static readonly string[] Verbs = [.. (
        "新建改扩建 新建改建 新改扩建 改扩建 配改建 改造提升 提升改造 新建续建 建成投用 建成投产 竣工投产 开工建设 谋划实施 组织实施 组织开展 争取到位 引进培育 培育引进 招引落地 签约落地 新增培育 完成打造 "
        + "构建 突出 新培育 新增加 新认定 新引进 新建设 新开工 新签约 新设立 新开通 新发展 新组建 新打造 新创建 新入库 新纳入 新争取 新施划 新改建 新备案 新获批 新招引 新落地 新建成 再新增 再建设 再引进 再培育 "
        + "新增 新建 新设 新改 新开 改建 扩建 续建 改造 建成 建设 建立 搭建 完成 完工 实施 实现 引进 引育 培育 培养 招引 引入 吸引 引导 争取 争创 申报 申请 获批 获评 获得 荣获 入选 入围 "
        + "创建 创成 打造 推出 推进 推动 开展 组织 举办 承办 召开 开通 开工 竣工 投产 投用 投入 投放 发放 落实 落地 签约 签订 达成 认定 认证 评选 选树 命名 入库 纳入 列入 制定 出台 发布 "
        + "整治 治理 整改 整合 清理 清退 清除 拆除 腾退 处置 化解 查处 查办 破获 侦破 办结 办理 办复 受理 调解 解决 排查 检查 督查 减免 减少 减税 压减 压降 削减 淘汰 关停 取消 下放 精简 "
        + "修复 修建 修缮 整修 绿化 造林 栽植 种植 植树 播种 养殖 生产 供应 销售 出口 接待 服务 惠及 带动 帮助 帮扶 救助 资助 补助 保障 安置 转移 培训 选派 选聘 招聘 招录 提供 增加 增设 扩大 "
        + "增补 补充 配备 配置 购置 更新 更换 安装 铺设 敷设 架设 疏浚 清淤 加固 硬化 亮化 划分 划定 设立 设置 组建 成立 启动 启用 运营 运行 盘活 收储 出让 供地 流转 征收 搬迁 迁建 回收 兑现 "
        + "筹集 筹措 募集 融资 授信 贷款 拨付 支付 代缴 参保 接种 筛查 体检 诊疗 建档 采集 归集 收集 梳理 编制 修订 起草 审议 谋划 储备 对接 洽谈 外出 走访 慰问 接收 输送 输出 支持 扶持 奖励 兑付 "
        + "脱贫 摘帽 出列 驻点 挂职 援建 构筑 建强 涵盖 恢复 保护 保有 拥有 覆盖 突破 达到 超过 发展 巩固 提升 提高 优化 加快 促进 强化 健全 完善 深化 拓展 推广 应用 普及 培强 做强 壮大 落成 交付 回迁 分配 配建 配租 筹建 施划 规划 布局 "
        + "处理 化减 降低 下降 节约 降减 认领 攻克 研发 转化 授权 注册 登记 净增 增收 吸纳 撬动 享受 采取 出动 举行 奏响 完善 接续 派出 派驻 派遣 助力 迁移 划转 合并 撤并 撤销 立案 移送 起诉 "
        + "建 修 办 引 招 植 增 减 拆").Split(' ').Distinct().OrderByDescending(verb => verb.Length)];

    /// <summary>Nouns that begin like a verb.</summary>
    private static readonly string[] Nouns = ["建设项目", "建设用地", "建设工程", "服务业", "养殖业", "生产总值", "生产性", "出口总额", "销售收入", "发展指标", "检查站", "改造项目", "投资", "签约项目", "在建项目", "竣工项目", "落地项目", "投产项目", "洽谈项目", "开工项目", "入库项目"];

    /// <summary>Verbs that another one follows without a sign between them (新建改造).</summary>
    private static readonly string[] Paired = ["新建", "改建", "扩建", "改造", "提升", "修缮", "引进", "培育", "建成", "整治", "修复"];

    /// <summary>Nouns that a number belongs to without a verb before them (总投资112.94亿元, 总产值…).</summary>
    private static readonly string[] Measures =
    [
        "总投资", "投资", "总产值", "产值", "营业收入", "营收", "总量", "总额", "总数", "总面积", "面积", "总里程", "里程", "金额", "资金", "总规模", "规模", "占比", "比重", "比例", "增速", "增幅", "总长", "全长",
        "覆盖率", "完成率", "合格率", "达标率", "满意率", "满意度", "利用率", "入学率", "就业率", "余额", "收入", "产量", "人数", "涉及", "涉案", "同比",
    ];

    /// <summary>Verbs whose end can be seen: what a government promises with one of them can be ticked off.</summary>
    private static readonly string[] Ends =
    [
        "建成投用", "建成投产", "投入使用", "投入运营", "开业运营", "开业", "建成", "竣工", "完工", "投用", "投产", "启用", "通车", "开通", "完成", "开工建设", "开工", "启动", "落地", "交付", "运营",
        "开园", "开馆", "开放", "并网", "入驻", "挂牌", "揭牌", "制定", "出台", "印发", "组建", "成立", "设立", "创成", "成功创建", "通过验收", "验收", "举办", "办好", "承办",
    ];

    /// <summary>How many characters a statement's lead words have (全年, 力争, 其中), which stay outside of its mark.</summary>
    public static int LeadLength(string clause)
    {
        int length = 0;
        for (string? word = First(Leads, clause, 0); word is not null; word = First(Leads, clause, length))
        {
            if (length + word.Length >= clause.Length || (word is "今年" or "全年" && IsDate(clause, length + word.Length)) || (word == "围绕" && VerbLength(clause.Substring(length + word.Length)) == 0))
            {
                break;
            }

            length += word.Length;
        }

        return length;
    }

    /// <summary>今年一季度, 今年上半年: a date, and no lead word.</summary>
    private static bool IsDate(string clause, int position)
        => First(PartsOfYear, clause, position) is not null || (position < clause.Length && clause[position] is >= '0' and <= '9');

    /// <summary>How many characters the verb right before a position has; 0 for a noun.</summary>
    public static int VerbBefore(string words, int position)
        => Verbs.FirstOrDefault(verb => verb.Length > 1 && position >= verb.Length && string.CompareOrdinal(words, position - verb.Length, verb, 0, verb.Length) == 0)?.Length ?? 0;

    /// <summary>How many characters the verb at the start has, with its adverbs; 0 where the words begin with a noun.</summary>
    public static int VerbLength(string words)
    {
        if (First(Nouns, words, 0) is not null)
        {
            return 0;
        }

        int adverbs = 0;
        for (string? adverb = First(Adverbs, words, 0); adverb is not null; adverb = First(Adverbs, words, adverbs))
        {
            adverbs += adverb.Length;
        }

        // 新增 begins with an adverb and is a verb.
        int own = First(Verbs, words, 0)?.Length ?? 0;
        string? verb = First(Verbs, words, adverbs);
        return own >= 2 ? WithSecond(words, own) : verb is { Length: >= 2 } ? WithSecond(words, adverbs + verb.Length) : own;
    }

    /// <summary>The verb without how it was done: 高质量完成 is 完成. 新 is a part of what it means.</summary>
    public static string WithoutAdverbs(string verb)
    {
        for (string? adverb = First(Adverbs.Where(word => word.Length > 1), verb, 0); adverb is not null && adverb.Length < verb.Length; adverb = First(Adverbs.Where(word => word.Length > 1), verb, 0))
        {
            verb = verb.Substring(adverb.Length);
        }

        return verb;
    }

    /// <summary>
    /// Where words tell what was done with the noun at their start, to their end (旧楼区|提升改造, 管家|构筑起堡垒); their length where they do
    /// not. A noun may have a verb in it (就业服务站).
    /// </summary>
    public static int PredicateStart(string words)
    {
        for (int i = 1; i < words.Length && words.Length <= LongestPhrase; i++)
        {
            string rest = words.Substring(i);
            int verb = VerbLength(rest);
            int joint = rest.IndexOfAny(['、', '和', '及']);
            if (rest.StartsWith("全部", StringComparison.Ordinal) || IsAllVerbs(joint > 1 ? rest.Substring(0, joint) : rest) || (verb > 1 && verb < rest.Length && rest[verb] is '起' or '了' or '成'))
            {
                return i;
            }
        }

        return words.Length;
    }

    /// <summary>Whether words are verbs and nothing else (规划建设, 建设筹措).</summary>
    public static bool IsAllVerbs(string words)
    {
        int length = 0;
        for (string? verb = First(Verbs, words, 0) ?? First(Adverbs, words, 0); verb is not null; verb = First(Verbs, words, length) ?? First(Adverbs, words, length))
        {
            length += verb.Length;
        }

        return length > 0 && length == words.Length;
    }

    /// <summary>Whether a verb says what was done (新增, 建成), and not how much there is.</summary>
    public static bool IsDoing(string verb) => verb is not ("达到" or "突破" or "超过" or "提高" or "提升" or "降低" or "下降" or "增加" or "扩大") && Verbs.Contains(verb);

    /// <summary>Whether words begin with the noun of a measure: a list member like that is a statement of its own.</summary>
    public static bool BeginsWithMeasure(string words) => First(Measures, words, 0) is not null;

    /// <summary>How many characters there are before the first verb behind the first character; all where there is none.</summary>
    public static int NounLength(string words)
    {
        for (int i = 1; i < words.Length; i++)
        {
            if (VerbLength(words.Substring(i)) >= 2)
            {
                return i;
            }
        }

        return words.Length;
    }

    /// <summary>Whether words say an end that can be ticked off.</summary>
    public static bool SaysEnd(string words) => Ends.Any(word => words.IndexOf(word, StringComparison.Ordinal) >= 0);

    /// <summary>新建、改造农村公路, 新建改造, 布局建设20个: two verbs with one object.</summary>
    private static int WithSecond(string words, int length)
    {
        int next = length < words.Length && words[length] is '、' or '和' or '并' ? length + 1 : length;
        string? second = First(Verbs, words, next);
        bool isCounted = second is not null && next + second.Length < words.Length && words[next + second.Length] is >= '0' and <= '9';
        return second is { Length: >= 2 } && (next > length || isCounted || Paired.Any(word => words.IndexOf(word, 0, length, StringComparison.Ordinal) >= 0)) ? next + second.Length : length;
    }

    /// <summary>The longest of some words that is at a position; null for none.</summary>
    private static string? First(IEnumerable<string> words, string text, int position)
    {
        string? longest = null;
        foreach (string word in words)
        {
            if (word.Length > (longest?.Length ?? 0) && string.CompareOrdinal(text, position, word, 0, word.Length) == 0)
            {
                longest = word;
            }
        }

        return longest;
    }
}
