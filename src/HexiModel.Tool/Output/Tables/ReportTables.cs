using System.Globalization;
using HexiModel.Tool.Input;
using HexiModel.Tool.Localisation;
using Spectre.Console;

namespace HexiModel.Tool.Output.Tables;

/// <summary>A report as tables: its head, its targets, its indicators, its programmes.</summary>
internal sealed class ReportTables(ToolConsole console, Texts texts)
{
    private readonly TableRenderer _renderer = new(console, console.Out);
    private readonly Palette _palette = new(console.ColourOut);

    /// <summary>Writes all of a report.</summary>
    public void Write(ShownReport shown)
    {
        WriteHead(shown.Report);
        WriteTable(texts.TargetsTitle, shown.Targets.Count, withIds => new TargetTable(texts).Create(shown.Targets, withIds));
        WriteTable(texts.IndicatorsTitle, shown.Indicators.Count, withIds => new IndicatorTable(texts).Create(shown.Indicators, withIds));
        WriteTable(texts.ProgrammesTitle, shown.Programmes.Count, withIds => new ProgrammeTable(texts).Create(shown.Programmes, withIds));
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

    /// <summary>Ids go first where room is short: the words and values are what people came for.</summary>
    private void WriteTable(string title, int count, Func<bool, Table> create)
    {
        console.Out.WriteLine();
        console.Out.WriteLine(_palette.Notice(title) + _palette.Faint(string.Create(CultureInfo.InvariantCulture, $" ({count})")));
        if (count > 0)
        {
            Table table = create(true);
            _renderer.Write(_renderer.Fits(table) ? table : create(false));
        }
    }
}
