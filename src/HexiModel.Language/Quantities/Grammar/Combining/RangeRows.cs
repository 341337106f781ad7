using HexiModel.Language.Quantities.Grammar.Attaching;
using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar.Combining;

/// <summary>Whether a number behind a sign of ranges is no upper end.</summary>
internal delegate bool IsNoRange(in ClauseContext clause, in Candidate lower, in Numeral upper, in UnitMatch unit);

/// <summary>20至30家, 6%－6.5%, 5亿元至10亿元; a unit or scale written once serves both.</summary>
internal static class RangeRows
{
    /// <summary>What makes two numbers no range.</summary>
    public static readonly ReadingRow<IsNoRange>[] Refusals =
    [
        new("change-from-to", "从3家到5家", "3家到5家", static (in ClauseContext clause, in Candidate lower, in Numeral upper, in UnitMatch unit)
            => clause.At(lower.Unit.End) is '至' or '到' && clause.From >= clause.Start),
        new("level-behind-a-change", "指数回落2.7点至112.3点", "指数回落2.7点至3点", IsLevelReached),
        new("two-units", "3个至5家", "3家至5家", static (in ClauseContext clause, in Candidate lower, in Numeral upper, in UnitMatch unit)
            => lower.Unit.IsFound && lower.Unit.Text != unit.Text && !(lower.Unit.Text == "个" && unit.Tag == UnitWords.Points)),
        new("and-without-between", "占20%和30%", "在20%和30%之间", static (in ClauseContext clause, in Candidate lower, in Numeral upper, in UnitMatch unit)
            => clause.At(lower.Unit.End) is '和' or '与' && !clause.IsAt(unit.End, "之间")),
    ];

    /// <summary>How many times the lower end the upper end of a range behind a verb of change may be.</summary>
    private const decimal WidestRange = 5m;

    private static readonly ReadingRow<AttachWord> Range = new("range", "引进20至30家", "引进20家", TryReadUpper);

    /// <summary>All rows.</summary>
    public static IEnumerable<ReadingRow> All => [.. Refusals, Range];

    /// <summary>Reads the upper end of a range.</summary>
    public static bool TryRead(in ClauseContext clause, ref Candidate candidate)
    {
        bool isRange = clause.IsOn(Range) && Range.Decide(clause, ref candidate);
        if (isRange)
        {
            clause.Probe?.Note(Range);
        }

        return isRange;
    }

    private static bool TryReadUpper(in ClauseContext clause, ref Candidate candidate)
    {
        int sign = EndOfSign(clause, candidate.Unit.End);
        int second = sign + SignRows.LengthAt(clause, sign);
        if (sign == candidate.Unit.End || !clause.IsNumeralAt(second) || clause.Text[second] == '半' || !NumeralReader.TryRead(clause.Text, second, out Numeral upper))
        {
            return false;
        }

        UnitMatch unit = UnitRows.Read(clause, upper);
        if (IsRefused(clause, candidate, upper, unit))
        {
            return false;
        }

        candidate.Lower = candidate.Number;
        candidate.From = candidate.Number.Value;
        if (!candidate.Lower.HasScale && upper.HasScale && candidate.From < upper.Value / upper.Scale.Factor())
        {
            candidate.From *= upper.Scale.Factor();
        }

        candidate.Number = upper;
        candidate.Unit = unit;
        candidate.Amount = second > sign ? -upper.Value : upper.Value;
        candidate.IsRange = true;
        return true;
    }

    /// <summary>减少1.2万人至23万人: 至 begins what is reached, which is much more than what was changed by. A range is not that wide.</summary>
    private static bool IsLevelReached(in ClauseContext clause, in Candidate lower, in Numeral upper, in UnitMatch unit)
        => clause.At(lower.Unit.End) is '至' or '到' && lower.Unit.IsFound && unit.Tag is not (UnitWords.Percent or UnitWords.Tenth or UnitWords.Points)
            && upper.Value >= WidestRange * lower.Number.Value
            && PrefixWords.Verbs.Find(clause.Text, lower.Number.Start, clause.Limit).Tag is PrefixWords.Up or PrefixWords.Down or PrefixWords.Raise;

    private static bool IsRefused(in ClauseContext clause, in Candidate candidate, in Numeral upper, in UnitMatch unit)
    {
        foreach (ReadingRow<IsNoRange> row in Refusals)
        {
            if (clause.IsOn(row) && row.Decide(clause, candidate, upper, unit))
            {
                clause.Probe?.Note(row);
                return true;
            }
        }

        return false;
    }

    private static int EndOfSign(in ClauseContext clause, int index) => clause.At(index) switch
    {
        '至' or '到' or '和' or '与' or '-' or '–' or '－' or '~' or '～' or '−' => index + 1,
        '—' => index + (clause.At(index + 1) == '—' ? 2 : 1),
        _ => index,
    };
}
