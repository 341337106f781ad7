using HexiModel.Compiled;
using HexiModel.Language.Binding;
using HexiModel.Language.Catalogue;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Checks;

/// <summary>Holds the words in front of a number against the indicator of its fact: 社会消费品零售总额增长6% is not the growth of 地区生产总值.</summary>
internal static class IndicatorWords
{
    /// <summary>Words between the name of an indicator and its number.</summary>
    private static readonly string[] Between =
        ["力争", "预计", "确保", "实现", "累计", "分别", "达到", "同比", "全年", "年均", "平均", "有望", "保持", "持续", "努力", "稳定", "增速", "增幅", "总体", "将", "要", "可", "已", "约", "均", "各"];

    public static void Check(BindingContext context, BoundFact bound, FactData data)
    {
        IndicatorCatalogue catalogue = context.Sources.Catalogue;
        if (data.RelativeTo is not null || catalogue.Find(data.IndicatorId) is not { } own || Subject(bound) is not { Length: > 0 } subject)
        {
            return;
        }

        if (catalogue.FindNamedAtEnd(subject) is { } named && named.Data.Id != own.Data.Id && !IsOfOneFamily(named.Data.Name, own.Data.Name) && own.Names.All(name => subject.IndexOf(name, StringComparison.Ordinal) < 0))
        {
            TextSpan place = bound.Keys.Find(AttributeKeys.Indicator) is { } key ? key.ValueSpan : bound.Words;
            context.Report(Rules.OtherIndicatorNamed, bound.Block, place, named.Data.Name, named.Data.Id, own.Data.Name, own.Data.Id);
        }
    }

    /// <summary>The words of the fact in front of its first number, without the verb between them.</summary>
    private static string? Subject(BoundFact bound)
        => OwnNumber.Inside(bound.Block, bound.Span.Official).FirstOrDefault(number => number.Kind != QuantityKind.Date) is { } first && first.Span.Start > bound.Span.Official.Start
            ? WithoutEnd(TextSpan.FromBounds(bound.Span.Official.Start, first.Span.Start).Of(bound.Block.Text))
            : null;

    private static string WithoutEnd(string words)
        => Array.Find(Between, word => words.EndsWith(word, StringComparison.Ordinal)) is { } word ? WithoutEnd(words.Substring(0, words.Length - word.Length)) : words;

    /// <summary>地区生产总值 and 地区生产总值增速, 居民收入 and 城镇居民收入: the row of a narrower thing is not a contradiction.</summary>
    private static bool IsOfOneFamily(string left, string right) => left.Contains(right) || right.Contains(left);
}
