using System.Text;
using HexiModel.Language.Text;
using HexiModel.Tool.Localisation;

namespace HexiModel.Tool.Input;

/// <summary>Reads files as the language wants them: UTF-8, the byte order mark taken off, U+FFFD for each byte that is none of it.</summary>
internal sealed class SourceFileReader(Texts texts)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path, as the user wrote it or as it was found.</param>
    /// <exception cref="UsageException">The file is not there or cannot be read.</exception>
    public SourceFile Read(string path)
    {
        try
        {
            ReadOnlySpan<byte> bytes = File.ReadAllBytes(path);
            ReadOnlySpan<byte> mark = "\uFEFF"u8;
            return new SourceFile(FilePath.Shown(path), Utf8.GetString(bytes.StartsWith(mark) ? bytes[mark.Length..] : bytes));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageException(texts.PathNotFound(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new UsageException(Directory.Exists(path) ? texts.FileExpected(path) : texts.CannotRead(path, exception.Message));
        }
    }
}
