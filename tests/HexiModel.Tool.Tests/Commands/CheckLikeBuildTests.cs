using System.Globalization;
using System.Text.Json;
using HexiModel.Language.Catalogue;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Overlays;
using HexiModel.Language.Projects;
using HexiModel.Language.Syntax;
using HexiModel.Language.Tests.Binding;
using HexiModel.Language.Text;

namespace HexiModel.Tool.Tests.Commands;

/// <summary>The findings of the command are those of the analyzer, which hands the files of a project to <see cref="ProjectChecker"/>.</summary>
public class CheckLikeBuildTests
{
    public static TheoryData<string> Rules => new(RuleCases.All.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Files_that_break_a_rule_give_what_the_build_gives(string id)
    {
        using TemporaryFolder folder = new();
        SourceFile[] files = [.. RuleCases.All[id].Select(marked => MarkedPlace.Read(marked).File).Select(file => new SourceFile(folder.Write(file.Path, file.Text), file.Text))];

        IEnumerable<string> found = Found(Hexi.Run("check", folder.Path, "--format", "json"));

        Assert.Equal(FindingsOfBuild(files), found);
        Assert.Contains(found, finding => finding.StartsWith(id, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("#beds", "#count", "HEXI2014")]
    [InlineData("#beds", "#find", "HEXI2014")]
    [InlineData("#beds", "#item", "HEXI2014")]
    [InlineData("#beds", "#equals", "HEXI2014")]
    [InlineData("#beds", "#to-string", "HEXI2014")]
    [InlineData("#tech-firms-2023", "#Beds", "HEXI2013")]
    public void A_name_that_C_sharp_cannot_have_is_found_without_a_build(string words, string others, string id)
    {
        using TemporaryFolder folder = Qinghe.CreateWith(words, others);

        Hexi run = Hexi.Run("check", folder.Path);

        Assert.Contains(": error " + id + ": ", run.Out, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    private static IEnumerable<string> FindingsOfBuild(SourceFile[] files)
    {
        SourceFile[] Named(string ending) => [.. files.Where(file => file.Path.EndsWith(ending, StringComparison.Ordinal))];
        return ProjectChecker
            .Check(
                Named(".md").Select(file => SyntaxTree.Parse(file, TestContext.Current.CancellationToken)),
                IndicatorCatalogue.Parse(Named(".indicators.csv")),
                Named(".txt"),
                null,
                ProjectOverlays.Parse(Named(".progress.csv"), Named(".tasks.csv")),
                TestContext.Current.CancellationToken)
            .Diagnostics.Select(Describe);
    }

    private static string Describe(Diagnostic found)
        => Describe(
            found.Rule.Id, found.File, found.Start.Line + 1, found.Start.Character + 1, found.End.Line + 1, found.End.Character + 1, found.GetMessage(CultureInfo.InvariantCulture));

    private static IEnumerable<string> Found(Hexi run)
    {
        using JsonDocument json = JsonDocument.Parse(run.Out);
        return [.. json.RootElement.GetProperty("diagnostics").EnumerateArray().Select(finding => Describe(
            finding.GetProperty("id").GetString()!,
            finding.GetProperty("file").GetString()!,
            finding.GetProperty("line").GetInt32(),
            finding.GetProperty("column").GetInt32(),
            finding.GetProperty("endLine").GetInt32(),
            finding.GetProperty("endColumn").GetInt32(),
            finding.GetProperty("message").GetString()!))];
    }

    private static string Describe(string id, string file, int line, int column, int endLine, int endColumn, string message)
        => string.Create(CultureInfo.InvariantCulture, $"{id} {file}({line},{column},{endLine},{endColumn}): {message}");
}
