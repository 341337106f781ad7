using System.Globalization;
using HexiModel.Tool.Output.Export;

namespace HexiModel.Tool.Output.Assessing;

/// <summary>Scoreboards as CSV, a row a target or commitment; <c>docs/cli.md</c> describes the columns.</summary>
internal sealed class CsvScoreboard(CultureInfo culture) : IScoreboardFormat
{
    private static readonly (string Name, Func<Scoreboard, AssessmentRow, object?> Value)[] Columns =
    [
        ("report", static (board, _) => board.Report.Id),
        ("as-of", static (_, row) => row.AsOf),
        ("key", static (_, row) => row.Fact.Key),
        ("id", static (_, row) => row.Fact.Id),
        ("category", static (_, row) => Keywords.Of(row.Fact.Category)),
        ("label", static (_, row) => row.Fact.Label),
        ("section", static (_, row) => row.Fact.Section?.Id),
        ("indicator", static (_, row) => row.Fact.IndicatorId),
        ("actual", static (_, row) => row.Actual?.Amount),
        ("unit", static (_, row) => row.Actual?.Unit.Symbol),
        ("done", static (_, row) => row.IsDone),
        ("status", static (_, row) => Keywords.Of(row.Status)),
        ("light", static (_, row) => Keywords.Of(row.Light)),
        ("certainty", static (_, row) => Keywords.Of(row.Certainty)),
        ("achieved", static (_, row) => row.Achieved),
        ("expected", static (_, row) => row.Expected),
        ("gap", static (_, row) => row.Gap),
        ("explanation", static (_, row) => row.Explanation),
    ];

    /// <inheritdoc/>
    public string Name => "csv";

    /// <inheritdoc/>
    public void Write(IReadOnlyList<Scoreboard> boards, TextWriter writer) => CsvFormat.Write(
        new ExportTable("", [.. Columns.Select(static column => new ExportColumn(column.Name, column.Name))], boards.SelectMany(RowsOf)), writer);

    private IEnumerable<IReadOnlyList<object?>> RowsOf(Scoreboard board)
        => board.Select(assessment => new AssessmentRow(assessment, culture)).Select(row => Columns.Select(column => column.Value(board, row)).ToArray());
}
