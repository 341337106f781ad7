namespace HexiModel.Language.Quantities.Words;

/// <summary>The words directly before a number: verbs of change and reach, and bounds. Looked up from their last character.</summary>
internal static class PrefixWords
{
    /// <summary>A change upwards.</summary>
    public const char Up = 'U';

    /// <summary>A change downwards.</summary>
    public const char Down = 'D';

    /// <summary>A change upwards of a rate or an amount; before things and places it is a noun (住房提升2万户).</summary>
    public const char Raise = 'Q';

    /// <summary>A change whose direction the numbers tell; only with 到 or 至 behind it (发展到).</summary>
    public const char Neutral = 'N';

    /// <summary>Reach and hold (达到, 保持在).</summary>
    public const char Reach = 'R';

    /// <summary>Reach that says "more than" as well (突破).</summary>
    public const char Pass = 'P';

    /// <summary>A change upwards written with one character, read only before % and points (增5%).</summary>
    public const char ShortUp = 'u';

    /// <summary>A change downwards written with one character.</summary>
    public const char ShortDown = 'd';

    /// <summary>A change upwards that budgets speak of (增支), read only before money and percentages.</summary>
    public const char BudgetUp = 'E';

    /// <summary>A change downwards that budgets speak of (短收).</summary>
    public const char BudgetDown = 'F';

    public static readonly WordTable Verbs = new(
        "U 增长 增加 增多 增收 增产 增招 增投 增配 增发 上升 上涨 上浮 上调 攀升 跃升 回升 扩大 扩招 扩增 扩容 新增 新增加 净增 净增加 净增长 增至 猛增 倍增 激增 多增 延长 增持 调增 调高 提标 拉高 拉升 前移 前进 上移 进位 "
        + "多发生 少降 少下降 少减 少跌 |Q 提高 提升 "
        + "|D 下降 降低 减少 压减 压缩 压降 缩减 削减 缩短 缩小 下滑 下跌 下探 回落 下调 减免 核减 精简 出清 收窄 调减 调低 下浮 裁减 消减 递减 缩水 锐减 少增 去化 负增长 净减 净减少 净下降 后移 后退 退后 倒退 滑落 下移 减产 减员 减持 减量 少发生 "
        + "|N 发展 扩展 扩充 拓展 延伸 调整 优化 变 变化 壮大 成长 演进 恢复 推进 扩围 改 转 "
        + "|R 达到 达 达成 高达 多达 控制在 保持在 稳定在 维持在 稳定到 控制到 稳控在 严控在 限制在 固定在 保证在 确保在 "
        + "|P 突破 超过 超 跨越 逾 迈过 跨过 越过 站上 跃上 迈上 迈入 登上 攀上 冲破 超出 跨上 跨入 "
        + "|E 增支 多收 多支 超收 超支 多收入 多支出 多缴 多征 增拨 增亏 |F 减收 减支 少收 少支 短收 欠收 压支 少收入 少支出 少缴 少征 减征 减拨 减亏 少亏 "
        + "|u 增 升 涨 提 扩 跃 加快 提速 涨价 提价 反弹 偏多 加息 "
        + "|d 负增 降 减 跌 缩 压 少 放缓 降价 降费 降本 减负 减排 节能 节水 偏少 降准 降息 ",
        backwards: true);

    public static readonly WordTable Bounds = new(
        "G 大于 高于 多于 优于 不止 快于 长于 过 破 ＞ > "
        + "|g 不低于 不少于 不小于 不下于 不下 不亚于 至少 最少 最低 至少有 至少为 至少是 大于等于 不短于 起码 ≥ "
        + "|l 不超过 不高于 不多于 不大于 至多 最多 最高 小于等于 不长于 不超 不突破 不超出 未超过 最多为 最高达 最高可达 最高为 最多达 顶多 ≤ "
        + "|L 不到 不足 低于 少于 小于 短于 慢于 劣于 不满 未满 未达到 未达 跌破 降破 跌穿 击穿 ＜ < "
        + "|A 约 大约 约为 大概 约占 大致 约有 大约有 大约为 大约占 约计 "
        + "|N 近 接近 将近 逼近 直逼 ",
        backwards: true);

    /// <summary>Bounds that the whole may part from the part: 约占全部支出的63.5%.</summary>
    public static readonly WordTable BoundsOfParts = new("A 约占 大约占 约为 大约为 约是 约相当于 |G 超过 |L 不到 不足 |N 接近 将近 |g 至少占 不低于 不少于 |l 不超过 不高于 ", backwards: true);

    /// <summary>Whether the character before a short word makes another word of it: 签约50亿元, 到达3号线, 附近3个; but 其中超3000万元.</summary>
    public static bool IsPartOfAnotherWord(string text, int start)
        => start > 0 && IsPartOfAnotherWord(text[start], text[start - 1]) && !(start > 1 && text[start - 1] == '中' && text[start - 2] == '其');

    private static bool IsPartOfAnotherWord(char word, char before) => word switch
    {
        '约' => "签节集公合契预履违条制简解".IndexOf(before) >= 0,
        '近' => "附最就邻临贴靠迫亲远新走接将".IndexOf(before) >= 0,
        '达' => "到传直通发抵雷表下转送畅阿布豁康".IndexOf(before) >= 0,
        '超' => "中反赶高英德粤苏".IndexOf(before) >= 0,
        '逾' => before == '不',
        '过' => "通经超不路度走迈跨越来去做开召见渡透胜难太突".IndexOf(before) >= 0,
        '破' => "突打冲攻侦爆识告撞".IndexOf(before) >= 0,
        _ => false,
    };
}
