using System.Globalization;
using HexiModel.Tool.Localisation;

namespace HexiModel.Tool.Output.Markdown;

/// <summary>The columns of facts, to be held against the official text: always the same, so that only what changes differs.</summary>
internal sealed class FactColumnSet(Texts texts)
{
    private const string Minus = "−";

    private readonly FactNotes _notes = new(texts);

    /// <summary>The columns, in order.</summary>
    public IReadOnlyList<MarkdownColumn<Fact>> Columns =>
    [
        new(texts.KindHead, texts.Category),
        new(texts.IdHead, fact => fact.Id),
        new(texts.LabelHead, fact => fact.Label),
        new(texts.WordsHead, fact => fact.Text),
        new(texts.ValueHead, Value, IsNumber: true),
        new(texts.BoundHead, fact => Keywords.Of(fact.Bound)),
        new(texts.UnitHead, UnitOf),
        new(texts.PeriodHead, fact => texts.Period(fact.Period)),
        new(texts.IndicatorHead, fact => fact.Indicator?.Id),
        new(texts.MeasureHead, fact => fact.Measure is { } measure ? texts.Measure(measure) : null),
        new(texts.NotesHead, fact => string.Join("; ", _notes.Of(fact).Select(note => note.Name + ": " + note.Value))),
        new(texts.LineHead, fact => texts.Line(fact.Source.Official), IsNumber: true),
    ];

    /// <summary>The number as the official words write it, 1.9 of 1.9万人; the words of a direction where there is none.</summary>
    private static string? Value(Fact fact)
    {
        if (fact.Range is { } range)
        {
            return Number(range.Lower) + "–" + Number(range.Upper);
        }

        if (fact.Quantity is not { } quantity)
        {
            return fact.Qualitative;
        }

        return fact.From is { } from ? Number(from) + " → " + Number(quantity) : Sign(fact) + Number(quantity);
    }

    private static string? UnitOf(Fact fact)
        => (fact.Quantity ?? fact.Range?.Upper) is { } quantity ? Scaled(quantity).Scale.Symbol() + quantity.Unit.Symbol : null;

    private static string Number(Quantity quantity)
    {
        Quantity scaled = Scaled(quantity);
        return new Quantity(scaled.Amount / scaled.Scale.Factor(), Units.One).ToString("C", CultureInfo.InvariantCulture);
    }

    /// <summary>The quantity without its scale where so many digits would be rounded.</summary>
    private static Quantity Scaled(Quantity quantity)
    {
        decimal factor = quantity.Scale.Factor();
        return quantity.Amount / factor * factor == quantity.Amount ? quantity : new Quantity(quantity.Amount, quantity.Unit);
    }

    private static string Sign(Fact fact) => fact.Measure is Measure.Growth or Measure.Change && fact.Unit?.Dimension is not Multiple
        ? fact.Direction switch { Direction.Up => "+", Direction.Down => Minus, _ => "" }
        : "";
}
