using HexiModel.Tool.Localisation;
using HexiModel.Tool.Views;

namespace HexiModel.Tool.Output.Tables;

/// <summary>The programmes of a report: what each consists of, and what the report states about it.</summary>
internal sealed class ProgrammeTable(Texts texts)
{
    private readonly QuantityWords _words = new(texts);

    /// <summary>Makes the table.</summary>
    public FactTable Create(IEnumerable<Term> programmes, FactSelection selection, FactColumns columns)
    {
        FactTable table = new(texts, columns, texts.ProgrammeHead);
        foreach (Term programme in programmes)
        {
            AddRows(table, programme, selection);
        }

        return table;
    }

    /// <summary>A row for the programme; below it, set in, one for each of its parts and one for each fact about it.</summary>
    private void AddRows(FactTable table, Term programme, FactSelection selection)
    {
        string since = programme.Since.IsEmpty ? "" : texts.Since(programme.Since);
        table.AddRow([TableParts.Strong(programme.Text)], programme.AnnouncedCounts ?? "", since, programme.Source, programme.Id);
        foreach (Part part in programme.Parts)
        {
            string count = texts.Number(part.AnnouncedCount) ?? "";
            table.AddRow([TableParts.SetIn(PartWords.Of(part, texts))], count, "", part.Source, part.Id);
        }

        foreach (Fact fact in programme.Facts.Where(selection.Contains))
        {
            table.AddRow([TableParts.SetIn(fact.Label)], _words.Of(fact), texts.Period(fact.Period), fact.Source, fact.Id);
        }
    }
}
