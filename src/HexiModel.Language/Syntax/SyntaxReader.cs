using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Syntax;

/// <summary>Reads an annotated file into its tree, in one pass over its lines.</summary>
internal sealed class SyntaxReader(SourceFile file, CancellationToken cancellationToken)
{
    private readonly DiagnosticBag _diagnostics = new();
    private readonly ImmutableArray<SyntaxToken>.Builder _tokens = ImmutableArray.CreateBuilder<SyntaxToken>();
    private readonly ImmutableArray<BlockSyntax>.Builder _blocks = ImmutableArray.CreateBuilder<BlockSyntax>();

    /// <summary>The level of the last heading; 0 before the first.</summary>
    private int _level;

    public SyntaxTree Read()
    {
        EncodingCheck.Check(file, _diagnostics);
        if (EncodingCheck.IsUnreadable(file.Text))
        {
            return Unreadable();
        }

        int position = SkipByteOrderMark();
        FrontMatterSyntax frontMatter = new FrontMatterReader(file, _diagnostics).Read(position);
        Add(SyntaxTokenKind.FrontMatter, frontMatter.Span.Start, frontMatter.Span.End);
        if (string.IsNullOrWhiteSpace(position == 0 ? file.Text : file.Text.Substring(position)))
        {
            _diagnostics.Report(Rules.EmptyFile, file, default);
        }
        else if (frontMatter.Span.IsEmpty)
        {
            _diagnostics.Report(Rules.FrontMatterMissing, file, LineSpan.At(file.Text, position).Span);
        }

        ReadBlocks(frontMatter.Span.End);
        return new SyntaxTree(file, frontMatter, _blocks.ToImmutable(), _tokens.ToImmutable(), _diagnostics.ToImmutable());
    }

    /// <summary>What characters were lost is all there is to say; marks and words among the rest are no one's.</summary>
    private SyntaxTree Unreadable()
    {
        Add(SyntaxTokenKind.Text, 0, file.Text.Length);
        FrontMatterSyntax none = new(default, ImmutableArray<FrontMatterEntry>.Empty);
        return new SyntaxTree(file, none, ImmutableArray<BlockSyntax>.Empty, _tokens.ToImmutable(), _diagnostics.ToImmutable());
    }

    /// <summary>Who decodes the file takes the mark off; one that is still there is layout.</summary>
    private int SkipByteOrderMark()
    {
        int length = file.Text.Length > 0 && file.Text[0] == '\uFEFF' ? 1 : 0;
        Add(SyntaxTokenKind.Layout, 0, length);
        return length;
    }

    private void ReadBlocks(int position)
    {
        while (position < file.Text.Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int content = SkipBlankLines(position);
            Add(SyntaxTokenKind.BlankLines, position, content);
            position = content < file.Text.Length ? ReadBlock(content) : content;
        }
    }

    private int SkipBlankLines(int position)
    {
        while (position < file.Text.Length && LineSpan.At(file.Text, position) is var line && line.IsBlank(file.Text))
        {
            position = line.Next;
        }

        return position;
    }

    /// <summary>Reads a heading or a paragraph and says where its last line ends.</summary>
    private int ReadBlock(int start)
    {
        LineSpan first = LineSpan.At(file.Text, start);
        int level = first.HeadingLevel(file.Text);
        if (level > 0)
        {
            return ReadHeading(first.Span, CharacterFacts.EndOfBlanks(file.Text, start + level, first.End), level);
        }

        if (HeadingAttempt.Find(file.Text, first) is { } attempt)
        {
            return ReadHeading(first.Span, attempt.Sign.End, Meant(attempt));
        }

        int end = ParagraphEnd(first);
        if (FindUnderline(start, end) is { } underline)
        {
            ReadHeading(TextSpan.FromBounds(start, end), start, Meant(underline));
            Add(SyntaxTokenKind.Layout, end, underline.Sign.Start);
            Add(SyntaxTokenKind.HeadingMark, underline.Sign.Start, underline.Sign.End);
            return underline.Sign.End;
        }

        (ImmutableArray<InlineSyntax> content, OfficialText text) = new InlineReader(file, _diagnostics, _tokens).Read(start, end, isHeading: false);
        _blocks.Add(new ParagraphSyntax(TextSpan.FromBounds(start, end), content, text));
        return end;
    }

    private int ReadHeading(TextSpan span, int words, int level)
    {
        InlineReader inlines = new(file, _diagnostics, _tokens);
        Add(SyntaxTokenKind.HeadingMark, span.Start, words);
        (ImmutableArray<InlineSyntax> heading, OfficialText headingText) = inlines.Read(words, span.End, isHeading: true);
        _blocks.Add(new HeadingSyntax(span, level, heading, headingText, inlines.HeadingAttributes));
        _level = level;
        return span.End;
    }

    /// <summary>Says how the heading should have been written; where its sign does not tell the level, it is taken for a sister of the one before.</summary>
    private int Meant(HeadingAttempt attempt)
    {
        int level = attempt.Level > 0 ? attempt.Level : Math.Max(_level, 2);
        _diagnostics.Report(Rules.MarkMiswritten, file, attempt.Sign, attempt.Sign.Of(file.Text), new string('#', level) + " ");
        return level;
    }

    /// <summary>A paragraph goes on up to a blank line, a heading or what is meant as one.</summary>
    private int ParagraphEnd(LineSpan line)
    {
        while (line.Next < file.Text.Length)
        {
            LineSpan next = LineSpan.At(file.Text, line.Next);
            if (next.IsBlank(file.Text) || next.HeadingLevel(file.Text) > 0
                || HeadingAttempt.Find(file.Text, next) is not null || HeadingAttempt.FindUnderline(file.Text, line, next) is not null)
            {
                break;
            }

            line = next;
        }

        return line.End;
    }

    /// <summary>The line behind a paragraph, where it makes a heading of it in Markdown.</summary>
    private HeadingAttempt? FindUnderline(int start, int end)
    {
        int lastStart = end;
        while (lastStart > start && !CharacterFacts.IsLineEnd(file.Text[lastStart - 1]))
        {
            lastStart--;
        }

        LineSpan last = LineSpan.At(file.Text, lastStart);
        return last.Next < file.Text.Length ? HeadingAttempt.FindUnderline(file.Text, last, LineSpan.At(file.Text, last.Next)) : null;
    }

    private void Add(SyntaxTokenKind kind, int start, int end)
    {
        if (end > start)
        {
            _tokens.Add(new SyntaxToken(kind, TextSpan.FromBounds(start, end)));
        }
    }
}
