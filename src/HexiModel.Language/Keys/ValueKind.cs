using HexiModel.Language.Diagnostics;

namespace HexiModel.Language.Keys;

/// <summary>What a key takes as its value.</summary>
/// <param name="expected">What may be written, for messages.</param>
/// <param name="words">The words among which the key chooses; empty where it takes something else.</param>
internal abstract class ValueKind(string expected, IReadOnlyList<string> words)
{
    public string Expected { get; } = expected;

    public IReadOnlyList<string> Words { get; } = words;

    /// <summary>The value that a text is another spelling of; null where it is none.</summary>
    public Func<string, string?> Spelling { get; init; } = _ => null;

    /// <summary>What a value that is not taken may have been meant to be; null where that is not known.</summary>
    public Func<string, string?> Meant { get; init; } = _ => null;

    /// <summary>What may be written in the place of a value that is not taken. Another spelling of one comes as a suggestion.</summary>
    public string ExpectedFor(string value) => Spelling(value) is null && Meant(value) is { } meant ? meant : Expected;

    /// <summary>The words that may stand for a value that is not taken.</summary>
    public IEnumerable<Candidate> Candidates(string value)
        => Spelling(value) is { } spelling && Takes(spelling) ? [new Candidate(value, spelling)] : Words.Select(Candidate.Of);

    public abstract bool Takes(string value);
}
