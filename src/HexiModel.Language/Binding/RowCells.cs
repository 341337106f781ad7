using HexiModel.Compiled;
using HexiModel.Language.Catalogue;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Overlays;
using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>Reads the cells of progress and task files. What cannot be is said in the words of the target.</summary>
internal sealed class RowCells(DiagnosticBag diagnostics)
{
    private const string DayFormat = "yyyy-MM-dd";
    private const string Done = "true";

    /// <summary>As spreadsheets write a day when they have taken 2022-09-30 for one.</summary>
    private static readonly string[] Days = [DayFormat, "yyyy-M-d", "yyyy/M/d"];

    /// <summary>Ways of writing a day that are understood well enough to say how it is written.</summary>
    private static readonly string[] OtherDays = ["yyyy.M.d", "yyyyMMdd", "yyyy年M月d日", "M/d/yyyy"];

    private static readonly string[] DoneWords = [Done, "是", "已完成", "完成"];
    private static readonly string[] NotDoneWords = ["false", "否", "未完成"];

    /// <summary>A day; null for what is none.</summary>
    public DateTime? Day(SourceFile file, CsvField cell)
    {
        if (TryDay(cell.Value, Days) is { } day)
        {
            return day;
        }

        diagnostics.AddRange([Diagnostic.At(Rules.OverlayDateInvalid, file, cell.Span, cell.Value) with { Suggestion = Meant(cell.Value) }]);
        return null;
    }

    /// <summary>The measured value of a target; null for what cannot be one.</summary>
    public ProgressData? Value(ProgressRow row, Target target)
    {
        Quantity value;
        try
        {
            value = Fulfilment.InUnitOf(target, Quantity.Parse(row.Actual.Value, CultureInfo.InvariantCulture));
        }
        catch (OverflowException)
        {
            return Report(Rules.ActualTooLong, row, row.Actual.Value);
        }
        catch (FormatException)
        {
            return Report(Rules.ActualInvalid, row, row.Actual.Value, row.Id, Example(target));
        }

        Unit? asked = target.Unit ?? target.Range?.Lower.Unit ?? ActualValues.StandardOf(target)?.Unit;
        string unit = asked?.Symbol ?? "";
        return Assessor.FitOf(asked, value) switch
        {
            ValueFit.OtherUnit when value.Unit.Symbol.Length == 0 => Report(Rules.ActualUnitMissing, row, row.Actual.Value, row.Id, unit),
            ValueFit.OtherUnit => Report(Rules.ActualUnitDiffers, row, row.Actual.Value, value.Unit.Symbol, row.Id, unit),
            ValueFit.Impossible => Report(Rules.ActualImpossible, row, row.Actual.Value, row.Id),
            _ => new ProgressData { Amount = value.Amount, Unit = value.Unit.Symbol, Scale = value.Scale, Dimension = value.Dimension.Id },
        };
    }

    /// <summary>Whether a commitment is done; null for what does not say.</summary>
    public ProgressData? IsDone(ProgressRow row, Fact commitment)
        => DoneWords.Contains(row.Actual.Value, StringComparer.OrdinalIgnoreCase) ? new ProgressData { IsDone = true }
            : NotDoneWords.Contains(row.Actual.Value, StringComparer.OrdinalIgnoreCase) ? new ProgressData()
            : Report(Rules.ActualInvalid, row, row.Actual.Value, commitment.Id ?? "", Done);

    private ProgressData? Report(DiagnosticRule rule, ProgressRow row, params string[] arguments)
    {
        diagnostics.Report(rule, row.File, row.Actual.Span, arguments);
        return null;
    }

    /// <summary>A value as it could be: that of the target itself.</summary>
    private static string Example(Target target)
        => (target.Quantity ?? target.Range?.Lower)?.ToString("Z", null) ?? "6%";

    private static DateTime? TryDay(string text, string[] formats)
        => DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day) ? day : null;

    private static string? Meant(string text) => TryDay(text, OtherDays)?.ToString(DayFormat, CultureInfo.InvariantCulture);
}
