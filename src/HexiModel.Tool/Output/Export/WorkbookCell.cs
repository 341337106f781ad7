using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace HexiModel.Tool.Output.Export;

/// <summary>Values as cells of a workbook. A text is a text there and never a formula, however it begins.</summary>
internal static partial class WorkbookCell
{
    /// <summary>What a cell takes.</summary>
    private const int MostCharacters = 32_767;

    /// <summary>Before it, spreadsheet programs do not agree on how days are counted: 1900 had 29 days in February in some.</summary>
    private static readonly DateTime FirstDay = new(1900, 3, 1);

    /// <summary>A cell of the head.</summary>
    public static Cell Head(string text)
    {
        Cell cell = Text(text);
        cell.StyleIndex = WorkbookStyles.Head;
        return cell;
    }

    /// <summary>The cell of a value.</summary>
    public static Cell Of(object? value) => value switch
    {
        null => new Cell(),
        string text => Text(text),
        bool flag => new Cell { DataType = CellValues.Boolean, CellValue = new CellValue(flag ? "1" : "0") },
        DateTime day when day >= FirstDay => Number((decimal)day.ToOADate(), WorkbookStyles.Day),
        DateTime => Text(Shown(value)),
        Share share => Number(share.Value, WorkbookStyles.Percent),
        BoundedNumber number => Number(number.Amount, WorkbookStyles.Of(number.Bound)),
        _ => Number(Convert.ToDecimal(value, CultureInfo.InvariantCulture), 0),
    };

    /// <summary>What a spreadsheet program shows of a value.</summary>
    public static string Shown(object? value) => value switch
    {
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Share share => share.Value.ToString("0.0%", CultureInfo.InvariantCulture),
        BoundedNumber number => WorkbookStyles.SignOf(number.Bound) + number.Amount.ToString(CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static Cell Number(decimal number, uint style)
    {
        Cell cell = new() { CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture)) };
        if (style != 0)
        {
            cell.StyleIndex = style;
        }

        return cell;
    }

    private static Cell Text(string text)
    {
        string cut = text.Length <= MostCharacters ? text : text[..(MostCharacters - 1)] + "…";
        return new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(Escaped(cut)) { Space = SpaceProcessingModeValues.Preserve }) };
    }

    /// <summary>Characters that XML cannot have are written as their code, <c>_x0001_</c>, and so is what only looks like one.</summary>
    private static string Escaped(string text)
    {
        string escaped = CodeLike().Replace(text, "_x005F_");
        if (escaped.All(XmlConvert.IsXmlChar))
        {
            return escaped;
        }

        StringBuilder builder = new();
        foreach (Rune rune in escaped.EnumerateRunes())
        {
            bool isKept = rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value);
            builder.Append(isKept ? rune.ToString() : string.Create(CultureInfo.InvariantCulture, $"_x{rune.Value:X4}_"));
        }

        return builder.ToString();
    }

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex CodeLike();
}
