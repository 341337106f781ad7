using HexiModel.Language.Binding;
using HexiModel.Language.Catalogue;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Projects;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;
using HexiModel.Tests;

namespace HexiModel.Language.Tests.Hostile;

/// <summary>Takes any text down the whole path: reader, grouping, binder.</summary>
internal static class BadFiles
{
    public const string FrontMatter = "---\nreport: r\nplan-year: 2022\n---\n\n";

    /// <summary>A body behind front matter, and behind it a paragraph that must still be read.</summary>
    public static string Report(string body) => $"{FrontMatter}{body}\n\n## 计划 {{#plan .plan}}\n\n[增长6%]{{.target #gdp}}。\n";

    public static (IReadOnlyList<BoundReport> Reports, IReadOnlyList<Diagnostic> Diagnostics) Bind(params string[] texts)
    {
        SyntaxTree[] trees = [.. texts.Select((text, i) => SyntaxTree.Parse(new SourceFile(text.StartsWith("---\nglossary", StringComparison.Ordinal) ? $"{i}.glossary.md" : $"{i}.report.md", text)))];
        ReportSet set = ReportSet.Group(trees, IndicatorCatalogue.Empty, []);
        BoundReport[] reports = [.. set.Reports.Select(sources => ReportBinder.Bind(sources))];
        return (reports, [.. set.Diagnostics, .. reports.SelectMany(report => report.Diagnostics)]);
    }

    /// <summary>The rule and the place of what is wrong, suggestions left out: <c>HEXI1001 (3,5)</c>.</summary>
    public static IEnumerable<string> Findings(params string[] texts) => Bind(texts).Diagnostics
        .Where(diagnostic => diagnostic.Rule.Severity > DiagnosticSeverity.Suggestion)
        .Select(diagnostic => $"{diagnostic.Rule.Id} ({diagnostic.Start.Line + 1},{diagnostic.Start.Character + 1})");

    /// <summary>Whether the target behind the bad body stands in the model.</summary>
    public static bool HasTarget(string text) => Bind(text).Reports.Any(report => report.Data?.Facts.Any(fact => fact is { Id: "gdp", Statement.Amount: 6m }) == true);

    /// <summary>The memory that reading and binding takes.</summary>
    public static long AllocatedBytes(string text) => Allocation.Of(() => Bind(text));
}
