using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar.Classifying;

/// <summary>压减环节12个, 精简事项30项: a noun stands between the verb and the number that things fall by.</summary>
internal static class Falls
{
    /// <summary>How long the noun may be.</summary>
    private const int LongestNoun = 8;

    /// <summary>
    /// Whether a verb of falling governs a count that ends its clause. 新增城镇就业4.4万人 is not the like: what is new is how many there are of it.
    /// </summary>
    public static bool IsFall(in ClauseContext clause, in Candidate candidate)
    {
        bool isCounted = candidate.Unit.Tag is UnitWords.Classifier or UnitWords.DigitClassifier && !candidate.Prefix.HasVerb && !candidate.IsListed;
        if (!isCounted || candidate.Bound != Bound.None || CharClasses.IsHan(clause.At(candidate.End)))
        {
            return false;
        }

        int last = Math.Max(clause.Limit, candidate.Start - LongestNoun);
        for (int end = candidate.Start - 2; end - 2 >= last && CharClasses.IsHan(clause.Text[end]); end--)
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
