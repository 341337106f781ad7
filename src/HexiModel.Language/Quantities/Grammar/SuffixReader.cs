using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar;

/// <summary>Reads the bound behind a number and its unit: 以上, 左右, 多.</summary>
internal static class SuffixReader
{
    /// <summary>Reads the bound that stands at <paramref name="index"/>, or behind one noun there (20家企业以上).</summary>
    public static Suffix Read(string text, int index, char unitTag)
    {
        Suffix suffix = ReadAt(text, index, unitTag);
        if (suffix.Bound != Bound.None)
        {
            return suffix;
        }

        Word noun = SuffixWords.Nouns.Find(text, index, text.Length);
        if (noun.IsFound)
        {
            Suffix behind = ReadAt(text, index + noun.Length, '\0');
            if (behind.Bound is Bound.AtLeast or Bound.AtMost or Bound.About)
            {
                return behind;
            }
        }

        return suffix;
    }

    /// <summary>四分之一强: somewhat more than the fraction.</summary>
    public static Suffix ReadBehindFraction(string text, int index)
    {
        bool isOver = index < text.Length && text[index] == '强' && !(index + 1 < text.Length && "市县省国镇企化势劲".IndexOf(text[index + 1]) >= 0);
        return isOver ? new Suffix { Bound = Bound.Over, Start = index, End = index + 1 } : ReadAt(text, index, '\0');
    }

    private static Suffix ReadAt(string text, int index, char unitTag)
    {
        Word word = SuffixWords.Table.Find(text, index, text.Length);
        int end = index + word.Length;
        Bound bound = word.Tag switch
        {
            'g' when WordTable.StandsAt(text, end, "述", 0, 1) => Bound.None,
            'g' => Bound.AtLeast,
            'l' => Bound.AtMost,
            'i' => unitTag == UnitWords.Duration ? Bound.AtMost : Bound.None,
            'A' => Bound.About,
            'O' => IsOver(text, end, unitTag) ? Bound.Over : Bound.None,
            _ => Bound.None,
        };
        return new Suffix { Bound = bound, Start = index, End = bound == Bound.None ? index : end };
    }

    /// <summary>多 behind a unit (一倍多, 三年多) counts where the next word does not begin with it: 两年多来, but 三个多元.</summary>
    private static bool IsOver(string text, int end, char unitTag)
        => unitTag is UnitWords.Times or UnitWords.Duration or UnitWords.Measure or UnitWords.Tenth or UnitWords.Money or UnitWords.Points
            && (end == text.Length || "元种样媒次层边家功彩维式点地方个名项".IndexOf(text[end]) < 0);
}
