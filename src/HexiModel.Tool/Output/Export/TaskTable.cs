namespace HexiModel.Tool.Output.Export;

/// <summary>
/// The table in which offices divide the work of a report among departments (任务分解表): a row for each target and commitment, and for each part of one that a
/// task file divides. Its heads are those of the form, in Chinese whatever the language of the command.
/// </summary>
internal static class TaskTable
{
    private static readonly (string Name, string Head, Func<int, TaskRow, object?> Value)[] Columns =
    [
        ("number", "序号", static (number, _) => number),
        ("task", "目标任务", static (_, task) => task.Task),
        ("indicator", "量化指标", static (_, task) => task.Indicator),
        ("value", "目标值", static (_, task) => task.Value),
        ("unit", "单位", static (_, task) => task.Unit),
        ("lead", "牵头单位", static (_, task) => task.Assignment?.Lead),
        ("support", "配合单位", static (_, task) => task.Assignment?.Support),
        ("due", "完成时限", static (_, task) => task.Due),
        ("progress", "进展", static (_, task) => task.Progress),
        ("achieved", "完成率", static (_, task) => task.Achieved),
        ("expected", "序时进度", static (_, task) => task.Expected),
        ("status", "状态", static (_, task) => task.Status),
    ];

    /// <summary>The targets and commitments of reports, in their order.</summary>
    public static ExportTable Of(IEnumerable<Report> reports) => new(
        "任务分解表",
        [.. Columns.Select(column => new ExportColumn(column.Name, column.Head))],
        reports.SelectMany(TaskRow.Of).Select((task, index) => Array.ConvertAll(Columns, column => column.Value(index + 1, task))));
}
