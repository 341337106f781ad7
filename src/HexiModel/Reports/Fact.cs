using System.Diagnostics;
using HexiModel.Compiled;

namespace HexiModel;

/// <summary>
/// What a report states in one breath (事实): a <see cref="Target"/>, an <see cref="Observation"/> or a <see cref="Commitment"/>.
/// Values come from the official words; nothing is computed, and assessed only where <see cref="Target"/> is asked to.
/// </summary>
[DebuggerDisplay("{Label,nq} {Quantity}")]
public abstract partial class Fact
{
    private readonly FactData _data;

    private protected Fact(FactData data, Report report)
    {
        _data = data;
        Report = report;
        Criteria = data.Criteria.Count == 0 ? [] : [.. data.Criteria.Select(criterion => new Criterion(criterion))];
        Unit = data.Statement.ResolveUnit();
        Quantity = Of(data.Statement.Amount);
        From = Of(data.Statement.From);
        Range = data.Statement.Amount is null && From is { } lower && Of(data.Statement.To) is { } upper ? new QuantityRange(lower, upper) : null;
    }

    private protected Fact(ReportRow row)
        : this(row.Report.Content.Fact(row.Index), row.Report)
    {
    }

    /// <summary>The report that states it.</summary>
    public Report Report { get; }

    /// <summary>What its number states, in the words of the report; without an amount where it states no number.</summary>
    public QuantityStatement Statement => _data.Statement;

    /// <summary>The id (标识); null for an observation or commitment that has none.</summary>
    public string? Id => _data.Id;

    /// <summary>
    /// A name that no other fact of any report has, the same each time the report is read: report id and fact id (<c>hexi-2022/gdp-growth</c>);
    /// without an id indicator, measure and period (<c>hexi-2022/gdp:rank:2021</c>); where several facts share these or there is no indicator, line and
    /// column of the official text (<c>hexi-2022/@15:42</c>).
    /// </summary>
    public string Key => Id is not null ? Report.Id + "/" + Id : Report.FactKeys.Of(this);

    /// <summary>The official words: 地区生产总值增长6%.</summary>
    public string Text => _data.Text;

    /// <summary>
    /// The words that read alone: those the annotation gives for a dashboard (<c>label</c>), else the official words with the subject and verb
    /// that the fact shares with its neighbours.
    /// </summary>
    public string Label => _data.Label;

    /// <summary>The id of the <see cref="Indicator"/>, which a fact that was read alone knows too; null where the annotation names none.</summary>
    public string? IndicatorId => _data.IndicatorId;

    /// <summary>What it is a fact about; null where the annotation names no indicator (指标).</summary>
    public Indicator? Indicator => Report.Indicators.Find(_data.IndicatorId);

    /// <summary>Which side of the indicator it tells; null for a fact without a value.</summary>
    public Measure? Measure => _data.Measure;

    /// <summary>Whether it states one number; false for ranges, directions and end states.</summary>
    public bool HasValue => Quantity is not null;

    /// <summary>The number with its unit, its dimension known at run time; of a from–to the value reached. Null where none is stated.</summary>
    public Quantity? Quantity { get; }

    /// <summary>The unit as the words write it; null where no number is stated.</summary>
    public Unit? Unit { get; }

    /// <summary>The value a from–to starts from, or the lower end of a range.</summary>
    public Quantity? From { get; }

    /// <summary>The two ends of a range such as 6.5%—7%; null for all other facts.</summary>
    public QuantityRange? Range { get; }

    /// <summary>How the words limit the number (限定): 以上 is <see cref="Bound.AtLeast"/>; <see cref="Bound.None"/> where they do not.</summary>
    public Bound Bound => _data.Statement.Bound;

    /// <summary>What sort of statement the number makes; null without one.</summary>
    public QuantityKind? Kind => _data.Statement.Kind;

    /// <summary>Which way a change goes; null where none is stated.</summary>
    public Direction? Direction => _data.Statement.Direction;

    /// <summary>How a change is counted; null where it is none.</summary>
    public ChangeKind? Change => _data.Statement.Change;

    /// <summary>What a change is compared with (基期), as written: 2016年; null where the words do not say.</summary>
    public string? Baseline => _data.Statement.Baseline;

    /// <summary>What the value is for each of (分母), as written: 百户, 万名常住人口.</summary>
    public string? Per => _data.Statement.Per;

    /// <summary>Where a rank or comparison holds (范围): 全市, 中心城区.</summary>
    public string? Scope => _data.Statement.Scope;

    /// <summary>How many in a row (连续次数), in <see cref="StreakUnit"/>: 3 for 连续三年; null where the words do not say.</summary>
    public int? Streak => _data.Statement.Streak;

    /// <summary>What is counted in a row (连续单位): years of 连续三年, quarters of 连续4个季度; null without a streak.</summary>
    public Unit? StreakUnit => _data.Statement.StreakUnit is { } unit ? Units.FindOrCounter(unit) : null;

    /// <summary>The place in an order (位次): 1 for 首位; null for all that is no rank.</summary>
    public int? Rank => _data.Rank;

    /// <summary>Whether the number is added up over the period (累计).</summary>
    public bool IsCumulative => _data.Statement.IsCumulative;

    /// <summary>Whether the number is a yearly average (年均).</summary>
    public bool IsAnnualised => _data.Statement.IsAnnualised;

    /// <summary>Whether the report itself expects the number and does not know it yet (预计).</summary>
    public bool IsEstimate => _data.Statement.IsEstimate;

    /// <summary>The days it is about (时期): for stocks the day or year they hold at. Empty where neither words nor section say.</summary>
    public Period Period => _data.Period;

    /// <summary>The date a stock holds at, as written in the annotation: <c>2021</c>; null for flows.</summary>
    public string? AsOf => _data.AsOf;

    /// <summary>The words of a direction that has no number (持续向好); null where a number is stated.</summary>
    public string? Qualitative => _data.Qualitative;

    /// <summary>What it is measured against (与经济增长同步): an indicator's id, a fact's id or the words of an outside standard; null where nothing.</summary>
    public string? RelativeTo => _data.RelativeTo;

    /// <summary>The indicator that <see cref="RelativeTo"/> names; null where it names none.</summary>
    public Indicator? RelativeToIndicator => Report.Indicators.Find(_data.RelativeTo);

    /// <summary>The fact that <see cref="RelativeTo"/> names; null where it names none.</summary>
    public Fact? RelativeToFact => Report.Facts.Find(_data.RelativeTo);

    /// <summary>The fact it is a part of (其中); null where it is none.</summary>
    public Fact? PartOf => Report.Facts.Find(_data.PartOfId);

    /// <summary>The facts that are a part of it (其中), in order.</summary>
    public IReadOnlyList<Fact> OfWhich => Id is null ? [] : Report.Index.FactsByWhole.Of(Id);

    /// <summary>The term or programme it is about; null where it is about none.</summary>
    public Term? Term => Report.Terms.Find(_data.TermId);

    /// <summary>The conditions it holds under.</summary>
    public IReadOnlyList<Criterion> Criteria { get; }

    /// <summary>The heading or lead sentence it stands under; null before the first.</summary>
    public Section? Section => Report.Sections.Find(_data.SectionId);

    /// <summary>Where it stands, in the official text and in the annotated file.</summary>
    public SourceReference Source => _data.Source;

    internal FactData Data => _data;

    /// <summary>The label.</summary>
    public override string ToString() => Label;

    private Quantity? Of(decimal? amount) => amount is { } value && Unit is { } unit ? new Quantity(value, unit, _data.Statement.Scale) : null;
}
