namespace HexiModel.Language.Quantities.Words;

/// <summary>A word found by a <see cref="WordTable"/>. Fields, not properties: the first call in a compiler pays for each accessor's JIT.</summary>
internal struct Word
{
    /// <summary>The number of the word in its table; 0 for none.</summary>
    public int Index;

    /// <summary>How many characters it has; 0 for none.</summary>
    public int Length;

    /// <summary>The tag of its group.</summary>
    public char Tag;

    /// <summary>Whether a word was found.</summary>
    public bool IsFound;
}
