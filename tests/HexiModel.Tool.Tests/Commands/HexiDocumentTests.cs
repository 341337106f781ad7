using System.Text.Json;
using HexiModel.Tests;

namespace HexiModel.Tool.Tests.Commands;

/// <summary>The reviewed document <c>docs/hexi-2022.md</c>, and the counts behind it.</summary>
public class HexiDocumentTests
{
    private const string UpdateVariable = "HEXI_UPDATE_DOCS";

    private static readonly string[] Kinds = ["targets", "commitments", "observations", "indicators", "programmes", "terms"];
    private static readonly string Document = Path.Combine(Repository.Root, "docs", "hexi-2022.md");

    [Fact]
    public void The_document_is_what_the_command_in_it_writes()
    {
        HexiProcess run = HexiProcess.Run(Repository.Root, "show", "seeds", "--format", "markdown");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        if (Environment.GetEnvironmentVariable(UpdateVariable) is { Length: > 0 })
        {
            File.WriteAllBytes(Document, run.Out);
        }

        Assert.True(File.Exists(Document), $"{Document} is missing; run this test with {UpdateVariable}=1.");
        Assert.True(
            run.OutText == File.ReadAllText(Document),
            $"docs/hexi-2022.md is not what the seeds say now; run this test with {UpdateVariable}=1, and review the difference against the official text.");
        Assert.Contains("\nWritten by `hexi show seeds --format markdown`", run.OutText, StringComparison.Ordinal);
    }

    [Fact]
    public void The_export_holds_so_many_of_each_kind()
    {
        using JsonDocument export = JsonDocument.Parse(Hexi.Run("export", Path.Combine(Repository.Root, "seeds"), "--format", "json").Out);
        JsonElement report = Assert.Single(export.RootElement.GetProperty("reports").EnumerateArray());
        JsonElement coverage = export.RootElement.GetProperty("coverage");

        Assert.Equal(
            [HexiCounts.Targets, HexiCounts.Commitments, HexiCounts.Observations, HexiCounts.Indicators, HexiCounts.Programmes, HexiCounts.Terms],
            Kinds.Select(kind => report.GetProperty(kind).GetArrayLength()));
        Assert.Equal(
            (HexiCounts.Quantities, HexiCounts.Quantities - HexiCounts.Skipped, HexiCounts.Skipped, 0),
            (Number("quantities"), Number("covered"), Number("skipped"), Number("open")));

        int Number(string field) => coverage.GetProperty(field).GetInt32();
    }

    [Fact]
    public void The_document_has_a_row_for_each_fact_in_the_order_of_the_text()
    {
        string[] rows = [.. Hexi.Run("show", "--format", "markdown", "--lang", "en").Out.Split('\n').Where(line => line.StartsWith("| target |", StringComparison.Ordinal)
            || line.StartsWith("| commitment |", StringComparison.Ordinal) || line.StartsWith("| observation |", StringComparison.Ordinal))];
        int[] lines = [.. rows.Select(row => int.Parse(row.Split(" | ")[^1].TrimEnd(' ', '|'), System.Globalization.CultureInfo.InvariantCulture))];

        Assert.Equal(HexiCounts.Facts, rows.Length);
        Assert.Equal(lines.Order(), lines);
    }
}
