using System.Globalization;
using HexiModel.Tool.Input;
using HexiModel.Tool.Localisation;
using HexiModel.Tool.Output.Columns;
using HexiModel.Tool.Views;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Output.Tables;

/// <summary>A report as tables: its head, its targets, its indicators, its programmes; or those facts of it that are asked for.</summary>
internal sealed class ReportTables(ToolConsole console, Texts texts)
{
    private readonly TitledTables _tables = new(console);
    private readonly Palette _palette = new(console.ColourOut);
    private readonly FactColumns _columns = new(texts);

    /// <summary>Writes the targets, indicators and programmes of a report.</summary>
    public void Write(ShownReport shown)
    {
        WriteHead(shown.Report);
        WriteFacts(FactCategory.Target, shown.Targets);
        _tables.Write(texts[IndicatorsTitle], shown.Indicators.Count, IndicatorColumns, shown.Indicators.SelectMany(indicator => RowsOf(indicator, shown.Selection)));
        _tables.Write(texts[ProgrammesTitle], shown.Programmes.Count, ProgrammeColumns, shown.Programmes.SelectMany(programme => RowsOf(programme, shown.Selection)));
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
        WriteGroups(group == FactGroup.Section ? texts[BySectionTitle] : texts[ByProgrammeTitle], [.. shown.Facts], group);
    }

    /// <summary>Writes facts under the section or programme that they belong to: groups in the order of the report, what belongs to none at the end.</summary>
    public void WriteGroups(string title, IReadOnlyCollection<Fact> facts, FactGroup group)
    {
        (string head, string none, Func<Fact, string?> titleOf) = group == FactGroup.Section
            ? (texts[SectionHead], texts[NoSectionTitle], (Func<Fact, string?>)(fact => SectionPath.Of(fact.Section)))
            : (texts[ProgrammeHead], texts[NoProgrammeTitle], fact => fact.Term?.Text);
        IEnumerable<Row<Fact>> rows = facts.GroupBy(titleOf).OrderBy(members => members.Key is null)
            .SelectMany(members => members.Select(fact => new Row<Fact>(fact, IsSetIn: true)).Prepend(new Row<Fact>(null, members.Key ?? none)));
        _tables.Write(title, facts.Count, _columns.OfGroup(head, facts), rows);
    }

    private void WriteFacts(FactCategory category, IReadOnlyCollection<Fact> facts)
        => _tables.Write(texts.CategoryTitle(category), facts, _columns.OfCategory(texts.CategoryHead(category), facts));

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

    /// <summary>Each fact behind the name of its indicator, and the indicator's id behind it.</summary>
    private Column<IndicatorRow>[] IndicatorColumns =>
    [
        new(texts[IndicatorHead], row => row.Named?.Name) { MayBreak = true },
        .. _columns.OfIndicator.Select(column => column.In<IndicatorRow>(row => row.Fact)),
        new(texts[IdHead], row => row.Named?.Id, CellKind.Id) { Layouts = Layouts.Whole },
    ];

    private Column<ProgrammeRow>[] ProgrammeColumns =>
    [
        new(texts[ProgrammeHead], row => row.Words) { MayBreak = true },
        new(texts[ValueHead], row => row.Value, CellKind.Value) { MayBreak = true },
        new(texts[PeriodHead], row => row.Period),
        new(texts[LineHead], row => texts.Line(row.Source.Official), CellKind.Place),
        new(texts[IdHead], row => row.Id, CellKind.Id) { Layouts = Layouts.Whole },
    ];

    /// <summary>The name stands on the first row only: what follows is more about the same.</summary>
    private static IEnumerable<Row<IndicatorRow>> RowsOf(Indicator indicator, FactSelection selection)
        => indicator.Facts.Where(selection.Contains).Select((fact, index) => new Row<IndicatorRow>(new IndicatorRow(fact, index == 0 ? indicator : null)));

    /// <summary>A row for the programme; below it, set in, one for each of its parts and one for each fact about it.</summary>
    private IEnumerable<Row<ProgrammeRow>> RowsOf(Programme programme, FactSelection selection)
    {
        string since = programme.Since.IsEmpty ? "" : texts.Since(programme.Since);
        IEnumerable<ProgrammeRow> below = programme.Parts
            .Select(part => new ProgrammeRow(PartWords.Of(part, texts), texts.Number(part.AnnouncedCount), null, part.Source, part.Id))
            .Concat(programme.Facts.Where(selection.Contains).Select(fact => new ProgrammeRow(fact.Label, texts.Stated(fact), texts.Period(fact.Period), fact.Source, fact.Id)));
        return below.Select(row => new Row<ProgrammeRow>(row, IsSetIn: true))
            .Prepend(new Row<ProgrammeRow>(new ProgrammeRow(programme.Text, programme.AnnouncedCounts, since, programme.Source, programme.Id), programme.Text));
    }

    /// <summary>A fact of an indicator, which the first of them names.</summary>
    private sealed record IndicatorRow(Fact Fact, Indicator? Named);

    /// <summary>What a report states about a programme, a part of it or a fact.</summary>
    private sealed record ProgrammeRow(string Words, string? Value, string? Period, SourceReference Source, string? Id);
}
