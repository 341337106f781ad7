namespace HexiModel.Language.Quantities.Words;

/// <summary>The words that stand behind a number: units of measure, money, classifiers (量词), and words that look like them.</summary>
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

    /// <summary>No unit, though it starts like one: 周年, 年代, 节气, 位一体.</summary>
    public const char Blocker = 'X';

    /// <summary>Whether a unit of that group, or symbol, counts things or measures land and ways: what is built, not what rises.</summary>
    public static bool IsOfThings(char tag, string symbol)
        => tag is Classifier or DigitClassifier || (tag == Measure && symbol.Length > 0 && symbol[0] is '平' or '公' or '亩' or '米' or '千' && symbol is not ("公斤" or "千克" or "千瓦" or "千瓦时"));

    public static readonly WordTable Table = new(
        // People, bodies, things, events. Compound counters (人次, 台套) are counters of their own.
        "c 个 家 座 座席 名 位 人 户 项 件 条 台 套 辆 艘 架 列 部 张 支 只 棵 株 枚 块 片 幅 间 栋 幢 所 处 场 次 批 轮 门 堂 节 篇 本 册 份 首 类 种 款 组 队 对 盏 根 宗 桩 笔 例 起 大类 大项 小类 小项 大场景 "
        + "座次 轮次 人次 户次 家次 场次 台次 架次 辆次 列次 艘次 车次 剂次 例次 批次 件次 头次 人份 床次 航次 班次 趟次 站次 对次 笔次 频次 项次 户人家 剂 趟 桶 箱 袋 瓶 盒 罐 捆 束 串 副 杯 碗 尊 具 门类 品类 品种 个点位 "
        + "标箱 标准箱 头只 头（只） 头(只) 亩次 课时 学时 工时 台套 台（套） 台(套) 套（台） 套(台) 个（套） 床 席 张床 张床位 标台 名次 孔次 人天 "
        + "|d 期 层 头 口 面 班 集 档 站 课 段 字 页 眼 孔 尾 羽 匹 峰 颗 粒 宗地 顶 扇 卷 章 届 遍 封 道 单 团 村 镇 乡 县 车 盆 棒 枝 管 "
        + "|m 平方米 平方公里 平方千米 平方厘米 平方毫米 平方英里 平方英尺 平米 平方 公顷 亩 立方米 立方厘米 立方千米 立方公里 立方 标准立方米 标立方米 标方 升 毫升 公升 米 千米 公里 厘米 毫米 微米 纳米 分米 海里 英里 英尺 英寸 公分 "
        + "吨 公吨 千克 公斤 斤 克 毫克 微克 吨标准煤 吨标煤 吨油当量 吨公里 人公里 车公里 千瓦 千瓦时 千瓦·时 千瓦小时 兆瓦 兆瓦时 吉瓦 吉瓦时 瓦 瓦时 马力 千伏 千伏安 兆伏安 伏 安 焦 千焦 兆焦 吉焦 千卡 大卡 千帕 兆帕 百帕 帕 "
        + "载重吨 总吨 净吨 蒸吨 皮长公里 位次 个位次 摄氏度 分贝 赫兹 兆赫 千赫 吉赫 比特 兆比特 吉比特 字节 兆字节 吉字节 PB EB TB GB MB KB Gbps Mbps Tbps TEU EFLOPS PFLOPS Eflops Pflops km km² km2 ㎞ cm ㎝ mm ㎜ μm nm m² m2 ㎡ m³ m3 ㎥ kg ㎏ mg ㎎ μg kW kw KW MW GW kWh kwh kW·h MWh GWh hm² hm2 ℃ °C dB kV KV kVA KVA MVA kPa MPa "
        + "|n 里 度 分 P m g t L ml mL W V h 丈 尺 寸 担 方 公亩 "
        + "|$ 元 元人民币 人民币 美元 美金 港元 港币 欧元 英镑 日元 日圆 韩元 卢布 澳元 加元 澳门元 新台币 新加坡元 瑞士法郎 泰铢 块钱 "
        + "|% % ％ ﹪ ‰ "
        + "|t 成 "
        + "|p 个百分点 百分点 个百分比点 个基点 基点 个千分点 千分点 "
        + "|x 倍 "
        + "|a 岁 周岁 月龄 "
        + "|y 年 个月 天 周 小时 个小时 分钟 秒 秒钟 毫秒 微秒 刻钟 工作日 个工作日 日历天 自然日 季度 个季度 昼夜 个昼夜 星期 个星期 学年 个学年 学期 个学期 年度 个年度 "
        + "|X 周年 年代 年级 年一遇 年版 年制 年一贯 年义务教育 世纪 个世纪 号 号线 节气 位一体 位数 项规定 项基本原则 次会议 次全会 次全体 次党代会 次代表 次大会 次产业 次供水 次元 次性 次方 次开发 次创业 次分配 次加工 次能源 次利用 次转移 次污染 "
        + "个一百 个一批 个百分之 个体 个代表 个意识 个自信 个维护 个确立 个全面 个毫不动摇 个务必 个大局 个坚持 个不摘 个先行 个转变 个转化 个最严 个必须 个如何 个文明 个现代化 个战略 "
        + "门峡 门核 门湾 篇大文章 片区 人篮球 台山 台县 台河 台阶 家渠 台合一 轮驱动 轮车 件套 级 级别 星级 人制 项目 部曲 部委 部门 部分 部队 条例 条龙 家庭 类似 首批 首次 首个 首届 首府 首家 人工 人居 人力 人社 人大 人类 位置 位于 户籍 起步 期工程 期项目 期建设 期末 层级 面对 面积 面向 "
        + "段位 单位 单元 团队 团体 团结 车间 车道 村级 村民 镇街 乡村 乡镇 县城 县区 县域 里程 度假 度电 分别 分布 分析 分类 分之 分级 分散 分配 分公司 方面 方位 方案 方式 方向 方针 方法 方米 元素 元旦 元宇宙 元化 元器件 升级 升至 升到 焦点 米粉 安市 安路 安县 安区 安全 安置 安装 安排 安居 帕金森 "
        + "成立 成为 成功 成本 成果 成绩 成员 成长 成效 成都 成熟 成品 成交 成套 成型 成片 成人 成年 成分 成就 成像 成网 成群 成渝 成形 年均 年轻 周边 周转 周期");
}
