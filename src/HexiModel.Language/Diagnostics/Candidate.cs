namespace HexiModel.Language.Diagnostics;

/// <summary>What a misspelt word may have been meant to be.</summary>
/// <param name="Word">A word that may have been written: an id, or the name of what has the id.</param>
/// <param name="Meant">What has to be written.</param>
internal readonly record struct Candidate(string Word, string Meant)
{
    /// <summary>A word that stands for itself.</summary>
    public static Candidate Of(string word) => new(word, word);

    /// <summary>It is another name for what has to be written. Names that are merely near are other things: 财政收入, 财政支出.</summary>
    public bool IsName => Word != Meant;
}
