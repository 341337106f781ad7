using HexiModel.Compiled;
using HexiModel.Language.Diagnostics;

namespace HexiModel.Language.CSharp;

/// <summary>Names the indicators of a report, and in each the report's facts by measure and period.</summary>
internal sealed class IndicatorNamer(
    ReportData data,
    CatalogueNames catalogue,
    FactNamer facts,
    ReportPlaces places,
    List<Diagnostic> diagnostics)
{
    private readonly ILookup<string, int> _factsOf = Enumerable.Range(0, data.Facts.Count)
        .Where(index => data.Facts[index].IndicatorId is not null)
        .ToLookup(index => data.Facts[index].IndicatorId!, StringComparer.Ordinal);

    public EquatableArray<IndicatorApi> Name() => data.Indicators
        .Select((indicator, row) => catalogue.Find(indicator.Id) is { } name ? Name(indicator, row, name) : null)
        .OfType<IndicatorApi>()
        .ToEquatableArray();

    private IndicatorApi Name(IndicatorData indicator, int row, string name)
    {
        IndicatorApi api = new(indicator.Id, row, name, CSharpNames.FromWords(indicator.Name), indicator.Name, indicator.EnglishName, default);
        return api with { Facts = Facts(indicator, api.ClassName) };
    }

    private EquatableArray<IndicatorFactApi> Facts(IndicatorData indicator, string className)
    {
        NameScope scope = new((nameof(Indicator), ReservedNames.Indicator), (className, [className]));
        Dictionary<string, int> byKey = new(StringComparer.Ordinal);
        foreach (IGrouping<string, int> same in _factsOf[indicator.Id].GroupBy(index => ByMeasureAndPeriod(data.Facts[index]), StringComparer.Ordinal))
        {
            bool isAlone = same.Count() == 1;
            ILookup<string, int> byArea = same.ToLookup(index => data.Facts[index].Statement.Scope ?? "", StringComparer.Ordinal);
            foreach (int index in same)
            {
                FactData fact = data.Facts[index];
                SourcePlace? place = fact.Id is null ? places.Of(fact.Source.Annotated) : places.OfId(fact.Id);
                bool isNamed = isAlone || byArea[fact.Statement.Scope ?? ""].Count() == 1;
                if (!isNamed && fact.Id is null)
                {
                    diagnostics.AddRange(new[] { place?.ToDiagnostic(Rules.FactNameShared, indicator.Id, same.Key) }.OfType<Diagnostic>());
                    continue;
                }

                string name = isAlone ? same.Key : fact.Id is { } id ? CSharpNames.FromId(id) : same.Key + InScope(fact);
                string key = fact.Id ?? name;
                byKey[key] = index;
                scope.Add(key, name, place);
            }
        }

        return scope.Resolve(diagnostics)
            .Select(member => (Name: member.Value, Row: byKey[member.Key]))
            .OrderBy(member => member.Row)
            .Select(member => Fact(member.Name, member.Row))
            .ToEquatableArray();
    }

    private IndicatorFactApi Fact(string name, int row)
    {
        (FactType type, OfficialWords words) = facts.Describe(row);
        return new IndicatorFactApi(name, row, type, words);
    }

    /// <summary>Ranks of one indicator in two areas are told apart by these: <c>Rank2021In全市</c>.</summary>
    private static string InScope(FactData fact)
        => fact.Statement.Scope is { Length: > 0 } area && CSharpNames.FromWords(area) is { } name ? "In" + name : "";

    /// <summary><c>Level2021</c>, <c>GrowthTarget2022</c>; of a fact without a measure, <c>Target2022</c>.</summary>
    private static string ByMeasureAndPeriod(FactData fact)
    {
        string category = fact.Category == FactCategory.Observation && fact.Measure is not null ? "" : fact.Category.ToString();
        return fact.Measure + category + PeriodNames.Of(fact.Period);
    }
}
