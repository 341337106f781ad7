using System.Collections.Immutable;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Fixes;

/// <summary>
/// Puts the official words back under the marks of a file, after a formatter or a hand has changed them: characters, whole paragraphs, and
/// their order. No mark is lost by it: a paragraph in which a mark would lose its words stays as it is, and where one cannot have its words
/// none is moved, left out or put in.
/// </summary>
public sealed class WordRestorer
{
    /// <summary>Below this share of common characters two paragraphs are not the same one, changed.</summary>
    private const double LeastAlike = 0.5;

    private readonly SyntaxTree _tree;
    private readonly string[] _paragraphs;
    private readonly int[] _places;
    private readonly BlockWords[] _blocks;

    /// <summary>Compares a file with its official text.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="official">The official text that it names.</param>
    public WordRestorer(SyntaxTree tree, SourceFile official)
    {
        _tree = tree ?? throw new ArgumentNullException(nameof(tree));
        _paragraphs = Paragraphs(tree, official ?? throw new ArgumentNullException(nameof(official)));
        _places = ParagraphAlignment.Align([.. tree.Blocks.Select(block => block.Text.Text)], _paragraphs, LeastAlike);
        _blocks = [.. tree.Blocks.Select((block, i) => new BlockWords(tree, block, _places[i] < 0 ? null : _paragraphs[_places[i]]))];
    }

    /// <summary>The marks whose words the official text does not have; their paragraphs stay as they are.</summary>
    public ImmutableArray<SpanSyntax> Unplaced => _blocks.SelectMany(block => block.Unplaced).ToImmutableArray();

    /// <summary>The file with the words of the official text, its wrapped lines laid out again.</summary>
    public string Restore()
    {
        if (IsOtherText)
        {
            return _tree.File.Text;
        }

        string text = IsInOrder || !_blocks.All(block => block.IsSettled) ? FixApplier.Apply(_tree.File.Text, _blocks.SelectMany(block => block.Edits)) : Rebuilt();
        SyntaxTree after = SyntaxTree.Parse(new SourceFile(_tree.File.Path, text, _tree.File.Name));
        HashSet<string> changed = [.. _blocks.Where(block => block.Edits.Length > 0).Select(block => block.Restored)];
        return SentenceLayout.ApplyToWrapped(after, block => changed.Contains(block.Text.Text)).Text;
    }

    /// <summary>Whether the file has the paragraphs of the official text and no others, in their order.</summary>
    private bool IsInOrder => _places.SequenceEqual(Enumerable.Range(0, _paragraphs.Length));

    /// <summary>Whether most of the file is not in the official text: then another text is named, and not one that was changed.</summary>
    private bool IsOtherText
        => 2 * _tree.Blocks.Where((_, i) => _places[i] >= 0).Sum(block => block.Text.Text.Length) <= _tree.Blocks.Sum(block => block.Text.Text.Length);

    private static string[] Paragraphs(SyntaxTree tree, SourceFile official)
    {
        (int first, int last) = tree.FrontMatter.Get(FrontMatterKeys.SourceLines) ?? (1, official.LineCount);
        int step = tree.ParagraphSeparator.Length;
        string[] found = [.. Enumerable.Range(0, official.LineCount).Select(i => first - 1 + (i * step)).TakeWhile(line => line < Math.Min(last, official.LineCount)).Select(official.GetLine)];
        int end = found.Length;
        while (end > 0 && found[end - 1].Length == 0)
        {
            end--;
        }

        return [.. found.Take(end)];
    }

    /// <summary>The file with its paragraphs in the order of the official text, those that it lacks among them, and without others.</summary>
    private string Rebuilt()
    {
        string text = _tree.File.Text;
        Dictionary<int, string> placed = Enumerable.Range(0, _blocks.Length).Where(i => _places[i] >= 0).ToDictionary(i => _places[i], i => _blocks[i].Text);
        IEnumerable<string> parts = _paragraphs.Select((words, i) => placed.TryGetValue(i, out string? block) ? block : MarkupSigns.Escape(words, isStart: true));
        return text.Substring(0, _tree.Blocks[0].Span.Start) + string.Join(_tree.File.LineEnd + _tree.File.LineEnd, parts) + text.Substring(_tree.Blocks[_tree.Blocks.Length - 1].Span.End);
    }
}
