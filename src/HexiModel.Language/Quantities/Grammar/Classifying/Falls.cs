using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar.Classifying;

/// <summary>压减环节12个, 精简事项30项: a noun stands between the verb and the number that things fall by.</summary>
internal static class Falls
{
    /// <summary>How long the noun may be.</summary>
    private const int LongestNoun = 8;

    /// <summary>压减审批环节6个、申报材料18份: the verb governs the whole list.</summary>
    private static bool GoesOn(in ClauseContext clause, in Candidate candidate)
    {
        ref readonly Candidate before = ref clause.Previous;
        int start = clause.EndOfSeparator(before.End);
        bool isFall = before.IsEmitted && before.Kind == QuantityKind.Decrease && !before.Prefix.HasVerb && before.End > clause.Start && start > before.End;
        for (int i = start; isFall && i < candidate.Start; i++)
        {
            isFall = IsOfNoun(clause.Text[i]);
        }

        return isFall && candidate.Start - start is > 0 and <= LongestNoun && !PrefixWords.Verbs.Find(clause.Text, start + 2, start).IsFound;
    }

    /// <summary>压减A类事项3个: a noun may have a letter.</summary>
    private static bool IsOfNoun(char c) => CharClasses.IsHan(c) || CharClasses.IsLetter(c);

    /// <summary>
    /// Whether a verb of falling governs a count that ends its clause. 新增城镇就业4.4万人 is not the like: what is new is how many there are of it.
    /// </summary>
    public static bool IsFall(in ClauseContext clause, in Candidate candidate)
    {
        bool isCounted = candidate.Unit.Tag is UnitWords.Classifier or UnitWords.DigitClassifier or UnitWords.Duration && !candidate.Prefix.HasVerb && !candidate.IsListed;
        if (!isCounted || CharClasses.IsHan(clause.At(candidate.End)))
        {
            return false;
        }

        if (GoesOn(clause, candidate))
        {
            return true;
        }

        int last = Math.Max(clause.Limit, candidate.Start - LongestNoun);
        for (int end = candidate.Start - 2; end - 2 >= last && IsOfNoun(clause.Text[end]); end--)
        {
            Word verb = PrefixWords.Verbs.Find(clause.Text, end, last);
            if (verb.IsFound && verb.Length == 2)
            {
                int start = end - verb.Length;
                return verb.Tag == PrefixWords.Down && (start == clause.Limit || clause.EndOfSeparator(start - 1) == start || "共已再又并均各".IndexOf(clause.At(start - 1)) >= 0);
            }
        }

        return false;
    }
}
