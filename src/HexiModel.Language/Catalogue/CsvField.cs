using HexiModel.Language.Text;

namespace HexiModel.Language.Catalogue;

/// <summary>A field of a catalogue's row.</summary>
/// <param name="Value">Its text, quotes taken off.</param>
/// <param name="Span">Where it stands, quotes included.</param>
internal readonly record struct CsvField(string Value, TextSpan Span);
