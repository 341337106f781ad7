using System.ComponentModel;
using System.Diagnostics;
using HexiModel.Compiled;

namespace HexiModel;

/// <summary>
/// An indicator (指标) as one report uses it: a row of the catalogue with the report's facts about it. It has no dimension of its own:
/// 地区生产总值 has a level in yuan, a growth in percent and a rank.
/// </summary>
[DebuggerDisplay("{Name,nq} ({Facts.Count})")]
public partial class Indicator
{
    /// <summary>Between units in the catalogue and in the data.</summary>
    internal const char UnitSeparator = '|';

    private readonly IndicatorData _data;

    /// <summary>Made by the report; generated classes derive from it.</summary>
    protected Indicator(ReportRow row)
        : this(row.Report.Content.Indicator(row.Index), row.Report)
    {
    }

    internal Indicator(IndicatorData data, Report report)
    {
        _data = data;
        Report = report;
    }

    /// <summary>The report that uses it.</summary>
    public Report Report { get; }

    /// <summary>The id, the same over all reports of a project.</summary>
    public string Id => _data.Id;

    /// <summary>The Chinese name.</summary>
    public string Name => _data.Name;

    /// <summary>The English name; null where the catalogue has none.</summary>
    public string? EnglishName => _data.EnglishName;

    /// <summary>The unit of its level or total; null where the catalogue has none.</summary>
    public Unit? Unit => _data.Unit is null ? null : HexiModel.Unit.Of(_data.Unit, Kind == IndicatorKind.Rank ? Dimension.Of<Rank>() : null);

    /// <summary>
    /// Further units that the same thing is counted in (家, 户). A fact that was counted in one of them has the unit of the indicator, and an actual
    /// value may be given in it. Empty where the catalogue has one unit.
    /// </summary>
    public IReadOnlyList<Unit> OtherUnits => [.. (_data.OtherUnits?.Split(UnitSeparator) ?? []).Select(unit => HexiModel.Unit.Of(unit))];

    /// <summary>Its statistical kind (指标类型).</summary>
    public IndicatorKind? Kind => _data.Kind;

    /// <summary>Which way it should go (指标方向).</summary>
    public DesiredDirection? DesiredDirection => _data.DesiredDirection;

    /// <summary>Codes in other catalogues, as written there; null where none.</summary>
    public string? Codes => _data.Codes;

    /// <summary>The report's facts about it, in order.</summary>
    public IReadOnlyList<Fact> Facts => Report.Index.FactsByIndicator.Of(Id);

    /// <summary>The report's targets for it.</summary>
    public IEnumerable<Target> Targets => Facts.OfType<Target>();

    /// <summary>The report's observations of it.</summary>
    public IEnumerable<Observation> Observations => Facts.OfType<Observation>();

    /// <summary>The first fact of a kind by measure and period; null where there is none.</summary>
    /// <typeparam name="TFact"><see cref="Target"/>, <see cref="Observation"/> or <see cref="Fact"/> for either.</typeparam>
    public TFact? Find<TFact>(Measure measure, Period period) where TFact : Fact
        => Facts.OfType<TFact>().FirstOrDefault(fact => fact.Measure == measure && fact.Period == period);

    internal IndicatorData Data => _data;

    /// <summary>The Chinese name.</summary>
    public override string ToString() => Name;

    /// <summary>The fact of a row, as generated members read it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected TFact FactAt<TFact>(int row) where TFact : Fact => (TFact)Report.FactAt(row);
}
