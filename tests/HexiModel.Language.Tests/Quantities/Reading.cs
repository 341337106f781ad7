using HexiModel.Language.Quantities;

namespace HexiModel.Language.Tests.Quantities;

/// <summary>Writes what the reader finds in one line, so that a test says what it expects as a report would.</summary>
internal static class Reading
{
    /// <summary>The one expression of a text.</summary>
    public static QuantityExpression One(string text) => Assert.Single(QuantityReader.Read(text));

    /// <summary>The expressions of a text: <c>由13家发展到237家 = 13→237 家 from-to</c>, parted by <c> | </c>.</summary>
    public static string Of(string text) => string.Join(" | ", QuantityReader.Read(text).Select(e => Of(text, e)));

    /// <summary>The same with the way of each change and what it is compared with: <c>减收620万元 = 6200000 元 decrease down &lt; 上年</c>.</summary>
    public static string WithDirection(string text) => string.Join(" | ", QuantityReader.Read(text).Select(e
        => Of(text, e) + (e.Statement.Direction is { } way ? " " + Keywords.Of(way) : "") + (e.Statement.Baseline is null ? "" : " < " + e.Statement.Baseline)));

    /// <summary>
    /// What each expression states without its words, the days of a date in 2025: <c>620 元 decrease down &lt; 上年 | ..2025-06 date</c>;
    /// <c>per</c> is what it is for each of, <c>in</c> where a rank holds.
    /// </summary>
    public static string Values(string text) => string.Join(" | ", QuantityReader.Read(text).Select(ValuesOf));

    private static string ValuesOf(QuantityExpression e)
    {
        string value = e.Kind == QuantityKind.Date ? e.PeriodIn(2025)?.ToString() ?? "" : ValueOf(e);
        string?[] parts =
        [
            value,
            e.UnitText,
            Keywords.Of(e.Statement.Bound),
            Keywords.Of(e.Kind),
            e.Statement.Direction is { } way ? Keywords.Of(way) : null,
            e.Statement.Baseline is { } words ? "< " + words : null,
            e.Statement.Per is { } per ? "per " + per : null,
            e.Statement.Scope is { } scope ? "in " + scope : null,
        ];
        return string.Join(' ', parts.Where(p => !string.IsNullOrEmpty(p)));
    }

    private static string ValueOf(QuantityExpression e)
        => e.Statement.From is null ? FormattableString.Invariant($"{e.Amount}") : FormattableString.Invariant($"{e.Statement.From}→{e.Statement.To}");

    private static string Of(string text, QuantityExpression e)
    {
        string[] parts = [ValueOf(e), e.UnitText, Keywords.Of(e.Statement.Bound) ?? "", Keywords.Of(e.Kind)];
        return $"{e.Span.Of(text)} = {string.Join(' ', parts.Where(p => p.Length > 0))}";
    }
}
