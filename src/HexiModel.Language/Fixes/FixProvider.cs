using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;

namespace HexiModel.Language.Fixes;

/// <summary>Finds the ways to fix what is wrong in the annotated files of a project. Ids that it makes are new in all of them.</summary>
/// <param name="trees">The files.</param>
public sealed class FixProvider(IEnumerable<SyntaxTree> trees)
{
    private readonly WordIds _ids = new(trees);

    /// <summary>The names of the ways to fix what breaks a rule, where there are several or the one is not sure to be meant; else none.</summary>
    public static ImmutableArray<string> ChoicesOf(DiagnosticRule rule)
        => rule == Rules.QuantityOpen ? OpenQuantityFixes.Choices
            : rule == Rules.ChangeAmbiguous ? ChangeFixes.Choices
            : rule == Rules.AssertionContradicts ? ImmutableArray.Create(AssertionFixes.Words)
            : rule == Rules.BracketNotClosed ? ImmutableArray.Create(MarkFixes.Text)
            : ImmutableArray<string>.Empty;

    /// <summary>The ways; none where only a person can say.</summary>
    /// <param name="tree">The file that the diagnostic is in.</param>
    /// <param name="diagnostic">The diagnostic.</param>
    public ImmutableArray<Fix> GetFixes(SyntaxTree tree, Diagnostic diagnostic)
    {
        _ = tree ?? throw new ArgumentNullException(nameof(tree));
        _ = diagnostic ?? throw new ArgumentNullException(nameof(diagnostic));
        if (diagnostic.File != tree.File.Path)
        {
            return ImmutableArray<Fix>.Empty;
        }

        if (diagnostic.Suggestion is { } meant)
        {
            return Fix.Only(diagnostic, new TextEdit(diagnostic.Span, meant));
        }

        DiagnosticRule rule = diagnostic.Rule;
        return rule == Rules.AttributesNotClosed ? MarkFixes.Close(tree, diagnostic)
            : rule == Rules.AttributesNotAttached ? Fix.Only(diagnostic, TextEdit.Insert(diagnostic.Span.Start, diagnostic.Arguments[0]))
            : rule == Rules.AttributesDetached ? MarkFixes.Attach(tree, diagnostic)
            : rule == Rules.MarkMiswritten ? MarkFixes.Rewrite(diagnostic)
            : rule == Rules.BracketNotClosed ? MarkFixes.Escape(tree, diagnostic)
            : rule == Rules.FrontMatterNotClosed ? MarkFixes.CloseFrontMatter(tree, diagnostic)
            : rule == Rules.AssertionRepeats ? AssertionFixes.DropRepeated(tree, diagnostic)
            : rule == Rules.AssertionContradicts ? AssertionFixes.DropContradicting(tree, diagnostic)
            : rule == Rules.IdMissing ? IdFixes.Add(tree, diagnostic, _ids)
            : rule == Rules.ChangeAmbiguous ? ChangeFixes.Add(tree, diagnostic)
            : rule == Rules.QuantityOpen ? OpenQuantityFixes.Wrap(tree, diagnostic, _ids)
            : ImmutableArray<Fix>.Empty;
    }
}
