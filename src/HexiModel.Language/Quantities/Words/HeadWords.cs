namespace HexiModel.Language.Quantities.Words;

/// <summary>
/// The nouns before a number that say what it measures: 涨幅 makes a percentage a growth, 率 a share, 人口 gives a bare number
/// the unit 人. Looked up from their last character.
/// </summary>
internal static class HeadWords
{
    /// <summary>A head whose percentage is growth.</summary>
    public const char Growth = 'G';

    /// <summary>A head whose percentage is a decrease.</summary>
    public const char Decline = 'D';

    /// <summary>A head whose percentage is a share.</summary>
    public const char Share = 'S';

    /// <summary>A head whose percentage is a share, but that is no rate: 能耗强度下降3% is relative.</summary>
    public const char Intensity = 'I';

    public static readonly WordTable Percentages = new(
        "G 涨幅 增速 增幅 增长率 增长速度 增长幅度 增长 价格指数 消费价格 消费价格总水平 物价 物价水平 CPI PPI 升幅 同比增 年均增 增量 "
        + "|D 降幅 减幅 降本幅度 下降幅度 降低幅度 压减幅度 压缩幅度 下降率 降低率 跌幅 下降 降低 负增长 "
        + "|S 率 占 占比 比重 比例 份额 覆盖面 增长面 下降面 受益面 满意度 集中度 "
        + "|I 强度 贡献 贡献度 ",
        backwards: true);

    /// <summary>The unit that a bare number takes from the noun before it; the tag is explained by <see cref="UnitOf"/>.</summary>
    public static readonly WordTable Subjects = new(
        "p 人口 人数 就业 党员 职工 学生 农民 居民 群众 人员 人才 老人 老年人 劳动力 大学生 毕业生 会员 从业者 志愿者 脱贫人口 市民 农民工 "
        + "|t 人次 游客 旅客 客流 旅客吞吐量 接待量 客流量 人流量 参保 "
        + "|y 总值 生产总值 收入 投资 余额 销售额 产值 规模 交易额 成交额 总额 金额 资金 税收 营收 存款 贷款 增加值 市值 财力 资产 GDP 营业额 零售额 进出口 出口 进口 资本 产业 支出 经费 经济 外资 融资 利润 总量 ",
        backwards: true);

    /// <summary>The unit that a bare number takes from the noun behind it: 15万退休人员, 30万以上参保孕产妇.</summary>
    public static readonly WordTable People = new(
        "p 人口 人员 群众 居民 职工 学生 老人 老年人 儿童 妇女 农民 党员 干部 孕产妇 大学生 毕业生 劳动力 游客 患者 市民 村民 志愿者 退役军人 教师 师生 青年 用户 务工 消费者 参保人 移民 人才 人民 中国人 纳税人 工人 群体 家长 学子 困难户 网格员 工作者 代表 民警 医生 护士 专家 ");

    /// <summary>Nouns for what rises and falls, though others are counted before them: 降低5600户企业用电成本.</summary>
    public static readonly WordTable Amounts = new(
        "a 成本 费用 税费 税负 租金 负担 支出 开支 价格 电价 时限 时间 时长 周期 工期 距离 环节 流程 效率 收入 水平 能力 质量 压力 风险 门槛 能耗 排放 损耗 负债 待遇 标准 经费 债务 编制 产能 工资 利率 费率 税率 保障水平 办理时限 ",
        backwards: true);

    /// <summary>Places and bodies that a number is held for each of: 每个乡镇, 每家企业.</summary>
    public static readonly WordTable Bodies = new(
        "b 县区 县市区 县市 县 区县 区 乡镇 乡 镇 镇街 街镇 街道 社区 村 行政村 村居 村庄 农户 家庭 企业 项目 学校 班级 单位 部门 园区 小区 网格 点位 站点 市县 市州 城市 平台 团队 ");

    /// <summary>Places that are counted without a classifier: 12县区, 35社区.</summary>
    public static readonly WordTable Places = new(
        "b 县区 县市区 县市 区县 市县 市州 州市 地市 省区市 省市 省份 旗县 乡镇 镇街 街镇 街道 社区 行政村 自然村 村居 村庄 村社 村组 ");

    /// <summary>The unit word that a tag of <see cref="Subjects"/> stands for.</summary>
    public static string UnitOf(char tag) => tag switch
    {
        'p' => "人",
        't' => "人次",
        'y' => "元",
        _ => "",
    };
}
