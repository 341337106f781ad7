using HexiModel.Compiled;

namespace HexiModel.Json.Shapes;

/// <summary>A report.</summary>
internal sealed class ReportShape : IJsonOnDeserialized
{
    public string Id { get; set; } = null!;

    public string? Title { get; set; }

    public string? Jurisdiction { get; set; }

    public string? Gb2260 { get; set; }

    public DateTime? Delivered { get; set; }

    public int? PlanYear { get; set; }

    public List<SectionShape>? Sections { get; set; }

    public List<IndicatorShape>? Indicators { get; set; }

    public List<FactShape>? Targets { get; set; }

    public List<FactShape>? Observations { get; set; }

    public List<FactShape>? Commitments { get; set; }

    public List<ProgrammeShape>? Programmes { get; set; }

    public List<TermShape>? Terms { get; set; }

    public string? Language { get; set; }

    public string? SourceFile { get; set; }

    public string? SourceUrl { get; set; }

    public CoverageShape? Coverage { get; set; }

    public static ReportShape Of(Report report)
    {
        string? file = report.SourceFile;
        List<FactShape> facts = [.. report.Facts.Select((fact, order) => FactShape.Of(fact, file, order))];
        ILookup<string, FactShape> byIndicator = facts.ToLookup(fact => fact.Indicator ?? "");
        List<FactShape> Those(FactCategory category) => facts.FindAll(fact => fact.Category == category);
        return new ReportShape
        {
            Id = report.Id,
            Title = report.Title,
            Jurisdiction = report.Jurisdiction,
            Gb2260 = report.Gb2260,
            Delivered = report.Delivered,
            PlanYear = report.PlanYear,
            Sections = [.. report.Data.Sections.Select(section => SectionShape.Of(section, file))],
            Indicators = [.. report.Data.Indicators.Select(indicator => IndicatorShape.Of(indicator, [.. byIndicator[indicator.Id]]))],
            Targets = Those(FactCategory.Target),
            Observations = Those(FactCategory.Observation),
            Commitments = Those(FactCategory.Commitment),
            Programmes = [.. report.Programmes.Select(programme => new ProgrammeShape { Id = programme.Id, Term = programme.Text })],
            Terms = [.. report.Data.Terms.Select(term => TermShape.Of(term, file))],
            Language = report.Language,
            SourceFile = file,
            SourceUrl = report.SourceUrl,
            Coverage = CoverageShape.Of(report.Coverage),
        };
    }

    public ReportData ToData() => new()
    {
        Id = Id,
        Title = Title,
        Jurisdiction = Jurisdiction,
        Gb2260 = Gb2260,
        Delivered = Delivered,
        PlanYear = PlanYear,
        Language = Language,
        SourceFile = SourceFile,
        SourceUrl = SourceUrl,
        Sections = [.. (Sections ?? []).Select(section => section.ToData(SourceFile))],
        Indicators = [.. (Indicators ?? []).Select(indicator => indicator.ToData())],
        Facts =
        [
            .. Those(Targets, FactCategory.Target).Concat(Those(Observations, FactCategory.Observation)).Concat(Those(Commitments, FactCategory.Commitment))
                .OrderBy(fact => fact.Order).Select(fact => fact.Data),
        ],
        Terms = [.. (Terms ?? []).Select(term => term.ToData(SourceFile))],
        Coverage = CoverageShape.ToCoverage(Coverage),
    };

    public void OnDeserialized()
    {
        Required.Field(Id, "report", "id");
        Required.Members(Sections, "report", "sections");
        Required.Members(Indicators, "report", "indicators");
        Required.Members(Targets, "report", "targets");
        Required.Members(Observations, "report", "observations");
        Required.Members(Commitments, "report", "commitments");
        Required.Members(Terms, "report", "terms");
    }

    /// <summary>The facts of a list; those without an order, which a hand has written, come last and stay in theirs.</summary>
    private IEnumerable<(int Order, FactData Data)> Those(List<FactShape>? facts, FactCategory category)
        => (facts ?? []).Select(fact => (fact.Order ?? int.MaxValue, fact.ToData(category, SourceFile)));
}
