using HexiModel.Language.Catalogue;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Projects;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Fixes;

/// <summary>
/// Tries fixes on a copy that has nothing but the passage of the number, under the headings that it is below: the rest of the report does
/// not change what its words mean, and is not read again for each number.
/// </summary>
internal sealed class FixTrial
{
    private readonly string _path;
    private readonly string _before;
    private readonly int _shift;
    private readonly SyntaxTree? _report;
    private readonly Dictionary<DiagnosticRule, int> _found;

    /// <summary>Prepares the copy.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="block">The index of the block.</param>
    /// <param name="number">What the fixes are about, in the file.</param>
    public FixTrial(SyntaxTree tree, int block, TextSpan number)
    {
        string text = tree.File.Text;
        TextSpan passage = Passage.Around(text, tree.Blocks[block], number);
        string head = text.Substring(0, tree.FrontMatter.Span.End) + "\n" + string.Concat(HeadingsAbove(tree, block).Select(heading => heading.Span.Of(text).TrimEnd() + "\n\n"));
        _path = tree.File.Path;
        _before = head + passage.Of(text);
        _shift = head.Length - passage.Start;
        _report = tree.Kind == DocumentKind.Glossary ? SyntaxTree.Parse(new SourceFile("trial.report.md", $"---\nreport: {tree.ReportId}\n---\n\n# {{#trial .plan}}")) : null;
        _found = Check(_before);
    }

    /// <summary>Whether a fix does away with one finding of its rule, and no other rule is broken more often. That a section has no period is no matter of the fix.</summary>
    public bool Mends(Fix fix)
    {
        Dictionary<DiagnosticRule, int> after = Check(FixApplier.Apply(_before, fix.Edits.Select(edit => edit with { Span = edit.Span.Shift(_shift) })));
        DiagnosticRule mended = fix.Diagnostic.Rule;
        return Count(after, mended) == Count(_found, mended) - 1 && after.All(pair => pair.Key == Rules.PeriodMissing || pair.Value <= Count(_found, pair.Key));
    }

    /// <summary>The headings of the sections that a block is in, the outermost first.</summary>
    private static Stack<HeadingSyntax> HeadingsAbove(SyntaxTree tree, int block)
    {
        Stack<HeadingSyntax> above = new();
        for (int i = block - 1; i >= 0 && (above.Count == 0 || above.Peek().Level > 1); i--)
        {
            if (tree.Blocks[i] is HeadingSyntax heading && (above.Count == 0 || heading.Level < above.Peek().Level))
            {
                above.Push(heading);
            }
        }

        return above;
    }

    private Dictionary<DiagnosticRule, int> Check(string text)
    {
        SyntaxTree tree = SyntaxTree.Parse(new SourceFile(_path, text));
        return ProjectChecker.Check(_report is null ? [tree] : [_report, tree], IndicatorCatalogue.Empty, [])
            .Diagnostics.GroupBy(diagnostic => diagnostic.Rule).ToDictionary(same => same.Key, same => same.Count());
    }

    private static int Count(Dictionary<DiagnosticRule, int> found, DiagnosticRule rule) => found.TryGetValue(rule, out int count) ? count : 0;
}
