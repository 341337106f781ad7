using HexiModel.Compiled;
using HexiModel.Json.Shapes;

namespace HexiModel.Json.Records;

/// <summary>Reports, and what is read or written without its report, as records and back.</summary>
internal static class ReportRecords
{
    private static readonly (string List, FactCategory Category)[] FactLists =
        [("targets", FactCategory.Target), ("observations", FactCategory.Observation), ("commitments", FactCategory.Commitment)];

    public static Written<ReportData> Of(Report report)
    {
        ReportContent content = report.Content;
        string? file = report.SourceFile;
        List<Written<FactData>> facts = [.. Rows(content.Facts, row => Write(content.Fact(row), KeyOf(report, row), file, row))];
        List<TermData> terms = [.. Rows(content.Terms, content.Term)];
        ILookup<string, Written<FactData>> byIndicator = facts.ToLookup(fact => fact.Record.IndicatorId ?? "");
        Written<ReportData> written = Layouts.Report.Write(content.Header);
        written.SetList<Written<SectionData>>("sections", [.. Rows(content.Sections, row => Layouts.Section.Write(content.Section(row), file))]);
        written.SetList<Written<IndicatorData>>("indicators", [.. Rows(content.Indicators, content.Indicator).Select(indicator => Write(indicator, byIndicator[indicator.Id]))]);
        foreach ((string list, FactCategory category) in FactLists)
        {
            written.SetList(list, facts.FindAll(fact => fact.Record.Category == category));
        }

        written.SetList<ProgrammeShape>("programmes", [.. terms.Where(term => term.IsProgramme).Select(term => new ProgrammeShape { Id = term.Id, Term = term.Text })]);
        written.SetList<Written<TermData>>("terms", [.. terms.Select(term => Layouts.Term.Write(term, file))]);
        return written;
    }

    /// <summary>A fact without the report around it.</summary>
    public static Written<FactData> Of(Fact fact) => Write(fact.Data, fact.Key, null, null);

    public static Written<IndicatorData> Of(Indicator indicator, IEnumerable<Fact> facts) => Write(indicator.Data, facts.Select(Of));

    public static Report ToReport(Written<ReportData> written)
    {
        ReportData data = written.ToRecord(null);
        string? file = data.SourceFile;
        data.Sections = Records<SectionData>(written.GetList<Written<SectionData>>("sections"), file);
        data.Indicators = Records<IndicatorData>(written.GetList<Written<IndicatorData>>("indicators"), file);
        data.Terms = Records<TermData>(written.GetList<Written<TermData>>("terms"), file);

        // Facts without an order, which a hand has written, come last and stay in the order of their lists.
        data.Facts = [.. FactLists.SelectMany(list => Facts(written, list.List, list.Category)).OrderBy(fact => fact.Order ?? int.MaxValue).Select(fact => fact.ToRecord(file))];
        return Report.Create(data);
    }

    /// <summary>
    /// A fact read without the report it comes from: it stands in a report of its own that holds nothing else, so that asking for its section or
    /// indicator gives null and not an exception.
    /// </summary>
    public static Fact ToFact(Written<FactData> written) => Report.Create(new ReportData { Id = ReportId([written]), Facts = [ToAlone(written)] }, [written.Key]).Facts[0];

    public static Indicator ToIndicator(Written<IndicatorData> written)
    {
        List<Written<FactData>> facts = written.GetList<Written<FactData>>("facts") ?? [];
        return Report.Create(new ReportData { Id = ReportId(facts), Indicators = [written.ToRecord(null)], Facts = [.. facts.Select(ToAlone)] }, [.. facts.Select(fact => fact.Key)]).Indicators[0];
    }

    public static Term ToTerm(Written<TermData> written) => Report.Create(new ReportData { Terms = [written.ToRecord(null)] }).Terms[0];

    private static IEnumerable<TRow> Rows<TRow>(int count, Func<int, TRow> read) => Enumerable.Range(0, count).Select(read);

    private static List<T> Records<T>(List<Written<T>>? list, string? file) where T : class, new() => [.. (list ?? []).Select(one => one.ToRecord(file))];

    private static Written<FactData> Write(FactData fact, string key, string? file, int? order)
    {
        Written<FactData> written = Layouts.Fact.Write(fact, file);
        written.Key = key;
        written.Order = order;
        return written;
    }

    private static Written<IndicatorData> Write(IndicatorData indicator, IEnumerable<Written<FactData>> facts)
    {
        Written<IndicatorData> written = Layouts.Indicator.Write(indicator);
        written.SetList<Written<FactData>>("facts", [.. facts]);
        return written;
    }

    /// <summary>The facts of a list, which says what they are.</summary>
    private static IEnumerable<Written<FactData>> Facts(Written<ReportData> report, string list, FactCategory category)
    {
        foreach (Written<FactData> fact in report.GetList<Written<FactData>>(list) ?? [])
        {
            fact.Record.Category = category;
            yield return fact;
        }
    }

    private static FactData ToAlone(Written<FactData> written)
        => written.Has("category") ? written.ToRecord(null) : throw new JsonException("The fact has no “category”; only the lists of a report determine it.");

    /// <summary>A fact is made only where its key is not its id.</summary>
    private static string KeyOf(Report report, int row)
        => report.Content.Fact(row).Id is { } id ? report.Id + "/" + id : report.FactAt(row).Key;

    /// <summary>The report's id, which is the key without the fact's own: <c>hexi-2022/gdp-growth</c>; empty where no fact has a key.</summary>
    private static string ReportId(List<Written<FactData>> facts)
    {
        string key = facts.Select(fact => fact.Key).FirstOrDefault(key => key is not null) ?? "";
        int slash = key.IndexOf('/');
        return slash < 0 ? "" : key.Substring(0, slash);
    }
}
