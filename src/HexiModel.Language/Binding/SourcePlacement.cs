using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>Where the text of a file stands in its official text.</summary>
/// <param name="First">The first line, 1-based.</param>
/// <param name="Last">The last line.</param>
/// <param name="LinesPerParagraph">Two where blank lines separate paragraphs.</param>
internal sealed record SourcePlacement(int First, int Last, int LinesPerParagraph)
{
    /// <summary>The first paragraph of a report stands once in it, or a few times; further ones are not looked at.</summary>
    private const int MostPlaces = 4;

    /// <summary>Finds the place where the official text has every paragraph of the file, whatever its front matter says; null where there is none.</summary>
    public static SourcePlacement? Find(SyntaxTree tree, SourceFile source, DamagedText damaged)
        => Candidates(tree, source).FirstOrDefault(candidate => candidate.Holds(tree, source, damaged));

    /// <summary>The keys that give it, as they are written in the front matter, where they are not what the header says.</summary>
    /// <param name="header">The header.</param>
    /// <param name="end">The last line of the official text, which is meant where the header gives none.</param>
    public IEnumerable<(FrontMatterKey Key, string Value)> Corrections(ReportHeader header, int end)
    {
        if (First != header.FirstLine || Last != (header.LastLine ?? end))
        {
            yield return (FrontMatterKeys.SourceLines, FormattableString.Invariant($"{First}-{Last}"));
        }

        if (LinesPerParagraph != header.LinesPerParagraph)
        {
            yield return (FrontMatterKeys.SourceParagraphs, LinesPerParagraph == 1 ? "line" : "blank-line");
        }
    }

    private static IEnumerable<SourcePlacement> Candidates(SyntaxTree tree, SourceFile source)
    {
        string first = tree.Blocks.IsEmpty ? "" : tree.Blocks[0].Text.Text;
        return Enumerable.Range(1, first.Length == 0 ? 0 : source.LineCount)
            .Where(line => source.GetLine(line - 1) == first)
            .Take(MostPlaces)
            .SelectMany(line => Enumerable.Range(1, 2).Select(step => new SourcePlacement(line, line + ((tree.Blocks.Length - 1) * step), step)));
    }

    private bool Holds(SyntaxTree tree, SourceFile source, DamagedText damaged)
    {
        if (Last > source.LineCount)
        {
            return false;
        }

        for (int i = 0; i < tree.Blocks.Length; i++)
        {
            int line = First + (i * LinesPerParagraph);
            bool isApart = i == 0 || LinesPerParagraph == 1 || source.GetLine(line - 2).Length == 0;
            if (!isApart || (source.GetLine(line - 1) != tree.Blocks[i].Text.Text && !damaged.Contains(tree.Blocks[i])))
            {
                return false;
            }
        }

        return true;
    }
}
