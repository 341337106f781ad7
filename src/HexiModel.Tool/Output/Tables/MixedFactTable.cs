using HexiModel.Tool.Localisation;
using HexiModel.Tool.Views;

namespace HexiModel.Tool.Output.Tables;

/// <summary>Facts of all categories, one on a row.</summary>
internal sealed class MixedFactTable(Texts texts)
{
    private readonly QuantityWords _words = new(texts);

    /// <summary>Makes the table.</summary>
    public FactTable Create(IEnumerable<Fact> facts, FactColumns columns)
    {
        // Where room is short comparisons say more than measures.
        bool hasMeasure = columns.HasFlag(FactColumns.Ids) || !columns.HasFlag(FactColumns.Comparison);
        FactTable table = new(texts, columns, [texts.LabelHead, texts.FactHead, .. hasMeasure ? [texts.MeasureHead] : Array.Empty<string>()]);
        foreach (Fact fact in facts)
        {
            string[] about = [fact.Label, texts.Category(fact), .. hasMeasure ? [fact.Measure is { } side ? texts.Measure(side) : ""] : Array.Empty<string>()];
            Comparison? comparison = fact is Target target ? Comparison.Of(target) : null;
            table.AddRow(
                about.Select(TableParts.Words),
                _words.Of(fact),
                texts.Period(fact.Period),
                fact.Source,
                fact.Id,
                comparison);
        }

        return table;
    }
}
