using HexiModel.Language.Diagnostics;
using HexiModel.Language.Quantities;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>
/// The dates in the words of a fact or group. A date without a year (上半年, 6月底前) lies in the year of its section; a section of several years
/// gives none, so such a date cannot be placed there.
/// </summary>
internal sealed class WordDates
{
    private List<QuantityExpression>? _unplaced;

    private WordDates()
    {
    }

    /// <summary>No dates; shared by all words without one, so it never changes.</summary>
    public static WordDates None { get; } = new();

    /// <summary>The days of the first date that can be placed; empty where none can. A deadline has no start.</summary>
    public Period Period { get; private set; }

    /// <param name="block">The paragraph.</param>
    /// <param name="official">The words.</param>
    /// <param name="others">Spans in them whose dates belong to something else: members, conditions, terms.</param>
    public static WordDates Find(BlockContext block, TextSpan official, IEnumerable<SpanSyntax> others)
    {
        WordDates? found = null;
        SpanCover? excluded = null;
        int? year = YearOf(block.SectionAt(official.Start)?.Data.Period ?? default);
        foreach (QuantityExpression date in OwnNumber.Inside(block, official).Where(expression => expression.Kind == QuantityKind.Date))
        {
            if (!(excluded ??= new SpanCover(others)).Covers(date.Span) && !IsBaseline(block, date))
            {
                (found ??= new WordDates()).Add(date, year is { } context ? date.PeriodIn(context) : date.Period);
            }
        }

        return found ?? None;
    }

    /// <summary>是2024年的1.5倍: the year is what the value is compared with, not when it is.</summary>
    private static bool IsBaseline(BlockContext block, QuantityExpression date)
    {
        int next = block.FirstQuantityFrom(date.Span.End);
        return next < block.Quantities.Length && block.Quantities[next].Pieces.Base.Contains(date.Span);
    }

    /// <summary>The days of a date as the words of a paragraph place it; null where they name none.</summary>
    public static Period? Place(BlockContext block, QuantityExpression date)
        => YearOf(block.SectionAt(date.Span.Start)?.Data.Period ?? default) is { } year ? date.PeriodIn(year) : date.Period;

    /// <summary>Says at each date that could not be placed that it was not, once however many facts share it.</summary>
    public void ReportUnplaced(BindingContext context, BlockContext block)
    {
        foreach (QuantityExpression date in _unplaced ?? [])
        {
            context.Report(Rules.DateNotPlaced, block, block.Block.Text.ToFile(date.Span), date.Span.Of(block.Text));
        }

        _unplaced = null;
    }

    private void Add(QuantityExpression date, Period? placed)
    {
        if (placed is not { IsEmpty: false } period)
        {
            (_unplaced ??= []).Add(date);
        }
        else if (Period.IsEmpty)
        {
            Period = period;
        }
    }

    /// <summary>The year that a period lies in; null for one of several years.</summary>
    private static int? YearOf(Period period)
        => period is { Start: { } start, End: { } end } && start.Year == end.Year ? end.Year : null;
}
