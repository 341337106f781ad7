using System.Globalization;
using HexiModel.Compiled;
using HexiModel.Tool.Input;
using HexiModel.Tool.Localisation;
using HexiModel.Tool.Views;

namespace HexiModel.Tool.Output.Tables;

/// <summary>A report as tables: its head, its targets, its indicators, its programmes; or those facts of it that are asked for.</summary>
internal sealed class ReportTables(ToolConsole console, Texts texts)
{
    private readonly FittedTables _tables = new(console);
    private readonly Palette _palette = new(console.ColourOut);

    /// <summary>Writes the targets, indicators and programmes of a report.</summary>
    public void Write(ShownReport shown)
    {
        WriteHead(shown.Report);
        WriteFacts(FactCategory.Target, shown.Targets);
        _tables.Write(texts.IndicatorsTitle, shown.Indicators.Count, columns => new IndicatorTable(texts).Create(shown.Indicators, shown.Selection, columns));
        _tables.Write(texts.ProgrammesTitle, shown.Programmes.Count, columns => new ProgrammeTable(texts).Create(shown.Programmes, shown.Selection, columns));
    }

    /// <summary>Writes the facts of a report, a table for each category.</summary>
    public void WriteFacts(ShownReport shown, IEnumerable<FactCategory> categories)
    {
        WriteHead(shown.Report);
        foreach (FactCategory category in categories)
        {
            WriteFacts(category, [.. shown.Facts.Where(fact => fact.Data.Category == category)]);
        }
    }

    /// <summary>Writes the facts of a report, those that belong together under a title.</summary>
    public void WriteGroups(ShownReport shown, FactGroup group)
    {
        WriteHead(shown.Report);
        Fact[] facts = [.. shown.Facts];
        bool compares = facts.OfType<Target>().Any(target => Comparison.Of(target) is not null);
        string title = group == FactGroup.Section ? texts.BySectionTitle : texts.ByProgrammeTitle;
        _tables.Write(title, facts.Length, columns => new GroupedFactTable(texts, group).Create(facts, columns), compares);
    }

    private void WriteFacts(FactCategory category, IReadOnlyList<Fact> facts)
    {
        bool compares = facts.OfType<Target>().Any(target => Comparison.Of(target) is not null);
        _tables.Write(texts.CategoryTitle(category), facts.Count, columns => new FactListTable(texts, texts.CategoryHead(category)).Create(facts, columns), compares);
    }

    private void WriteHead(Report report)
    {
        console.Out.WriteLine(_palette.Strong(VisibleText.Of(report.Title ?? report.Id)));
        string?[] facts =
        [
            report.Id,
            report.Jurisdiction,
            report.Delivered?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            report.PlanYear is { } year ? texts.PlanYear(year) : null,
        ];
        console.Out.WriteLine(_palette.Faint(VisibleText.Of(string.Join(" · ", facts.Where(fact => fact is not null)))));
        console.Out.WriteLine(_palette.Faint(texts.ReportCounts(report)));
    }
}
