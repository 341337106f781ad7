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

    public void Report(DiagnosticRule rule, BlockContext block, TextSpan span, params string[] arguments)
        => Diagnostics.Report(rule, block.File, span, arguments);
}
