using System.Collections.Immutable;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>
/// Takes the marks of annotated files over to a corrected text: paragraphs that are the same keep all of theirs; of those that changed, a
/// mark goes along where its first and last words are still there. What cannot be placed is listed, and what is new is drafted.
/// </summary>
internal sealed class MarkTransfer
{
    /// <summary>Below this share of common characters two paragraphs are not the same one, corrected.</summary>
    private const double LeastAlike = 0.5;

    private readonly List<LostMark> _lost = [];

    /// <summary>The marks that have no place in the new text.</summary>
    public ImmutableArray<LostMark> Lost => _lost.ToImmutableArray();

    /// <summary>Puts the marks of a file's blocks onto paragraphs. Paragraphs without a counterpart keep what was drafted of them.</summary>
    public void Run(SyntaxTree tree, DraftParagraph[] paragraphs)
    {
        int[] places = ParagraphAlignment.Align([.. tree.Blocks.Select(block => block.Text.Text)], [.. paragraphs.Select(paragraph => paragraph.Text)], LeastAlike);
        for (int i = 0; i < tree.Blocks.Length; i++)
        {
            BlockSyntax block = tree.Blocks[i];
            if (places[i] < 0)
            {
                _lost.AddRange(block.Descendants().Select(span => Lose(tree, block, span)));
                continue;
            }

            Take(tree, block, paragraphs[places[i]]);
        }
    }

    private void Take(SyntaxTree tree, BlockSyntax block, DraftParagraph paragraph)
    {
        DraftMark[] drafted = [.. paragraph.Marks];
        paragraph.Remove(_ => true);
        HeadingSyntax? heading = block as HeadingSyntax;
        paragraph.HeadingLevel = heading?.Level ?? 0;
        paragraph.Heading = heading is null ? null : MarkOf(heading.Attributes, default);
        CharacterAlignment words = new(block.Text.Text, paragraph.Text);
        foreach (SpanSyntax span in block.Descendants())
        {
            if (words.Place(span.Official) is not { } place || !paragraph.TryAdd(MarkOf(span.Attributes, place)))
            {
                _lost.Add(Lose(tree, block, span));
            }
        }

        foreach (DraftMark mark in drafted.Where(mark => words.IsNew(mark.Span)))
        {
            paragraph.TryAdd(mark);
        }
    }

    private static LostMark Lose(SyntaxTree tree, BlockSyntax block, SpanSyntax span)
        => new(tree.File, span.Span, span.Official.Of(block.Text.Text), span.Attributes.Span.Of(tree.File.Text));

    /// <summary>A mark with the attributes that were written, whatever they are.</summary>
    private static DraftMark MarkOf(AttributesSyntax attributes, TextSpan span)
    {
        AttributeSyntax[] classes = [.. attributes.Classes.Where(item => item.Name != SpanClasses.Draft)];
        SpanClass[] known = [.. classes.Select(item => SpanClasses.Find(item.Name)).Where(found => found != SpanClass.None)];
        return new DraftMark(span, known.FirstOrDefault())
        {
            Second = known.Skip(1).FirstOrDefault(),
            Id = attributes.Id?.Name,
            Keys = attributes.Items.Where(item => item.Kind == AttributeKind.KeyValue).Select(item => (item.Name, item.Value)).ToImmutableArray(),
            IsUnsure = attributes.HasClass(SpanClasses.Draft),
            HasClass = known.Length > 0,
            IsExplicit = true,
        };
    }
}

/// <summary>A mark that has no place in a corrected text.</summary>
/// <param name="File">The file that it was in.</param>
/// <param name="Span">Where it was.</param>
/// <param name="Words">Its official words.</param>
/// <param name="Attributes">Its attributes, as written.</param>
public sealed record LostMark(SourceFile File, TextSpan Span, string Words, string Attributes);
