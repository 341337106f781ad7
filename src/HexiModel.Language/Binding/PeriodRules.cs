using HexiModel.Language.Syntax;

namespace HexiModel.Language.Binding;

/// <summary>
/// The days a fact is about (时期): its own key, else a date in its words, else what its section says. Stocks hold at a date, flows over
/// a period. A stock that has to be reached by a date (6月底前) keeps its deadline.
/// </summary>
internal static class PeriodRules
{
    /// <param name="within">The section that it is in.</param>
    /// <param name="keys">The keys of the fact and those of its groups.</param>
    /// <param name="dated">The date in its words, or in those that it shares with the others of its group.</param>
    /// <param name="isStock">It holds at a date, not over a period.</param>
    public static (Period Period, string? At) Of(SectionContext? within, FactKeys keys, Period dated, bool isStock)
    {
        Period section = within?.Data.Period ?? default;
        Period words = Closed(dated, section);
        if (isStock)
        {
            string? key = AtOf(keys.FindNearest(AttributeKeys.At, AttributeKeys.Period));
            string? at = key ?? AtOf(words) ?? within?.Data.AsOf ?? AtOf(section);
            bool isDeadline = key is null && words.IsDeadline;
            return (isDeadline ? words : Period.TryParse(at, out Period day) ? day : default, at);
        }

        return keys.FindNearest(AttributeKeys.Period, AttributeKeys.At) is { } period ? (Period.Parse(period.Value), null) : (words.IsEmpty ? section : words, null);
    }

    /// <summary>2018年以来 runs up to the end of the section's period.</summary>
    private static Period Closed(Period words, Period section)
        => words is { Start: { } start, End: null } && section.End is { } end && end >= start
            ? Period.Parse(Text(start, isEnd: false) + ".." + Text(end, isEnd: true))
            : words;

    /// <summary>A date is kept as written; a stock of a longer period holds at its end.</summary>
    private static string? AtOf(AttributeSyntax? key)
        => key is null ? null : key.Value.Contains("..") ? AtOf(Period.Parse(key.Value)) : key.Value;

    /// <summary>The end of a period, as a year where it is the end of one. A stretch that is open or longer than a year names no date by itself.</summary>
    private static string? AtOf(Period period)
        => period.End is { } end ? Text(end, isEnd: true) : null;

    private static string Text(DateTime day, bool isEnd)
    {
        bool isYear = isEnd ? day is { Month: 12, Day: 31 } : day is { Month: 1, Day: 1 };
        return day.ToString(isYear ? "yyyy" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
