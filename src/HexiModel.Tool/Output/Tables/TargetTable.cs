using HexiModel.Tool.Localisation;
using Spectre.Console;

namespace HexiModel.Tool.Output.Tables;

/// <summary>The targets of a report, one on a row.</summary>
internal sealed class TargetTable(Texts texts)
{
    private readonly QuantityWords _words = new(texts);

    /// <summary>Makes the table.</summary>
    public Table Create(IEnumerable<Target> targets, bool withIds)
    {
        FactTable table = new(texts, withIds, texts.TargetHead);
        foreach (Target target in targets)
        {
            table.AddRow([TableParts.Words(target.Label)], _words.Of(target), texts.Period(target.Period), target.Source, target.Id);
        }

        return table.Table;
    }
}
