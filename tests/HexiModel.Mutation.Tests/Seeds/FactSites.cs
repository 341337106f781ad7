using HexiModel.Compiled;
using HexiModel.Language.Text;

namespace HexiModel.Mutation.Tests.Seeds;

/// <summary>The facts of the clean report with the spans they were made from.</summary>
internal static class FactSites
{
    public static IReadOnlyList<(SpanSite Site, FactData Data)> All { get; } = Match();

    private static List<(SpanSite Site, FactData Data)> Match()
    {
        Dictionary<int, SpanSite> byStart = Sites.Spans.Where(site => site.File == SeedFile.Report).ToDictionary(site => site.Open);
        IEnumerable<FactData> facts = SeedProject.Clean.Check().Reports.Single().Data!.Facts;
        return [.. facts.Select(fact => (byStart[Start(fact.Source.Annotated)], fact))];
    }

    private static int Start(SourceLocation place)
        => SeedProject.Clean.Report.File.GetPosition(new LinePosition(place.Line - 1, place.Column - 1));
}
