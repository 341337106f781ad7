using HexiModel.Compiled;

namespace HexiModel.Json.Shapes;

/// <summary>
/// Objects read without the report they come from. Each stands in a report of its own that holds nothing else, so that asking for its
/// section or indicator gives null and not an exception.
/// </summary>
internal static class Alone
{
    public static Fact Fact(FactShape shape) => Report.Create(new ReportData { Id = ReportId([shape]), Facts = [Data(shape)] }).Facts[0];

    public static Indicator Indicator(IndicatorShape shape)
    {
        List<FactShape> facts = shape.Facts ?? [];
        return Report.Create(new ReportData { Id = ReportId(facts), Indicators = [shape.ToData()], Facts = [.. facts.Select(Data)] }).Indicators[0];
    }

    public static Term Term(TermShape shape) => Report.Create(new ReportData { Id = "", Terms = [shape.ToData(null)] }).Terms[0];

    private static FactData Data(FactShape shape)
        => shape.ToData(shape.Category ?? throw new JsonException("The fact has no “category”; only the lists of a report say what a fact is."), null);

    /// <summary>The report's id, which is the key without the fact's own: <c>hexi-2022/gdp-growth</c>; empty where no fact has a key.</summary>
    private static string ReportId(List<FactShape> facts)
    {
        string key = facts.Select(fact => fact.Key).FirstOrDefault(key => key is not null) ?? "";
        int slash = key.IndexOf('/');
        return slash < 0 ? "" : key.Substring(0, slash);
    }
}
