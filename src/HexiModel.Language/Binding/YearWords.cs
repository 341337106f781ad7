using HexiModel.Language.Diagnostics;
using HexiModel.Language.Quantities;

namespace HexiModel.Language.Binding;

/// <summary>Holds the years that titles and headings name against the years that the marks give.</summary>
internal static class YearWords
{
    private const string TitleOfReport = "工作报告";

    /// <summary>2023年工作回顾 above facts of 2024: all of them would be of the wrong year. The title of the report names its plan year.</summary>
    public static void CheckHeading(BindingContext context, BlockContext block, BoundAttributes attributes, Period period)
    {
        if (context.Header.HasErrors)
        {
            return;
        }

        if (block.Text.EndsWith(TitleOfReport, StringComparison.Ordinal))
        {
            if (WrongYear(block.Quantities, context.Header.Delivered, context.Header.PlanYear) is { } wrong)
            {
                Report(context, block, wrong, FrontMatterKeys.PlanYear.Name, context.Header.PlanYear!.Value.ToString(CultureInfo.InvariantCulture));
            }

            return;
        }

        QuantityExpression[] dates = [.. Dated(block.Quantities)];
        if (!period.IsEmpty && dates.Length > 0 && !dates.Any(date => Periods.Overlap(date.Period!.Value, period)))
        {
            string key = attributes.Find(AttributeKeys.Period) is null && attributes.Class == SpanClass.Plan ? FrontMatterKeys.PlanYear.Name : AttributeKeys.Period.Name;
            Report(context, block, dates[0], key, period.ToString());
        }
    }

    /// <summary>The year that a title names, where it is neither the year of the plan nor that in which the report was given; null where it names none.</summary>
    public static QuantityExpression? WrongYear(IEnumerable<QuantityExpression> title, DateTime? delivered, int? planYear)
        => planYear is null
            ? null
            : Dated(title).FirstOrDefault(date => !Covers(date.Period!.Value, planYear.Value) && !Covers(date.Period!.Value, delivered?.Year ?? planYear.Value - 1));

    private static IEnumerable<QuantityExpression> Dated(IEnumerable<QuantityExpression> expressions)
        => expressions.Where(expression => expression is { Kind: QuantityKind.Date, Period.IsEmpty: false });

    private static bool Covers(Period period, int year) => Periods.Overlap(period, Period.Year(year));

    private static void Report(BindingContext context, BlockContext block, QuantityExpression date, string key, string value)
        => context.Report(Rules.YearContradicts, block, block.Block.Text.ToFile(date.Span), date.Span.Of(block.Text), key, value);
}
