using HexiModel.Language.Diagnostics;
using HexiModel.Language.Keys;
using HexiModel.Language.Quantities;
using HexiModel.Language.Syntax;

namespace HexiModel.Tool.Fixing;

/// <summary>Where in a report a finding is, as a person chooses by it.</summary>
internal static class FindingPlace
{
    /// <summary>The ids of the sections around a finding: its headings, and the lead sentence of its paragraph.</summary>
    public static IEnumerable<string> SectionsOf(Diagnostic diagnostic, SyntaxTree tree)
    {
        List<HeadingSyntax> open = [];
        BlockSyntax? last = null;
        foreach (BlockSyntax block in tree.Blocks.TakeWhile(block => block.Span.Start <= diagnostic.Span.Start))
        {
            last = block;
            if (block is HeadingSyntax heading)
            {
                open.RemoveAll(other => other.Level >= heading.Level);
                open.Add(heading);
            }
        }

        string topic = SpanClasses.NameOf(SpanClass.Topic);
        IEnumerable<AttributesSyntax> topics = last?.Children.Where(span => span.Attributes.HasClass(topic)).Select(span => span.Attributes) ?? [];
        return open.Select(heading => heading.Attributes).Concat(topics).Select(attributes => attributes.Id?.Name).OfType<string>();
    }

    /// <summary>The kind of the number that a finding is about; null where it is about none.</summary>
    public static QuantityKind? KindOf(Diagnostic diagnostic, SyntaxTree tree)
    {
        BlockSyntax? block = tree.Blocks.FirstOrDefault(block => block.Span.Contains(diagnostic.Span));
        return block is null ? null
            : QuantityReader.Read(block.Text.Text, [.. tree.FrontMatter.Get(FrontMatterKeys.Names) ?? []])
                .FirstOrDefault(expression => block.Text.ToFile(expression.Span) == diagnostic.Span)?.Kind;
    }
}
