namespace HexiModel.Language.Syntax;

/// <summary>What an annotated file is.</summary>
public enum DocumentKind
{
    /// <summary>Its front matter does not say.</summary>
    Unknown,

    /// <summary>A report: the front matter has <c>report</c>.</summary>
    Report,

    /// <summary>A glossary: the front matter has <c>glossary</c>.</summary>
    Glossary,
}
