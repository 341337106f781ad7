using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace HexiModel.Generator.Inputs;

/// <summary>What the project says of a file beside its text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Path">The path, as messages show it.</param>
/// <param name="ProjectFolder">The folder of the project; empty where it is not known.</param>
/// <param name="Link">Where the project shows the file; null for where it is.</param>
/// <param name="ClassName">The class name that its item gives; null for none.</param>
internal sealed record InputPlace(InputKind Kind, string Path, string ProjectFolder, string? Link, string? ClassName)
{
    public InputFile ToInput(SourceText text)
    {
        string projectPath = RelativePath.Of(Path, ProjectFolder);
        return new InputFile(Kind, Path, projectPath, Link ?? projectPath, TextOf(text), ClassName);
    }

    /// <summary>
    /// The text as UTF-8, which is what the files are written in and what the command reads. The compiler guesses the encoding of a file that is in
    /// another, and would take for text what is a mistake.
    /// </summary>
    private static string TextOf(SourceText text)
        => text.Encoding is { } encoding && encoding.CodePage != Encoding.UTF8.CodePage
            ? Encoding.UTF8.GetString([.. encoding.GetPreamble(), .. encoding.GetBytes(text.ToString())])
            : text.ToString();
}
