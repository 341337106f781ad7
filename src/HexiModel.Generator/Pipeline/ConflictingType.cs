using HexiModel.Language.CSharp;
using Microsoft.CodeAnalysis;

namespace HexiModel.Generator.Pipeline;

/// <summary>
/// A class of the project in the global namespace with the name of one of the namespaces that generated code is written with. The
/// compiler then takes the class for the namespace, and every generated line would be an error.
/// </summary>
/// <param name="Name">The name.</param>
/// <param name="Place">Where the class is declared.</param>
internal sealed record ConflictingType(string Name, SourcePlace Place)
{
    private static readonly string[] Namespaces = ["HexiModel", "System"];

    public static ConflictingType? In(Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (string name in Namespaces)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (compilation.Assembly.GetTypeByMetadataName(name) is { Locations: [var location, ..] })
            {
                return new ConflictingType(name, PlaceOf(location));
            }
        }

        return null;
    }

    private static SourcePlace PlaceOf(Location location)
    {
        FileLinePositionSpan lines = location.GetLineSpan();
        return new SourcePlace(
            lines.Path,
            Path.GetFileName(lines.Path),
            new(location.SourceSpan.Start, location.SourceSpan.Length),
            new(lines.StartLinePosition.Line, lines.StartLinePosition.Character),
            new(lines.EndLinePosition.Line, lines.EndLinePosition.Character));
    }
}
