namespace HexiModel.Language.Tests.Keys;

/// <summary>A table of a page whose last column is written by hand and whose others are written by a test.</summary>
internal static class MarkdownTable
{
    /// <summary>The page with the rows of one table replaced; what stood in the last column of a row stays.</summary>
    /// <param name="page">The page.</param>
    /// <param name="header">The names of all columns.</param>
    /// <param name="rows">The cells of all columns but the last; the first tells the row by.</param>
    public static string Rewrite(string page, string[] header, IEnumerable<string[]> rows)
    {
        List<string> lines = [.. page.Split('\n')];
        int start = lines.IndexOf(Row(header)) + 2;
        Assert.True(start >= 2, $"The page has no table of {string.Join(", ", header)}.");
        string[] old = [.. lines.Skip(start).TakeWhile(line => line.StartsWith('|'))];
        Dictionary<string, string> byHand = old.Select(line => line.Trim('|', ' ').Split(" | ")).ToDictionary(cells => cells[0], cells => cells[^1]);
        lines.RemoveRange(start, old.Length);
        lines.InsertRange(start, rows.Select(cells => Row([.. cells, byHand.GetValueOrDefault(cells[0], "(to be said)")])));
        return string.Join('\n', lines);
    }

    private static string Row(string[] cells) => "| " + string.Join(" | ", cells) + " |";
}
