using System.Globalization;
using HexiModel.Tool.Localisation;
using HexiModel.Tool.Views;

namespace HexiModel.Tool.Output.Tables;

/// <summary>The programmes of a report: what each consists of, and what the report states about it.</summary>
internal sealed class ProgrammeTable(Texts texts)
{
    // Names and items are Chinese words in every language of the command.
    private const string Colon = ":";
    private const char ItemSeparator = '、';

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
            string count = part.AnnouncedCount?.ToString(CultureInfo.InvariantCulture) ?? "";
            table.AddRow([TableParts.SetIn(Content(part))], count, "", part.Source, part.Id);
        }

        foreach (Fact fact in programme.Facts.Where(selection.Contains))
        {
            table.AddRow([TableParts.SetIn(fact.Label)], _words.Of(fact), texts.Period(fact.Period), fact.Source, fact.Id);
        }
    }

    private string Content(Part part)
    {
        if (part.Items.Count == 0)
        {
            return part.ToString();
        }

        string items = string.Join(ItemSeparator, part.Items.Select(item => item.Text)) + (part.IsPartial ? texts.AndSoOn : "");
        return part.Name is null ? items : part.Name + Colon + items;
    }
}
