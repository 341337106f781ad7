namespace HexiModel;

/// <summary>
/// The ways back through a report: data names what an object belongs to, the index finds what belongs to an object.
/// Made once, when the first way back is asked for.
/// </summary>
internal sealed class ReportIndex
{
    public ReportIndex(Report report)
    {
        FactsBySection = new ModelGroups<Fact>(report.Facts, fact => fact.Data.SectionId);
        FactsByIndicator = new ModelGroups<Fact>(report.Facts, fact => fact.Data.IndicatorId);
        FactsByTerm = new ModelGroups<Fact>(report.Facts, fact => fact.Data.TermId);
        FactsByWhole = new ModelGroups<Fact>(report.Facts, fact => fact.Data.PartOfId);
        SectionsByParent = new ModelGroups<Section>(report.Sections, section => section.Data.ParentId);
        TermsBySection = new ModelGroups<Term>(report.Terms, term => term.Data.SectionId);
        MentionsBySection = new ModelGroups<Mention>(report.Mentions, mention => mention.Data.SectionId);
    }

    public ModelGroups<Fact> FactsBySection { get; }

    public ModelGroups<Fact> FactsByIndicator { get; }

    public ModelGroups<Fact> FactsByTerm { get; }

    public ModelGroups<Fact> FactsByWhole { get; }

    public ModelGroups<Section> SectionsByParent { get; }

    public ModelGroups<Term> TermsBySection { get; }

    public ModelGroups<Mention> MentionsBySection { get; }
}
