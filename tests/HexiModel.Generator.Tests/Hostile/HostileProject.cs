using System.Collections.Immutable;
using System.Diagnostics;
using HexiModel.Generator.Tests.Driver;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;

namespace HexiModel.Generator.Tests.Hostile;

/// <summary>
/// Bad files beside a good report. Whatever is in them: nothing throws, nothing hangs, what is generated compiles, the good report is
/// there, and where something is missing a HEXI error says so.
/// </summary>
internal sealed class HostileProject
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private HostileProject(GeneratorRun run, ImmutableArray<Diagnostic> analyzer)
    {
        Run = run;
        Analyzer = analyzer;
    }

    public GeneratorRun Run { get; }

    public ImmutableArray<Diagnostic> Analyzer { get; }

    public static Task<HostileProject> Of(params ProjectFile[] files) => Of(Project.Sample.With(files));

    public static async Task<HostileProject> Of(Project project)
    {
        Stopwatch watch = Stopwatch.StartNew();
        GeneratorRun run = GeneratorRun.Start(project);
        HostileProject hostile = new(run, await run.Analyze());
        Assert.True(watch.Elapsed < Patience, $"It took {watch.Elapsed}.");
        Assert.Null(run.Result.Exception);
        Assert.Empty(run.Complaints());
        Assert.DoesNotContain(hostile.All, diagnostic => diagnostic.Id is "AD0001" or "CS8785" or "HEXI9003");
        Assert.Contains("class Qinghe2030", run.AllSource, StringComparison.Ordinal);
        return hostile;
    }

    public IEnumerable<Diagnostic> All => Run.Diagnostics.Concat(Analyzer);

    /// <summary>The analyzer says what is wrong in the file, and the generator fails the build for it.</summary>
    public HostileProject AssertError(string file, string id)
    {
        Assert.Contains(Analyzer, diagnostic => diagnostic.Id == id && PathOf(diagnostic) == ProjectFile.Folder + file);
        Assert.Contains(Run.Diagnostics, diagnostic => diagnostic.Id == "HEXI9004" && PathOf(diagnostic) == ProjectFile.Folder + file);
        return this;
    }

    public HostileProject AssertNoError()
    {
        Assert.DoesNotContain(All, diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
        return this;
    }

    /// <summary>The place of a diagnostic, as compilers print it: <c>(line,column)</c>.</summary>
    public static string PlaceOf(Diagnostic diagnostic)
    {
        Microsoft.CodeAnalysis.Text.LinePosition start = diagnostic.Location.GetLineSpan().StartLinePosition;
        return FormattableString.Invariant($"({start.Line + 1},{start.Character + 1})");
    }

    private static string PathOf(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().Path;
}
