namespace HexiModel.Language.Tests.Syntax;

/// <summary>A generated body: how it is written, its official paragraphs, and its headings and spans as <see cref="Syntax.Outline"/> shows them.</summary>
internal sealed record GeneratedDocument(string Body, IReadOnlyList<string> Paragraphs, IReadOnlyList<string> Outline)
{
    public override string ToString() => Body;
}
