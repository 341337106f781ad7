using HexiModel.Language.Syntax;

namespace HexiModel.Mutation.Tests.Seeds;

/// <summary>The places of the seeds where something can be damaged.</summary>
internal static class Sites
{
    private static readonly SeedFile[] Annotated = [SeedFile.Report, SeedFile.Glossary];

    /// <summary>All spans of both annotated files.</summary>
    public static IReadOnlyList<SpanSite> Spans { get; } = [.. Annotated.SelectMany(SpansOf)];

    /// <summary>All attributes of spans, with the span each stands on.</summary>
    public static IReadOnlyList<(SpanSite Site, AttributeSyntax Attribute)> Attributes { get; } =
        [.. Spans.SelectMany(site => site.Span.Attributes.Items.Select(attribute => (site, attribute)))];

    public static IEnumerable<(SpanSite Site, AttributeSyntax Attribute)> Classes => Attributes.Where(place => place.Attribute.Kind == AttributeKind.Class);

    public static IEnumerable<(SpanSite Site, AttributeSyntax Attribute)> Ids => Attributes.Where(place => place.Attribute.Kind == AttributeKind.Id);

    public static IEnumerable<(SpanSite Site, AttributeSyntax Attribute)> Keys => Attributes.Where(place => place.Attribute.Kind == AttributeKind.KeyValue);

    /// <summary>The keys of that name, with the span each stands on.</summary>
    public static IEnumerable<(SpanSite Site, AttributeSyntax Attribute)> KeysNamed(params string[] names) => Keys.Where(place => names.Contains(place.Attribute.Name));

    /// <summary>The headings of both annotated files.</summary>
    public static IEnumerable<(SeedFile File, HeadingSyntax Heading)> Headings
        => Annotated.SelectMany(file => SeedProject.Clean.Tree(file).Blocks.OfType<HeadingSyntax>().Select(heading => (file, heading)));

    /// <summary>The headings and paragraphs of both annotated files.</summary>
    public static IEnumerable<(SeedFile File, BlockSyntax Block)> Blocks
        => Annotated.SelectMany(file => SeedProject.Clean.Tree(file).Blocks.Select(block => (file, block)));

    /// <summary>The entries of both files' front matter.</summary>
    public static IEnumerable<(SeedFile File, FrontMatterEntry Entry)> Entries
        => Annotated.SelectMany(file => SeedProject.Clean.Tree(file).FrontMatter.Entries.Select(entry => (file, entry)));

    /// <summary>The runs of official text of both annotated files.</summary>
    public static IEnumerable<(SeedFile File, SyntaxToken Token)> Texts
        => Annotated.SelectMany(file => SeedProject.Clean.Tree(file).Tokens.Where(token => token.Kind == SyntaxTokenKind.Text).Select(token => (file, token)));

    private static IEnumerable<SpanSite> SpansOf(SeedFile file)
        => from block in SeedProject.Clean.Tree(file).Blocks
           from outermost in block.Children
           from span in outermost.Descendants().Prepend(outermost)
           select new SpanSite(file, span, outermost, block);
}
