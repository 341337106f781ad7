using System.Collections.Immutable;
using HexiModel.Language.Quantities.Grammar.Attaching;
using HexiModel.Language.Quantities.Grammar.Classifying;
using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar.Combining;

/// <summary>Joins a candidate with what stands before it, if that is this row's.</summary>
internal delegate bool Combine(ref ClauseContext clause, ref Candidate candidate);

/// <summary>Finds the verb between the two numbers of a change, if it is this row's.</summary>
internal delegate bool FindVerb(in ClauseContext clause, in Candidate candidate, bool hasFrom, ref Prefix verb);

/// <summary>Changes with both ends: 由13家发展到237家, 从2020年的10.5万元提高到2025年的14万元左右, 16%的税率降至13%.</summary>
internal static class FromToRows
{
    /// <summary>The rows, in the order in which they are asked.</summary>
    public static readonly ReadingRow<Combine>[] All =
    [
        new("from-zero", "高铁里程由零增加到1360公里", "高铁里程增加到1360公里", FromZero),
        new("next-from-to", "由35%、62%提高到48%和71%", "由35%提高到48%，占71%", NextFromTo),
        new("from-to", "成员由13家发展到237家", "成员由13家企业发展，237家学校", FromTo),
    ];

    /// <summary>Where the verb may stand, if not before the second number itself.</summary>
    public static readonly ReadingRow<FindVerb>[] Verbs =
    [
        new("verb-before-for-each", "由每人每月800元提高到每人每月860元", "由800元提高到860元", VerbBeforePer),
        new("verb-before-a-date", "从2020年的10.5万元提高到2025年的14万元左右", "从10.5万元提高到14万元左右", VerbBeforeDate),
        new("verb-before-a-relative-date", "由去年的210元提高到今年的260元", "由210元提高到260元", VerbBeforeRelativeDate),
        new("bare-to", "从3家到5家", "由3家增至5家", BareTo),
    ];

    /// <summary>How much may stand between 从 and the first number: 2020年的, “十二五”末的, 月销售额.</summary>
    private const int LongestOpening = 24;

    /// <summary>How much may stand between the first number and the verb.</summary>
    private const int LongestGap = 12;

    /// <summary>The same without 从: 的税率.</summary>
    private const int LongestBareGap = 6;

    /// <summary>Merges the candidate with what it started from, if the two are the ends of one change.</summary>
    public static bool TryMerge(ref ClauseContext clause, ref Candidate candidate)
    {
        foreach (ReadingRow<Combine> row in All)
        {
            if (clause.IsOn(row) && row.Decide(ref clause, ref candidate))
            {
                clause.Probe?.Note(row);
                return true;
            }
        }

        return false;
    }

    /// <summary>由零增加到1360公里: nothing stands for the first number.</summary>
    private static bool FromZero(ref ClauseContext clause, ref Candidate candidate)
    {
        int zero = clause.From + 1;
        if (clause.From < clause.Start || clause.At(zero) != '零' || !candidate.Prefix.IsTo || candidate.Prefix.Start != zero + 1 || candidate.IsRange)
        {
            return false;
        }

        candidate.Lower = new Numeral { Start = zero, End = zero + 1, Form = NumeralForm.Han };
        candidate.From = 0m;
        candidate.Kind = QuantityKind.FromTo;
        candidate.Direction = Direction.Up;
        candidate.Start = clause.From;
        candidate.IsRange = true;
        clause.From = ClauseContext.None;
        return true;
    }

    private static bool FromTo(ref ClauseContext clause, ref Candidate candidate)
    {
        ref readonly Candidate previous = ref clause.Previous;
        if (previous.End <= clause.Start || previous.End > candidate.Start || previous.IsRange || candidate.IsRange || !(HaveOneUnit(previous, candidate) || PairedEnds.BeginWith(clause, candidate)))
        {
            return false;
        }

        bool hasFrom = clause.From >= clause.Start && clause.From < previous.NumberStart && previous.NumberStart - clause.From <= LongestOpening;
        Prefix verb = VerbOfChange(clause, candidate, hasFrom);
        int gap = verb.VerbStart - previous.End;
        bool isChange = verb.VerbLength > 0 && gap >= 0
            && (hasFrom ? gap <= LongestGap : verb.IsTo && (gap == 0 || (gap <= LongestBareGap && clause.At(previous.End) == '的')));
        bool hasUnit = candidate.Unit.IsFound || previous.Unit.IsFound || (verb.HasVerb && IsPlain(candidate) && IsPlain(previous));
        if (isChange && hasUnit)
        {
            Merge(ref clause, ref candidate, verb, hasFrom ? clause.From : previous.Start);
        }

        return isChange && hasUnit;
    }

    /// <summary>The second of a list behind the verb changes from the second of the list before it.</summary>
    private static bool NextFromTo(ref ClauseContext clause, ref Candidate candidate)
    {
        if (clause.Starts.IsDefaultOrEmpty || candidate.IsRange || candidate.Start != candidate.NumberStart
            || clause.EndOfSeparator(clause.Floor) != candidate.Start || (candidate.Unit.IsFound && candidate.Unit.Text != clause.Starts[0].UnitText))
        {
            clause.Starts = default;
            return false;
        }

        candidate.Prefix.Verb = clause.Previous.Prefix.Verb;
        candidate.Prefix.IsTo = clause.Previous.Prefix.IsTo;
        candidate.IsShared = true;
        PairedEnds.SetStart(clause.Starts[0], ref candidate);
        clause.Starts = clause.Starts.RemoveAt(0);
        return true;
    }

