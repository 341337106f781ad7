using HexiModel.Language.Quantities.Dates;
using HexiModel.Language.Text;

namespace HexiModel.Language.Quantities;

/// <summary>
/// A quantity as a text writes it (数量表达): its value and where each piece of it stands, so that a diagnostic can point at the
/// piece and the author's wording can be printed back. Spans are positions in the text that was read.
/// </summary>
public sealed record QuantityExpression
{
    private readonly Unit? _unit;
    private readonly Period? _period;

    /// <summary>The whole expression: verb, bound before, number, scale, unit, bound behind.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>
    /// What it states, in the words of the text: the unit as written, empty where none is, and neither change nor dimension, which take
    /// more than the expression to decide.
    /// </summary>
    public required QuantityStatement Statement { get; init; }

    /// <summary>What sort of statement it makes.</summary>
    public QuantityKind Kind => Statement.Kind ?? QuantityKind.Date;

    /// <summary>
    /// The value in <see cref="UnitText"/>, scale applied; of a from–to the value reached. Null for a range, for an indefinite number
    /// (几个) without a least value, and for what has no number (dates).
    /// </summary>
    public decimal? Amount => Statement.Amount;

    /// <summary>The unit as written: <c>%</c>, 百分点, 成, 家; empty where none is.</summary>
    public string UnitText => Statement.Unit ?? "";

    /// <summary>What an indefinite number stays below: 10,000 for 数千, 20 for 十几, 100 for 两位数. Null for every other number.</summary>
    public decimal? UpperLimit { get; init; }

    /// <summary>The unit that <see cref="UnitText"/> names; null for dates and other expressions without a measured value.</summary>
    public Unit? Unit
    {
        get => _unit ?? FindUnit();
        init => _unit = value;
    }

    /// <summary>A condition on something else (投资亿元以上项目, 60周岁以上老人), not a statement of its own.</summary>
    public bool IsCriterion
    {
        get => Has(QuantityTraits.Criterion);
        init => Traits = With(QuantityTraits.Criterion, value);
    }

    /// <summary>A change of a rate written with %: relative or in points, the words do not say (提高13.3%).</summary>
    public bool IsChangeAmbiguous
    {
        get => Has(QuantityTraits.ChangeAmbiguous);
        init => Traits = With(QuantityTraits.ChangeAmbiguous, value);
    }

    /// <summary>The amount is a part of one, without a unit: 三分之一, 一半.</summary>
    public bool IsFraction
    {
        get => Has(QuantityTraits.Fraction);
        init => Traits = With(QuantityTraits.Fraction, value);
    }

    /// <summary>The unit is not written behind the number: it follows from a noun (10.81万贫困人口) or stands behind a neighbour (6.8、22.5个百分点).</summary>
    public bool IsUnitInferred
    {
        get => Has(QuantityTraits.UnitInferred);
        init => Traits = With(QuantityTraits.UnitInferred, value);
    }

    /// <summary>Verb or bound stand at the member before in a list (分别超过8万元、4.5万元).</summary>
    public bool IsShared
    {
        get => Has(QuantityTraits.Shared);
        init => Traits = With(QuantityTraits.Shared, value);
    }

    /// <summary>The number is beyond what a decimal holds; <see cref="Amount"/> is null.</summary>
    public bool IsOutOfRange
    {
        get => Has(QuantityTraits.OutOfRange);
        init => Traits = With(QuantityTraits.OutOfRange, value);
    }

    /// <summary>The days of a date or period; null for everything else.</summary>
    public Period? Period
    {
        get => _period ?? Date.ToPeriod();
        init => _period = value;
    }

    /// <summary>Whether a date is a deadline (6月底前, “五一”前, 年内) and no span of time in which something goes on.</summary>
    public bool IsDeadline => Kind == QuantityKind.Date && Date.Openness == Openness.Start;

    /// <summary>The days of a date, with the year of its section where the words have none (上半年, 6月底前); null where they name no days.</summary>
    /// <param name="year">The year of the section.</param>
    public Period? PeriodIn(int year) => _period ?? Date.ToPeriod(year);

    /// <summary>The verb of change or reach (达到, 新增, 下降).</summary>
    public TextSpan? VerbSpan
    {
        get => PieceSpans.Optional(Pieces.Verb);
        init => Pieces = Pieces with { Verb = value ?? default };
    }

    /// <summary>The bound, before or behind the number.</summary>
    public TextSpan? BoundSpan
    {
        get => PieceSpans.Optional(Pieces.Bound);
        init => Pieces = Pieces with { Bound = value ?? default };
    }

    /// <summary>The numeral alone; of a from–to the second one.</summary>
    public TextSpan? NumberSpan
    {
        get => PieceSpans.Optional(Pieces.Number);
        init => Pieces = Pieces with { Number = value ?? default };
    }

    /// <summary>The numeral that a from–to or a range starts with.</summary>
    public TextSpan? FromNumberSpan
    {
        get => PieceSpans.Optional(Pieces.FromNumber);
        init => Pieces = Pieces with { FromNumber = value ?? default };
    }

    /// <summary>The scale.</summary>
    public TextSpan? ScaleSpan
    {
        get => PieceSpans.Optional(Pieces.Scale);
        init => Pieces = Pieces with { Scale = value ?? default };
    }

    /// <summary>The unit.</summary>
    public TextSpan? UnitSpan
    {
        get => PieceSpans.Optional(Pieces.Unit);
        init => Pieces = Pieces with { Unit = value ?? default };
    }

    /// <summary>The baseline (较2016年).</summary>
    public TextSpan? BaseSpan
    {
        get => PieceSpans.Optional(Pieces.Base);
        init => Pieces = Pieces with { Base = value ?? default };
    }

    /// <summary>Where the pieces stand.</summary>
    internal PieceSpans Pieces { get; init; }

    /// <summary>All that is true of it.</summary>
    internal QuantityTraits Traits { get; init; }

    /// <summary>The numbers of a date, from which <see cref="Period"/> is made.</summary>
    internal DateParts Date { get; init; }

    private bool Has(QuantityTraits trait) => (Traits & trait) != 0;

    private QuantityTraits With(QuantityTraits trait, bool value) => value ? Traits | trait : Traits & ~trait;

    /// <summary>Looked up when somebody asks: most expressions of a text are only passed by.</summary>
    private Unit? FindUnit() => Kind switch
    {
        QuantityKind.Date => null,
        QuantityKind.Rank => Units.Place,
        _ when IsFraction => Units.Whole,
        _ => Units.FindOrCounter(UnitText),
    };
}
