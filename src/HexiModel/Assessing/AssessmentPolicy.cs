namespace HexiModel;

/// <summary>
/// How targets are assessed: how time is counted, and from which shortfall on a light is yellow or red. The words decide what is met; a policy does not
/// change that.
/// </summary>
public sealed record AssessmentPolicy
{
    /// <summary>Whole months; yellow from 10 percentage points below pace on, red beyond 30.</summary>
    public static AssessmentPolicy Standard { get; } = new();

    /// <summary>Days; the limits of <see cref="Standard"/>.</summary>
    public static AssessmentPolicy Daily { get; } = new() { Pace = Pace.Days };

    /// <summary>Whole months; yellow as soon as a target is below pace, red beyond 10 percentage points.</summary>
    public static AssessmentPolicy Strict { get; } = new() { YellowFrom = 0m, RedBeyond = 10m };

    /// <summary>How time is counted.</summary>
    public Pace Pace { get; init; }

    /// <summary>The shortfall in percentage points from which on a light is yellow; below zero it is yellow with any.</summary>
    public decimal YellowFrom { get; init; } = 10m;

    /// <summary>The shortfall in percentage points beyond which a light is red.</summary>
    public decimal RedBeyond { get; init; } = 30m;

    /// <summary>How many percentage points from pace still are on pace (达进度).</summary>
    public decimal OnPaceWithin { get; init; }

    /// <summary>
    /// What has to be done by when, as shares of the whole (0.4 by the end of June), instead of the share of time; empty where time decides.
    /// </summary>
    public IReadOnlyList<KeyValuePair<DateTime, decimal>> Milestones { get; init; } = [];

    /// <summary>The share of a target that has to be done when a day ends; null where its period has no start or end.</summary>
    internal decimal? Expected(Period period, DateTime asOf)
        => Milestones.Count == 0 ? Pace == Pace.Days ? period.Elapsed(asOf) : period.ElapsedMonths(asOf)
            : Milestones.Where(milestone => milestone.Key.Date <= asOf.Date).Select(milestone => milestone.Value).DefaultIfEmpty(0m).Max();

    /// <summary>The light of a shortfall.</summary>
    /// <param name="gap">Percentage points above pace; below zero what is short.</param>
    internal AssessmentLight Light(decimal gap)
        => gap < 0m && -gap > RedBeyond ? AssessmentLight.Red
            : gap < 0m && -gap >= YellowFrom ? AssessmentLight.Yellow
            : AssessmentLight.Green;
}
