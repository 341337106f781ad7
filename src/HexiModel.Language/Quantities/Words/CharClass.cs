namespace HexiModel.Language.Quantities.Words;

/// <summary>What a character may begin; all that the reader asks of most characters of a text.</summary>
internal enum CharClass : byte
{
    /// <summary>Nothing.</summary>
    Other,

    /// <summary>A numeral.</summary>
    Numeral,

    /// <summary>The end of a clause: what a verb or a baseline governs does not reach beyond it.</summary>
    Break,

    /// <summary>A quotation.</summary>
    Quote,

    /// <summary>The title of a document.</summary>
    Title,

    /// <summary>从 or 由.</summary>
    From,

    /// <summary>较 or 比.</summary>
    Base,

    /// <summary>每.</summary>
    Per,

    /// <summary>One of the other words that say something about a number, or stand for one.</summary>
    Keyword,
}
