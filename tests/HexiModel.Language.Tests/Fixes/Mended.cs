using HexiModel.Language.Binding;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Fixes;
using HexiModel.Language.Projects;
using HexiModel.Language.Syntax;
using HexiModel.Language.Tests.Binding;
using HexiModel.Language.Tests.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Fixes;

/// <summary>A file of a report after fixes of one rule.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Broken">The ids of the rules that the report breaks then.</param>
internal sealed record Mended(string Text, IReadOnlyList<string> Broken)
{
    /// <summary>The body of a file whose head is that of <see cref="Annotated.Plan"/>.</summary>
    public string Body => Text[Annotated.Plan("").Text.Length..];

    /// <summary>Applies all fixes of a rule to the first file, once. The official text must come out as it went in.</summary>
    public static Mended Of(string rule, string? choice, params SourceFile[] files)
    {
        SyntaxTree[] trees = [.. files.Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal)).Select(file => Trees.Parse(file))];
        FixProvider provider = new(trees);
        IEnumerable<Fix> fixes = Diagnose(files)
            .Where(diagnostic => diagnostic.Rule.Id == rule)
            .SelectMany(diagnostic => provider.GetFixes(trees[0], diagnostic))
            .Where(fix => fix.Choice == choice);
        (SourceFile after, IReadOnlyCollection<Fix> applied) = FixApplier.Apply(trees[0], fixes);
        Assert.NotEmpty(applied);
        Assert.Equal(Stripper.Strip(trees[0]), Stripper.Strip(Trees.Parse(after)));
        return new Mended(after.Text, [.. Diagnose([after, .. files.Skip(1)]).Select(diagnostic => diagnostic.Rule.Id)]);
    }

    /// <summary>What is wrong with the reports that files are.</summary>
    public static IEnumerable<Diagnostic> Diagnose(SourceFile[] files)
    {
        ReportSet set = Annotated.Group(files);
        return set.Diagnostics.Concat(set.Reports.SelectMany(report => ReportBinder.Bind(report).Diagnostics));
    }
}
