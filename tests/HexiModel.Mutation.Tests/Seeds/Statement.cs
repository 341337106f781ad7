using HexiModel.Language.Text;

namespace HexiModel.Mutation.Tests.Seeds;

/// <summary>Something that a report says: what it is and where it stands.</summary>
/// <param name="Key">What it is and says; two with one key say the same.</param>
/// <param name="File">The file it stands in.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Indicator">The indicator of a fact; null for others.</param>
/// <param name="Term">The term that a part, item or revision belongs to; null for others.</param>
internal sealed record Statement(string Key, SeedFile File, TextSpan Span, string? Indicator = null, string? Term = null);
