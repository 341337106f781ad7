namespace HexiModel.Tool.Output.Diagnostics.Sarif;

/// <summary>A stretch of a file, counted from 1; columns in UTF-16 code units, the last one behind the end.</summary>
/// <param name="StartLine">The line where it starts.</param>
/// <param name="StartColumn">The column where it starts.</param>
/// <param name="EndLine">The line where it ends.</param>
/// <param name="EndColumn">The column behind its end.</param>
internal sealed record SarifRegion(
    int StartLine,
    int StartColumn,
    int EndLine,
    int EndColumn);
