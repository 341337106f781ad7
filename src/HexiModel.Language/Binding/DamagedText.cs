using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>
/// The blocks of a file in which marks could not be read. What was said there is the root; what seems to be missing, out of place or
/// different follows from it and waits until it is mended.
/// </summary>
internal sealed class DamagedText
{
    private readonly SyntaxTree _tree;
    private readonly HashSet<BlockSyntax> _blocks = [];
    private readonly HashSet<BlockSyntax> _changed = [];
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    public DamagedText(SyntaxTree tree)
    {
        _tree = tree;
        List<TextSpan> errors = [.. tree.Diagnostics
            .Where(diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Error && diagnostic.Rule.Category == Rules.AttributesNotClosed.Category)
            .Select(diagnostic => diagnostic.Span)];

        // Both come in the order of the file. An error at a lost sign may point at the line end behind its block.
        int next = 0;
        foreach (BlockSyntax block in tree.Blocks)
        {
            int before = next;
            while (next < errors.Count && errors[next].Start <= block.Span.End)
            {
                next++;
            }

            if (next > before)
            {
                Add(block);
            }
        }
    }

    public bool Contains(BlockSyntax block) => _blocks.Contains(block);

    /// <summary>A block with marks that the reader took for official text.</summary>
    public void Add(BlockSyntax block)
    {
        _blocks.Add(block);
        AddWords(block.Span.Of(_tree.File.Text));
    }

    /// <summary>A block whose words are not the official ones; its marks are as they were.</summary>
    public void AddChanged(BlockSyntax block) => _changed.Add(block);

    public bool IsChanged(BlockSyntax block) => _changed.Contains(block);

    /// <summary>Whether a word stands in such a block: an id that was lost there, perhaps.</summary>
    public bool Mentions(string word) => _words.Contains(word);

    private void AddWords(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            int start = i;
            while (i < text.Length && CharacterFacts.IsAsciiNameCharacter(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                _words.Add(text.Substring(start, i - start));
            }

            while (i < text.Length && CharacterFacts.IsNameCharacter(text[i]))
            {
                i++;
            }

            _words.Add(text.Substring(start, i - start));
        }
    }
}
