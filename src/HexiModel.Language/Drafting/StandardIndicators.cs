using HexiModel.Compiled;
using HexiModel.Language.Catalogue;
using HexiModel.Language.Quantities;

namespace HexiModel.Language.Drafting;

/// <summary>Finds the row of the standard catalogue that the words of a statement name, by its name or an alias and by the unit of the number.</summary>
internal static class StandardIndicators
{
    private static readonly Lazy<ILookup<IndicatorPhrase, IndicatorRow>> ByPhrase = new(() => StandardCatalogue.Rows
        .SelectMany(row => row.Names.Select(IndicatorPhrase.Of).Distinct().Select(phrase => (Phrase: phrase, Row: row)))
        .ToLookup(pair => pair.Phrase, pair => pair.Row));

    /// <summary>Words that are longer are a whole sentence, and no name.</summary>
    private const int LongestWords = 60;

    /// <summary>完成二次供水改造: what is finished was done, where nobody counts how much of it there is.</summary>
    private static readonly string[] Finishing = ["完成", "推进", "启动"];

    /// <summary>All phrases with the rows that have them.</summary>
    public static IEnumerable<IGrouping<IndicatorPhrase, IndicatorRow>> All => ByPhrase.Value;

    /// <summary>The indicator of a statement; null where the catalogue has none, or more than one.</summary>
    /// <param name="words">What the statement is about, with its verb.</param>
    /// <param name="number">Its own number.</param>
    public static IndicatorData? Find(string words, QuantityExpression number)
    {
        if (words.Length > LongestWords)
        {
            return null;
        }

        IndicatorPhrase phrase = IndicatorPhrase.Of(words);
        IndicatorData? done = phrase.IsDone ? null : Of(phrase with { IsDone = true }, number);
        return number.Kind == QuantityKind.Increase ? done ?? Of(phrase, number)
            : Of(phrase, number) ?? (Finishing.Any(verb => words.StartsWith(verb, StringComparison.Ordinal)) ? done : null);
    }

    /// <summary>The indicator that words without a number name; null where the catalogue has none, or more than one.</summary>
    public static IndicatorData? FindNamed(string words) => ByPhrase.Value[IndicatorPhrase.Of(words)].ToArray() is [var row] ? row.Data : null;

    private static IndicatorData? Of(IndicatorPhrase phrase, QuantityExpression number)
    {
        IndicatorRow[] rows = [.. ByPhrase.Value[phrase].Where(row => Counts(row, number))];
        return rows.Length == 1 ? rows[0].Data : null;
    }

    /// <summary>Whether an indicator can have the number: in its units, or as a change of it.</summary>
    private static bool Counts(IndicatorRow row, QuantityExpression number)
    {
        bool isRate = row.Units.Contains("%");
        return number.Kind switch
        {
            QuantityKind.Growth or QuantityKind.Multiple => !isRate || row.Data.Kind == IndicatorKind.Index,
            QuantityKind.Increase or QuantityKind.Decrease when number.UnitText is "%" => !isRate,
            QuantityKind.Range when number.UnitText is "%" && number.Statement.Direction is not null => !isRate || row.Data.Kind == IndicatorKind.Index,
            QuantityKind.Complete => isRate || row.Data is { Kind: IndicatorKind.Stock, DesiredDirection: DesiredDirection.Down },
            QuantityKind.Points or QuantityKind.Share => isRate,
            QuantityKind.Rank => true,
            _ when (number.Unit?.Symbol ?? number.UnitText) is { Length: > 0 } unit => row.Units.Any(own => IsUnit(own, unit, number.Statement.Per)),
            _ => !row.Units.Any(),
        };
    }

    /// <summary>Whether a number is in a unit of the row, perhaps with what it is counted per (每立方米36微克).</summary>
    private static bool IsUnit(string own, string unit, string? per)
        => own == $"{unit}/{per}" || Units.FindOrCounter(unit).IsConvertibleTo(Units.FindOrCounter(own));
}
