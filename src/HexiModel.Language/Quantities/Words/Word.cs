namespace HexiModel.Language.Quantities.Words;

/// <summary>A word found by a <see cref="WordTable"/>.</summary>
/// <param name="Index">The number of the word in its table; 0 for none.</param>
/// <param name="Length">How many characters it has; 0 for none.</param>
/// <param name="Tag">The tag of its group.</param>
internal readonly record struct Word(int Index, int Length, char Tag)
{
    /// <summary>Whether a word was found.</summary>
    public bool IsFound => Length > 0;
}
