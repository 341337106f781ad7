using System.Text;

namespace HexiModel.Tool.Output.Html;

/// <summary>A page as a file or an answer has it: UTF-8 without a byte order mark.</summary>
internal static class PageBytes
{
    /// <summary>Writes the page.</summary>
    public static byte[] Of(ReviewPage page)
    {
        using MemoryStream bytes = new();
        using (StreamWriter writer = new(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" })
        {
            page.Write(writer);
        }

        return bytes.ToArray();
    }
}
