namespace HexiModel;

/// <summary>A stretch of one line of a file, the way editors and compilers count. The default value is no place at all.</summary>
/// <param name="File">The file's name, with <c>/</c> between folders; empty where it is not known.</param>
/// <param name="Line">The 1-based line; 0 where the place is not known.</param>
/// <param name="Column">The 1-based column of its first UTF-16 code unit.</param>
/// <param name="Length">How many UTF-16 code units it has.</param>
public readonly record struct SourceLocation(string File, int Line, int Column, int Length)
{
    /// <summary>Null stands for the empty name, so that the default value equals a place whose parts are all empty.</summary>
    private readonly string? _file = NullIfEmpty(File);

    /// <summary>The file's name, with <c>/</c> between folders; empty where it is not known.</summary>
    public string File
    {
        get => _file ?? "";
        init => _file = NullIfEmpty(value);
    }

    /// <summary><c>file(line,column)</c>, as compilers print it.</summary>
    public override string ToString()
        => Line == 0 ? File : string.Format(CultureInfo.InvariantCulture, "{0}({1},{2})", File, Line, Column);

    private static string? NullIfEmpty(string? name) => name is null or "" ? null : name;
}
