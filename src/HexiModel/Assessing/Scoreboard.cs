using System.Collections;
using System.Diagnostics;

namespace HexiModel;

/// <summary>How all targets and commitments of a report stand on a day (进展一览), in the order of the report.</summary>
[DebuggerDisplay("{Count} as of {AsOf}")]
public sealed class Scoreboard : IReadOnlyList<Assessment>
{
    private readonly IReadOnlyList<Assessment> _assessments;
    private readonly Dictionary<Fact, Assessment> _byFact;

    internal Scoreboard(Report report, DateTime asOf, IReadOnlyList<Assessment> assessments)
    {
        Report = report;
        AsOf = asOf.Date;
        _assessments = assessments;
        _byFact = assessments.ToDictionary(assessment => assessment.Fact);
    }

    /// <summary>The report.</summary>
    public Report Report { get; }

    /// <summary>The day whose end it is about.</summary>
    public DateTime AsOf { get; }

    /// <summary>How many there are.</summary>
    public int Count => _assessments.Count;

    /// <summary>The one at a 0-based place.</summary>
    public Assessment this[int index] => _assessments[index];

    /// <summary>That of a target or commitment.</summary>
    /// <exception cref="KeyNotFoundException">The report has no such target or commitment.</exception>
    public Assessment this[Fact fact] => _byFact[fact];

    /// <summary>That of the target or commitment with an id or key; null where there is none.</summary>
    public Assessment? Find(string? key) => Report.Facts.Find(key) is { } fact && _byFact.TryGetValue(fact, out Assessment? found) ? found : null;

    /// <summary>How many have a status.</summary>
    public int CountOf(AssessmentStatus status) => _assessments.Count(assessment => assessment.Status == status);

    /// <summary>How many have a light.</summary>
    public int CountOf(AssessmentLight light) => _assessments.Count(assessment => assessment.Light == light);

    /// <summary>Those of each section that has any, in the order of the report.</summary>
    public IEnumerable<IGrouping<Section, Assessment>> BySection
        => _assessments.Where(assessment => assessment.Fact.Section is not null).GroupBy(assessment => assessment.Fact.Section!);

    /// <summary>Those of each indicator that has any, in the order of the report.</summary>
    public IEnumerable<IGrouping<Indicator, Assessment>> ByIndicator
        => _assessments.Where(assessment => assessment.Fact.Indicator is not null).GroupBy(assessment => assessment.Fact.Indicator!);

    /// <inheritdoc/>
    public IEnumerator<Assessment> GetEnumerator() => _assessments.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