    private static bool IsPlain(in Candidate candidate) => candidate.Number.Form is NumeralForm.Arabic or NumeralForm.Mixed or NumeralForm.Fraction;

    /// <summary>The unit may be left out at one end; two different units are two different things.</summary>
    private static bool HaveOneUnit(in Candidate first, in Candidate second)
        => !first.Unit.IsBlocked && !second.Unit.IsBlocked && (!first.Unit.IsFound || !second.Unit.IsFound || first.Unit.Text == second.Unit.Text);

    /// <summary>The verb before the second number; without a length where it does not make a change of the two.</summary>
    private static Prefix VerbOfChange(in ClauseContext clause, in Candidate candidate, bool hasFrom)
    {
        Prefix verb = candidate.Prefix;
        foreach (ReadingRow<FindVerb> row in Verbs)
        {
            if (!verb.HasVerb && clause.IsOn(row) && row.Decide(clause, candidate, hasFrom, ref verb))
            {
                clause.Probe?.Note(row);
            }
        }

        bool counts = !verb.HasVerb || verb.IsTo || (hasFrom && verb.Verb is PrefixWords.Reach or PrefixWords.Pass);
        verb.VerbLength = counts ? verb.VerbLength : 0;
        return verb;
    }

    /// <summary>提高到2025年的14万元: the verb stands before the date.</summary>
    private static bool VerbBeforeDate(in ClauseContext clause, in Candidate candidate, bool hasFrom, ref Prefix verb)
    {
        int end = clause.At(verb.Start - 1) == '的' ? verb.Start - 1 : verb.Start;
        if (clause.LastDate is not { } date || date.Span.End != end || date.Span.Start <= clause.Previous.End)
        {
            return false;
        }

        verb = Before(clause, date.Span.Start, candidate);
        return true;
    }

    /// <summary>提高到今年的260元: words such as 今年 stand for the date.</summary>
    private static bool VerbBeforeRelativeDate(in ClauseContext clause, in Candidate candidate, bool hasFrom, ref Prefix verb)
    {
        int end = verb.Start - (clause.At(verb.Start - 1) == '的' ? 1 : 0);
        Word date = DateWords.Relative.Find(clause.Text, end, Math.Max(clause.Start, clause.Previous.End));
        if (!date.IsFound)
        {
            return false;
        }

        verb = Before(clause, end - date.Length, candidate);
        return true;
    }

    /// <summary>提高到每人每月860元: the verb stands before what the number holds for.</summary>
    private static bool VerbBeforePer(in ClauseContext clause, in Candidate candidate, bool hasFrom, ref Prefix verb)
    {
        if (clause.PerStart <= clause.Previous.End || clause.PerEnd != verb.Start)
        {
            return false;
        }

        verb = Before(clause, clause.PerStart - 1, candidate);
        return true;
    }

    /// <summary>从3家到5家: 到 alone is the verb.</summary>
    private static bool BareTo(in ClauseContext clause, in Candidate candidate, bool hasFrom, ref Prefix verb)
    {
        if (!hasFrom || clause.At(verb.Start - 1) is not ('到' or '至'))
        {
            return false;
        }

        verb.VerbStart = verb.Start - 1;
        verb.VerbLength = 1;
        return true;
    }

    private static Prefix Before(in ClauseContext clause, int place, in Candidate candidate)
        => BeforeRows.Read(clause, new Numeral { Start = place }, candidate.Unit, Math.Max(clause.Start, clause.Previous.End));

    /// <summary>A negative growth was read as a decrease; as an end of a change it keeps its sign: 由-2%提高到3%.</summary>
    private static decimal Signed(in ClauseContext clause, int start, decimal amount)
        => amount > 0m && SignRows.LengthAt(clause, start) > 0 ? -amount : amount;

    private static void Merge(ref ClauseContext clause, ref Candidate candidate, in Prefix verb, int start)
    {
        ref readonly Candidate previous = ref clause.Previous;
        if (!candidate.Unit.IsFound && previous.Unit.IsFound)
        {
            candidate.Unit.Tag = previous.Unit.Tag;
            candidate.UnitText = previous.UnitText;
            candidate.IsUnitInferred = true;
        }
        else if (!candidate.Unit.IsFound && candidate.Number.HasScale)
        {
            candidate.UnitText = Nouns.UnitBefore(clause, start);
            candidate.IsUnitInferred = candidate.UnitText.Length > 0;
        }

        candidate.Lower = previous.Number;
        candidate.From = Signed(clause, previous.Number.Start, previous.Amount);
        candidate.Amount = Signed(clause, candidate.Number.Start, candidate.Amount);
        candidate.Kind = QuantityKind.FromTo;
        // 由-5%收窄至-3%: with a sign, the values tell the way and not the verb.
        Direction? way = candidate.Amount > candidate.From ? Direction.Up : candidate.Amount < candidate.From ? Direction.Down : null;
        candidate.Direction = candidate.From < 0m || candidate.Amount < 0m ? way : KindRows.DirectionOf(verb.Verb) ?? way;
        ImmutableArray<QuantityExpression> paired = PairedEnds.Before(clause, candidate, start < previous.Start ? start : clause.Start);
        if (paired.Length > 1)
        {
            PairedEnds.SetStart(paired[0], ref candidate);
            clause.Starts = paired.RemoveAt(0);
            start = Math.Min(start, paired[0].Span.Start);
        }

        candidate.Prefix = verb;
        candidate.Start = start;
        candidate.IsRange = true;
        clause.TakeBackFrom(start);
        clause.From = ClauseContext.None;
        clause.ListStart = clause.Found?.Count ?? 0;
    }
}
