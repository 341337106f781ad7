using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>What the steps of binding one report share.</summary>
internal sealed class BindingContext(ReportSources sources, DiagnosticBag diagnostics, CancellationToken cancellationToken)
{
    public ReportSources Sources { get; } = sources;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    public AttributeBinder Attributes { get; } = new(diagnostics);

    public IdTable Ids { get; } = new(diagnostics);

    /// <summary>The report's own header; the glossary's counts only for where its lines begin.</summary>
    public ReportHeader Header { get; set; } = new();

    /// <summary>A span that is left out, for a reason that has been said: references to it need no second one.</summary>
    public void LeaveOut(SpanSyntax span) => Ids.LeaveOut(span.Attributes.Id?.Name);

    public BoundAttributes AttributesOf(BlockContext block, SpanSyntax span) => Attributes.Bind(block.Tree, span);

    /// <summary>Says what is wrong in a block, unless that follows from what was said before.</summary>
    public void Report(DiagnosticRule rule, BlockContext block, TextSpan span, params string[] arguments)
    {
        bool follows = (block.IsDamaged && FollowsFromMarks(rule)) || (block.IsChanged && FollowsFromWords(rule));
        if (!follows)
        {
            Diagnostics.Report(rule, block.File, span, arguments);
        }
    }

    /// <summary>Says that a key names nothing, unless what it names is left out for a reason that was said.</summary>
    public void ReportUnresolved(BlockContext block, AttributeSyntax key, IEnumerable<string> candidates)
    {
        if (!block.IsDamaged && !Ids.IsLeftOut(key.Value))
        {
            Diagnostics.ReportUnknown(Rules.ReferenceUnresolved, block.File, key.ValueSpan, key.Value, candidates, key.Value, key.Name);
        }
    }

    /// <summary>Says that a key names no id of the report. While something stands without its id, that may be the one.</summary>
    public void ReportUnresolvedId(BlockContext block, AttributeSyntax key, IEnumerable<string> candidates)
    {
        if (!Ids.IsOneMissing && !Sources.IsIncomplete)
        {
            ReportUnresolved(block, key, candidates);
        }
    }

    /// <summary>What a lost mark brings about: something is missing, stands alone, or has too much in it.</summary>
    private static bool FollowsFromMarks(DiagnosticRule rule)
        => rule == Rules.OutOfPlace || rule == Rules.KeyMissing || rule == Rules.IdMissing || FollowsFromWords(rule);

    /// <summary>What other words bring about: a number or a subject that is not there, or that contradicts the marks.</summary>
    private static bool FollowsFromWords(DiagnosticRule rule)
        => rule == Rules.AboutNotFound || rule.Category is "Quantities" or "Meaning" or "Coverage";
}
