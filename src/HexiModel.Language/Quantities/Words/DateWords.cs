namespace HexiModel.Language.Quantities.Words;

/// <summary>Words that stand for a date. Looked up from their last character.</summary>
internal static class DateWords
{
    public static readonly WordTable Relative = new(
        "d 今年 去年 上年 前年 明年 本年 当年 目前 现在 当前 如今 现今 年底 年末 年初 期末 今年末 去年末 今年年底 去年年底 上月 本月 上月末 今年底 去年底 上年底 上年末 上年同期 去年同期 本届 上届 上季度 本季度 同期 年前 ",
        backwards: true);
}
