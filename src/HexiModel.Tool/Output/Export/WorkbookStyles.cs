using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace HexiModel.Tool.Output.Export;

/// <summary>The styles of a workbook, each with the index that cells name it by.</summary>
internal static class WorkbookStyles
{
    public const uint Head = 1;
    public const uint Day = 2;
    public const uint Percent = 3;

    private const uint FirstBound = 4;

    /// <summary>Formats of one's own have numbers from here on.</summary>
    private const uint FirstFormat = 164;

    /// <summary>How a bound is shown before its number, which stays a number: ≥6.</summary>
    private static readonly Dictionary<Bound, string> Signs = new()
    {
        [Bound.AtLeast] = "≥",
        [Bound.MoreThan] = ">",
        [Bound.Over] = ">",
        [Bound.AtMost] = "≤",
        [Bound.LessThan] = "<",
        [Bound.Nearly] = "近",
        [Bound.About] = "约",
    };

    private static readonly Bound[] Bounds = [.. Signs.Keys];

    /// <summary>The style that shows a bound; the plain one where there is no sign for it.</summary>
    public static uint Of(Bound bound) => Array.IndexOf(Bounds, bound) is >= 0 and var index ? FirstBound + (uint)index : 0;

    /// <summary>How a bound is shown.</summary>
    public static string SignOf(Bound bound) => Signs.GetValueOrDefault(bound, "");

    public static Stylesheet Create()
    {
        string[] formats = ["yyyy\\-mm\\-dd", "0.0%", .. Signs.Values.Select(sign => $"\"{sign}\"General")];
        return new Stylesheet(
            new NumberingFormats(formats.Select((format, index) => new NumberingFormat { NumberFormatId = FirstFormat + (uint)index, FormatCode = format })),
            new Fonts(new Font(), new Font(new Bold())),
            new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats((OpenXmlElement[])
            [
                new CellFormat(),
                new CellFormat { FontId = 1, ApplyFont = true },
                .. formats.Select((_, index) => new CellFormat { NumberFormatId = FirstFormat + (uint)index, ApplyNumberFormat = true }),
            ]));
    }
}
