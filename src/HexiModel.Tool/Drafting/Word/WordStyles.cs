using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HexiModel.Tool.Drafting.Word;

/// <summary>What the styles of a document say of its paragraphs. Built-in styles have English names in every language of Word.</summary>
internal sealed class WordStyles
{
    private const string Heading = "heading ";
    private const string Contents = "toc";

    /// <summary>A style that is based on itself ends somewhere.</summary>
    private const int DeepestBase = 16;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);

    public WordStyles(MainDocumentPart part)
    {
        foreach (Style style in part.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
            {
                _styles.TryAdd(id, style);
            }
        }
    }

    /// <summary>The level of a paragraph with a heading style, or with a level of the outline; null for others.</summary>
    public int? HeadingLevel(Paragraph paragraph)
    {
        int? outline = paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value;
        return outline is >= 0 and <= 8 ? outline + 1 : Of(paragraph).Select(LevelOf).FirstOrDefault(level => level is not null);
    }

    /// <summary>Whether a paragraph is a line of a table of contents.</summary>
    public bool IsContents(Paragraph paragraph) => Of(paragraph).Any(style => NameOf(style).StartsWith(Contents, StringComparison.OrdinalIgnoreCase));

    /// <summary>The style of a paragraph and those that it is based on.</summary>
    public IEnumerable<Style> Of(Paragraph paragraph)
    {
        string? id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        for (int depth = 0; id is not null && depth < DeepestBase && _styles.TryGetValue(id, out Style? style); depth++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    private static string NameOf(Style style) => style.StyleName?.Val?.Value ?? "";

    private static int? LevelOf(Style style)
    {
        if (NameOf(style) is var name && name.StartsWith(Heading, StringComparison.OrdinalIgnoreCase)
            && int.TryParse(name.AsSpan(Heading.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int level) && level is >= 1 and <= 9)
        {
            return level;
        }

        return style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is >= 0 and <= 8 and var outline ? outline + 1 : null;
    }
}
