namespace HexiModel.Tool.Output.Export;

/// <summary>A table for other programs. Its rows are made one by one, and none is kept.</summary>
/// <param name="Title">Its name, on the tab of a spreadsheet.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">
/// The cells of each row: a string, decimal, int, bool, <see cref="DateTime"/>, <see cref="Share"/> or <see cref="BoundedNumber"/>; null for an empty one.
/// </param>
internal sealed record ExportTable(string Title, IReadOnlyList<ExportColumn> Columns, IEnumerable<IReadOnlyList<object?>> Rows)
{
    /// <summary>The same with texts that a terminal shows and does not obey.</summary>
    public ExportTable Visible() => this with { Rows = Rows.Select(row => row.Select(cell => cell is string text ? VisibleText.Of(text) : cell).ToArray()) };
}

/// <summary>A column.</summary>
/// <param name="Name">Its name in JSON, the same in all languages.</param>
/// <param name="Head">What is written over it.</param>
internal readonly record struct ExportColumn(string Name, string Head);

/// <summary>A share that people read in percent: 0.789 is 78.9%.</summary>
/// <param name="Value">The share.</param>
internal readonly record struct Share(decimal Value);

/// <summary>A number with the bound that the words put on it.</summary>
/// <param name="Amount">The number.</param>
/// <param name="Bound">The bound.</param>
internal readonly record struct BoundedNumber(decimal Amount, Bound Bound);
