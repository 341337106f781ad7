using System.Collections.Immutable;
using System.Globalization;
using HexiModel.Language.Diagnostics;
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
            return new ScannedText(new SourceFile(file.Path, Stripper.Strip(tree)), FirstLine(tree), Names(tree), tree.Diagnostics);
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

    /// <summary>The line of the official text that a file starts with: a glossary usually goes on where its report ends.</summary>
    private static int FirstLine(SyntaxTree tree)
    {
        string? lines = tree.FrontMatter.Find("source-lines")?.Value;
        string first = lines?.Split('-')[0].Trim() ?? "";
        return int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out int line) && line > 0 ? line : 1;
    }

    /// <summary>A text in another encoding has no quantities to find, and silence would look like a text without any.</summary>
    private static ImmutableArray<Diagnostic> CheckEncoding(SourceFile file)
    {
        int bad = file.Text.AsSpan().IndexOfAny('\uFFFD', '\0');
        return bad < 0 ? [] : [Diagnostic.At(Rules.WrongEncoding, file, new TextSpan(bad, 1))];
    }

    private static ImmutableArray<string> Names(SyntaxTree tree)
        => tree.FrontMatter.Find("names") is { } names
            ? [.. names.Value.Split([',', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]
            : [];
}
