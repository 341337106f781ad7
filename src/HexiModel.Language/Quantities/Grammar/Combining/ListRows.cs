using HexiModel.Language.Quantities.Grammar.Attaching;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar.Combining;

/// <summary>Gives words of one member to those before it, if that is this row's.</summary>
internal delegate bool ShareBackwards(ref ClauseContext clause, in Candidate candidate);

/// <summary>Lists that share words (分别增长9%和10%以上, 6.8、22.5个百分点, 突破7万亿、8万亿), and units that are not written.</summary>
internal static class ListRows
{
    /// <summary>What a member takes from its neighbours and from the nouns around it; each row is asked.</summary>
    public static readonly ReadingRow<AttachWord>[] All =
    [
        new("unit-of-a-later-member", "分别高于全省6.8、22.5个百分点", "分别高于全省6.8、22.5", SharedUnits.Read),
        new("words-of-the-member-before", "分别超过8万元、4.5万元", "超过8万元，4.5万元", TakeWords),
        new("bound-of-the-list", "每县打造不少于2个示范街区、3个示范乡镇", "每县打造不少于2个示范街区，3个示范乡镇", TakeBoundOfList),
        new("unit-of-a-noun", "15万退休人员", "15万以上", Nouns.InferUnit),
    ];

    /// <summary>How long a noun between the numbers of a list may be.</summary>
    private const int LongestNoun = 10;

    /// <summary>The bound behind the last member, which holds for all.</summary>
    public static readonly ReadingRow<ShareBackwards> BoundOfAll = new("bound-of-all", "分别增长5%、6%和7%以上", "增长5%、6%和7%以上", ShareBound);

    /// <summary>Attaches what stands at the neighbours of a candidate.</summary>
    public static void Attach(in ClauseContext clause, ref Candidate candidate)
    {
        candidate.IsListed = clause.Previous.End > clause.Start && candidate.Start > clause.Previous.End
            && clause.EndOfSeparator(clause.Previous.End) == candidate.Start;
        foreach (ReadingRow<AttachWord> row in All)
        {
            if (clause.IsOn(row) && row.Decide(clause, ref candidate))
            {
                clause.Probe?.Note(row);
            }
        }
    }

    /// <summary>Gives the candidate's words to the members before it, once it is emitted.</summary>
    public static void Share(ref ClauseContext clause, in Candidate candidate)
    {
        if (!candidate.IsListed || (clause.IsOn(BoundOfAll) && BoundOfAll.Decide(ref clause, candidate)))
        {
            clause.ListStart = (clause.Found?.Count ?? 0) - 1;
        }
    }

    /// <summary>A member without words of its own takes the verb and the bound of the one before.</summary>
    private static bool TakeWords(in ClauseContext clause, ref Candidate candidate)
    {
        ref readonly Prefix before = ref clause.Previous.Prefix;
        if (!candidate.IsListed || candidate.Start != candidate.NumberStart || !clause.Previous.IsEmitted)
        {
            return false;
        }

        candidate.IsShared = before.HasVerb || before.Bound != Bound.None;
        candidate.Prefix.Verb = before.Verb;
        candidate.Prefix.IsTo = before.IsTo;
        candidate.Prefix.Bound = before.Bound;
        if (candidate.Bound == Bound.None && before.Bound is Bound.MoreThan or Bound.AtLeast or Bound.AtMost or Bound.LessThan)
        {
            candidate.Bound = before.Bound;
        }

        return candidate.IsShared;
    }

    /// <summary>不少于2个示范街区、3个示范乡镇: the nouns of a list stand between its numbers.</summary>
    private static bool TakeBoundOfList(in ClauseContext clause, ref Candidate candidate)
    {
        ref readonly Candidate before = ref clause.Previous;
        int separator = candidate.Start - 1;
        bool isBefore = before.Prefix.Bound != Bound.None || (before.Suffix.Bound == Bound.None && before.Number.Bound == Bound.None);
        bool isLimit = before.IsEmitted && isBefore && before.Bound is Bound.MoreThan or Bound.AtLeast or Bound.AtMost or Bound.LessThan;
        if (!isLimit || candidate.IsListed || candidate.Bound != Bound.None || candidate.Start != candidate.NumberStart || before.End < clause.Start
            || clause.EndOfSeparator(separator) != candidate.Start || separator - before.End is < 1 or > LongestNoun
            || !(IsCounter(before.Unit.Tag) || IsPhysical(before)) || !(IsCounter(candidate.Unit.Tag) || IsPhysical(candidate)))
        {
            return false;
        }

        for (int i = before.End; i < separator; i++)
        {
            if (!CharClasses.IsHan(clause.Text[i]))
            {
                return false;
            }
        }

        candidate.Bound = candidate.Prefix.Bound = before.Bound;
        return candidate.IsShared = true;
    }

    /// <summary>2个公园、3公里绿道: a length or an area is a thing of the list, as what is counted is. Money and shares say something of their own.</summary>
    private static bool IsPhysical(in Candidate candidate)
        => candidate.Unit.IsFound && HexiModel.Units.Find(candidate.UnitText)?.Dimension is not (null or HexiModel.Dimensions.Money or HexiModel.Dimensions.Ratio or HexiModel.Dimensions.Points);

    private static bool IsCounter(char tag) => tag is UnitWords.Classifier or UnitWords.DigitClassifier;

    /// <summary>分别增长9%和10%以上: the bound behind the last member holds for all.</summary>
    private static bool ShareBound(ref ClauseContext clause, in Candidate candidate)
    {
        if (clause.Found is not { } found || clause.Respectively < clause.Start || candidate.Suffix.Bound == Bound.None)
        {
            return false;
        }

        for (int i = Math.Max(clause.ListStart, 0); i < found.Count - 1; i++)
        {
            if (found[i].Statement.Bound == Bound.None && found[i].Span.Start > clause.Respectively)
            {
                found[i] = found[i] with { Statement = found[i].Statement with { Bound = candidate.Suffix.Bound } };
                clause.Probe?.NoteAt(i, BoundOfAll);
            }
        }

        return true;
    }
}
