using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HexiModel.Tool.Drafting.Word;

/// <summary>The words of a paragraph or row as they are read: no deleted or hidden ones, no codes of fields, nothing of text boxes.</summary>
internal static class WordWords
{
    public static string Of(Paragraph paragraph)
    {
        StringBuilder words = new();
        Write(paragraph, words);
        return words.ToString();
    }

    /// <summary>The cells of a row, with a blank between.</summary>
    public static string Of(TableRow row)
        => string.Join(" ", row.Descendants<TableCell>()
            .Where(cell => cell.Ancestors<TableRow>().First() == row)
            .Select(cell => string.Concat(WordBlocks.Of(cell).OfType<Paragraph>().Select(Of)).Trim())
            .Where(cell => cell.Length > 0));

    private static void Write(OpenXmlElement container, StringBuilder words)
    {
        foreach (OpenXmlElement child in container.ChildElements)
        {
            switch (child)
            {
                case Run run when IsHidden(run):
                case DeletedRun or MoveFromRun:
                case Drawing or Picture or AlternateContent or EmbeddedObject:
                    break;
                case Text text:
                    words.Append(text.Text);
                    break;
                case TabChar:
                    words.Append(' ');
                    break;
                case NoBreakHyphen:
                    words.Append('-');
                    break;
                case CarriageReturn:
                case Break { Type: null }:
                case Break { Type.Value: var type } when type == BreakValues.TextWrapping:
                    words.Append('\n');
                    break;
                default:
                    Write(child, words);
                    break;
            }
        }
    }

    private static bool IsHidden(Run run) => run.RunProperties?.Vanish is { } vanish && vanish.Val?.Value != false;
}
