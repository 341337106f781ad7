using HexiModel.Tool.Localisation;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace HexiModel.Tool.Output.Tables;

/// <summary>The indicators of a report: each with its facts, one on a row.</summary>
internal sealed class IndicatorTable(Texts texts)
{
    private readonly QuantityWords _words = new(texts);

    /// <summary>Makes the table.</summary>
    public Table Create(IEnumerable<Indicator> indicators, bool withIds)
    {
        FactTable table = new(texts, withIds, texts.IndicatorHead, texts.FactHead, texts.MeasureHead);
        foreach (Indicator indicator in indicators)
        {
            AddRows(table, indicator);
        }

        return table.Table;
    }

    /// <summary>The name stands on the first row only: what follows is more about the same.</summary>
    private void AddRows(FactTable table, Indicator indicator)
    {
        string name = indicator.Name;
        string id = indicator.Id;
        foreach (Fact fact in indicator.Facts)
        {
            string measure = fact.Measure is { } side ? texts.Measure(side) : "";
            IRenderable[] about = [TableParts.Words(name), TableParts.Words(texts.Category(fact)), TableParts.Words(measure)];
            table.AddRow(about, _words.Of(fact), texts.Period(fact.Period), fact.Source, id);
            name = id = "";
        }
    }
}
