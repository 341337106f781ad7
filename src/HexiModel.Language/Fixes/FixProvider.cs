using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Fixes;

/// <summary>Finds the ways to fix what is wrong in the annotated files of a project. Ids that it makes are new in all of them.</summary>
/// <param name="trees">The files.</param>
/// <param name="officials">The official texts that they name; without one, its words cannot be put back.</param>
public sealed class FixProvider(IEnumerable<SyntaxTree> trees, IEnumerable<SourceFile>? officials = null)
{
    /// <summary>What breaks a rule can be fixed so. A rule whose finding has a suggestion needs no row.</summary>
    private static readonly Dictionary<DiagnosticRule, Ways> ByRule = new()
    {
        [Rules.AttributesNotClosed] = new((tree, found, _) => MarkFixes.Close(tree, found)),
        [Rules.AttributesNotAttached] = new((_, found, _) => Fix.Only(found, TextEdit.Insert(found.Span.Start, found.Arguments[0]))),
        [Rules.AttributesDetached] = new((tree, found, _) => MarkFixes.Attach(tree, found)),
        [Rules.MarkMiswritten] = new((tree, found, _) => MarkFixes.Rewrite(tree, found)),
        [Rules.AttributeMalformed] = new((tree, found, _) => HalfWidthFixes.OfAttribute(tree, found)),
        [Rules.BracketNotClosed] = new((tree, found, _) => MarkFixes.Escape(tree, found), MarkFixes.Text),
        [Rules.FrontMatterMalformed] = new((tree, found, _) => HalfWidthFixes.OfEntry(tree, found) is { IsEmpty: false } narrow ? narrow : FoldedValues.Unfold(tree, found)),
        [Rules.FrontMatterNotClosed] = new((tree, found, _) => MarkFixes.CloseFrontMatter(tree, found)),
        [Rules.BlankLineMissing] = new((tree, found, _) => ParagraphFixes.Split(tree, found)),
        [Rules.BlankLineExtra] = new((tree, found, _) => ParagraphFixes.Join(tree, found)),
        [Rules.AssertionRepeats] = new((tree, found, _) => AssertionFixes.DropRepeated(tree, found)),
        [Rules.AssertionContradicts] = new((tree, found, _) => AssertionFixes.DropContradicting(tree, found), AssertionFixes.Words),
        [Rules.IdMissing] = new(IdFixes.Add),
        [Rules.ChangeAmbiguous] = new((tree, found, _) => ChangeFixes.Add(tree, found), [.. ChangeFixes.Choices]),
        [Rules.ClassDrafted] = new((tree, found, _) => AssertionFixes.Accept(tree, found), AssertionFixes.Accepted),
        [Rules.MarkDrafted] = new((tree, found, _) => AssertionFixes.Accept(tree, found), AssertionFixes.Accepted),
        [Rules.QuantityOpen] = new(OpenQuantityFixes.Wrap, [.. OpenQuantityFixes.Choices]),
    };

    private readonly WordIds _ids = new(trees);
    private readonly SourceFile[] _officials = [.. officials ?? []];

    /// <summary>The names of the ways to fix what breaks a rule, where there are several or the one is not sure to be meant; else none.</summary>
    public static ImmutableArray<string> ChoicesOf(DiagnosticRule rule)
        => ByRule.TryGetValue(rule, out Ways? ways) ? ways.Choices.ToImmutableArray() : ImmutableArray<string>.Empty;

    /// <summary>The ways; none where only a person can say.</summary>
    /// <param name="tree">The file that the diagnostic is in.</param>
    /// <param name="diagnostic">The diagnostic.</param>
    public ImmutableArray<Fix> GetFixes(SyntaxTree tree, Diagnostic diagnostic)
    {
        _ = tree ?? throw new ArgumentNullException(nameof(tree));
        _ = diagnostic ?? throw new ArgumentNullException(nameof(diagnostic));
        return diagnostic.File != tree.File.Path ? ImmutableArray<Fix>.Empty
            : diagnostic.Rule == Rules.SourceDiffers || diagnostic.Rule == Rules.ParagraphMoved ? WordFixes.Restore(tree, diagnostic, _officials)
            : diagnostic.Suggestion is { } meant ? Fix.Only(diagnostic, new TextEdit(diagnostic.Span, meant))
            : ByRule.TryGetValue(diagnostic.Rule, out Ways? ways) ? ways.Find(tree, diagnostic, _ids)
            : ImmutableArray<Fix>.Empty;
    }

    /// <summary>The ways to fix a finding, and their names where a person chooses.</summary>
    private sealed record Ways(Func<SyntaxTree, Diagnostic, WordIds, ImmutableArray<Fix>> Find, params string[] Choices);
}
