using System.Text;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;
using HexiModel.Mutation.Tests.Seeds;

namespace HexiModel.Mutation.Tests.Mutations;

/// <summary>Files written in another encoding, with bytes or characters that no text holds, or with other line ends.</summary>
internal static class EncodingMutations
{
    public static IEnumerable<SeedMutation> List { get; } =
    [
        new("saved as GB18030", AllFiles.Select(file => Reread(file, Gb18030.GetBytes(SeedProject.Clean.Text(file))))),
        new("saved as UTF-16 without a byte order mark", AllFiles.Select(file => Reread(file, Encoding.Unicode.GetBytes(SeedProject.Clean.Text(file))))),
        new("a byte that is no UTF-8", AllFiles.SelectMany(file => Places(file).Select(position => Damage.Insert(file, position, "\uFFFD").Whole(Rules.WrongEncoding)))),
        new("a NUL", AllFiles.SelectMany(file => Places(file).Select(position => Damage.Insert(file, position, "\0").Whole(Rules.WrongEncoding)))),
        new("half a surrogate pair", AllFiles.SelectMany(file => Places(file).Select(position => Damage.Insert(file, position, "\uD83D").Whole(Rules.WrongEncoding)))),
        new("saved as UTF-8 with a byte order mark (harmless)", AllFiles.Select(file => Rewrite(file, Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(SeedProject.Clean.Text(file))])))),
        new("saved as UTF-16 with a byte order mark (harmless)", AllFiles.Select(file => Rewrite(file, Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(SeedProject.Clean.Text(file))])))),
        new("CRLF line ends (harmless)", AllFiles.Select(file => Rewrite(file, SeedProject.Clean.Text(file).Replace("\n", "\r\n", StringComparison.Ordinal)))),
        new("CR line ends in the annotated files (harmless)", Annotated.Select(file => Rewrite(file, SeedProject.Clean.Text(file).Replace('\n', '\r')))),
        new("blank lines at the end of an annotated file (harmless)", Annotated.Append(SeedFile.Catalogue).Select(file => Damage.Insert(file, SeedProject.Clean.Text(file).Length, "\n\n\n"))),
        new("a line end behind a full stop (harmless)", Annotated.SelectMany(file => FullStops(file).Select(position => Damage.Insert(file, position + 1, "\n")))),
        new("three blank lines between paragraphs (harmless)", Sites.Blocks.Skip(1).Select(place => Damage.Insert(place.File, place.Block.Span.Start, "\n\n\n"))),
        new("a backslash before a full stop (harmless)", Annotated.SelectMany(file => Dots(file).Select(position => Damage.Insert(file, position, "\\")))),
    ];

    private static Encoding Gb18030
    {
        get
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            return Encoding.GetEncoding("GB18030");
        }
    }

    private static SeedFile[] AllFiles => [SeedFile.Report, SeedFile.Glossary, SeedFile.Catalogue, SeedFile.Official];

    private static SeedFile[] Annotated => [SeedFile.Report, SeedFile.Glossary];

    /// <summary>As the compiler and the command read files: by their byte order mark, else as UTF-8.</summary>
    private static string Decode(byte[] bytes)
    {
        using StreamReader reader = new(new MemoryStream(bytes), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The first character that no text holds is said; everything in the file is lost.</summary>
    private static Damage Reread(SeedFile file, byte[] bytes)
    {
        string text = Decode(bytes);
        int first = text.IndexOfAny(['\uFFFD', '\0']);
        return Rewrite(file, text).With(new Expected(Rules.WrongEncoding, file, new TextSpan(first, 1))).Loses(static _ => true);
    }

    private static Damage Rewrite(SeedFile file, string text) => Damage.Replace(file, new TextSpan(0, SeedProject.Clean.Text(file).Length), text);

    /// <summary>Inside the words of the annotated files and the official text, and the names of the catalogue.</summary>
    private static IEnumerable<int> Places(SeedFile file)
    {
        string text = SeedProject.Clean.Text(file);
        return Enumerable.Range(1, text.Length - 1).Where(position => IsHan(text[position]) && IsHan(text[position - 1]));
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    private static IEnumerable<int> FullStops(SeedFile file) => Positions(file, '。');

    private static IEnumerable<int> Dots(SeedFile file)
        => Sites.Texts.Where(place => place.File == file).SelectMany(place => Enumerable.Range(place.Token.Span.Start, place.Token.Span.Length)).Where(position => SeedProject.Clean.Text(file)[position] == '.');

    private static IEnumerable<int> Positions(SeedFile file, char c)
    {
        string text = SeedProject.Clean.Text(file);
        return Enumerable.Range(0, text.Length - 1).Where(position => text[position] == c && text[position + 1] != '\n');
    }
}
