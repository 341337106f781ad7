using System.Collections.Immutable;
using System.Diagnostics;
using HexiModel.Generator.Tests.Driver;
using HexiModel.Language.Catalogue;
using HexiModel.Language.Projects;
using HexiModel.Language.Text;
using Microsoft.CodeAnalysis;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;
using SyntaxTree = HexiModel.Language.Syntax.SyntaxTree;

namespace HexiModel.Generator.Tests.Fuzz;

/// <summary>One input through reader, binder, check and emission, and what comes out through the compiler.</summary>
internal static class FuzzRun
{
    /// <summary>How long one input may take.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>A machine that does other things as well is given other chances; what hangs, hangs in all of them.</summary>
    private const int Attempts = 10;

    /// <summary>Compiling costs ten times what all else does: every so manieth input is.</summary>
    private const int CompiledEvery = 10;

    /// <summary>What is wrong with how an input is answered; null where nothing is.</summary>
    public static string? Try(int seed)
    {
        try
        {
            Project project = FuzzInput.Create(seed);
            return TryCheck(project) ?? TryGenerate(project, seed % CompiledEvery == 0);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return exception.ToString();
        }
    }

    private static string? TryCheck(Project project)
    {
        TimeSpan best = TimeSpan.MaxValue;
        for (int attempt = 0; attempt < Attempts && best > Patience; attempt++)
        {
            Stopwatch watch = Stopwatch.StartNew();
            CheckedProject bound = Check(project);
            best = watch.Elapsed < best ? watch.Elapsed : best;
            Language.Diagnostics.Diagnostic? outside = bound.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Span.Start < 0 || diagnostic.Span.End > Length(project, diagnostic.File));
            if (outside is not null)
            {
                return $"{outside} stands outside of its file";
            }
        }

        return best > Patience ? $"the check took {best}" : null;
    }

    private static CheckedProject Check(Project project)
        => ProjectChecker.Check(
            Files(project, "Report", "Glossary").Select(file => SyntaxTree.Parse(file)),
            IndicatorCatalogue.Parse([.. Files(project, "Indicators")]),
            Files(project, "OfficialText"));

    private static IEnumerable<SourceFile> Files(Project project, params string[] kinds)
        => project.Files.Where(file => kinds.Contains(file.Kind)).Select(file => new SourceFile(file.Path, file.GetText().ToString()));

    private static int Length(Project project, string path) => project.Files.Single(file => file.Path == path).GetText().Length;

    private static string? TryGenerate(Project project, bool isCompiled)
    {
        Stopwatch watch = Stopwatch.StartNew();
        GeneratorRun run = GeneratorRun.Start(project);
        TimeSpan elapsed = watch.Elapsed;
        for (int attempt = 1; attempt < Attempts && elapsed > Patience; attempt++)
        {
            watch.Restart();
            GeneratorRun.Start(project);
            elapsed = watch.Elapsed < elapsed ? watch.Elapsed : elapsed;
        }

        ImmutableArray<Diagnostic> failed = [.. run.Diagnostics.Where(diagnostic => diagnostic.Id is "HEXI9003" or "CS8785")];
        IEnumerable<Diagnostic> misspelt = run.Result.GeneratedSources.SelectMany(source => source.SyntaxTree.GetDiagnostics());
        ImmutableArray<Diagnostic> complaints = isCompiled ? run.Complaints() : [];
        return run.Result.Exception?.ToString()
            ?? (failed.Concat(misspelt).Concat(complaints).FirstOrDefault() is { } wrong ? $"{wrong}\n{wrong.Location.SourceTree?.GetText().Lines[wrong.Location.GetLineSpan().StartLinePosition.Line]}" : null)
            ?? (elapsed > Patience ? $"the generator took {elapsed}" : null);
    }
}
