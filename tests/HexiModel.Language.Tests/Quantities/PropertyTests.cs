using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using HexiModel.Language.Quantities;
using HexiModel.Language.Quantities.Grammar.Finding;
using HexiModel.Language.Text;
using HexiModel.Tests;

namespace HexiModel.Language.Tests.Quantities;

/// <summary>What holds for any text; the scorer's <c>fuzz</c> runs the same over millions.</summary>
public class PropertyTests
{
    private static readonly string[] Pieces =
    [
        "一", "二", "两", "三", "五", "十", "百", "千", "万", "亿", "零", "〇", "几", "数", "半", "0", "7", "12", "2021", "3.5", "1,234", "９",
        "%", "个百分点", "元", "家", "个", "平方米", "公里", "倍", "番", "成", "岁", "年", "月", "日", "人", "户", "级", "/", "分之", "点", "余", "多",
        "第", "首位", "前列", "前", "增长", "下降", "达到", "突破", "超过", "近", "约", "以上", "以内", "左右", "到", "至", "从", "由", "较", "比", "每", "分别",
        "连续", "翻", "全覆盖", "清零", "、", "和", "，", ",", "。", ":", "—", "-", "“", "”", "《", "》", "[", "]", " ", "\n", "A", "企业", "人口", "的", "位数",
        "\uD83D\uDE00", "\uDE00", "\0",
    ];

    private static readonly Gen<string> AnyPiece = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]);

    private static readonly Gen<string> Texts = Gen.Frequency(
        (3, AnyPiece.List[1, 30].Select(string.Concat)),
        (1, Gen.String));

    [Fact]
    public void Spans_lie_inside_the_text_in_order_and_apart() => Texts.Sample(text =>
    {
        int last = 0;
        foreach (QuantityExpression e in QuantityReader.Read(text))
        {
            Assert.True(e.Span.Start >= last && e.Span.End <= text.Length && !e.Span.IsEmpty, $"{e.Span} in “{text}”");
            last = e.Span.End;
        }
    });

    [Fact]
    public void Pieces_lie_inside_the_text() => Texts.Sample(text =>
    {
        foreach (QuantityExpression e in QuantityReader.Read(text))
        {
            TextSpan?[] pieces = [e.VerbSpan, e.BoundSpan, e.NumberSpan, e.FromNumberSpan, e.ScaleSpan, e.UnitSpan, e.BaseSpan];
            Assert.All(pieces, p => Assert.True(p is not { } span || (span.Start >= 0 && span.End <= text.Length), $"{p} in “{text}”"));
            _ = e.Unit;
            _ = e.Period;
        }
    });

    [Fact]
    public void Names_never_break_reading() => Gen.Select(Texts, AnyPiece.List[0, 4]).Sample((text, names) =>
        Assert.False(QuantityReader.Read(text, [.. names]).IsDefault));

    [Fact]
    public void The_culture_changes_nothing()
    {
        const string text = "增长1,234.5万元，下降6.5%，2021年12月11日，全市第二";
        ImmutableArray<QuantityExpression> expected = QuantityReader.Read(text);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fi-FI");
            Assert.Equal(expected, QuantityReader.Read(text));
            Assert.Equal(expected.Select(e => e.Period), QuantityReader.Read(text).Select(e => e.Period));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_text_without_quantities_costs_no_memory()
    {
        const string text = "坚持以人民为中心的发展思想，进一步完善统一的体制机制，不断提升群众获得感。";

        Assert.Equal(0, Allocation.Of(() => QuantityReader.Read(text)));
    }

    [Fact]
    public void An_expression_costs_less_than_a_kilobyte()
    {
        string text = string.Concat(Enumerable.Repeat("增长6%以上，引进企业590家、总投资323亿元。", 100));
        int count = QuantityReader.Read(text).Length;

        Assert.Equal(300, count);
        Assert.InRange(Allocation.Of(() => QuantityReader.Read(text)) / count, 1, 1000);
    }

    [Fact]
    public void A_number_inside_a_name_is_no_quantity_however_names_begin_and_end_in_each_other()
    {
        string[] names = ["三三", "三三制", "新八大里", "新八大里三期", "大里三期9号", "里"];
        Random random = new(15);
        string pieces = "三三制新八大里期9号年6%增长，";
        for (int round = 0; round < 2_000; round++)
        {
            string text = string.Concat(Enumerable.Range(0, 24).Select(_ => pieces[random.Next(pieces.Length)]));
            NameFinder finder = new(text, new NameIndex(names));
            foreach (int place in Enumerable.Range(0, text.Length).Where(_ => random.Next(3) == 0))
            {
                Assert.Equal((text, place, EndOfNameAt(text, place, names)), (text, place, finder.EndOfNameAt(place)));
            }
        }
    }

    /// <summary>Each name looked for by itself, from left to right.</summary>
    private static int EndOfNameAt(string text, int place, string[] names)
    {
        int end = place;
        foreach (string name in names)
        {
            int found = text.IndexOf(name, StringComparison.Ordinal);
            while (found >= 0 && found + name.Length <= place)
            {
                found = text.IndexOf(name, found + name.Length, StringComparison.Ordinal);
            }

            end = found >= 0 && found <= place ? Math.Max(end, found + name.Length) : end;
        }

        return end;
    }
}
