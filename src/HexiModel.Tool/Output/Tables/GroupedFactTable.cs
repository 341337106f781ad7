using HexiModel.Tool.Localisation;
using HexiModel.Tool.Views;

namespace HexiModel.Tool.Output.Tables;

/// <summary>Facts of all categories under the section or programme that they belong to.</summary>
internal sealed class GroupedFactTable(Texts texts, FactGroup group)
{
    private readonly QuantityWords _words = new(texts);

    /// <summary>Makes the table: groups in the order of the report, what belongs to none at the end.</summary>
    public FactTable Create(IEnumerable<Fact> facts, FactColumns columns)
    {
        FactTable table = new(texts, columns, group == FactGroup.Section ? texts.SectionHead : texts.ProgrammeHead, texts.FactHead);
        foreach (IGrouping<string?, Fact> members in facts.GroupBy(TitleOf).OrderBy(members => members.Key is null))
        {
            table.AddTitle(members.Key ?? (group == FactGroup.Section ? texts.NoSectionTitle : texts.NoProgrammeTitle));
            foreach (Fact fact in members)
            {
                Comparison? comparison = fact is Target target ? Comparison.Of(target) : null;
                table.AddRow(
                    [TableParts.SetIn(fact.Label), TableParts.Words(texts.Category(fact))],
                    _words.Of(fact),
                    texts.Period(fact.Period),
                    fact.Source,
                    fact.Id,
                    comparison);
            }
        }

        return table;
    }

    private string? TitleOf(Fact fact) => group == FactGroup.Programme ? fact.Programme?.Text : fact.Section is { } section ? SectionPath.Of(section) : null;
}
