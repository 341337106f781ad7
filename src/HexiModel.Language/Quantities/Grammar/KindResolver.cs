using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar;

/// <summary>Decides what a candidate says, from its unit, its verb and the noun before it.</summary>
internal static class KindResolver
{
    /// <summary>How far back a head noun (涨幅, 率) is looked for.</summary>
    private const int HeadWindow = 24;

    /// <summary>Sets kind and direction.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limit">Where the clause starts.</param>
    /// <param name="previous">The member before in a list; the default where the candidate is in none.</param>
    /// <param name="candidate">The candidate.</param>
    public static void Resolve(string text, int limit, in Candidate previous, ref Candidate candidate)
    {
        Direction? verb = candidate.Prefix.IsChange ? DirectionOf(candidate.Prefix.Verb) : null;
        bool isShare = candidate.Unit.Tag is UnitWords.Percent or UnitWords.Tenth || candidate.Number.Form == NumeralForm.Fraction;
        candidate.Direction = verb;
        candidate.Kind = candidate.Unit.Tag switch
        {
            _ when isShare => OfShare(text, limit, previous, ref candidate),
            UnitWords.Points => QuantityKind.Points,
            UnitWords.Times => QuantityKind.Multiple,
            UnitWords.Age when verb is not null => OfAmount(candidate, verb),
            UnitWords.Age => IsLifespan(text, limit, candidate) ? QuantityKind.Level : QuantityKind.Age,
            UnitWords.Duration when !candidate.Prefix.HasVerb && !candidate.IsShared && !IsMeasuredTime(text, limit, candidate.Start) => QuantityKind.Duration,
            _ => OfAmount(candidate, verb),
        };
        if (candidate.Kind == QuantityKind.Points && candidate.IsShared)
        {
            candidate.Direction = previous.Direction;
        }

        if (candidate.IsNegative)
        {
            Negate(ref candidate);
        }

        if (candidate.IsRange && candidate.Kind is not (QuantityKind.Age or QuantityKind.Duration))
        {
            candidate.Kind = QuantityKind.Range;
        }
    }

    /// <summary>A negative growth is a decrease; any other negative number keeps its sign.</summary>
    private static void Negate(ref Candidate candidate)
    {
        if (candidate.Kind is QuantityKind.Growth or QuantityKind.Increase)
        {
            candidate.Kind = QuantityKind.Decrease;
            candidate.Direction = Direction.Down;
        }
        else
        {
            candidate.Amount = -candidate.Amount;
        }
    }

    /// <summary>The direction of a verb of change.</summary>
    public static Direction? DirectionOf(char verb) => verb switch
    {
        PrefixWords.Up => Direction.Up,
        PrefixWords.Down => Direction.Down,
        _ => null,
    };

    /// <summary>A percentage is a change behind a verb of change or a head such as 涨幅, else a share.</summary>
    private static QuantityKind OfShare(string text, int limit, in Candidate previous, ref Candidate candidate)
    {
        if (candidate.Direction is { } direction)
        {
            return direction == Direction.Up ? QuantityKind.Growth : QuantityKind.Decrease;
        }

        bool followsShare = previous.End > 0 && (candidate.Start == candidate.NumberStart || candidate.IsHigherGoal)
            && previous.Kind is QuantityKind.Growth or QuantityKind.Decrease or QuantityKind.Share;
        if (followsShare)
        {
            candidate.Direction = previous.Direction;
            return previous.Kind;
        }

        char head = HeadBefore(text, limit, candidate.Start);
        if (head == HeadWords.Growth || IsGrowthBehind(text, candidate.End))
        {
            candidate.Direction = Direction.Up;
            return QuantityKind.Growth;
        }

        if (head == HeadWords.Decline)
        {
            candidate.Direction = Direction.Down;
            return QuantityKind.Decrease;
        }

        if (head == '\0' && DirectionOf(VerbAt(text, limit, candidate.Start)) is { } way)
        {
            candidate.Direction = way;
            return way == Direction.Up ? QuantityKind.Growth : QuantityKind.Decrease;
        }

        return QuantityKind.Share;
    }

    /// <summary>压减行政审批时限70%: a verb of change that opens the clause governs the percentage at its end.</summary>
    private static char VerbAt(string text, int clause, int number)
    {
        Word verb = clause + 2 < number ? PrefixWords.Verbs.Find(text, clause + 2, clause) : default;
        return verb.Tag == PrefixWords.Raise ? PrefixWords.Up : verb.Tag;
    }

    /// <summary>优良天数315天, 办理时间3天: time is what is measured here, not when or how long something goes on.</summary>
    private static bool IsMeasuredTime(string text, int limit, int start)
        => start - 2 >= limit
            && ((text[start - 2] == '天' && text[start - 1] == '数') || (text[start - 2] is '时' && text[start - 1] is '间' or '长' or '限'));

    private static QuantityKind OfAmount(in Candidate candidate, Direction? verb) => verb switch
    {
        Direction.Up => QuantityKind.Increase,
        Direction.Down => QuantityKind.Decrease,
        _ => IsCount(candidate) ? QuantityKind.Count : QuantityKind.Level,
    };

    private static bool IsCount(in Candidate candidate)
        => candidate.Unit.Tag is UnitWords.Classifier or UnitWords.DigitClassifier
            ? candidate.Unit.PerStart == 0
            : candidate.Unit.Tag == '\0' && (candidate.UnitText.Length > 0 ? candidate.UnitText != "元" : candidate.Number.HasScale);

    /// <summary>The head noun that stands nearest before a number in its clause.</summary>
    public static char HeadBefore(string text, int limit, int start)
    {
        int last = Math.Max(limit, start - HeadWindow);
        for (int end = start; end > last; end--)
        {
            Word word = HeadWords.Percentages.Find(text, end, last);
            if (word.IsFound)
            {
                return word.Tag;
            }
        }

        return '\0';
    }

    /// <summary>6%的增长, 7%的增速, 8%的速度递增.</summary>
    private static bool IsGrowthBehind(string text, int end)
    {
        int index = end < text.Length && text[end] == '的' ? end + 1 : end;
        index += WordTable.StandsAt(text, index, "速度", 0, 2) ? 2 : 0;
        return index + 1 < text.Length && (text[index] == '增' && text[index + 1] is '长' or '速' or '幅') || WordTable.StandsAt(text, index, "递增", 0, 2);
    }

    /// <summary>预期寿命达到82岁 is a level; every other age is a qualifier.</summary>
    private static bool IsLifespan(string text, int limit, in Candidate candidate)
    {
        for (int i = candidate.Start - 1; i > limit && i > candidate.Start - HeadWindow; i--)
        {
            if (text[i] == '命' && text[i - 1] == '寿')
            {
                return true;
            }
        }

        return false;
    }
}
