namespace HexiModel.Language.Quantities.Words;

/// <summary>Words of ranks: where one holds, and the verbs that take one. Looked up from their last character.</summary>
internal static class ScopeWords
{
    /// <summary>The name of an area or group that ranks are counted in.</summary>
    public const char Scope = 's';

    /// <summary>A verb that takes a rank.</summary>
    public const char Verb = 'v';

    public static readonly WordTable Table = new(
        "s 全国 全省 全市 全区 全县 全州 全盟 全球 全世界 世界 国内 省内 市内 区内 全域 亚洲 全亚洲 中心城区 副省级城市 省级 同类城市 城区 全行业 各省区 各省区市 各市 各区 各县 区县 全系统 长三角 京津冀 大湾区 中部 西部 东部 东北 中西部 "
        + "|v 居 位居 位列 列 排名 排位 名次 位次 排 跃居 稳居 排在 处于 保持 进入 走在 跻身 名列 位于 升至 提升至 跃升至 上升至 上升到 提升到 跃升到 进位 升到 前移至 前移到 前进至 前进到 上移至 后移至 晋升至 进至 提高至 提高到 降至 降到 下降至 下滑至 退至 跌至 由 从 连续 并列 获 荣获 获得 取得 评为 ",
        backwards: true);

    /// <summary>Whether a word for a place in an order ends at <paramref name="end"/>: 排名, 排位, 名次, 位次.</summary>
    public static bool IsPlace(string text, int end)
        => Table.Find(text, end, Math.Max(0, end - 2)) is { Length: 2 } && text[end - 2] is '排' or '名' or '位' && text[end - 1] is '名' or '次' or '位';
}
