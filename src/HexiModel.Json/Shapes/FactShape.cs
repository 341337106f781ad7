using HexiModel.Compiled;

namespace HexiModel.Json.Shapes;

/// <summary>A target, observation or commitment. The order of the properties is that of the fields.</summary>
internal sealed class FactShape : IJsonOnDeserialized
{
    public string? Id { get; set; }

    public string? Key { get; set; }

    public string Text { get; set; } = null!;

    public string? Label { get; set; }

    public string? Indicator { get; set; }

    public Measure? Measure { get; set; }

    public decimal? Amount { get; set; }

    public decimal? From { get; set; }

    public decimal? To { get; set; }

    public Bound Op { get; set; }

    public string? Unit { get; set; }

    public Scale Scale { get; set; }

    public string? Dimension { get; set; }

    public QuantityKind? Kind { get; set; }

    public ChangeKind? Change { get; set; }

    public string? Base { get; set; }

    public string? Per { get; set; }

    public string? Scope { get; set; }

    public int? Streak { get; set; }

    public bool Cumulative { get; set; }

    public bool Annualised { get; set; }

    public bool Estimate { get; set; }

    public int? Rank { get; set; }

    public PeriodShape? Period { get; set; }

    public string? At { get; set; }

    public string? Qualitative { get; set; }

    public string? RelativeTo { get; set; }

    public string? PartOf { get; set; }

    public string? Programme { get; set; }

    public List<CriterionShape>? Criteria { get; set; }

    public string? Section { get; set; }

    public AnnotatedShape? Annotated { get; set; }

    public OfficialShape? Official { get; set; }

    public FactCategory? Category { get; set; }

    public Direction? Direction { get; set; }

    public TargetNature? Nature { get; set; }

    public int? Order { get; set; }

    /// <summary>The shape of a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="knownFile">The file of the official text where the report around says it; null where the fact stands alone.</param>
    /// <param name="order">Its place among the facts of the report around it; null where it stands alone.</param>
    public static FactShape Of(Fact fact, string? knownFile, int? order)
    {
        FactData data = fact.Data;
        return new FactShape
        {
            Id = data.Id,
            Key = fact.Key,
            Text = data.Text,
            Label = data.Label,
            Indicator = data.IndicatorId,
            Measure = data.Measure,
            Amount = data.Amount,
            From = data.From,
            To = data.To,
            Op = data.Bound,
            Unit = data.Unit,
            Scale = data.Scale,
            Dimension = data.Dimension,
            Kind = data.Kind,
            Change = data.Change,
            Base = data.Base,
            Per = data.Per,
            Scope = data.Scope,
            Streak = data.Streak,
            Cumulative = data.IsCumulative,
            Annualised = data.IsAnnualised,
            Estimate = data.IsEstimate,
            Rank = fact.Rank,
            Period = PeriodShape.Of(data.Period),
            At = data.At,
            Qualitative = data.Qualitative,
            RelativeTo = data.RelativeTo,
            PartOf = data.PartOfId,
            Programme = data.ProgrammeId,
            Criteria = [.. data.Criteria.Select(CriterionShape.Of)],
            Section = data.SectionId,
            Annotated = AnnotatedShape.Of(data.Source.Annotated),
            Official = OfficialShape.Of(data.Source.Official, knownFile),
            Category = data.Category,
            Direction = data.Direction,
            Nature = data.Nature,
            Order = order,
        };
    }

    /// <summary>The data of the fact. Key and rank are not read: they follow from the rest.</summary>
    /// <param name="category">What it is, where the list it stands in says so.</param>
    /// <param name="knownFile">The file of the official text where the report around says it.</param>
    public FactData ToData(FactCategory category, string? knownFile) => new()
    {
        Category = category,
        Id = Id,
        Text = Text,
        Label = Label ?? Text,
        SectionId = Section,
        IndicatorId = Indicator,
        Measure = Measure,
        Amount = Amount,
        From = From,
        To = To,
        Bound = Op,
        Unit = Unit,
        Dimension = Dimension,
        Scale = Scale,
        Kind = Kind,
        Direction = Direction,
        Change = Change,
        Base = Base,
        Per = Per,
        Scope = Scope,
        Streak = Streak,
        IsCumulative = Cumulative,
        IsAnnualised = Annualised,
        IsEstimate = Estimate,
        Period = PeriodShape.ToPeriod(Period),
        At = At,
        Qualitative = Qualitative,
        RelativeTo = RelativeTo,
        PartOfId = PartOf,
        ProgrammeId = Programme,
        Nature = Nature,
        Criteria = [.. (Criteria ?? []).Select(criterion => criterion.ToData())],
        Source = new SourceReference(OfficialShape.ToLocation(Official, knownFile), AnnotatedShape.ToLocation(Annotated)),
    };

    public void OnDeserialized()
    {
        Required.Field(Text, "fact", "text");
        Required.Members(Criteria, "fact", "criteria");
    }
}
