using System.Text.RegularExpressions;
using HexiModel.Language.Quantities;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>Numbers in what is no result and no target: difficulties, thoughts, the situation.</summary>
internal static class BackgroundNumbers
{
    /// <summary>28万青禾人民, 23万老区人民.</summary>
    private static readonly Regex PeopleOfPlace = new(@"\G[\u4e00-\u9fff]{1,5}?(?:人民|儿女|群众)", RegexOptions.CultureInvariant);

    private static readonly string[] Nouns = ["人民", "人口", "群众", "市民", "居民", "儿女"];

    /// <summary>Skips the numbers of a paragraph, for a person to look at.</summary>
    public static void Skip(DraftParagraph paragraph)
    {
        foreach (QuantityExpression number in new StatedNumbers(paragraph).Statements.Where(number => number.Kind != QuantityKind.Complete))
        {
            paragraph.TryAdd(new DraftMark(WithNoun(paragraph.Text, StatedNumbers.Bare(number)), SpanClass.Skip) { IsUnsure = true }.With(AttributeKeys.Why.Name, "背景,不是成效"));
        }
    }

    /// <summary>The number with the people whom it counts.</summary>
    public static TextSpan WithNoun(string text, TextSpan number)
    {
        // 28万人民 is read up to 人: the noun goes on.
        int start = number.End > number.Start && text[number.End - 1] == '人' ? number.End - 1 : number.End;
        string? noun = Nouns.FirstOrDefault(word => string.CompareOrdinal(text, start, word, 0, word.Length) == 0);
        return noun is not null ? TextSpan.FromBounds(number.Start, start + noun.Length)
            : PeopleOfPlace.Match(text, start, Math.Min(8, text.Length - start)) is { Success: true } people ? TextSpan.FromBounds(number.Start, people.Index + people.Length)
            : number;
    }
}
