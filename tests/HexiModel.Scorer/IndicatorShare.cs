using System.Globalization;
using HexiModel.Compiled;
using HexiModel.Language.Catalogue;
using HexiModel.Language.Drafting;
using HexiModel.Language.Projects;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Scorer;

/// <summary>How many statements of drafted reports find their indicator in the standard catalogue, and which one.</summary>
internal static class IndicatorShare
{
    /// <param name="paths">The texts.</param>
    /// <param name="lists">Whether to list each statement with what it found, to read them.</param>
    /// <param name="open">Whether to list the statements that found none, to see which rows are missing.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(IEnumerable<string> paths, bool lists, bool open, TextWriter output)
    {
        HashSet<string> standard = [.. StandardIds()];
        (int All, int Found) total = default;
        foreach (string path in paths.Order(StringComparer.Ordinal))
        {
            ReportData data = Draft(path);
            List<FactData> facts = [.. data.Facts.Where(fact => fact.Category != FactCategory.Commitment)];
            List<FactData> found = [.. facts.Where(fact => fact.IndicatorId is not null && standard.Contains(fact.IndicatorId))];
            total = (total.All + facts.Count, total.Found + found.Count);
            WriteRow(output, Path.GetFileNameWithoutExtension(path), facts.Count, found.Count);
            foreach (FactData fact in lists ? found : [])
            {
                output.WriteLine($"  {fact.Label} = {data.Indicators.First(indicator => indicator.Id == fact.IndicatorId).Name}");
            }

            foreach (FactData fact in open ? facts.Except(found) : [])
            {
                output.WriteLine($"  {fact.Label} ? {data.Indicators.FirstOrDefault(indicator => indicator.Id == fact.IndicatorId)?.Name}");
            }
        }

        WriteRow(output, "all", total.All, total.Found);
    }

    private static ReportData Draft(string path)
    {
        SourceFile official = new(Path.GetFileName(path), File.ReadAllText(path));
        ReportDraft draft = Drafter.Draft(official);
        SourceFile[] catalogues = draft.Catalogue is null ? [] : [draft.Catalogue];
        CheckedProject project = ProjectChecker.Check([SyntaxTree.Parse(draft.Report)], IndicatorCatalogue.Parse(catalogues), [draft.Official ?? official]);
        return project.Reports.Single().Data!;
    }

    private static IEnumerable<string> StandardIds() => StandardCatalogue.Rows.Select(row => row.Data.Id);

    private static void WriteRow(TextWriter output, string name, int all, int found)
        => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-20}{all,6}{found,6}{100.0 * found / Math.Max(all, 1),7:0.0}%"));
}
