using HexiModel.Compiled;
using HexiModel.Language.Binding;
using HexiModel.Language.Checks;
using HexiModel.Language.CSharp;
using HexiModel.Language.Diagnostics;

namespace HexiModel.Language.Projects;

/// <summary>Holds what the reports of one place state of the same thing against each other. Statistics are revised, so another value is a suggestion.</summary>
internal static class ReportComparison
{
    public static IEnumerable<Diagnostic> Check(IReadOnlyCollection<BoundReport> reports)
    {
        if (reports.Count < 2)
        {
            yield break;
        }

        Dictionary<object, (FactData Fact, BoundReport Report)> stated = [];
        foreach (BoundReport report in reports.Where(report => report.Data is not null).OrderBy(report => report.Data!.PlanYear))
        {
            Dictionary<object, (FactData Fact, BoundReport Report)> own = [];
            foreach (FactData fact in report.Data!.Facts.Where(IsComparable))
            {
                object key = KeyOf(report.Data, fact);
                if (!stated.TryGetValue(key, out (FactData Fact, BoundReport Report) earlier))
                {
                    own[key] = (fact, report);
                }
                else if (earlier.Fact.Statement.Amount != fact.Statement.Amount && PlaceOf(report, fact) is { } place)
                {
                    yield return place.ToDiagnostic(Rules.ReportsDiffer, StatedValue.Of(fact), StatedValue.Of(earlier.Fact), PlaceOf(earlier.Report, earlier.Fact)?.ToString() ?? report.Data.Id);
                }
            }

            foreach (KeyValuePair<object, (FactData Fact, BoundReport Report)> one in own)
            {
                stated.Add(one.Key, one.Value);
            }
        }
    }

    /// <summary>A bound or an estimate is not the final value, and a part is told apart from others by words that the model does not compare.</summary>
    private static bool IsComparable(FactData fact)
        => fact is { Category: FactCategory.Observation, IndicatorId: not null, Measure: not null, PartOfId: null, Statement: { Amount: not null, IsEstimate: false, Bound: Bound.None or Bound.Exactly } }
            && !fact.Period.IsEmpty;

    private static SourcePlace? PlaceOf(BoundReport report, FactData fact) => new ReportPlaces(report).Of(fact.Source.Annotated);

    private static object KeyOf(ReportData report, FactData fact)
        => (report.Jurisdiction, fact.IndicatorId, fact.Measure, fact.Period, fact.Statement.Baseline, fact.Statement.Scope, fact.Statement.Unit, fact.Statement.Per);
}
