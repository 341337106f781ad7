using HexiModel.Language.Fixes;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>Accepts drafts: <c>.draft</c> goes, the mark stays.</summary>
public static class DraftAcceptance
{
    /// <summary>How many marks of a file are drafts.</summary>
    public static int Count(SyntaxTree tree) => Drafts(tree ?? throw new ArgumentNullException(nameof(tree))).Count();

    /// <summary>The file without the marks of drafts.</summary>
    public static SourceFile Accept(SyntaxTree tree)
        => new(
            (tree ?? throw new ArgumentNullException(nameof(tree))).File.Path,
            FixApplier.Apply(tree.File.Text, Drafts(tree).Select(draft => AssertionFixes.Delete(tree, draft.Span))),
            tree.File.Name);

    private static IEnumerable<AttributeSyntax> Drafts(SyntaxTree tree)
        => tree.Blocks
            .SelectMany(block => block.Descendants().Select(span => span.Attributes).Concat(block is HeadingSyntax heading ? [heading.Attributes] : []))
            .SelectMany(attributes => attributes.Items.Where(item => item.Kind == AttributeKind.Class && item.Name == SpanClasses.Draft));
}
