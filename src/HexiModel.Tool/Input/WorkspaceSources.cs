using System.Collections.Immutable;
using HexiModel.Language.Catalogue;
using HexiModel.Language.Projects;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Tool.Input;

/// <summary>The files of a command line, read and not yet understood.</summary>
/// <param name="Trees">Annotated files.</param>
/// <param name="Catalogues">Indicator catalogues.</param>
/// <param name="Officials">Official texts.</param>
internal sealed record WorkspaceSources(ImmutableArray<SyntaxTree> Trees, ImmutableArray<SourceFile> Catalogues, ImmutableArray<SourceFile> Officials)
{
    /// <summary>Gives the files their meaning and the names of their classes, as the build would: what is wrong with names is wrong here too.</summary>
    public Workspace Bind()
    {
        IndicatorCatalogue catalogue = IndicatorCatalogue.Parse([.. Catalogues]);
        CheckedProject project = ProjectChecker.Check(Trees, catalogue, Officials);
        return new Workspace([.. Trees.Select(tree => tree.File), .. Catalogues, .. Officials], project.Reports, project.Diagnostics);
    }
}
