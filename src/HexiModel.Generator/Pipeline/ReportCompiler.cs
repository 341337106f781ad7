using HexiModel.Generator.Inputs;
using HexiModel.Language.Binding;
using HexiModel.Language.CSharp;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Overlays;
using HexiModel.Language.Projects;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Generator.Pipeline;

/// <summary>
/// The steps from files to values. A failure is a mistake of ours that one file brought to light: it is told at that file, and the
/// others are compiled.
/// </summary>
/// <param name="work">Does them, or has done them.</param>
internal sealed class ReportCompiler(SharedWork work)
{
    public ParsedFile Parse(InputFile input, CancellationToken cancellationToken)
    {
        try
        {
            return new ParsedFile(input, work.TreeOf(input, cancellationToken), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new ParsedFile(input, null, Failure(work.FileOf(input), exception));
        }
    }

    public ProjectCatalogue ReadCatalogue(InputFile[] files)
    {
        try
        {
            return work.CatalogueOf(files);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return ProjectCatalogue.Empty with { Diagnostics = new[] { Failure(work.FileOf(files[0]), exception) }.ToEquatableArray() };
        }
    }

    public static ProjectOverlays ReadOverlays(SourceFile[] progress, SourceFile[] tasks)
    {
        try
        {
            return ProjectOverlays.Parse(progress, tasks);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return ProjectOverlays.Failed(Failure(progress.Concat(tasks).First(), exception));
        }
    }

    public static ReportGroups Group(IEnumerable<ParsedFile> files, ProjectCatalogue catalogue, IEnumerable<SourceFile> officialTexts, ProjectOverlays overlays)
    {
        List<ParsedFile> distinct = [.. files.GroupBy(file => file.Input.Path, StringComparer.Ordinal).Select(same => same.First())];
        try
        {
            ReportSet set = ReportSet.Group(distinct.Select(file => file.Tree).OfType<SyntaxTree>(), catalogue.Indicators, officialTexts, overlays);
            return new ReportGroups(set.Reports, catalogue.Names, [.. overlays.Diagnostics, .. set.Diagnostics, .. distinct.Select(file => file.Failure).OfType<Diagnostic>()]);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new ReportGroups([], catalogue.Names, [Failure(distinct[0].Input.ToSourceFile(), exception)]);
        }
    }

    public CompiledReport Compile(ReportInput input, CancellationToken cancellationToken)
    {
        SourceFile file = input.Sources.Report.File;
        try
        {
            BoundReport bound = work.Bind(input.Sources, cancellationToken);
            NamedReport named = work.Name(bound, input.ClassName, input.IndicatorNames);
            EquatableArray<Diagnostic> diagnostics = bound.Diagnostics.Concat(named.Diagnostics).ToEquatableArray();
            return named.Head is null
                ? new CompiledReport(file.Path, input.HintName, null, null, null, null, diagnostics)
                : new CompiledReport(file.Path, input.HintName, named.Head, named.Api, work.TableOf(bound, named), bound.Text, diagnostics);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new CompiledReport(file.Path, input.HintName, null, null, null, null, new[] { Failure(file, exception) }.ToEquatableArray());
        }
    }

    public static Diagnostic Failure(SourceFile file, Exception exception)
        => Diagnostic.At(Rules.GeneratorFailed, file, default, exception.GetType().Name + ": " + exception.Message);
}
