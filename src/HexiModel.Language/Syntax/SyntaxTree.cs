using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Syntax;

/// <summary>An annotated file as a tree: its front matter and its blocks, every character of the file in exactly one token.</summary>
public sealed class SyntaxTree
{
    internal SyntaxTree(
        SourceFile file,
        FrontMatterSyntax frontMatter,
        ImmutableArray<BlockSyntax> blocks,
        ImmutableArray<SyntaxToken> tokens,
        ImmutableArray<Diagnostic> diagnostics)
    {
        File = file;
        FrontMatter = frontMatter;
        Blocks = blocks;
        Tokens = tokens;
        Diagnostics = diagnostics;
    }

    /// <summary>The file.</summary>
    public SourceFile File { get; }

    /// <summary>The front matter; empty where the file has none.</summary>
    public FrontMatterSyntax FrontMatter { get; }

    /// <summary>Headings and paragraphs, in order.</summary>
    public ImmutableArray<BlockSyntax> Blocks { get; }

    /// <summary>All tokens, in order; their texts joined are the file.</summary>
    public ImmutableArray<SyntaxToken> Tokens { get; }

    /// <summary>What the reader found wrong.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>What the file says it is.</summary>
    public DocumentKind Kind => FrontMatter.Find("report") is not null ? DocumentKind.Report
        : FrontMatter.Find("glossary") is not null ? DocumentKind.Glossary
        : DocumentKind.Unknown;

    /// <summary>The id of the report that the file is or belongs to; null where it does not say.</summary>
    public string? ReportId => (FrontMatter.Find("report") ?? FrontMatter.Find("glossary"))?.Value;

    /// <summary>What stands between two paragraphs of the official text: a blank line, or a line end where <c>source-paragraphs</c> is <c>line</c>.</summary>
    public string ParagraphSeparator => FrontMatter.Find("source-paragraphs")?.Value == "line" ? "\n" : "\n\n";

    /// <summary>Reads a file. Any text gives a tree.</summary>
    public static SyntaxTree Parse(SourceFile file, CancellationToken cancellationToken = default)
        => new SyntaxReader(file ?? throw new ArgumentNullException(nameof(file)), cancellationToken).Read();
}
