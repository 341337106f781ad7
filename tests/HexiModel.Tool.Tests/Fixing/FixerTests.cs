using System.Collections.Immutable;
using CsCheck;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;
using HexiModel.Tests;
using HexiModel.Tool.Fixing;
using HexiModel.Tool.Input;

namespace HexiModel.Tool.Tests.Fixing;

public class FixerTests
{
    private static readonly FixChoice[] Choices =
    [
        new("HEXI1002", "text"), new("HEXI3004", "words"), new("HEXI3006", "points"), new("HEXI5001", "fact"),
    ];

    /// <summary>Where something is deleted, doubled or written over, and what with.</summary>
    private static readonly Gen<(double Place, int Way, char With)[]> Damages
        = Gen.Select(Gen.Double[0, 1], Gen.Int[0, 2], Gen.Char["[]{}#.=\" \n-abc1年家%。"]).Array[1, 6];

    [Fact]
    public void Of_a_damaged_report_the_official_text_stays_and_a_second_time_changes_nothing()
        => Damages.Sample(damages => Holds(Sources("docs/examples", damages)), iter: 1_000);

    [Fact]
    public void Of_the_damaged_seeds_the_official_text_stays_and_a_second_time_changes_nothing()
        => Damages.Sample(damages => Holds(Sources("seeds", damages)), iter: 25);

    private static void Holds(WorkspaceSources sources)
    {
        HashSet<string> all = [.. sources.Trees.Select(tree => Path.GetFullPath(tree.File.Path))];
        foreach (FixChoice[] choices in (FixChoice[][])[[], Choices])
        {
            FixOutcome once = new Fixer(choices).Fix(sources, all);
            Assert.All(once.Changes, change => HoldsWords(sources, change));
            FixOutcome twice = new Fixer(choices).Fix(sources with { Trees = [.. sources.Trees.Select(tree => Changed(tree, once.Changes))] }, all);
            Assert.Empty(twice.Changes);
            Assert.Empty(twice.Applied);
        }
    }

    /// <summary>The official words. Where a paragraph ends is not among them: a blank line that the damage took away is put back (HEXI2027).</summary>
    private static string Words(SourceFile file) => string.Concat(SyntaxTree.Parse(file).Blocks.Select(block => block.Text.Text));

    /// <summary>Words stay as they are, or come back as the official text has them (HEXI2020). No mark goes with them.</summary>
    private static void HoldsWords(WorkspaceSources sources, FileChange change)
    {
        if (Words(change.Before) != Words(change.After))
        {
            (SyntaxTree before, SyntaxTree after) = (SyntaxTree.Parse(change.Before), SyntaxTree.Parse(change.After));
            HashSet<string> known = [.. before.Blocks.Select(block => block.Text.Text), .. sources.Officials.SelectMany(file => file.Text.Split('\n'))];
            Assert.All(after.Blocks, block => Assert.Contains(block.Text.Text, known));
            Assert.True(after.Blocks.Sum(Marks) >= before.Blocks.Sum(Marks));
        }
    }

    private static int Marks(BlockSyntax block) => block.Descendants().Count();

    private static SyntaxTree Changed(SyntaxTree tree, ImmutableArray<FileChange> changes)
        => changes.FirstOrDefault(change => change.Before.Path == tree.File.Path) is { } change ? SyntaxTree.Parse(change.After) : tree;

    private static WorkspaceSources Sources(string folder, (double Place, int Way, char With)[] damages)
    {
        string[] files = [.. Directory.GetFiles(Path.Combine(Repository.Root, folder)).Order(StringComparer.Ordinal)];
        return new WorkspaceSources(
            [.. files.Where(FilePath.IsAnnotated).Select(path => SyntaxTree.Parse(new SourceFile(path, path.EndsWith(".report.md", StringComparison.Ordinal) ? Damage(File.ReadAllText(path), damages) : File.ReadAllText(path))))],
            [.. files.Where(FilePath.IsCatalogue).Select(path => new SourceFile(path, File.ReadAllText(path)))],
            [.. files.Where(path => path.EndsWith(".txt", StringComparison.Ordinal)).Select(path => new SourceFile(path, File.ReadAllText(path)))]);
    }

    private static string Damage(string text, (double Place, int Way, char With)[] damages)
        => damages.Aggregate(text, (current, damage) =>
        {
            int place = (int)(damage.Place * (current.Length - 1));
            return damage.Way switch
            {
                0 => current.Remove(place, 1),
                1 => current.Insert(place, damage.With.ToString()),
                _ => current.Remove(place, 1).Insert(place, damage.With.ToString()),
            };
        });
}
