using HexiModel.Language.Catalogue;
using HexiModel.Language.Projects;
using HexiModel.Language.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using LanguageTree = HexiModel.Language.Syntax.SyntaxTree;

namespace HexiModel.Generator.Inputs;

/// <summary>The files of a project as they are checked: all together, and one that is included twice once.</summary>
internal sealed class ProjectFiles
{
    private readonly List<InputFile> _inputs;
    private readonly decimal? _coverageFloor;

    private ProjectFiles(List<InputFile> inputs, decimal? coverageFloor)
    {
        _inputs = inputs;
        _coverageFloor = coverageFloor;
        Trees = [.. Files(InputKind.Report, InputKind.Glossary).Select(file => LanguageTree.Parse(file))];
    }

    /// <summary>The reports and glossaries.</summary>
    public IReadOnlyList<LanguageTree> Trees { get; }

    /// <summary>Reads the additional files that are ours.</summary>
    public static ProjectFiles Read(AnalyzerOptions options)
        => new(
            [.. Once(options).Select(file => InputOptions.ReadFile(file, options.AnalyzerConfigOptionsProvider, CancellationToken.None)).OfType<InputFile>()],
            InputOptions.CoverageFloorOf(options.AnalyzerConfigOptionsProvider.GlobalOptions));

    /// <summary>The additional files, each path once.</summary>
    public static IEnumerable<AdditionalText> Once(AnalyzerOptions options)
        => options.AdditionalFiles.GroupBy(file => file.Path, StringComparer.Ordinal).Select(same => same.First());

    /// <summary>Checks them.</summary>
    public CheckedProject Check(CancellationToken cancellationToken)
    {
        Dictionary<string, string?> classNames = _inputs.ToDictionary(input => input.Path, input => input.ClassName, StringComparer.Ordinal);
        return ProjectChecker.Check(
            Trees,
            IndicatorCatalogue.Parse([.. Files(InputKind.Indicators)]),
            Files(InputKind.OfficialText),
            new CheckSettings { CoverageFloor = _coverageFloor, ClassNameOf = file => classNames[file.Path] },
            cancellationToken);
    }

    private List<SourceFile> Files(params InputKind[] kinds)
        => [.. _inputs.Where(input => kinds.Contains(input.Kind)).Select(input => input.ToSourceFile())];
}
