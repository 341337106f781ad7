using HexiModel.Compiled;
using HexiModel.Language.Text;

namespace HexiModel.Language.Catalogue;

/// <summary>A row of an indicator catalogue, and where it stands.</summary>
/// <param name="Data">What it says.</param>
/// <param name="File">The catalogue's file.</param>
/// <param name="IdSpan">Where the id stands.</param>
internal sealed record IndicatorRow(IndicatorData Data, SourceFile File, TextSpan IdSpan);
