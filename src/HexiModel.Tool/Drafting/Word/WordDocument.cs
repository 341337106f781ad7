using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using HexiModel.Tool.Localisation;
using HexiModel.Tool.Output;

namespace HexiModel.Tool.Drafting.Word;

/// <summary>
/// The text of a Word document (<c>.docx</c>), a paragraph a line, and which lines have heading styles. Taken: what is read on paper, with the numbers
/// that Word writes itself; a row of a table is a line. Left out: headers, footers, notes, comments, text boxes, hidden text, deleted revisions and tables of
/// contents.
/// </summary>
/// <param name="Text">The text.</param>
/// <param name="Headings">The lines with heading styles, from 1, and their levels.</param>
internal sealed record WordDocument(string Text, IReadOnlyDictionary<int, int> Headings)
{
    /// <summary>A document that unpacks to more is not a report.</summary>
    private const long MostCharacters = 50_000_000;

    /// <summary>The first bytes of the files of Word before 2007, and of those that a password locks.</summary>
    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>Whether a name is that of a Word document.</summary>
    public static bool Is(string path) => Path.GetExtension(path).ToUpperInvariant() is ".DOCX" or ".DOC";

    /// <summary>Reads a document.</summary>
    /// <exception cref="UsageException">It cannot be read, is locked by a password, or is not a document.</exception>
    public static WordDocument Read(string path, Texts texts)
    {
        byte[] bytes = new FileReplacer(texts).Read(path);
        if (bytes.AsSpan().StartsWith(CompoundFile))
        {
            throw new UsageException(texts.DocumentLocked(path));
        }

        try
        {
            using MemoryStream stream = new(bytes);
            using WordprocessingDocument document = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = MostCharacters });
            return document.MainDocumentPart?.Document?.Body is { } body ? Read(document.MainDocumentPart, body) : throw new UsageException(texts.DocumentBroken(path));
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or IOException
            or InvalidOperationException or FormatException or ArgumentException or NotSupportedException)
        {
            throw new UsageException(texts.DocumentBroken(path));
        }
    }

    private static WordDocument Read(MainDocumentPart part, Body body)
    {
        WordStyles styles = new(part);
        WordNumbers numbers = new(part, styles);
        List<string> lines = [];
        Dictionary<int, int> headings = [];
        foreach (DocumentFormat.OpenXml.OpenXmlElement element in WordBlocks.Of(body))
        {
            if (element is TableRow row)
            {
                Add(lines, WordWords.Of(row));
            }
            else if (element is Paragraph paragraph && !styles.IsContents(paragraph))
            {
                string words = WordWords.Of(paragraph);
                string number = words.AsSpan().Trim().IsEmpty ? "" : numbers.Next(paragraph);
                int first = lines.Count + 1;
                Add(lines, number + words);
                if (styles.HeadingLevel(paragraph) is { } level && lines.Count >= first)
                {
                    headings[first] = level;
                }
            }
        }

        return new WordDocument(string.Concat(lines.Select(line => line + "\n")), headings);
    }

    /// <summary>A line break inside of a paragraph makes two lines; blanks at the ends are layout.</summary>
    private static void Add(List<string> lines, string words)
        => lines.AddRange(words.Split('\n').Select(line => line.Trim(' ', '\t', '\r')).Where(line => line.Any(c => !char.IsWhiteSpace(c))));
}
