using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Tool.Input;

/// <summary>A text to look for quantities in: a file as it is, or the official text of an annotated one.</summary>
/// <param name="Text">The text, under the path of its file.</param>
/// <param name="FirstLine">The 1-based line of the official text that its first line is.</param>
/// <param name="Names">Words with numerals that are names.</param>
/// <param name="Diagnostics">What kept the reader from reading the file as it is meant.</param>
internal sealed record ScannedText(SourceFile Text, int FirstLine, ImmutableArray<string> Names, ImmutableArray<Diagnostic> Diagnostics);
