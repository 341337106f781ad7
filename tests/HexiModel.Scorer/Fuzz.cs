using System.Collections.Immutable;
using System.Diagnostics;
using HexiModel.Language.Quantities;

namespace HexiModel.Scorer;

/// <summary>Reads random texts and checks what must hold for any text: no exception, spans inside, in order, apart.</summary>
internal static class Fuzz
{
    private static readonly string[] Pieces =
    [
        "一", "二", "三", "五", "十", "百", "千", "万", "亿", "两", "几", "数", "半", "零", "〇", "0", "1", "9", "12", "2021", "3.5", "1,234", "９", "点", "余", "多", "来", "上",
        "%", "％", "个百分点", "元", "家", "个", "平方米", "公里", "倍", "番", "成", "岁", "年", "月", "日", "人", "户", "级", "位", "名", "刻钟", "/", "分之", "第", "首位", "前列",
        "增长", "下降", "达到", "突破", "超过", "近", "约", "不低于", "以上", "以内", "左右", "到", "至", "从", "由", "较", "比", "每", "分别", "累计", "年均", "预计", "连续", "翻",
        "全覆盖", "清零", "全市", "排名", "、", "和", "，", ",", "。", "；", ":", "—", "-", "~", "“", "”", "《", "》", "(", ")", "[", "]", " ", "\u3000", "\n", "A", "x", "企业", "人口",
        "增速", "的", "位数", "\uD83D\uDE00", "\uD83D", "\0", "十四五", "末", "以来",
    ];

    public static int Run(int count, int seed, TextWriter output)
    {
        Random random = new(seed);
        Stopwatch clock = Stopwatch.StartNew();
        long expressions = 0;
        ImmutableArray<string> names = ["三里", "九华山", "五"];
        for (int i = 0; i < count; i++)
        {
            string text = NextText(random);
            ImmutableArray<QuantityExpression> found;
            try
            {
                found = QuantityReader.Read(text, random.Next(4) == 0 ? names : default);
                Touch(found);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                output.WriteLine($"{e.GetType().Name} on {System.Text.Json.JsonSerializer.Serialize(text)}: {e}");
                return 1;
            }

            if (Problem(text, found) is { } problem)
            {
                output.WriteLine($"{problem} on {System.Text.Json.JsonSerializer.Serialize(text)}");
                return 1;
            }

            expressions += found.Length;
        }

        output.WriteLine($"{count:N0} texts, {expressions:N0} expressions, seed {seed}, {clock.Elapsed.TotalSeconds:N1} s: no exception, all spans inside, in order and apart.");
        return 0;
    }

    private static string NextText(Random random)
    {
        System.Text.StringBuilder text = new();
        for (int i = random.Next(1, 30); i > 0; i--)
        {
            _ = random.Next(12) == 0 ? text.Append((char)random.Next(0x10000)) : text.Append(Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }

    /// <summary>Asks for what is computed late.</summary>
    private static void Touch(ImmutableArray<QuantityExpression> found)
    {
        foreach (QuantityExpression f in found)
        {
            _ = f.Unit;
            _ = f.Period;
        }
    }

    private static string? Problem(string text, ImmutableArray<QuantityExpression> found)
    {
        int last = 0;
        foreach (QuantityExpression f in found)
        {
            if (f.Span.Start < last || f.Span.End > text.Length || f.Span.IsEmpty)
            {
                return $"span {f.Span}";
            }

            last = f.Span.End;
        }

        return null;
    }
}
