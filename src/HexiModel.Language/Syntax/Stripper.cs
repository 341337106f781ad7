using System.Text;

namespace HexiModel.Language.Syntax;

/// <summary>Gives back the official text of annotated files (还原原文): the first law of the language.</summary>
public static class Stripper
{
    /// <summary>The official text of a report and its glossary, in that order.</summary>
    /// <param name="trees">The files. Each separates its paragraphs as its front matter says; between two files the first one's way is kept.</param>
    public static string Strip(params SyntaxTree[] trees)
    {
        StringBuilder builder = new();
        string separator = "";
        foreach (SyntaxTree tree in trees ?? throw new ArgumentNullException(nameof(trees)))
        {
            foreach (BlockSyntax block in tree.Blocks)
            {
                builder.Append(separator).Append(block.Text.Text);
                separator = tree.ParagraphSeparator;
            }
        }

        return builder.ToString();
    }
}
