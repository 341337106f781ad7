namespace HexiModel.Tool.Input;

/// <summary>The files that the paths of a command line mean, each once, in order.</summary>
/// <param name="Annotated">Annotated files.</param>
/// <param name="Single">Those of them that the command line names themselves: what belongs to them must still be found beside them.</param>
/// <param name="Catalogues">Indicator catalogues.</param>
internal sealed record FoundFiles(IReadOnlyList<string> Annotated, IReadOnlyList<string> Single, IReadOnlyList<string> Catalogues);
