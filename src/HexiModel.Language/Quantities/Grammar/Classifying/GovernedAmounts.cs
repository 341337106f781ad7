using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar.Classifying;

/// <summary>压减环节12个, 增加支出3亿元, 净减少耕地300亩: a noun stands between the verb and the number that something changes by.</summary>
internal static class GovernedAmounts
{
    /// <summary>How long the noun may be.</summary>
    private const int LongestNoun = 12;

    /// <summary>What may stand before the verb: 共精简, 较上年减少, 同比多收.</summary>
    private const string Openings = "共已再又并均各计年比期";

    /// <summary>
    /// The way of the change whose verb governs a number that ends its clause; null where none does. 新增城镇就业4.4万人 is not the like: what
    /// is new is how many there are of it.
    /// </summary>
    public static Direction? WayOf(in ClauseContext clause, in Candidate candidate)
    {
        bool isAmount = candidate.Unit.Tag is UnitWords.Classifier or UnitWords.DigitClassifier or UnitWords.Duration or UnitWords.Money or UnitWords.Measure
            && !candidate.Prefix.HasVerb && !candidate.IsListed && !CharClasses.IsHan(clause.At(candidate.End));
        return !isAmount ? null : GoesOn(clause, candidate) ?? (VerbOf(clause, candidate) is { IsFound: true } verb ? WayOf(verb, candidate.Unit.Tag) : null);
    }

    /// <summary>全年压减公用经费8%、项目支出12%: the way of a verb that governs a percentage at the end of its clause.</summary>
    public static Direction? WayOfShare(in ClauseContext clause, in Candidate candidate)
        => candidate.Prefix.HasVerb || candidate.IsListed || CharClasses.IsHan(clause.At(candidate.End)) ? null
            : GoesOn(clause, candidate) ?? (VerbOf(clause, candidate) is { IsFound: true } verb ? WayOf(verb, candidate.Unit.Tag) : null);

    /// <summary>Where the verb starts that governs a candidate; the candidate itself where none does.</summary>
    public static int StartOfVerb(in ClauseContext clause, in Candidate candidate)
    {
        _ = Find(clause, candidate, out int start);
        return start;
    }

    private static Word VerbOf(in ClauseContext clause, in Candidate candidate) => Find(clause, candidate, out _);

    private static Word Find(in ClauseContext clause, in Candidate candidate, out int start)
    {
        int last = Math.Max(clause.Limit, candidate.Start - LongestNoun);
        for (int end = candidate.Start - 2; end - 2 >= last && IsOfNoun(clause.Text[end]); end--)
        {
            Word verb = PrefixWords.Verbs.Find(clause.Text, end, Math.Max(clause.Limit, last - 1));
            start = end - verb.Length;
            if (verb.IsFound && verb.Length >= 2)
            {
                bool isFirst = start == clause.Limit || (clause.Base >= clause.Start && clause.Base < start && start - clause.Base <= LongestNoun) || clause.EndOfSeparator(start - 1) == start || Openings.IndexOf(clause.At(start - 1)) >= 0;
                return isFirst ? verb : default;
            }
        }

        start = candidate.Start;
        return default;
    }

    /// <summary>The way of a verb; null of one that only says what is new (新增) or let off (减免).</summary>
    private static Direction? WayOf(Word verb, char unit)
    {
        string word = PrefixWords.Verbs.TextOf(verb);
        bool isSum = unit is UnitWords.Money or UnitWords.Measure;
        return verb.Tag switch
        {
            PrefixWords.Down => isSum && word is "减免" or "核减" or "出清" or "精简" ? null : Direction.Down,
            PrefixWords.Up => word is "增加" or "净增" or "净增加" or "净增长" or "多发生" ? Direction.Up : null,
            PrefixWords.BudgetUp => unit == UnitWords.Money ? Direction.Up : null,
            PrefixWords.BudgetDown => unit == UnitWords.Money ? Direction.Down : null,
            _ => null,
        };
    }

    /// <summary>压减审批环节6个、申报材料18份: the verb governs the whole list.</summary>
    private static Direction? GoesOn(in ClauseContext clause, in Candidate candidate)
    {
        ref readonly Candidate before = ref clause.Previous;
        int start = clause.EndOfSeparator(before.End);
        bool isMember = before.IsEmitted && before.Kind is QuantityKind.Decrease or QuantityKind.Increase && !before.Prefix.HasVerb && before.End > clause.Start && start > before.End;
        for (int i = start; isMember && i < candidate.Start; i++)
        {
            isMember = IsOfNoun(clause.Text[i]);
        }

        return isMember && candidate.Start - start is > 0 and <= LongestNoun && !PrefixWords.Verbs.Find(clause.Text, start + 2, start).IsFound ? before.Direction : null;
    }

    /// <summary>压减A类事项3个: a noun may have a letter.</summary>
    private static bool IsOfNoun(char c) => CharClasses.IsHan(c) || CharClasses.IsLetter(c);
}
