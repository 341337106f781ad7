using System.Collections.Immutable;
using System.Composition;
using HexiModel.Generator.Inputs;
using HexiModel.Generator.Pipeline;
using HexiModel.Language.Fixes;
using HexiModel.Language.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using LanguageDiagnostic = HexiModel.Language.Diagnostics.Diagnostic;
using LanguageTree = HexiModel.Language.Syntax.SyntaxTree;
using Rules = HexiModel.Language.Diagnostics.Rules;
using TextSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace HexiModel.CodeFixes;

/// <summary>
/// The fixes of <c>hexi fix</c> as code actions, in editors that show them on additional files. Each is held to the first law before it is
/// offered: the official words stay.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReportFixProvider), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".md"])]
[Shared]
public sealed class ReportFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = Rules.All.Select(rule => rule.Id).ToImmutableArray();

    /// <summary>None: <c>hexi fix</c> mends whole files, and says which fixes do not go together.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SourceText text = await context.TextDocument.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        ProjectFiles files = ProjectFiles.Read(context.TextDocument.Project.AnalyzerOptions, SharedWork.Instance);
        LanguageTree? tree = files.Trees.FirstOrDefault(tree => tree.File.Path == context.TextDocument.FilePath && tree.File.Text == text.ToString());
        if (tree is null)
        {
            return;
        }

        FixProvider provider = new(files.Trees);
        ILookup<(string, TextSpan), LanguageDiagnostic> findings = files.Check(context.CancellationToken).Diagnostics
            .Where(finding => finding.File == tree.File.Path)
            .ToLookup(finding => (finding.Rule.Id, new TextSpan(finding.Span.Start, finding.Span.Length)));
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            foreach (Fix fix in findings[(diagnostic.Id, diagnostic.Location.SourceSpan)].SelectMany(finding => provider.GetFixes(tree, finding)))
            {
                Register(context, diagnostic, tree, fix);
            }
        }
    }

    private static void Register(CodeFixContext context, Diagnostic diagnostic, LanguageTree tree, Fix fix)
    {
        (SourceFile file, ImmutableArray<Fix> applied) = FixApplier.Apply(tree, [fix]);
        if (applied.IsEmpty)
        {
            return;
        }

        TextDocument document = context.TextDocument;
        context.RegisterCodeFix(
            CodeAction.Create(
                FixTitle.Of(tree, fix, CultureInfo.CurrentUICulture),
                _ => Task.FromResult(document.Project.Solution.WithAdditionalDocumentText(document.Id, SourceText.From(file.Text))),
                equivalenceKey: $"{fix.Diagnostic.Rule.Id}:{fix.Choice}"),
            diagnostic);
    }
}
