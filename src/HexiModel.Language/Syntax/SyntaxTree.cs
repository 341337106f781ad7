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

    /// <summary>What the file is: what its name says where it has a key that says so too, else what the key says.</summary>
    public DocumentKind Kind => IdEntry is null ? DocumentKind.Unknown
        : File.Name.EndsWith(".glossary.md", StringComparison.OrdinalIgnoreCase) ? DocumentKind.Glossary
        : File.Name.EndsWith(".report.md", StringComparison.OrdinalIgnoreCase) || FrontMatter.Find(FrontMatterKeys.Report) is not null ? DocumentKind.Report
        : DocumentKind.Glossary;

    /// <summary>The id of the report that the file is or belongs to; null where it does not say.</summary>
    public string? ReportId => IdEntry is { } entry ? Ids.Normalize(entry.Value) : null;

    /// <summary>The line of the front matter with that id, whether or not its key is the right one for the file.</summary>
    internal FrontMatterEntry? IdEntry
        => (File.Name.EndsWith(".glossary.md", StringComparison.OrdinalIgnoreCase) ? FrontMatter.Find(FrontMatterKeys.Glossary) : null)
            ?? FrontMatter.Find(FrontMatterKeys.Report) ?? FrontMatter.Find(FrontMatterKeys.Glossary);

    /// <summary>The name of the official text that the file names, without folders; null where it names none.</summary>
    internal string? SourceName => FrontMatter.Get(FrontMatterKeys.SourceFile) is { } name ? SourceFile.NameOf(name) : null;

    /// <summary>What stands between two paragraphs of the official text: a blank line, or a line end where <c>source-paragraphs</c> is <c>line</c>.</summary>
    public string ParagraphSeparator => FrontMatter.Get(FrontMatterKeys.SourceParagraphs) == 1 ? "\n" : "\n\n";

    /// <summary>All attributes, of headings and spans, in order.</summary>
    internal IEnumerable<AttributeSyntax> Attributes
        => Blocks
            .SelectMany(block => block.Descendants().Select(span => span.Attributes).Concat(block is HeadingSyntax heading ? [heading.Attributes] : []))
            .SelectMany(attributes => attributes.Items);

    /// <summary>The ids that it gives to headings and spans, in order.</summary>
    internal IEnumerable<AttributeSyntax> GivenIds => Attributes.Where(item => item.Kind == AttributeKind.Id);

    /// <summary>The index of the block that a position of the file is in or right behind; negative where it is in none.</summary>
    internal int BlockAt(int position)
    {
        int low = 0;
        int high = Blocks.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (Blocks[middle].Span.End < position)
            {
                low = middle + 1;
            }
            else if (Blocks[middle].Span.Start > position)
            {
                high = middle - 1;
            }
            else
            {
                return middle;
            }
        }

        return -1;
    }

    /// <summary>Reads a file. Any text gives a tree.</summary>
    public static SyntaxTree Parse(SourceFile file, CancellationToken cancellationToken = default)
        => new SyntaxReader(file ?? throw new ArgumentNullException(nameof(file)), cancellationToken).Read();
}

/// <summary>What an annotated file is.</summary>
public enum DocumentKind
{
    /// <summary>Its front matter does not say.</summary>
    Unknown,

    /// <summary>A report: the front matter has <c>report</c>.</summary>
    Report,

    /// <summary>A glossary: the front matter has <c>glossary</c>.</summary>
    Glossary,
}
