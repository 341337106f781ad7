using System.Text.RegularExpressions;

namespace HexiModel.Language.Binding;

/// <summary>The number in front of a heading or lead sentence: 一、 （一） 1. （1）.</summary>
internal static class SectionNumber
{
    private static readonly Regex Number = new(
        @"^[\s　]*(?:(?<1>第[一二三四五六七八九十]{1,3}(?:部分|章|、)\s*|[一二三四五六七八九十]{1,3}、)|(?<2>[（(][一二三四五六七八九十]{1,3}[）)][、.]?)|(?<3>\d{1,2}[.．、](?!\d))|(?<4>[（(]\d{1,2}[）)]))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>How deep the number before a heading says that it is (一、 1; （一） 2; 1. 3), and where the words begin; 0 for no number.</summary>
    public static (int Depth, int Start) Of(string text)
    {
        Match match = Number.Match(text.Length > 16 ? text.Substring(0, 16) : text);
        int depth = match.Success ? Enumerable.Range(1, 4).First(group => match.Groups[group.ToString(CultureInfo.InvariantCulture)].Success) : 0;
        return (depth, match.Length);
    }
}
