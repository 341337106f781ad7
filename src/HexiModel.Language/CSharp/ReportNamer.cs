using System.Collections.Immutable;
using HexiModel.Compiled;
using HexiModel.Language.Binding;
using HexiModel.Language.Diagnostics;

namespace HexiModel.Language.CSharp;

/// <summary>Gives the objects of a report the names that generated code has for them.</summary>
internal static class ReportNamer
{
    /// <summary>Names one report. An id that gives no name, or one that is taken, is said and left out; the rest stands.</summary>
    /// <param name="report">The report.</param>
    /// <param name="className">The name of its class; null for the one that its id gives.</param>
    /// <param name="indicators">The names of its catalogue's indicators, where they are known; null to make them.</param>
    public static NamedReport Name(BoundReport report, string? className = null, CatalogueNames? indicators = null)
    {
        _ = report ?? throw new ArgumentNullException(nameof(report));
        ReportPlaces places = new(report);
        List<Diagnostic> diagnostics = [];
        ReportApi? api = report.Data is { } data && ClassName(data, className, places, diagnostics) is { } name
            ? Name(data, name, IndicatorNames(report, indicators, diagnostics), places, diagnostics)
            : null;
        return new NamedReport(api, places.ReportId, diagnostics.ToImmutableArray());
    }

    /// <summary>Clashes of the project's own rows are said with the catalogue; here those with the rows that the report adds.</summary>
    private static CatalogueNames IndicatorNames(BoundReport report, CatalogueNames? own, List<Diagnostic> diagnostics)
    {
        own ??= CatalogueNames.Of(report.Sources.Catalogue);
        if (!report.Sources.Catalogue.IncludesStandard)
        {
            return own;
        }

        diagnostics.AddRange(own.WithStandard.Diagnostics.Except(own.Diagnostics));
        return own.WithStandard;
    }

    private static ReportApi Name(ReportData data, string className, CatalogueNames indicators, ReportPlaces places, List<Diagnostic> diagnostics)
    {
        WordsOf words = new(data, places);
        FactNamer facts = new(data, places, words, diagnostics);
        return new ReportApi
        {
            ReportId = data.Id,
            ClassName = className,
            Title = data.Title,
            PlanYear = data.PlanYear,
            Targets = facts.Name(FactCategory.Target),
            Observations = facts.Name(FactCategory.Observation),
            Commitments = facts.Name(FactCategory.Commitment),
            Indicators = new IndicatorNamer(data, indicators, facts, places, diagnostics).Name(),
            Terms = new TermNamer(data, places, words, diagnostics).Name(),
            Sections = Sections(data, places, diagnostics),
        };
    }

    private static string? ClassName(ReportData data, string? className, ReportPlaces places, List<Diagnostic> diagnostics)
    {
        string name = (className is null ? null : CSharpNames.FromWords(className)) ?? CSharpNames.FromId(data.Id);
        NameScope scope = new(("report", ReservedNames.ReportClassNames));
        scope.Add(data.Id, name, places.ReportId);
        return scope.Resolve(diagnostics).ContainsKey(data.Id) ? name : null;
    }

    private static EquatableArray<SectionApi> Sections(ReportData data, ReportPlaces places, List<Diagnostic> diagnostics)
    {
        NameScope scope = new(("ModelList<Section>", ReservedNames.List), (ListClasses.Sections, [ListClasses.Sections]));
        foreach (SectionData section in data.Sections.Where(section => places.IsGiven(section.Id)))
        {
            scope.Add(section.Id, CSharpNames.FromId(section.Id), places.OfId(section.Id));
        }

        Dictionary<string, string> names = scope.Resolve(diagnostics);
        return data.Sections
            .Select((section, row) => places.IsGiven(section.Id) && names.TryGetValue(section.Id, out string? name)
                ? new SectionApi(row, name, OfficialSentence.Shorten(section.Title), section.Source.Official.Line)
                : null)
            .OfType<SectionApi>()
            .ToEquatableArray();
    }
}
