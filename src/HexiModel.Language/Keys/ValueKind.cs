namespace HexiModel.Language.Keys;

/// <summary>What a key takes as its value.</summary>
/// <param name="expected">What may be written, for messages.</param>
/// <param name="words">The words among which the key chooses; empty where it takes something else.</param>
internal abstract class ValueKind(string expected, IReadOnlyList<string> words)
{
    public string Expected { get; } = expected;

    public IReadOnlyList<string> Words { get; } = words;

    /// <summary>What a value that is not taken was meant to be; null where that is not known.</summary>
    public Func<string, string?> Meant { get; init; } = _ => null;

    public abstract bool Takes(string value);
}
