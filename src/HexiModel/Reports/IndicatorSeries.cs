using System.Diagnostics;

namespace HexiModel;

/// <summary>One indicator over several reports (指标序列): the same row of the catalogue, with the facts of each report.</summary>
[DebuggerDisplay("{Name,nq} ({Reports.Count})")]
public sealed partial class IndicatorSeries
{
    /// <summary>An indicator as several reports use it.</summary>
    /// <param name="indicators">The same indicator in each report that uses it; at least one.</param>
    /// <exception cref="ArgumentException">There is none, or they are not the same indicator.</exception>
    public IndicatorSeries(params Indicator[] indicators)
    {
        _ = indicators ?? throw new ArgumentNullException(nameof(indicators));
        if (indicators.Length == 0 || indicators.Any(indicator => indicator is null || indicator.Id != indicators[0].Id))
        {
            throw new ArgumentException("A series is one indicator, as one report or more use it.", nameof(indicators));
        }

        Reports = [.. indicators];
        Facts = [.. indicators.SelectMany(indicator => indicator.Facts)];
    }

    /// <summary>The id.</summary>
    public string Id => Reports[0].Id;

    /// <summary>The Chinese name.</summary>
    public string Name => Reports[0].Name;

    /// <summary>The English name; null where the catalogue has none.</summary>
    public string? EnglishName => Reports[0].EnglishName;

    /// <summary>The unit of its level or total; null where the catalogue has none.</summary>
    public Unit? Unit => Reports[0].Unit;

    /// <summary>Its statistical kind.</summary>
    public IndicatorKind? Kind => Reports[0].Kind;

    /// <summary>Which way it should go.</summary>
    public DesiredDirection? DesiredDirection => Reports[0].DesiredDirection;

    /// <summary>The indicator in each report that uses it.</summary>
    public IReadOnlyList<Indicator> Reports { get; }

    /// <summary>The facts of all reports about it.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>The targets of all reports for it.</summary>
    public IEnumerable<Target> Targets => Facts.OfType<Target>();

    /// <summary>The observations of all reports of it.</summary>
    public IEnumerable<Observation> Observations => Facts.OfType<Observation>();

    /// <summary>The Chinese name.</summary>
    public override string ToString() => Name;
}
