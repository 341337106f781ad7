using System.Collections.Immutable;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Fixes;

/// <summary>A heading or paragraph beside its official words: what has to be changed in the file so that it has them, under the same marks.</summary>
internal sealed class BlockWords
{
    /// <summary>More new words than that, and than half of what is there, are another paragraph: a person has to divide or join them.</summary>
    private const int MostNew = 30;

    /// <summary>Where one of these is in the words and not in the official text, a mark has come apart: its rest must not be taken for words.</summary>
    private const string MarkSigns = "[]{}#［］｛｝＃";

    private readonly SyntaxTree _tree;
    private readonly BlockSyntax _block;
    private readonly string _old;
    private readonly string? _official;

    /// <summary>Compares a block with its official words.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="block">The block.</param>
    /// <param name="official">The words; null where the official text does not have the block.</param>
    public BlockWords(SyntaxTree tree, BlockSyntax block, string? official)
    {
        (_tree, _block, _old, _official) = (tree, block, block.Text.Text, official);
        Edits = ImmutableArray<TextEdit>.Empty;
        Unplaced = ImmutableArray<SpanSyntax>.Empty;
        Restored = _old;
        if (official is null)
        {
            Unplaced = block.Descendants().ToImmutableArray();
            return;
        }

        CharacterAlignment words = new(_old, official);
        (TextSpan Old, TextSpan Now)[] changes = [.. words.Changes()];
        Unplaced = changes.Length == 0 ? Unplaced : block.Descendants().Where(span => !span.Official.IsEmpty && words.Place(span.Official) is null).ToImmutableArray();
        if (Unplaced.IsEmpty && !changes.Any(change => change.Old.Of(_old).Any(character => MarkSigns.IndexOf(character) >= 0)) && changes.Sum(change => change.Now.Length) <= Math.Max(MostNew, _old.Length / 2))
        {
            Restored = official;
            Edits = changes.SelectMany(change => EditsOf(change.Old, change.Now.Of(official))).ToImmutableArray();
        }
    }

    /// <summary>What has to be changed; nothing where a mark would lose its words.</summary>
    public ImmutableArray<TextEdit> Edits { get; }

    /// <summary>The marks that have no words in the official text.</summary>
    public ImmutableArray<SpanSyntax> Unplaced { get; }

    /// <summary>The official words that the block has after the edits.</summary>
    public string Restored { get; }

    /// <summary>Whether the block has its official words after the edits, or could be left out: it has no marks, and none of the words.</summary>
    public bool IsSettled => _official is not null ? Restored == _official : !HasMarks;

    private bool HasMarks => _block.Children.Any() || _block is HeadingSyntax { Attributes.Items.IsEmpty: false };

    /// <summary>The block in the file, with the edits.</summary>
    public string Text
        => FixApplier.Apply(_block.Span.Of(_tree.File.Text), Edits.Select(edit => edit with { Span = edit.Span.Shift(-_block.Span.Start) }));

    private IEnumerable<TextEdit> EditsOf(TextSpan old, string now)
    {
        if (old.IsEmpty)
        {
            yield return Insert(old.Start, now);
            yield break;
        }

        // Character for character: each stays on its side of the marks in between.
        for (int i = 0; i < old.Length; i++)
        {
            string by = i >= now.Length ? "" : i == old.Length - 1 ? now.Substring(i) : now.Substring(i, 1);
            yield return new TextEdit(Written(old.Start + i), MarkupSigns.Escape(by, old.Start + i == 0));
        }
    }

    /// <summary>Puts words in, into the mark that they belong to.</summary>
    private TextEdit Insert(int position, string words)
    {
        string escaped = MarkupSigns.Escape(words, position == 0);
        int left = position == 0 ? _block.Span.Start : Written(position - 1).End;
        int right = position == _old.Length ? EndOfMarks(left) : Written(position).Start;
        SyntaxToken[] between = [.. TokensBetween(left, right)];
        if (Array.Find(between, token => token.Kind == SyntaxTokenKind.Layout) is { Kind: SyntaxTokenKind.Layout } layout)
        {
            // A blank became a line end, which is no text.
            return new TextEdit(layout.Span, escaped);
        }

        int opening = right - Enumerable.Reverse(between).TakeWhile(token => token.Kind == SyntaxTokenKind.OpenBracket).Sum(token => token.Span.Length);
        bool isAfterWord = position > 0 && IsWord(_old[position - 1]);
        bool isBeforeWord = position < _old.Length && IsWord(_old[position]);
        bool belongsLeft = position > 0 && IsWord(words[0]) && !isBeforeWord;
        bool belongsRight = position < _old.Length && IsWord(words[words.Length - 1]) && !isAfterWord;
        return TextEdit.Insert(belongsLeft ? left : belongsRight || opening < left ? right : opening, escaped);
    }

    /// <summary>Behind the last word of a block: the brackets that close there, with their attributes.</summary>
    private int EndOfMarks(int position)
    {
        foreach (SyntaxToken token in TokensBetween(position, _block.Span.End))
        {
            if (token.Span.Start != position || token.Kind is not (SyntaxTokenKind.CloseBracket or SyntaxTokenKind.Attributes))
            {
                break;
            }

            position = token.Span.End;
        }

        return position;
    }

    private IEnumerable<SyntaxToken> TokensBetween(int start, int end)
        => start >= end ? [] : _tree.Tokens.SkipWhile(token => token.Span.Start < start).TakeWhile(token => token.Span.Start < end);

    /// <summary>A character in the file, with the backslash of its escape.</summary>
    private TextSpan Written(int official)
    {
        int position = _block.Text.ToFile(official);
        bool isEscaped = position > 0 && _tree.Tokens.Any(token => token.Kind == SyntaxTokenKind.Escape && token.Span.Start < position && token.Span.End > position);
        return isEscaped ? TextSpan.FromBounds(position - 1, position + 1) : new TextSpan(position, 1);
    }

    private static bool IsWord(char character) => char.IsLetterOrDigit(character) || character is '%' or '％';
}
