using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Fixes;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;
using HexiModel.Tool.Input;

namespace HexiModel.Tool.Fixing;

/// <summary>Applies fixes until nothing more changes: what one mends may bring to light what another can.</summary>
/// <param name="choices">What a person has chosen; the most particular choice counts, then the last.</param>
internal sealed class Fixer(IReadOnlyList<FixChoice> choices)
{
    /// <summary>Keys of one block are dropped one a round, and there are ten of them; beyond that something goes in circles.</summary>
    private const int MaximumRounds = 20;

    private readonly HashSet<FixChoice> _used = [];
    private readonly Dictionary<string, int> _lineCounts = [];

    /// <summary>Fixes files.</summary>
    /// <param name="sources">All files of the project.</param>
    /// <param name="changeable">The full paths of those that may change.</param>
    public FixOutcome Fix(WorkspaceSources sources, IReadOnlySet<string> changeable)
    {
        ImmutableArray<SyntaxTree> before = sources.Trees;
        ImmutableArray<SourceFile> catalogues = sources.Catalogues;
        foreach (SyntaxTree tree in before)
        {
            _lineCounts[tree.File.Path] = tree.File.LineCount;
        }

        List<AppliedFix> applied = [];
        Workspace workspace = sources.Bind();
        List<UndecidedFinding> undecided = [];
        for (int round = 0; round < MaximumRounds; round++)
        {
            undecided.Clear();
            ILookup<string, Fix> fixes = Decide(sources, workspace, changeable, undecided).ToLookup(fix => fix.Diagnostic.File);
            int count = applied.Count;
            sources = sources with
            {
                Trees = [.. sources.Trees.Select(tree => Apply(tree, fixes[tree.File.Path], applied))],
                Catalogues = [.. sources.Catalogues.Select(file => Apply(file, fixes[file.Path], applied))],
            };
            if (applied.Count == count)
            {
                break;
            }

            workspace = sources.Bind();
        }

        IEnumerable<FileChange> changes = before.Zip(sources.Trees, (old, now) => new FileChange(old.File, now.File))
            .Concat(catalogues.Zip(sources.Catalogues, (old, now) => new FileChange(old, now))).Where(change => change.Before.Text != change.After.Text);
        return new FixOutcome([.. changes], [.. applied], [.. undecided], [.. choices.Where(choice => choice.IsLimited && !_used.Contains(choice))], Unplaced(sources, workspace, changeable), workspace);
    }

    /// <summary>The fixes that need no choice or whose choice is made. What waits for a choice takes long to find, and is looked for once: where there is nothing else to do.</summary>
    private List<Fix> Decide(WorkspaceSources sources, Workspace workspace, IReadOnlySet<string> changeable, List<UndecidedFinding> undecided)
    {
        FixProvider provider = new(sources.Trees, sources.Officials);
        Dictionary<string, SyntaxTree> trees = sources.Trees.Where(tree => changeable.Contains(Path.GetFullPath(tree.File.Path))).ToDictionary(tree => tree.File.Path);
        List<Fix> decided = [.. OfCatalogues(sources, workspace, changeable)];
        ILookup<bool, Diagnostic> found = workspace.Diagnostics
            .SelectMany(diagnostic => diagnostic.Each)
            .Where(diagnostic => trees.ContainsKey(diagnostic.File))
            .ToLookup(diagnostic => FixProvider.ChoicesOf(diagnostic.Rule).IsEmpty || ChoiceFor(diagnostic, trees[diagnostic.File]) is not null);
        foreach (Diagnostic diagnostic in found[true])
        {
            Decide(diagnostic);
        }

        foreach (Diagnostic diagnostic in decided.Count == 0 ? found[false] : [])
        {
            Decide(diagnostic);
        }

        return decided;

        void Decide(Diagnostic diagnostic)
        {
            SyntaxTree tree = trees[diagnostic.File];
            ImmutableArray<Fix> ways = provider.GetFixes(tree, diagnostic);
            string? choice = ChoiceFor(diagnostic, tree);
            if (ways.FirstOrDefault(way => way.Choice is null || way.Choice == choice) is { } fix)
            {
                decided.Add(fix);
            }
            else if (ways.Length > 0)
            {
                undecided.Add(new UndecidedFinding(diagnostic, tree.File.GetLine(diagnostic.Start.Line), [.. ways.Select(way => way.Choice!)], choice));
            }
        }
    }

