namespace HexiModel.Language.CSharp;

/// <summary>Writes a period so that it can be part of a name: <c>2021</c>, <c>2017To2021</c>, <c>To2025</c>, <c>202201To202206</c>.</summary>
internal static class PeriodNames
{
    /// <summary>The name depends on the days alone, not on how the annotation writes them; empty for no period.</summary>
    public static string Of(Period period)
    {
        string format = Format(period.Start, period.End);
        string? start = period.Start?.ToString(format, CultureInfo.InvariantCulture);
        string? end = period.End?.ToString(format, CultureInfo.InvariantCulture);
        return (start, end) switch
        {
            (null, null) => "",
            (null, _) => "To" + end,
            (_, null) => "From" + start,
            _ when start == end => start!,
            _ => start + "To" + end,
        };
    }

    private static string Format(DateTime? start, DateTime? end)
    {
        bool months = start is not { Day: not 1 } && (end is not { } last || last.Day == DateTime.DaysInMonth(last.Year, last.Month));
        bool years = months && start is not { Month: not 1 } && end is not { Month: not 12 };
        return years ? "yyyy" : months ? "yyyyMM" : "yyyyMMdd";
    }
}
