namespace HexiModel.Language.Tests.Syntax;

/// <summary>A piece of a generated document: how it is written, what it says officially, and the spans in it as <see cref="Outline"/> shows them.</summary>
internal sealed record GeneratedInline(string Source, string Official, IReadOnlyList<string> Outline)
{
    public static GeneratedInline Join(IReadOnlyList<GeneratedInline> pieces) => new(
        string.Concat(pieces.Select(piece => piece.Source)),
        string.Concat(pieces.Select(piece => piece.Official)),
        [.. pieces.SelectMany(piece => piece.Outline)]);

    public GeneratedInline Mark(GeneratedAttributes attributes) => new(
        $"[{Source}]{attributes.Source}",
        Official,
        [Syntax.Outline.Show("span", attributes.Id, attributes.Classes, attributes.Keys, Official), .. Outline]);
}
