using HexiModel.Language.Syntax;

namespace HexiModel.Language.Binding;

/// <summary>
/// The days a fact is about (时期): its own key, else a date in its words, else what its section says. Stocks hold at a date, flows over
/// a period.
/// </summary>
internal static class PeriodRules
{
    /// <param name="block">The paragraph.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="keys">Its keys and those of its groups.</param>
    /// <param name="shared">The date in the words that it shares with the others of its group.</param>
    /// <param name="isStock">It holds at a date, not over a period.</param>
    public static (Period Period, string? At) Of(BlockContext block, SpanSyntax fact, FactKeys keys, Period shared, bool isStock)
    {
        Period section = block.Section?.Data.Period ?? default;
        Period words = Closed(InWords(block, fact) is { IsEmpty: false } own ? own : shared, section);
        if (isStock)
        {
            string? at = AtOf(keys.FindNearest(AttributeKeys.At, AttributeKeys.Period)) ?? AtOf(words) ?? block.Section?.Data.AsOf ?? AtOf(section);
            return (Period.TryParse(at, out Period day) ? day : default, at);
        }

        return keys.FindNearest(AttributeKeys.Period, AttributeKeys.At) is { } key ? (Period.Parse(key.Value), null) : (words.IsEmpty ? section : words, null);
    }

    private static Period InWords(BlockContext block, SpanSyntax fact)
        => OwnNumber.Inside(block, fact.Official)
            .Where(expression => expression.Kind == QuantityKind.Date)
            .Select(expression => expression.Period ?? default)
            .FirstOrDefault(found => !found.IsEmpty);

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
