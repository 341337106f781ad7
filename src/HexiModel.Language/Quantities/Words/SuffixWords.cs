namespace HexiModel.Language.Quantities.Words;

/// <summary>The bounds behind a number and its unit.</summary>
internal static class SuffixWords
{
    public static readonly WordTable Table = new(
        "g 以上 及以上 或以上 之上 （含）以上 (含)以上 （含以上） 或者以上 或更多 及其以上 "
        + "|l 以下 及以下 或以下 以内 之内 之下 （含）以下 (含)以下 （含）以内 (含)以内 "
        + "|i 内 "
        + "|A 左右 上下 不等 "
        + "|O 多 余");

    /// <summary>Nouns that may stand between the unit and a bound: 20家企业以上.</summary>
    public static readonly WordTable Nouns = new("n 企业 项目 单位 机构 人员 家庭 小区 学校 医院 团队 平台 岗位 床位 学位 场地 学生 群众 党员 职工 面积 资金 投资 产值 收入 ");
}
