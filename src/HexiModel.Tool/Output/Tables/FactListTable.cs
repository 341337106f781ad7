using HexiModel.Tool.Localisation;
using HexiModel.Tool.Views;

namespace HexiModel.Tool.Output.Tables;

/// <summary>Facts of one category, one on a row.</summary>
internal sealed class FactListTable(Texts texts, string head)
{
    private readonly QuantityWords _words = new(texts);

    /// <summary>Makes the table.</summary>
    public FactTable Create(IEnumerable<Fact> facts, FactColumns columns)
    {
        FactTable table = new(texts, columns, head);
        foreach (Fact fact in facts)
        {
            Comparison? comparison = fact is Target target ? Comparison.Of(target) : null;
            table.AddRow([TableParts.Words(fact.Label)], _words.Of(fact), texts.Period(fact.Period), fact.Source, fact.Id, comparison);
        }

        return table;
    }
}