    private static IEnumerable<Fix> OfCatalogues(WorkspaceSources sources, Workspace workspace, IReadOnlySet<string> changeable)
    {
        Dictionary<string, SourceFile> files = sources.Catalogues.Where(file => changeable.Contains(Path.GetFullPath(file.Path))).ToDictionary(file => file.Path);
        return workspace.Diagnostics.SelectMany(diagnostic => diagnostic.Each)
            .Where(diagnostic => files.ContainsKey(diagnostic.File))
            .SelectMany(diagnostic => CatalogueFixes.Find(files[diagnostic.File], diagnostic));
    }

    /// <summary>The marks for whose sake words stay as they are, though the official text has others.</summary>
    private static ImmutableArray<UnplacedMark> Unplaced(WorkspaceSources sources, Workspace workspace, IReadOnlySet<string> changeable)
    {
        List<UnplacedMark> marks = [];
        foreach (Diagnostic diagnostic in workspace.Diagnostics.Where(diagnostic => diagnostic.Rule == Rules.SourceDiffers))
        {
            SyntaxTree? tree = sources.Trees.FirstOrDefault(tree => tree.File.Path == diagnostic.File && changeable.Contains(Path.GetFullPath(tree.File.Path)));
            if (tree is not null && sources.Officials.FirstOrDefault(file => file.Name == diagnostic.Arguments[1]) is { } official)
            {
                marks.AddRange(new WordRestorer(tree, official).Unplaced
                    .Select(span => new UnplacedMark(tree.File, span.Span, Words(tree, span), span.Attributes.Span.Of(tree.File.Text))));
            }
        }

        return [.. marks];
    }

    private static string Words(SyntaxTree tree, SpanSyntax span)
        => span.Official.Of(tree.Blocks.First(block => block.Span.Contains(span.Span)).Text.Text);

    /// <summary>What a person has chosen. The lines are those of the file as it was: where lines have come or gone, a choice for one of them has done its work.</summary>
    private string? ChoiceFor(Diagnostic diagnostic, SyntaxTree tree)
    {
        bool hasMoved = _lineCounts.TryGetValue(tree.File.Path, out int count) && count != tree.File.LineCount;
        FixChoice[] about = [.. choices.Where(choice => choice.IsAbout(diagnostic, tree) && !(hasMoved && choice.Line is not null)).OrderBy(choice => choice.Rank)];
        _used.UnionWith(about);
        return about.LastOrDefault()?.Choice;
    }

    private static SyntaxTree Apply(SyntaxTree tree, IEnumerable<Fix> fixes, List<AppliedFix> applied)
    {
        if (!fixes.Any())
        {
            return tree;
        }

        (SourceFile file, ImmutableArray<Fix> done) = FixApplier.Apply(tree, fixes);
        applied.AddRange(done.Select(fix => AppliedFix.Of(fix, tree.File.Text)));
        return done.IsEmpty ? tree : SyntaxTree.Parse(file);
    }

    private static SourceFile Apply(SourceFile catalogue, IEnumerable<Fix> fixes, List<AppliedFix> applied)
    {
        (SourceFile file, ImmutableArray<Fix> done) = FixApplier.Apply(catalogue, fixes);
        applied.AddRange(done.Select(fix => AppliedFix.Of(fix, catalogue.Text)));
        return done.IsEmpty ? catalogue : file;
    }
}
