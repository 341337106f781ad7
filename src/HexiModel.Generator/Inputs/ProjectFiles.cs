using HexiModel.Generator.Pipeline;
using HexiModel.Language.Overlays;
using HexiModel.Language.Projects;
using Microsoft.CodeAnalysis.Diagnostics;
using LanguageTree = HexiModel.Language.Syntax.SyntaxTree;

namespace HexiModel.Generator.Inputs;

/// <summary>The files of a project as they are checked: all together, and one that is included twice once.</summary>
internal sealed class ProjectFiles
{
    private readonly List<InputFile> _inputs;
    private readonly decimal? _coverageFloor;
    private readonly SharedWork _work;

    private ProjectFiles(List<InputFile> inputs, decimal? coverageFloor, SharedWork work)
    {
        _inputs = inputs;
        _coverageFloor = coverageFloor;
        _work = work;
    }

    /// <summary>The reports and glossaries.</summary>
    public IReadOnlyList<LanguageTree> Trees => [.. Inputs(InputKind.Report, InputKind.Glossary).Select(input => _work.TreeOf(input, CancellationToken.None))];

    /// <summary>Takes the additional files that are ours; what has not changed since it was read is not read again.</summary>
    public static ProjectFiles Read(AnalyzerOptions options, SharedWork work)
        => new(InputOptions.ReadFiles(options, work), InputOptions.CoverageFloorOf(options.AnalyzerConfigOptionsProvider.GlobalOptions), work);

    /// <summary>Checks them; where none has changed, the answer is the one before.</summary>
    public CheckedProject Check(CancellationToken cancellationToken) => _work.Check(_inputs, _coverageFloor, () => CheckAll(cancellationToken));

    private CheckedProject CheckAll(CancellationToken cancellationToken)
    {
        Dictionary<string, string?> classNames = _inputs.ToDictionary(input => input.Path, input => input.ClassName, StringComparer.Ordinal);
        ProjectCatalogue catalogue = _work.CatalogueOf([.. Inputs(InputKind.Indicators)]);
        return ProjectChecker.Check(
            Trees,
            catalogue.Indicators,
            Inputs(InputKind.OfficialText).Select(_work.FileOf),
            new CheckSettings
            {
                CoverageFloor = _coverageFloor,
                ClassNameOf = file => classNames[file.Path],
                IndicatorNames = catalogue.Names,
                Bind = _work.Bind,
                Name = _work.Name,
            },
            ProjectOverlays.Parse(Inputs(InputKind.Progress).Select(_work.FileOf), Inputs(InputKind.Tasks).Select(_work.FileOf)),
            cancellationToken);
    }

    private IEnumerable<InputFile> Inputs(params InputKind[] kinds) => _inputs.Where(input => kinds.Contains(input.Kind));
}
