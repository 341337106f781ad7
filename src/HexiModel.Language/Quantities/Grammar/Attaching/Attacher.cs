using HexiModel.Language.Quantities.Grammar.Combining;
using HexiModel.Language.Quantities.Grammar.Finding;
using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar.Attaching;

/// <summary>From a numeral to a candidate: its range, unit, verb and bounds.</summary>
internal static class Attacher
{
    /// <summary>How long the whole may be that a part is of.</summary>
    private const int LongestWhole = 16;

    /// <summary>How long a verb between 至少 and its number may be.</summary>
    private const int LongestVerb = 3;

    private static readonly ReadingRow<AttachWord> Neighbours = new("neighbouring-digits", "新建两三个", "新建两个", ReadNeighbours);
    private static readonly ReadingRow<AttachWord> AtLeastBeforeVerb = new("at-least-before-a-verb", "每个县至少办好1所", "每个县办好1所", ReadAtLeast);

    private static readonly ReadingRow<AttachWord> BoundBeforePer = new("bound-before-for-each", "不低于每人每年6000元", "每人每年6000元", ReadBoundBeforePer);
    private static readonly ReadingRow<AttachWord> BoundOfPart = new("bound-of-a-part", "约占全部支出的63.5%", "约占63.5%", ReadBoundOfPart);

    /// <summary>The rows, in the order in which they are asked.</summary>
    public static readonly ReadingRow[] All = [Neighbours, AtLeastBeforeVerb, BoundBeforePer, BoundOfPart];

    /// <summary>Attaches its words to a number.</summary>
    public static Candidate Attach(in ClauseContext clause, in Numeral number)
    {
        Candidate candidate = new() { Number = number, Unit = UnitRows.Read(clause, number), UnitText = "", Amount = number.Value };
        if (!RangeRows.TryRead(clause, ref candidate))
        {
            Ask(clause, Neighbours, ref candidate);
        }

        SignRows.Read(clause, ref candidate);
        candidate.UnitText = candidate.Unit.Text;
        candidate.End = candidate.Unit.End;
        bool isQuoted = Quotations.IsQuoted(clause, candidate.Number.Start, candidate.End);
        HalfRows.Read(clause, ref candidate);
        candidate.Prefix = BeforeRows.Read(clause, candidate.IsRange ? candidate.Lower : candidate.Number, candidate.Unit, clause.Limit);
        // 突破“六百亿”: the quotation marks belong to the expression where its words stand before them.
        candidate.End += isQuoted && candidate.Prefix.Start < candidate.NumberStart ? 1 : 0;
        candidate.Suffix = BehindRows.Read(clause, candidate.End, candidate);
        ForeignWordRows.LetGo(clause, ref candidate);
        candidate.Start = candidate.Prefix.Start;
        candidate.End = candidate.Suffix.End;
        candidate.Bound = candidate.Prefix.Bound != Bound.None ? candidate.Prefix.Bound
            : candidate.Suffix.Bound != Bound.None ? candidate.Suffix.Bound
            : candidate.Number.Bound;
        if (candidate.Bound == Bound.None)
        {
            Ask(clause, AtLeastBeforeVerb, ref candidate);
            Ask(clause, BoundBeforePer, ref candidate);
            Ask(clause, BoundOfPart, ref candidate);
        }

        return candidate;
    }

    private static void Ask(in ClauseContext clause, ReadingRow<AttachWord> row, ref Candidate candidate)
    {
        if (clause.IsOn(row) && row.Decide(clause, ref candidate))
        {
            clause.Probe?.Note(row);
        }
    }

    /// <summary>两三个 are two to three.</summary>
    private static bool ReadNeighbours(in ClauseContext clause, ref Candidate candidate)
    {
        if (candidate.Number.Form != NumeralForm.Approximate)
        {
            return false;
        }

        candidate.Lower = candidate.Number;
        candidate.From = candidate.Number.Value;
        candidate.Amount = candidate.Number.Upper;
        candidate.IsRange = true;
        return true;
    }

    /// <summary>不低于每人每年6000元: what it holds for stands between the bound and the number.</summary>
    private static bool ReadBoundBeforePer(in ClauseContext clause, ref Candidate candidate)
    {
        if (clause.PerStart < clause.Start || clause.PerEnd != candidate.Start)
        {
            return false;
        }

        candidate.Bound = candidate.Prefix.Bound = BeforeRows.Read(clause, new Numeral { Start = clause.PerStart - 1 }, candidate.Unit, clause.Limit).Bound;
        return candidate.Bound != Bound.None;
    }

    /// <summary>约占全部支出的63.5%, 超过全国的三分之一: the whole stands between the bound and the part of it.</summary>
    private static bool ReadBoundOfPart(in ClauseContext clause, ref Candidate candidate)
    {
        bool isPart = candidate.Unit.Tag is UnitWords.Percent or UnitWords.Tenth or UnitWords.Times || candidate.Number.Form == NumeralForm.Fraction;
        bool isOfDate = clause.LastDate is { } date && date.Span.End == candidate.Start - 1;
        int last = Math.Max(isOfDate ? clause.Start : clause.Limit, candidate.Start - LongestWhole);
        for (int end = candidate.Start - 2; isPart && clause.At(candidate.Start - 1) == '的' && end > last && IsOfWhole(clause.Text[end]); end--)
        {
            Word bound = PrefixWords.BoundsOfParts.Find(clause.Text, end, last);
            if (bound.IsFound)
            {
                candidate.Bound = BoundBefore.BoundOf(bound.Tag);
                return true;
            }
        }

        return false;
    }

    private static bool IsOfWhole(char c) => CharClasses.IsHan(c) || CharClasses.IsLetter(c) || CharClasses.IsDigit(c);

    /// <summary>至少办好1所, 至少建成3个: a verb parts the bound from the number.</summary>
    private static bool ReadAtLeast(in ClauseContext clause, ref Candidate candidate)
    {
        for (int start = candidate.Start; start >= Math.Max(clause.Limit, candidate.Start - LongestVerb) && (start == candidate.Start || CharClasses.IsHan(clause.Text[start])); start--)
        {
            if (start - 2 >= clause.Limit && clause.IsAt(start - 2, "至少"))
            {
                candidate.Bound = Bound.AtLeast;
                return true;
            }
        }

        return false;
    }
}
