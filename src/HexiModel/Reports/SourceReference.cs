namespace HexiModel;

/// <summary>Where something stands: in the official text and in the annotated file.</summary>
/// <param name="Official">The place in the official text (原文), which never changes.</param>
/// <param name="Annotated">The place in the annotated file (标注文件), where a steward edits.</param>
public readonly record struct SourceReference(SourceLocation Official, SourceLocation Annotated)
{
    /// <summary>The official place.</summary>
    public override string ToString() => Official.ToString();
}
