using System.Collections.Immutable;
using HexiModel.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace HexiModel.CodeFixes.Tests;

/// <summary>What an editor does: it has a project open, asks the analyzer what is wrong in an additional file, and shows what the fixes offer there.</summary>
internal sealed class Editor : IDisposable
{
    private const string Folder = "/projects/qinghe/";
    private const string ReportPath = Folder + "qinghe-2022.report.md";

    private readonly AdhocWorkspace _workspace = new();
    private readonly DocumentId _report;

    public Editor(string report)
    {
        Project project = _workspace.AddProject("Qinghe", LanguageNames.CSharp);
        _report = DocumentId.CreateNewId(project.Id);
        Solution solution = project.Solution
            .AddAdditionalDocument(_report, "qinghe-2022.report.md", SourceText.From(report), filePath: ReportPath)
            .AddAnalyzerConfigDocument(DocumentId.CreateNewId(project.Id), ".globalconfig", SourceText.From(Config), filePath: Folder + ".globalconfig");
        Project = solution.GetProject(project.Id)!;
    }

    private static string Config =>
        $"""
        is_global = true
        build_property.ProjectDir = {Folder}

        [{ReportPath}]
        build_metadata.AdditionalFiles.HexiModelKind = Report
        """;

    private Project Project { get; }

    /// <summary>The code actions at the diagnostics of a rule.</summary>
    public async Task<IReadOnlyList<CodeAction>> ActionsAsync(string id)
    {
        List<CodeAction> actions = [];
        TextDocument document = Project.GetAdditionalDocument(_report)!;
        foreach (Diagnostic diagnostic in (await DiagnosticsAsync()).Where(diagnostic => diagnostic.Id == id))
        {
            CodeFixContext context = new(document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken);
            await new ReportFixProvider().RegisterCodeFixesAsync(context);
        }

        return actions;
    }

    /// <summary>The report after a code action.</summary>
    public async Task<string> ApplyAsync(CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        Solution changed = Assert.IsType<ApplyChangesOperation>(Assert.Single(operations)).ChangedSolution;
        return (await changed.GetAdditionalDocument(_report)!.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
    }

    public void Dispose() => _workspace.Dispose();

    private async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync()
    {
        Compilation compilation = (await Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        return await compilation
            .WithAnalyzers([new ReportAnalyzer()], Project.AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }
}
