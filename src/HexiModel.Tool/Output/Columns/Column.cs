namespace HexiModel.Tool.Output.Columns;

/// <summary>One thing that is said about each row of a kind: a column of a table on a terminal or in Markdown, or a field of a list.</summary>
/// <typeparam name="T">What a row is about.</typeparam>
/// <param name="Head">Its head, or the name of the field.</param>
/// <param name="Of">The words of its cell; null or empty for none.</param>
/// <param name="Kind">What its cells hold.</param>
internal sealed record Column<T>(string Head, Func<T, string?> Of, CellKind Kind = CellKind.Words)
{
    /// <summary>Whether its cells may be broken into lines where the terminal has no room for them as they are.</summary>
    public bool MayBreak { get; init; }

    /// <summary>The layouts that have the column.</summary>
    public Layouts Layouts { get; init; } = Layouts.All;

    /// <summary>The same column of rows that hold such a thing.</summary>
    public Column<TRow> In<TRow>(Func<TRow, T> thing) => new(Head, row => Of(thing(row)), Kind) { MayBreak = MayBreak, Layouts = Layouts };
}

/// <summary>What the cells of a column hold; how that looks is for who draws the table.</summary>
internal enum CellKind
{
    /// <summary>Words.</summary>
    Words,

    /// <summary>A number of something.</summary>
    Number,

    /// <summary>What a fact states.</summary>
    Value,

    /// <summary>A line of the official text.</summary>
    Place,

    /// <summary>An id.</summary>
    Id,
}

/// <summary>The layouts of a table on a terminal: the widest that fits is drawn.</summary>
[Flags]
internal enum Layouts
{
    /// <summary>All columns, no cell broken into lines.</summary>
    Whole = 1,

    /// <summary>Without ids: words and values are what people came for.</summary>
    Narrow = 2,

    /// <summary>Without comparisons as well.</summary>
    Narrowest = 4,

    /// <summary>All of them.</summary>
    All = Whole | Narrow | Narrowest,
}

/// <summary>Lists of columns.</summary>
internal static class ColumnList
{
    /// <summary>What a thing says, name and value; what it does not say has no field.</summary>
    public static IEnumerable<(string Name, string Value)> Fields<T>(this IEnumerable<Column<T>> columns, T thing)
        => columns.Select(column => (Name: column.Head, Value: column.Of(thing) ?? "")).Where(field => field.Value.Length > 0);
}
