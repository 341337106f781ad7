using System.Globalization;

namespace HexiModel.Tool.Output.Export;

/// <summary>A target or commitment in the table of tasks: what it asks for, who does it, and how it stands. What files beside the report do not say is empty.</summary>
/// <param name="Fact">The target or commitment.</param>
/// <param name="Assignment">Who does it; null where no task file says it.</param>
/// <param name="Assessment">How it stands; null where no progress file says it.</param>
internal sealed record TaskRow(Fact Fact, Assignment? Assignment, Assessment? Assessment)
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    /// <summary>The words, with the part of the work where it is divided.</summary>
    public string Task => (Assignment?.Item ?? Assignment?.Work) is { } item ? Fact.Label + "：" + item : Fact.Label;

    /// <summary>The indicator, and which side of it the number is: 新增 of 市场主体 is not how many there are.</summary>
    public string? Indicator => Fact.Indicator is not { } indicator ? null : (Fact.Measure, Fact.Direction) switch
    {
        (Measure.Change, Direction.Up) => indicator.Name + "（新增）",
        (Measure.Change, Direction.Down) => indicator.Name + "（减少）",
        (Measure.Growth, Direction.Down) => indicator.Name + "（降幅）",
        (Measure.Growth, _) => indicator.Name + "（增速）",
        (Measure.Share, _) => indicator.Name + "（比重）",
        (Measure.Rank, _) => indicator.Name + "（位次）",
        _ => indicator.Name,
    };

    /// <summary>The number in the scale that is written (1.9 of 1.9万人); where a target has none, what it says instead.</summary>
    public object? Value => Fact switch
    {
        { Quantity: { } quantity } => new BoundedNumber(Scaled(quantity), Fact.Bound),
        { Range: { } range } => Scaled(range.Lower).ToString(CultureInfo.InvariantCulture) + "—" + Scaled(range.Upper).ToString(CultureInfo.InvariantCulture),
        Target => Fact.Describe(Chinese),
        _ => null,
    };

    /// <summary>The unit with the scale: 万人.</summary>
    public string? Unit => Fact.Unit is not { } unit ? null : Fact.Statement.Scale == Scale.One ? unit.Symbol : Fact.Statement.Scale.Symbol() + unit.Symbol;

    /// <summary>The last day.</summary>
    public DateTime? Due => Assignment?.Due ?? Fact.Period.End;

    /// <summary>What was measured last, and what is said about it.</summary>
    public string? Progress => Fact.Progress is not [.., var latest] ? null
        : string.Join("；", new[] { latest.IsDone is { } isDone ? isDone ? "已完成" : "未完成" : latest.Actual?.ToString("Z", Chinese), latest.Note }.OfType<string>());

    /// <summary>The share that is achieved; null where shares say nothing.</summary>
    public Share? Achieved => ShareOf(Assessment?.Achieved);

    /// <summary>The share that should be by then; null where time does not count.</summary>
    public Share? Expected => ShareOf(Assessment?.Expected);

    /// <summary>The words of the status.</summary>
    public string? Status => Assessment?.StatusWords(Chinese);

    /// <summary>The rows of a report. All are assessed as of one day, that of the latest row of its progress files.</summary>
    public static IEnumerable<TaskRow> Of(Report report)
    {
        Fact[] facts = [.. report.Facts.Where(fact => fact is Target or Commitment)];
        DateTime? asOf = facts.SelectMany(fact => fact.Progress).Max(row => (DateTime?)row.AsOf);
        Scoreboard? scoreboard = asOf is { } day ? report.Assess(day) : null;
        foreach (Fact fact in facts)
        {
            Assessment? assessment = fact.Progress.Count > 0 ? scoreboard?[fact] : null;
            foreach (Assignment? assignment in fact.Assignments.DefaultIfEmpty())
            {
                yield return new TaskRow(fact, assignment, assessment);
            }
        }
    }

    private static decimal Scaled(Quantity quantity) => quantity.Amount / quantity.Scale.Factor();

    private static Share? ShareOf(decimal? value) => value is { } share ? new Share(share) : null;
}
