namespace HexiModel.Scorer;

/// <summary>A labelled stretch of a text without a value: a region, a token that is no quantity, or one that does not count.</summary>
internal sealed record GoldSpan(string File, int Line, int Start, int End, string Text, string Why)
{
    /// <summary>Whether the two share a character.</summary>
    public bool OverlapsWith(int line, int start, int end) => line == Line && start < End && Start < end;
}
