using HexiModel.Language.Diagnostics;
using HexiModel.Language.Keys;
using HexiModel.Language.Syntax;

namespace HexiModel.Tool.Review;

/// <summary>Takes one annotated file apart for review: its blocks, and the places in them.</summary>
internal sealed class TreeReview(SyntaxTree tree, ReviewTarget target, IEnumerable<Diagnostic> findings)
{
    private readonly List<PlacedFinding> _findings = [];
    private int _heading;

    /// <summary>The findings of the file with their places, in order.</summary>
    public IReadOnlyList<PlacedFinding> Findings => _findings;

    /// <summary>The blocks, in order.</summary>
    public IReadOnlyList<ReviewBlock> Build()
    {
        ILookup<int, Diagnostic> byBlock = findings.ToLookup(finding => tree.BlockAt(finding.Span.Start));
        ILookup<int, (int Start, Mention Mention)> mentions = target.Places.MentionsIn(tree.File).ToLookup(mention => tree.BlockAt(mention.Start));
        _findings.AddRange(byBlock[-1].Select(finding => new PlacedFinding(finding, null)));
        int line = tree.FrontMatter.Get(FrontMatterKeys.SourceLines)?.First ?? 1;
        List<ReviewBlock> blocks = [];
        for (int i = 0; i < tree.Blocks.Length; i++)
        {
            BlockSyntax block = tree.Blocks[i];
            BlockReview review = new(tree, block, target);
            IReadOnlyList<ReviewPiece> pieces = review.Build(mentions[i], byBlock[i]);
            _findings.AddRange(review.Findings);
            blocks.Add(new ReviewBlock(line, pieces)
            {
                Heading = (block as HeadingSyntax)?.Level ?? 0,
                Level = Level(block),
            });
            line += tree.ParagraphSeparator.Length;
        }

        return blocks;
    }

    private int Level(BlockSyntax block)
    {
        if (block is HeadingSyntax heading)
        {
            return _heading = heading.Level;
        }

        return block.Children.FirstOrDefault(span => SpanKinds.ClassOf(span) == SpanClass.Topic) switch
        {
            null => 0,
            var topic => target.Places.Of(tree.File, topic) is Section section ? section.Level : _heading + 1,
        };
    }
}
