using System.Buffers;
using System.Globalization;

namespace HexiModel.Tool.Output.Assessing;

/// <summary>Scoreboards as CSV (RFC 4180), a row a target or commitment; <c>docs/cli.md</c> describes the columns.</summary>
internal sealed class CsvScoreboard(CultureInfo culture) : IScoreboardFormat
{
    /// <summary>Spreadsheet programs need it to read Chinese.</summary>
    private const char ByteOrderMark = '\uFEFF';

    private const string LineEnd = "\r\n";

    /// <summary>What spreadsheet programs take for the beginning of a formula, in full width too.</summary>
    private static readonly SearchValues<char> BeginningsOfFormulas = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    private static readonly SearchValues<char> QuotedCharacters = SearchValues.Create(",\"\r\n");

    private static readonly (string Name, Func<Scoreboard, AssessmentRow, object?> Value)[] Columns =
    [
        ("report", static (board, _) => board.Report.Id),
        ("as-of", static (board, _) => board.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("key", static (_, row) => row.Fact.Key),
        ("id", static (_, row) => row.Fact.Id),
        ("category", static (_, row) => Keywords.Of(row.Fact.Category)),
        ("label", static (_, row) => row.Fact.Label),
        ("section", static (_, row) => row.Fact.Section?.Id),
        ("indicator", static (_, row) => row.Fact.IndicatorId),
        ("actual", static (_, row) => row.Actual?.Amount),
        ("unit", static (_, row) => row.Actual?.Unit.Symbol),
        ("done", static (_, row) => row.IsDone is { } done ? done ? "true" : "false" : null),
        ("status", static (_, row) => row.Status),
        ("light", static (_, row) => row.Light),
        ("certainty", static (_, row) => row.Certainty),
        ("achieved", static (_, row) => row.Achieved),
        ("expected", static (_, row) => row.Expected),
        ("gap", static (_, row) => row.Gap),
        ("explanation", static (_, row) => row.Explanation),
    ];

    /// <inheritdoc/>
    public string Name => "csv";

    /// <inheritdoc/>
    public void Write(IReadOnlyList<Scoreboard> boards, TextWriter writer)
    {
        writer.Write(ByteOrderMark + string.Join(',', Columns.Select(column => column.Name)) + LineEnd);
        foreach (Scoreboard board in boards)
        {
            foreach (Assessment assessment in board)
            {
                AssessmentRow row = new(assessment, culture);
                writer.Write(string.Join(',', Columns.Select(column => Cell(column.Value(board, row)))) + LineEnd);
            }
        }
    }

    /// <summary>An apostrophe before a text makes a spreadsheet program leave it alone. Numbers are not texts: −3 stays −3.</summary>
    private static string Cell(object? value)
    {
        if (value is not string { Length: > 0 } text)
        {
            return Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        }

        string harmless = BeginningsOfFormulas.Contains(text[0]) ? "'" + text : text;
        return harmless.AsSpan().ContainsAny(QuotedCharacters) ? "\"" + harmless.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : harmless;
    }
}
