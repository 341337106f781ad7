using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar.Attaching;

/// <summary>Reads the bound at a place behind a number, if it is this row's.</summary>
internal delegate bool ReadBehind(in ClauseContext clause, int index, Word word, in Candidate candidate, ref Suffix suffix);

/// <summary>Reads the bound behind a number and its unit: 以上, 左右, 多.</summary>
internal static class BehindRows
{
    /// <summary>The rows, in the order in which they are asked.</summary>
    public static readonly ReadingRow<ReadBehind>[] All =
    [
        new("somewhat-more", "占总人口的四分之一强", "四分之一强市", static (in ClauseContext clause, int index, Word word, in Candidate candidate, ref Suffix suffix)
            => candidate.Number.Form == NumeralForm.Fraction && clause.At(index) == '强' && "市县省国镇企化势劲".IndexOf(clause.At(index + 1)) < 0
                && Take(Bound.Over, index, index + 1, ref suffix)),
        new("and-more", "引进金融机构20家以上", "引进金融机构20家以上述方式", static (in ClauseContext clause, int index, Word word, in Candidate candidate, ref Suffix suffix)
            => Take(word, 'g', Bound.AtLeast, index, ref suffix) && clause.At(suffix.End) != '述'),
        new("and-less", "保持在3.6%以下", "保持在3.6%", static (in ClauseContext clause, int index, Word word, in Candidate candidate, ref Suffix suffix)
            => Take(word, 'l', Bound.AtMost, index, ref suffix)),
        new("within", "3年内完成", "3个内陆城市", static (in ClauseContext clause, int index, Word word, in Candidate candidate, ref Suffix suffix)
            => candidate.Unit.Tag == UnitWords.Duration && candidate.Number.Form != NumeralForm.Fraction && Take(word, 'i', Bound.AtMost, index, ref suffix)),
        new("or-so", "增长8%左右", "增长8%", static (in ClauseContext clause, int index, Word word, in Candidate candidate, ref Suffix suffix)
            => Take(word, 'A', Bound.About, index, ref suffix)),
        new("and-some", "增长一倍多", "增长一倍", static (in ClauseContext clause, int index, Word word, in Candidate candidate, ref Suffix suffix)
            => candidate.Unit.Tag is UnitWords.Times or UnitWords.Duration or UnitWords.Measure or UnitWords.Tenth or UnitWords.Money or UnitWords.Points
                && candidate.Number.Form != NumeralForm.Fraction && "元种样媒次层边家功彩维式点地方个名项".IndexOf(clause.At(index + 1)) < 0
                && Take(word, 'O', Bound.Over, index, ref suffix)),
        new("behind-a-noun", "引进20家企业以上", "引进20家企业", ReadBehindNoun),
    ];

    /// <summary>Reads the bound that stands at <paramref name="index"/>, or behind one noun there (20家企业以上).</summary>
    public static Suffix Read(in ClauseContext clause, int index, in Candidate candidate)
    {
        Suffix suffix = default;
        Word word = SuffixWords.Table.Find(clause.Text, index, clause.Text.Length);
        foreach (ReadingRow<ReadBehind> row in All)
        {
            if (clause.IsOn(row) && row.Decide(clause, index, word, candidate, ref suffix))
            {
                clause.Probe?.Note(row);
                return suffix;
            }
        }

        return new Suffix { Start = index, End = index };
    }

    private static bool Take(Word word, char tag, Bound bound, int index, ref Suffix suffix)
        => word.Tag == tag && Take(bound, index, index + word.Length, ref suffix);

    private static bool ReadBehindNoun(in ClauseContext clause, int index, Word word, in Candidate candidate, ref Suffix suffix)
    {
        Word noun = SuffixWords.Nouns.Find(clause.Text, index, clause.Text.Length);
        int start = index + noun.Length;
        Word behind = noun.IsFound && candidate.Number.Form != NumeralForm.Fraction ? SuffixWords.Table.Find(clause.Text, start, clause.Text.Length) : default;
        return behind.IsFound
            && (Take(behind, 'g', Bound.AtLeast, start, ref suffix)
                || Take(behind, 'l', Bound.AtMost, start, ref suffix)
                || Take(behind, 'A', Bound.About, start, ref suffix))
            && (suffix.Bound != Bound.AtLeast || clause.At(suffix.End) != '述');
    }

    private static bool Take(Bound bound, int start, int end, ref Suffix suffix)
    {
        suffix = new Suffix { Bound = bound, Start = start, End = end };
        return true;
    }
}
