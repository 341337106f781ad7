using HexiModel.Language.Quantities.Grammar.Attaching;
using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar.Combining;

/// <summary>10.81万贫困人口 are persons, 生产总值跨越7万亿 are yuan: a scaled number takes its unit from the nouns around it.</summary>
internal static class Nouns
{
    private const int SubjectWindow = 24;
    private const int PeopleWindow = 8;

    /// <summary>Gives a number without a unit that of the noun.</summary>
    public static bool InferUnit(in ClauseContext clause, ref Candidate candidate)
    {
        if (candidate.Unit.IsFound || candidate.Number.Form == NumeralForm.Fraction || !(candidate.Number.HasScale || candidate.Number.Form == NumeralForm.Mixed || IsBeforePeople(clause.Text, candidate)))
        {
            return false;
        }

        string people = UnitBehind(clause.Text, candidate.End);
        string unit = candidate.IsListed && clause.Previous.IsUnitInferred ? clause.Previous.UnitText : people;
        bool isBare = candidate.Number.Form == NumeralForm.BareScale && candidate.Bound == Bound.None;
        candidate.UnitText = unit.Length > 0 || isBare ? unit : UnitBefore(clause, candidate.Start);
        candidate.IsUnitInferred = candidate.UnitText.Length > 0;
        if (people.Length > 0 && candidate.Prefix.IsRaise && candidate.Bound == Bound.None)
        {
            // 提高6000万农村人口供水保障水平: what is raised stands behind the people.
            candidate.Start = candidate.NumberStart;
            candidate.Prefix = new Prefix { Start = candidate.NumberStart };
        }

        return candidate.IsUnitInferred;
    }

    /// <summary>The unit that the subject of the clause gives to a number.</summary>
    public static string UnitBefore(in ClauseContext clause, int start)
    {
        int last = Math.Max(clause.Start, start - SubjectWindow);
        for (int end = start; end > last; end--)
        {
            Word word = HeadWords.Subjects.Find(clause.Text, end, last);
            if (word.IsFound)
            {
                return HeadWords.UnitOf(word.Tag);
            }
        }

        return "";
    }

    /// <summary>3000人才, 5000居民: people right behind digits that are no year.</summary>
    private static bool IsBeforePeople(string text, in Candidate candidate)
        => candidate.Number.Form == NumeralForm.Arabic && candidate.Number.IntegerDigits < 6 && candidate.Number.Value is < 1900m or > 2100m or 2000m
            && HeadWords.People.Find(text, candidate.Number.End, text.Length).IsFound;

    private static string UnitBehind(string text, int start)
    {
        int last = Math.Min(text.Length, start + PeopleWindow);
        for (int i = start; i < last && CharClasses.IsHan(text[i]); i++)
        {
            Word word = HeadWords.People.Find(text, i, text.Length);
            if (word.IsFound)
            {
                return HeadWords.UnitOf(word.Tag);
            }
        }

        return "";
    }
}
