using HexiModel.Language.Syntax;

namespace HexiModel.Language.Binding;

/// <summary>
/// The days a fact is about (时期): its own key, else a date in its words, else what its section says. Stocks hold at a date, flows over
/// a period.
/// </summary>
internal static class PeriodRules
{
    public static (Period Period, string? At) Of(BlockContext block, SpanSyntax fact, FactKeys keys, bool isStock)
    {
        Period section = block.Section?.Data.Period ?? default;
        Period words = InWords(block, fact, section);
        if (isStock)
        {
            string? at = keys["at"] ?? keys["period"] ?? AtOf(words) ?? block.Section?.Data.At ?? AtOf(section);
            return (Period.TryParse(at, out Period day) ? day : default, at);
        }

        return keys["period"] is { } own ? (Period.Parse(own), null)
            : keys["at"] is { } date ? (Period.Parse(date), null)
            : (words.IsEmpty ? section : words, null);
    }

    /// <summary>The date in a fact's words; 2018年以来 runs up to the end of the section's period.</summary>
    private static Period InWords(BlockContext block, SpanSyntax fact, Period section)
    {
        Period period = OwnNumber.Inside(block, fact.Official)
            .Where(expression => expression.Kind == QuantityKind.Date)
            .Select(expression => expression.Period ?? default)
            .FirstOrDefault(found => !found.IsEmpty);
        return period is { Start: { } start, End: null } && section.End is { } end && end >= start
            ? Period.Parse(Text(start, isEnd: false) + ".." + Text(end, isEnd: true))
            : period;
    }

    /// <summary>The end of a period, as a year where it is the end of one. A stretch that is open or longer than a year names no date by itself.</summary>
    private static string? AtOf(Period period)
        => period.End is { } end ? Text(end, isEnd: true) : null;

    private static string Text(DateTime day, bool isEnd)
    {
        bool isYear = isEnd ? day is { Month: 12, Day: 31 } : day is { Month: 1, Day: 1 };
        return day.ToString(isYear ? "yyyy" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
