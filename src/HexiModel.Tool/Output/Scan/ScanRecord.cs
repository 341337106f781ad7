using System.Globalization;
using System.Text.Json.Serialization;
using HexiModel.Tool.Input;

namespace HexiModel.Tool.Output.Scan;

/// <summary>What <c>hexi scan --format jsonl</c> writes on a line. Other programs are built on its names.</summary>
/// <param name="File">The file, as the command line names it.</param>
/// <param name="Line">The 1-based line of the official text.</param>
/// <param name="Start">The 0-based UTF-16 offset in that line.</param>
/// <param name="End">The offset behind its last code unit.</param>
/// <param name="Text">The expression.</param>
/// <param name="Amount">The value as a decimal number, 万 and 亿 applied; null for ranges and for what has none.</param>
/// <param name="From">Where a from–to or range starts.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Op">The bound; null where none is stated.</param>
/// <param name="Unit">The unit as written.</param>
/// <param name="Dimension">What the unit measures.</param>
/// <param name="Kind">What sort of statement it is.</param>
/// <param name="Direction"><c>up</c> or <c>down</c>.</param>
/// <param name="Base">What a change is compared with.</param>
/// <param name="Per">What the value is for each of.</param>
/// <param name="Rows">With <c>--explain</c>, the rows of the grammar that decided; else null, and not written.</param>
internal sealed record ScanRecord(
    string File,
    int Line,
    int Start,
    int End,
    string Text,
    string? Amount,
    string? From,
    string? To,
    string? Op,
    string? Unit,
    string? Dimension,
    string Kind,
    string? Direction,
    string? Base,
    string? Per,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string[]? Rows)
{
    /// <summary>All digits a decimal can have, and no trailing zeros.</summary>
    private const string Digits = "0.############################";

    /// <summary>The record of an expression.</summary>
    public static ScanRecord Of(ScannedExpression found) => new(
        found.File,
        found.Line,
        found.Expression.Span.Start,
        found.Expression.Span.End,
        found.Text,
        Number(found.Expression.Amount),
        Number(found.Expression.Statement.From),
        Number(found.Expression.Statement.To),
        Keywords.Of(found.Expression.Statement.Bound),
        found.Expression is { Unit: null, UnitText.Length: 0 } ? null : found.Expression.UnitText,
        found.Expression.Unit?.Dimension.Id,
        Keywords.Of(found.Expression.Kind),
        found.Expression.Statement.Direction is { } direction ? Keywords.Of(direction) : null,
        found.Expression.Statement.Baseline,
        found.Expression.Statement.Per,
        found.Rows.IsDefault ? null : [.. found.Rows]);

    private static string? Number(decimal? value) => value?.ToString(Digits, CultureInfo.InvariantCulture);
}
