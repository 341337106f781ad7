namespace HexiModel.Language.Keys;

/// <summary>The same, with the type of the value.</summary>
/// <typeparam name="T">The type; where it is a value type, its nullable one.</typeparam>
internal sealed class ValueKind<T>(Func<string, T?> read, string expected, IReadOnlyList<string> words) : ValueKind(expected, words)
{
    public ValueKind(Func<string, T?> read, string expected)
        : this(read, expected, [])
    {
    }

    /// <summary>A choice among words.</summary>
    public ValueKind(Func<string, T?> read, IReadOnlyList<string> words)
        : this(read, string.Join(", ", words), words)
    {
    }

    /// <summary>The value; null where the text is none.</summary>
    public T? Read(string text) => read(text);

    public override bool Takes(string value) => read(value) is not null;
}
