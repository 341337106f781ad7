using System.Security.Cryptography;
using System.Text;

namespace HexiModel.Language.Text;

/// <summary>The hash that <c>source-sha256</c> holds: of the whole text in UTF-8, without a byte order mark.</summary>
internal static class SourceHash
{
    /// <summary>The hash in lower-case hexadecimal digits.</summary>
    public static string Of(string text)
    {
        using SHA256 sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(text)).Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
