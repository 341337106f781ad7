using System.Collections.Immutable;
using HexiModel.Language.Text;

namespace HexiModel.Language.Syntax;

internal sealed class SyntaxReader(SourceFile file, CancellationToken cancellationToken)
{
    public SyntaxTree Read()
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new SyntaxTree(file, new FrontMatterSyntax(default, ImmutableArray<FrontMatterEntry>.Empty), ImmutableArray<BlockSyntax>.Empty, ImmutableArray<SyntaxToken>.Empty, ImmutableArray<Diagnostics.Diagnostic>.Empty);
    }
}
