using HexiModel.Language.Quantities;

namespace HexiModel.Language.Tests.Quantities;

/// <summary>Writes what the reader finds in one line, so that a test says what it expects as a report would.</summary>
internal static class Reading
{
    /// <summary>The one expression of a text.</summary>
    public static QuantityExpression One(string text) => Assert.Single(QuantityReader.Read(text));

    /// <summary>The expressions of a text: <c>由13家发展到237家 = 13→237 家 from-to</c>, parted by <c> | </c>.</summary>
    public static string Of(string text) => string.Join(" | ", QuantityReader.Read(text).Select(e => Of(text, e)));

    private static string Of(string text, QuantityExpression e)
    {
        string value = e.Statement.From is null ? FormattableString.Invariant($"{e.Amount}") : FormattableString.Invariant($"{e.Statement.From}→{e.Statement.To}");
        string[] parts = [value, e.UnitText, Keywords.Of(e.Statement.Bound) ?? "", Keywords.Of(e.Kind)];
        return $"{e.Span.Of(text)} = {string.Join(' ', parts.Where(p => p.Length > 0))}";
    }
}
