using System.Collections.Immutable;
using HexiModel.Language.Binding;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Fixes;

/// <summary>Finds the ways to fix a diagnostic in an annotated file.</summary>
public static class FixProvider
{
    private static readonly string[] Changes = ["points", "relative"];

    /// <summary>The ways; none where only a person can say.</summary>
    /// <param name="tree">The file that the diagnostic is in.</param>
    /// <param name="diagnostic">The diagnostic.</param>
    public static ImmutableArray<Fix> GetFixes(SyntaxTree tree, Diagnostic diagnostic)
    {
        _ = tree ?? throw new ArgumentNullException(nameof(tree));
        _ = diagnostic ?? throw new ArgumentNullException(nameof(diagnostic));
        if (diagnostic.File != tree.File.Path)
        {
            return ImmutableArray<Fix>.Empty;
        }

        if (diagnostic.Suggestion is { } meant)
        {
            return One(diagnostic, new TextEdit(diagnostic.Span, meant));
        }

        DiagnosticRule rule = diagnostic.Rule;
        return rule == Rules.AttributesNotClosed ? One(diagnostic, Insert(diagnostic.Span.Start, "}"))
            : rule == Rules.AttributesNotAttached ? One(diagnostic, Insert(diagnostic.Span.Start, diagnostic.Arguments[0]))
            : rule == Rules.AssertionRepeats ? One(diagnostic, DeleteAttribute(tree, diagnostic.Span))
            : rule == Rules.IdMissing ? AddId(tree, diagnostic)
            : rule == Rules.ChangeAmbiguous ? AddChange(tree, diagnostic)
            : rule == Rules.QuantityOpen ? Wrap(tree, diagnostic)
            : rule == Rules.FrontMatterNotClosed ? One(diagnostic, Insert(tree.FrontMatter.Span.End, "---\n\n"))
            : ImmutableArray<Fix>.Empty;
    }

    private static TextEdit Insert(int position, string text) => new(new TextSpan(position, 0), text);

    private static ImmutableArray<Fix> One(Diagnostic diagnostic, TextEdit edit)
        => ImmutableArray.Create(new Fix(diagnostic, null, ImmutableArray.Create(edit)));

    /// <summary>The attribute with the space before it; the space behind it where it is the first.</summary>
    private static TextEdit DeleteAttribute(SyntaxTree tree, TextSpan attribute)
    {
        string text = tree.File.Text;
        int start = attribute.Start;
        int end = attribute.End;
        while (start > 0 && CharacterFacts.IsBlank(text[start - 1]))
        {
            start--;
        }

        if (start > 0 && text[start - 1] == '{')
        {
            while (end < text.Length && CharacterFacts.IsBlank(text[end]))
            {
                end++;
            }
        }

        return new TextEdit(TextSpan.FromBounds(start, end), "");
    }

    /// <summary>An id from the official words, for the steward to improve.</summary>
    private static ImmutableArray<Fix> AddId(SyntaxTree tree, Diagnostic diagnostic)
    {
        foreach (BlockSyntax block in tree.Blocks)
        {
            if (block is HeadingSyntax heading && heading.Span.Contains(diagnostic.Span.Start) && heading.Descendants().All(span => span.Attributes.Span != diagnostic.Span))
            {
                string id = WordId.Make(heading.Text.Text, tree);
                return heading.Attributes.Span.IsEmpty
                    ? One(diagnostic, Insert(heading.Span.End, " {#" + id + "}"))
                    : One(diagnostic, Insert(heading.Attributes.Span.Start + 1, "#" + id + " "));
            }

            if (block.Descendants().FirstOrDefault(span => span.Attributes.Span == diagnostic.Span) is { } named)
            {
                string id = WordId.Make(named.Official.Of(block.Text.Text), tree);
                return One(diagnostic, Insert(named.Attributes.Span.End - 1, " #" + id));
            }
        }

        return ImmutableArray<Fix>.Empty;
    }

    private static ImmutableArray<Fix> AddChange(SyntaxTree tree, Diagnostic diagnostic)
    {
        SpanSyntax? fact = tree.Blocks.SelectMany(block => block.Descendants()).LastOrDefault(span => span.Span.Contains(diagnostic.Span.Start));
        return fact is null
            ? ImmutableArray<Fix>.Empty
            : ImmutableArray.CreateRange(Changes.Select(change => new Fix(
                diagnostic, change, ImmutableArray.Create(Insert(fact.Attributes.Span.End - 1, $" change=\"{change}\"")))));
    }

    /// <summary>A number that nobody has looked at becomes what the steward says it is.</summary>
    private static ImmutableArray<Fix> Wrap(SyntaxTree tree, Diagnostic diagnostic)
    {
        if (CutsMark(tree, diagnostic.Span))
        {
            return ImmutableArray<Fix>.Empty;
        }

        string id = WordId.Make(diagnostic.Span.Of(tree.File.Text), tree);
        (SpanClass Class, string Attributes)[] ways =
        [
            (SpanClass.Target, "{.target #" + id + "}"),
            (SpanClass.Observation, "{.observation}"),
            (SpanClass.Criterion, "{.criterion}"),
            (SpanClass.Skip, "{.skip why=\"…\"}"),
        ];
        return ImmutableArray.CreateRange(ways.Select(way => new Fix(
            diagnostic,
            SpanClasses.NameOf(way.Class),
            ImmutableArray.Create(Insert(diagnostic.Span.Start, "["), Insert(diagnostic.Span.End, "]" + way.Attributes)))));
    }

    /// <summary>Brackets around a stretch that holds half of another pair would cross it.</summary>
    private static bool CutsMark(SyntaxTree tree, TextSpan span)
        => tree.Blocks.SelectMany(block => block.Descendants()).Any(other => other.Span.OverlapsWith(span) && !other.Span.Contains(span) && !span.Contains(other.Span));
}
