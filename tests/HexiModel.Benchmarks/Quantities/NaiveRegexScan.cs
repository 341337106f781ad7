using System.Text.RegularExpressions;

namespace HexiModel.Benchmarks.Quantities;

/// <summary>
/// The stated alternative, for comparison only: one regular expression over numerals with the commonest words around them. It finds where
/// numbers stand and gives no value, kind or bound, so it does far less than the reader.
/// </summary>
internal static partial class NaiveRegexScan
{
    public static int Count(string text) => Numbers().Count(text);

    [GeneratedRegex("(增长|下降|提高|达到|突破|超过|近|约)?(?<n>[0-9]+(\\.[0-9]+)?|[一二两三四五六七八九十百千]+)[余多]?(万亿|亿|万)?(个百分点|%|平方米|公里|元|家|个|项|座|人|户|所|处|件|名)(以上|以下|左右)?", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
