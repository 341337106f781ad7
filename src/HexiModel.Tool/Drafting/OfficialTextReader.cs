using System.Text.Unicode;
using HexiModel.Language.Text;
using HexiModel.Tool.Drafting.Word;
using HexiModel.Tool.Input;
using HexiModel.Tool.Localisation;
using HexiModel.Tool.Output;

namespace HexiModel.Tool.Drafting;

/// <summary>Reads texts and Word documents to draft from. A text in another encoding is refused: what its bytes mean would be guessed.</summary>
internal sealed class OfficialTextReader(Texts texts)
{
    /// <summary>Reads a text.</summary>
    /// <exception cref="UsageException">The file is not there, cannot be read, is not UTF-8 or holds no text.</exception>
    public DraftSource Read(string path) => WordDocument.Is(path) ? ReadDocument(path) : new DraftSource(ReadText(path), path, null);

    private DraftSource ReadDocument(string path)
    {
        WordDocument document = WordDocument.Read(path, texts);
        string name = Path.ChangeExtension(path, ".txt");
        return document.Text.Length > 0 ? new DraftSource(new SourceFile(FilePath.Shown(name), document.Text), name, document.Headings) : throw new UsageException(texts.TextEmpty(path));
    }

    private SourceFile ReadText(string path)
    {
        SourceFile file = new SourceFileReader(texts).Read(path);
        byte[] bytes = new FileReplacer(texts).Read(path);
        if (!Utf8.IsValid(bytes))
        {
            bool isUtf16 = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
            throw new UsageException(texts.TextNotUtf8(path, isUtf16 ? "UTF-16" : "GB18030"));
        }

        return file.Text.Any(c => !char.IsWhiteSpace(c)) ? file : throw new UsageException(texts.TextEmpty(path));
    }
}
