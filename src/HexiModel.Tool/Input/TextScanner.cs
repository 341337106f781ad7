using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Keys;
using HexiModel.Language.Quantities;
using HexiModel.Language.Quantities.Grammar;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;
using HexiModel.Tool.Localisation;

namespace HexiModel.Tool.Input;

/// <summary>Finds the quantity expressions of files, line by line.</summary>
internal sealed class TextScanner(Texts texts)
{
    private const string FrontMatter = "---";

    private readonly SourceFileReader _reader = new(texts);

    /// <summary>Reads a file; an annotated one is stripped to its official text.</summary>
    /// <exception cref="UsageException">The file is not there or cannot be read.</exception>
    public ScannedText Read(string path)
    {
        SourceFile file = _reader.Read(path);
        bool hasFrontMatter = file.Text.StartsWith(FrontMatter, StringComparison.Ordinal);
        if (FilePath.IsAnnotated(path) || (hasFrontMatter && SyntaxTree.Parse(file).Kind != DocumentKind.Unknown))
        {
            SyntaxTree tree = SyntaxTree.Parse(file);
            // A glossary usually goes on where its report ends.
            return new ScannedText(new SourceFile(file.Path, Stripper.Strip(tree)), tree.FrontMatter.Get(FrontMatterKeys.SourceLines)?.First ?? 1, [.. tree.FrontMatter.Get(FrontMatterKeys.Names) ?? []], tree.Diagnostics);
        }

        return new ScannedText(file, 1, [], CheckEncoding(file));
    }

    /// <summary>The expressions of a text, in order of position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="explain">Whether to say which rows of the grammar decided each.</param>
    public static IEnumerable<ScannedExpression> Scan(ScannedText text, bool explain)
    {
        for (int line = 0; line < text.Text.LineCount; line++)
        {
            string words = text.Text.GetLine(line);
            ReadingProbe? probe = explain ? new ReadingProbe() : null;
            ImmutableArray<QuantityExpression> found = QuantityReader.Read(words, text.Names, probe);
            for (int i = 0; i < found.Length; i++)
            {
                yield return new ScannedExpression(text.Text.Path, text.FirstLine + line, words, found[i], probe?.Rows[i] ?? default);
            }
        }
    }

    /// <summary>A text in another encoding has no quantities to find, and silence would look like a text without any.</summary>
    private static ImmutableArray<Diagnostic> CheckEncoding(SourceFile file)
    {
        int bad = file.Text.AsSpan().IndexOfAny('\uFFFD', '\0');
        return bad < 0 ? [] : [Diagnostic.At(Rules.WrongEncoding, file, new TextSpan(bad, 1))];
    }
}
