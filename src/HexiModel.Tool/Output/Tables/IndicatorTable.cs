using HexiModel.Tool.Localisation;
using HexiModel.Tool.Views;
using Spectre.Console.Rendering;

namespace HexiModel.Tool.Output.Tables;

/// <summary>The indicators of a report: each with its facts, one on a row.</summary>
internal sealed class IndicatorTable(Texts texts)
{
    private readonly QuantityWords _words = new(texts);

    /// <summary>Makes the table.</summary>
    public FactTable Create(IEnumerable<Indicator> indicators, FactSelection selection, FactColumns columns)
    {
        FactTable table = new(texts, columns, texts.IndicatorHead, texts.FactHead, texts.MeasureHead);
        foreach (Indicator indicator in indicators)
        {
            AddRows(table, indicator, selection);
        }

        return table;
    }

    /// <summary>The name stands on the first row only: what follows is more about the same.</summary>
    private void AddRows(FactTable table, Indicator indicator, FactSelection selection)
    {
        string name = indicator.Name;
        string id = indicator.Id;
        foreach (Fact fact in indicator.Facts.Where(selection.Contains))
        {
            string measure = fact.Measure is { } side ? texts.Measure(side) : "";
            IRenderable[] about = [TableParts.Words(name), TableParts.Words(texts.Category(fact)), TableParts.Words(measure)];
            table.AddRow(about, _words.Of(fact), texts.Period(fact.Period), fact.Source, id);
            name = id = "";
        }
    }
}
