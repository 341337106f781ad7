namespace HexiModel.Benchmarks.Quantities;

/// <summary>The texts that are read.</summary>
internal static class Texts
{
    /// <summary>What a reader with backtracking, or one that looks far back, would stumble over.</summary>
    public static IReadOnlyList<(string Name, string Piece)> WorstCases { get; } =
    [
        ("one clause", "发展"),
        ("one clause of numbers", "达到5家、"),
        ("one clause from", "从5发展"),
        ("digits", "9"),
        ("commas", ","),
        ("only 一", "一"),
        ("digits and commas", "1,"),
        ("ranges", "1-"),
        ("fractions", "百分之"),
        ("open quotes", "“"),
        ("每", "每"),
    ];

    /// <summary>The piece again and again, up to a length.</summary>
    public static string Repeat(string piece, int length)
        => string.Create(length, piece, static (span, piece) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = piece[i % piece.Length];
            }
        });
}
