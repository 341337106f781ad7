using System.Globalization;
using System.Text;
using HexiModel.Language.Diagnostics;

namespace HexiModel.Language.Tests.Diagnostics;

/// <summary>Writes a rule's page of <c>docs/diagnostics</c>, both languages on one page, the index of all, and the table of a release.</summary>
internal static class RulePage
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    public static string Write(DiagnosticRule rule)
    {
        StringBuilder page = new();
        page.Append(English, $"# {rule.Id}: {rule.GetTitle(English)}\n\n# {rule.Id}：{rule.GetTitle(Chinese)}\n\n");
        page.Append(English, $"{rule.Severity} · {rule.Category}\n\n");
        page.Append(English, $"> {Message(rule, English)}\n>\n> {Message(rule, Chinese)}\n\n");
        page.Append(English, $"## Cause\n\n{rule.GetCause(English)}\n\n## How to fix\n\n{rule.GetFix(English)}\n\n");
        page.Append(English, $"## 原因\n\n{rule.GetCause(Chinese)}\n\n## 如何处理\n\n{rule.GetFix(Chinese)}\n");
        if (rule.WrongExample.Length + rule.RightExample.Length > 0)
        {
            page.Append(English, $"\n## Example · 示例\n\n```text\n{Visible(rule.WrongExample)}\n```\n\n→\n\n```text\n{rule.RightExample}\n```\n");
        }

        return page.ToString();
    }

    public static string WriteIndex()
    {
        StringBuilder index = new("# Diagnostics · 诊断\n\nWritten from the catalogue of rules by a test; change the resources, not these pages.\n\n");
        index.Append("| id | severity | what | 说明 |\n|---|---|---|---|\n");
        foreach (DiagnosticRule rule in Rules.All)
        {
            index.Append(English, $"| [{rule.Id}]({rule.Id}.md) | {rule.Severity} | {rule.GetTitle(English)} | {rule.GetTitle(Chinese)} |\n");
        }

        return index.ToString();
    }

    /// <summary>The rules that no release had before, as the analyzers of analyzers read them.</summary>
    public static string WriteReleaseTable(string shipped)
    {
        StringBuilder table = new("; Unshipped analyzer release\n");
        table.Append("; https://github.com/dotnet/roslyn-analyzers/blob/main/src/Microsoft.CodeAnalysis.Analyzers/ReleaseTrackingAnalyzers.Help.md\n\n");
        table.Append("### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|-------\n");
        foreach (DiagnosticRule rule in Rules.All.Where(rule => !shipped.Contains(rule.Id, StringComparison.Ordinal)))
        {
            string severity = rule.Severity == DiagnosticSeverity.Suggestion ? "Info" : rule.Severity.ToString();
            table.Append(English, $"{rule.Id} | HexiModel.{rule.Category} | {severity} | {rule.GetTitle(English)}\n");
        }

        return table.ToString();
    }

    /// <summary>The message with its places, as a reader sees it.</summary>
    private static string Message(DiagnosticRule rule, CultureInfo culture)
        => rule.GetMessageFormat(culture).Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);

    private static string Visible(string text) => text.Replace("\u200B", "<U+200B>", StringComparison.Ordinal);
}
