using HexiModel.Language.Text;

namespace HexiModel.Language.Syntax;

/// <summary>A stretch of an annotated file.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct SyntaxToken(SyntaxTokenKind Kind, TextSpan Span);

/// <summary>What a stretch of an annotated file is.</summary>
public enum SyntaxTokenKind
{
    /// <summary>Official text.</summary>
    Text,

    /// <summary>A backslash and the character it escapes; the character is official text.</summary>
    Escape,

    /// <summary><c>[</c> of a span.</summary>
    OpenBracket,

    /// <summary><c>]</c> of a span.</summary>
    CloseBracket,

    /// <summary>An attribute block, from <c>{</c> to <c>}</c>.</summary>
    Attributes,

    /// <summary><c>#</c> marks and the space behind them.</summary>
    HeadingMark,

    /// <summary>A line end inside a paragraph, or white space between a heading and its attributes: layout.</summary>
    Layout,

    /// <summary>The line ends between two blocks, and blank lines.</summary>
    BlankLines,

    /// <summary>The front matter with its fences.</summary>
    FrontMatter,
}
