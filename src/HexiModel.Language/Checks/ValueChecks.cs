using HexiModel.Compiled;
using HexiModel.Language.Binding;
using HexiModel.Language.Catalogue;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Quantities;
using HexiModel.Language.Syntax;

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
        if (row?.Data.Kind == IndicatorKind.Rank && data is { Measure: Measure.Rank, Statement: { Amount: not null } } && data.Statement.Kind != QuantityKind.Rank)
        {
            context.Report(Rules.UnitDiffersFromCatalogue, bound.Block, bound.Words, data.Statement.Unit ?? "", row.Data.Id, row.Data.Unit ?? "第…位");
            return;
        }

        if (row?.Data.Unit is not { } expected || data.Statement.Unit is not { Length: > 0 } actual || data.Measure is not (Measure.Level or Measure.Total or Measure.Change)
            || data.Statement.Dimension is "points" or "ratio" or "multiple")
        {
            return;
        }

        string written = data.Statement.Per is null || actual.Contains("/") ? actual : actual + "/" + data.Statement.Per;
        if (row.Units.All(unit => !Units.FindOrCounter(actual).IsConvertibleTo(Units.FindOrCounter(unit)) && written != unit))
        {
            context.Report(Rules.UnitDiffersFromCatalogue, bound.Block, bound.Words, written, row.Data.Id, expected);
        }
    }

    private static void CheckPeriod(BindingContext context, BoundFact bound, FactData data)
    {
        SectionData? section = bound.Block.SectionAt(bound.Span.Official.Start)?.Data;
        if (bound.Keys.FindNearest(AttributeKeys.Period, AttributeKeys.At) is { } key)
        {
            CheckAsserted(context, bound, key);
        }
        else if (section is { Period.IsEmpty: false } && !data.Period.IsEmpty && !section.Period.Contains(Dated(data.Period)) && (data.AsOf is null || data.AsOf != section.AsOf))
        {
            context.Report(Rules.PeriodOutsideSection, bound.Block, bound.Words, data.Period.ToString(), section.Period.ToString());
        }

        if (data.Category == FactCategory.Observation && data.Period.Start > context.Header.Delivered && data.Period != section?.Period)
        {
            context.Report(Rules.PeriodAfterSpeech, bound.Block, bound.Words, data.Period.ToString(), context.Day);
        }
    }

    /// <summary>A key that dates a fact to days none of which its words name.</summary>
    private static void CheckAsserted(BindingContext context, BoundFact bound, AttributeSyntax key)
    {
        List<QuantityExpression> dates = [.. OwnNumber.Inside(bound.Block, bound.Span.Official).Where(expression => WordDates.Place(bound.Block, expression) is { IsEmpty: false })];
        if (bound.Keys.Own.Keys.Contains(key) && dates.Count > 0 && !dates.Exists(date => Periods.Overlap(WordDates.Place(bound.Block, date)!.Value, Period.Parse(key.Value))))
        {
            context.Report(Rules.AssertionContradicts, bound.Block, key.Span, key.Name, key.Value, dates[0].Span.Of(bound.Block.Text));
        }
    }

    /// <summary>2022年底前: a deadline is dated by its end.</summary>
    private static Period Dated(Period period) => period.IsDeadline ? Period.Days(period.End, period.End) : period;

    private static string Value(FactData data) => data.Statement.Amount!.Value.ToString(CultureInfo.InvariantCulture) + data.Statement.Unit;
}
