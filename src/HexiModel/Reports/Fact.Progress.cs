using HexiModel.Compiled;

namespace HexiModel;

/// <content>What files beside the report add: measured values and who does what.</content>
public abstract partial class Fact
{
    private ProgressRecord[]? _progress;
    private Assignment[]? _assignments;

    /// <summary>What was measured (进展), the earliest first: the rows of the progress files. Empty for observations.</summary>
    public IReadOnlyList<ProgressRecord> Progress => _progress ?? Interlocked.CompareExchange(ref _progress, ReadProgress(_data.Progress), null) ?? _progress;

    /// <summary>Who does what (任务分解), in the order of the task files. Empty for observations.</summary>
    public IReadOnlyList<Assignment> Assignments
        => _assignments ?? Interlocked.CompareExchange(ref _assignments, [.. _data.Assignments.Select(row => new Assignment(row, this))], null) ?? _assignments;

    /// <summary>The latest row of <see cref="Progress"/> up to a day; null where there is none.</summary>
    /// <param name="asOf">The day.</param>
    public ProgressRecord? LatestProgress(DateTime asOf) => Progress.LastOrDefault(row => row.AsOf <= asOf.Date);

    private protected virtual ProgressRecord[] ReadProgress(IReadOnlyList<ProgressData> rows) => [.. rows.Select(row => new ProgressRecord(row, this))];
}
