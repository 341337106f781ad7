using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;

namespace HexiModel.Language.Fixes;

/// <summary>Fixes of what has no id.</summary>
internal static class IdFixes
{
    /// <summary>An id from the official words, for the steward to improve.</summary>
    public static ImmutableArray<Fix> Add(SyntaxTree tree, Diagnostic diagnostic, WordIds ids)
    {
        BlockSyntax? block = tree.Blocks.FirstOrDefault(block => block.Span.Contains(diagnostic.Span.Start));
        if (block?.Descendants().FirstOrDefault(span => span.Attributes.Span == diagnostic.Span) is { } span)
        {
            string id = ids.Make(span.Official.Of(block.Text.Text));
            return Fix.Only(diagnostic, TextEdit.Insert(span.Attributes.Span.End - 1, " #" + id));
        }

        return block is HeadingSyntax heading ? Fix.Only(diagnostic, OfHeading(heading, ids.Make(heading.Text.Text))) : ImmutableArray<Fix>.Empty;
    }

    private static TextEdit OfHeading(HeadingSyntax heading, string id)
        => heading.Attributes.Span.IsEmpty
            ? TextEdit.Insert(heading.Span.End, " {#" + id + "}")
            : TextEdit.Insert(heading.Attributes.Span.Start + 1, "#" + id + (heading.Attributes.Items.IsEmpty ? "" : " "));
}
