using HexiModel.Language.Text;

namespace HexiModel.Tool.Fixing;

/// <summary>A file before and after.</summary>
/// <param name="Before">As it was read.</param>
/// <param name="After">As it shall be.</param>
internal sealed record FileChange(SourceFile Before, SourceFile After);
