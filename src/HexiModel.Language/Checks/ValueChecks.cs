using HexiModel.Compiled;
using HexiModel.Language.Binding;
using HexiModel.Language.Catalogue;
using HexiModel.Language.Diagnostics;

namespace HexiModel.Language.Checks;

/// <summary>Checks of one fact: its percentage, its direction, its unit, its period.</summary>
internal static class ValueChecks
{
    public static void Check(BindingContext context, BoundFact bound, FactData data)
    {
        CheckPercentage(context, bound, data);
        CheckDirection(context, bound, data);
        CheckUnit(context, bound, data);
        CheckPeriod(context, bound, data);
    }

    /// <summary>A share of a whole lies between nothing and all of it.</summary>
    private static void CheckPercentage(BindingContext context, BoundFact bound, FactData data)
    {
        if (data.Measure != Measure.Share || data.Statement.Amount is not { } amount || Units.Find(data.Statement.Unit) is not Unit<Ratio> unit)
        {
            return;
        }

        // The factor of a ratio's unit is what one of it is in percent, or a part of that: 100 % in the same base is the whole.
        bool isOutside = amount < 0m || QuantityComparison.Compare(amount, unit, 100m, Units.Percent) > 0;
        if (isOutside)
        {
            context.Report(Rules.ShareOutOfBounds, bound.Block, bound.Words, Value(data));
        }
    }

    private static void CheckDirection(BindingContext context, BoundFact bound, FactData data)
    {
        if (data is not { Statement.Kind: QuantityKind.FromTo, Statement.From: { } from, Statement.To: { } to, Statement.Direction: { } direction } || from == to)
        {
            return;
        }

        if (to > from != (direction == Direction.Up))
        {
            context.Report(
                Rules.DirectionContradicts,
                bound.Block,
                bound.Words,
                from.ToString(CultureInfo.InvariantCulture),
                to.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>A level or total is in a unit that converts into the catalogue's; growth, shares and ranks have units of their own.</summary>
    private static void CheckUnit(BindingContext context, BoundFact bound, FactData data)
    {
        IndicatorRow? row = context.Sources.Catalogue.Find(data.IndicatorId);
        if (row?.Data.Unit is not { } expected || data.Statement.Unit is not { Length: > 0 } actual || data.Measure is not (Measure.Level or Measure.Total or Measure.Change)
            || data.Statement.Dimension is "points" or "ratio" or "multiple")
        {
            return;
        }

        string written = data.Statement.Per is null || actual.Contains("/") ? actual : actual + "/" + data.Statement.Per;
        if (!Units.FindOrCounter(actual).IsConvertibleTo(Units.FindOrCounter(expected)) && written != expected)
        {
            context.Report(Rules.UnitDiffersFromCatalogue, bound.Block, bound.Words, written, row.Data.Id, expected);
        }
    }

    private static void CheckPeriod(BindingContext context, BoundFact bound, FactData data)
    {
        Period section = bound.Block.Section?.Data.Period ?? default;
        bool isOwn = bound.Keys.FindNearest(AttributeKeys.Period, AttributeKeys.At) is null;
        if (isOwn && !section.IsEmpty && !data.Period.IsEmpty && !section.Contains(Dated(data.Period)))
        {
            context.Report(Rules.PeriodOutsideSection, bound.Block, bound.Words, data.Period.ToString(), section.ToString());
        }
    }

    /// <summary>2022年底前: a deadline is dated by its end.</summary>
    private static Period Dated(Period period) => period is { Start: null, End: { } end } ? Period.Days(end, end) : period;

    private static string Value(FactData data) => data.Statement.Amount!.Value.ToString(CultureInfo.InvariantCulture) + data.Statement.Unit;
}
