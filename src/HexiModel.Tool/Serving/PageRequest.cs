using System.Text;

namespace HexiModel.Tool.Serving;

/// <summary>What a browser asks for: the first line of its request, and the name that it calls the server by.</summary>
internal sealed record PageRequest(string Method, string Path, string? Host)
{
    /// <summary>Browsers send a few hundred bytes.</summary>
    private const int LongestHead = 16 * 1024;

    private const string HostHeader = "Host:";

    /// <summary>Reads a request; null where it is none.</summary>
    public static async Task<PageRequest?> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[LongestHead];
        int length = 0;
        while (length < buffer.Length)
        {
            int read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return null;
            }

            length += read;
            if (buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8) is >= 0 and var end)
            {
                return Parse(Encoding.Latin1.GetString(buffer, 0, end));
            }
        }

        return null;
    }

    private static PageRequest? Parse(string head)
    {
        string[] lines = head.Split("\r\n");
        string[] hosts = [.. lines.Skip(1).Where(line => line.StartsWith(HostHeader, StringComparison.OrdinalIgnoreCase)).Select(line => line[HostHeader.Length..].Trim())];
        return lines[0].Split(' ') is [var method, var target, var version] && version.StartsWith("HTTP/1.", StringComparison.Ordinal)
            ? new PageRequest(method, target.Split('?')[0], hosts is [var host] ? host : null)
            : null;
    }
}
