using System.Text.Json;

namespace HexiModel.Tool.Output.Export;

/// <summary>The table of facts, a row each. Its columns are those of <see cref="FactRow"/>.</summary>
internal static class FactTable
{
    /// <summary>The facts of reports.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="isChinese">Whether the heads are Chinese.</param>
    public static ExportTable Of(IEnumerable<Report> reports, bool isChinese) => new(
        isChinese ? "事实" : "Facts",
        [.. FactRow.Columns.Select(column => new ExportColumn(JsonNamingPolicy.CamelCase.ConvertName(column.Name), isChinese ? column.ChineseName : column.Name))],
        reports.SelectMany(report => report.ToRows()).Select(CellsOf));

    private static object?[] CellsOf(FactRow row)
    {
        object?[] cells = new object?[FactRow.Columns.Count];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = FactRow.Columns[i].Value(row);
        }

        return cells;
    }
}
