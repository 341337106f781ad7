using HexiModel.Generator.Inputs;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;

namespace HexiModel.Generator.Pipeline;

/// <summary>A report or glossary as a tree. The tree follows from the file, so two are equal when their files are.</summary>
internal sealed class ParsedFile(InputFile input, SyntaxTree? tree, Diagnostic? failure) : IEquatable<ParsedFile>
{
    public InputFile Input { get; } = input;

    /// <summary>The tree; null where reading failed.</summary>
    public SyntaxTree? Tree { get; } = tree;

    /// <summary>Why reading failed.</summary>
    public Diagnostic? Failure { get; } = failure;

    public bool Equals(ParsedFile? other) => other is not null && Input.Equals(other.Input);

    public override bool Equals(object? obj) => Equals(obj as ParsedFile);

    public override int GetHashCode() => Input.GetHashCode();
}
