namespace HexiModel.Language.Text;

/// <summary>A stretch of a text, in UTF-16 code units.</summary>
/// <param name="Start">The 0-based index of its first code unit.</param>
/// <param name="Length">How many code units it has.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The index behind its last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether nothing lies in it.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The span from <paramref name="start"/> up to but without <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the code unit at <paramref name="position"/> belongs to the span.</summary>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Whether the two share a code unit.</summary>
    public bool OverlapsWith(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The same span, further on by <paramref name="offset"/>.</summary>
    public TextSpan Shift(int offset) => new(Start + offset, Length);

    /// <summary>The text of the span.</summary>
    public string Of(string text) => text.Substring(Start, Length);

    /// <summary><c>[start..end)</c>.</summary>
    public override string ToString() => $"[{Start}..{End})";
}

/// <summary>A place in a file, counted from zero as Roslyn counts.</summary>
/// <param name="Line">The 0-based line.</param>
/// <param name="Character">The 0-based UTF-16 code unit in it.</param>
public readonly record struct LinePosition(int Line, int Character);
