using System.Collections.Immutable;
using HexiModel.Language.Quantities;
using HexiModel.Language.Quantities.Grammar.Finding;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>A heading or paragraph with what it inherits: its place in the official text, its section, the quantities it states.</summary>
internal sealed class BlockContext(
    SyntaxTree tree, BlockSyntax block, string officialFile, int officialLine, NameIndex names, DamagedText damaged)
{
    private HashSet<string>? _missing;
    private HashSet<TextSpan>? _shared;
    private ImmutableArray<QuantityExpression> _quantities;

    public SyntaxTree Tree { get; } = tree;

    public SourceFile File => Tree.File;

    public BlockSyntax Block { get; } = block;

    /// <summary>Marks in it could not be read, which has been said: what is missing or out of place follows from that.</summary>
    public bool IsDamaged { get; set; } = damaged.Contains(block);

    /// <summary>Its words are not the official ones, which has been said: what numbers and words do not say follows from that.</summary>
    public bool IsChanged { get; } = damaged.IsChanged(block);

    /// <summary>A span of it has no meaning, or something wrong in its attributes, which has been said: a key that is missing may be the one that was meant there.</summary>
    public bool HasAttributeErrors { get; set; }

    /// <summary>The 1-based line of the official text.</summary>
    public int OfficialLine { get; } = officialLine;

    /// <summary>The file of the official text; empty where none is named.</summary>
    public string OfficialFile { get; } = officialFile;

    /// <summary>The official words.</summary>
    public string Text => Block.Text.Text;

    /// <summary>The section that it is in, before the first of its lead sentences; null before the first heading.</summary>
    public SectionContext? Section { get; set; }

    /// <summary>The lead sentences in it, in order, and where each begins.</summary>
    public IReadOnlyList<(int Start, SectionContext Section)> Topics { get; set; } = [];

    /// <summary>The section at a place of the official text: that of the nearest lead sentence in front of it, else the one that the paragraph is in.</summary>
    public SectionContext? SectionAt(int position)
    {
        SectionContext? section = Section;
        foreach ((int start, SectionContext topic) in Topics)
        {
            if (start > position)
            {
                break;
            }

            section = topic;
        }

        return section;
    }

    /// <summary>It explains terms: it stands in a glossary file or under a <c>.glossary</c> heading.</summary>
    public bool IsGlossary => Tree.Kind == DocumentKind.Glossary || Section?.Class == SpanClass.Glossary;

    /// <summary>The quantities that its words state.</summary>
    public ImmutableArray<QuantityExpression> Quantities
        => _quantities.IsDefault ? _quantities = QuantityReader.Read(Text, names) : _quantities;

    /// <summary>Notes that the members of a group have taken a number in its shared words.</summary>
    public void Share(TextSpan number) => (_shared ??= []).Add(number);

    /// <summary>Whether the members of a group have taken a number.</summary>
    public bool IsShared(TextSpan number) => _shared?.Contains(number) == true;

    /// <summary>Notes that a span of the block lacks what it stands in; false where another lacks the same, for that is one mistake.</summary>
    public bool Misses(string place) => (_missing ??= new HashSet<string>(StringComparer.Ordinal)).Add(place);

    /// <summary>The index of the first quantity that ends behind a position of the official text.</summary>
    public int FirstQuantityFrom(int position)
    {
        int low = 0;
        int high = Quantities.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Quantities[middle].Span.End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Where a stretch of its official text stands.</summary>
    public SourceReference Reference(TextSpan official, TextSpan annotated)
    {
        LinePosition start = File.GetLinePosition(annotated.Start);
        return new SourceReference(
            new SourceLocation(OfficialFile, OfficialLine, official.Start + 1, official.Length),
            new SourceLocation(File.Name, start.Line + 1, start.Character + 1, annotated.Length));
    }

    public SourceReference Reference(InlineSyntax inline) => Reference(inline.Official, inline.Span);

    public string Words(InlineSyntax inline) => inline.Official.Of(Text);
}
