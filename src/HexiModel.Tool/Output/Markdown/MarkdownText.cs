using System.Text;

namespace HexiModel.Tool.Output.Markdown;

/// <summary>Words of a report in Markdown: they are shown as they are, whatever they would mean there.</summary>
internal static class MarkdownText
{
    /// <summary>What starts or ends something within a line: code, links, HTML, emphasis, formulas, cells, attributes.</summary>
    private const string Signs = "\\`*_[]<>&|~#$^@{}";

    /// <summary>The words, on one line. What stands at the start of a line would need more: nothing is written there.</summary>
    public static string Of(string text)
    {
        StringBuilder escaped = new();
        foreach (char character in VisibleText.Of(text))
        {
            if (Signs.Contains(character, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }

    /// <summary>The words as code, between more backticks than they have in a row.</summary>
    public static string Code(string text)
    {
        string shown = VisibleText.Of(text);
        int longest = 0;
        int row = 0;
        foreach (char character in shown)
        {
            row = character == '`' ? row + 1 : 0;
            longest = Math.Max(longest, row);
        }

        string fence = new('`', longest + 1);
        // Backticks at the ends would join the fence; the spaces that keep them apart are not shown.
        return longest == 0 ? fence + shown + fence : fence + ' ' + shown + ' ' + fence;
    }
}
