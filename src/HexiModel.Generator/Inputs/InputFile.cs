using HexiModel.Language.Text;

namespace HexiModel.Generator.Inputs;

/// <summary>A file that the project gives the generator.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Path">The path, as messages show it.</param>
/// <param name="ProjectPath">The path from the project's folder, with <c>/</c> between folders: the same on every machine.</param>
/// <param name="Name">The name that the model carries: where the project shows a linked file, else the project path.</param>
/// <param name="Text">Its text.</param>
/// <param name="ClassName">The class name that its item gives; null for none.</param>
internal sealed record InputFile(InputKind Kind, string Path, string ProjectPath, string Name, string Text, string? ClassName)
{
    public SourceFile ToSourceFile() => new(Path, Text, Name);
}
