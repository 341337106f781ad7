using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using HexiModel.Tool.Localisation;
using HexiModel.Tool.Output.Html;

namespace HexiModel.Tool.Serving;

/// <summary>
/// Serves one page to browsers on this machine, and tells them of changes. It listens on the loopback address only, and answers only those
/// who call it by that: a page from elsewhere whose name was made to point here gets nothing.
/// </summary>
internal sealed class PageServer : IDisposable
{
    private const int MostConnections = 64;
    private static readonly TimeSpan HeadTime = TimeSpan.FromSeconds(10);

    /// <summary>A browser that has gone away is noticed when something is written to it.</summary>
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    private readonly TcpListener _listener;
    private readonly WatchedPage _page;
    private readonly CancellationTokenSource _stop = new();
    private readonly SemaphoreSlim _connections = new(MostConnections);

    private PageServer(TcpListener listener, WatchedPage page)
    {
        (_listener, _page) = (listener, page);
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>The port that it listens on.</summary>
    public int Port { get; }

    /// <summary>Starts a server.</summary>
    /// <param name="page">The page.</param>
    /// <param name="port">The port; 0 for any that is free.</param>
    /// <param name="texts">For what is wrong with the port.</param>
    /// <exception cref="UsageException">The port is taken, or not for this user.</exception>
    public static PageServer Start(WatchedPage page, int port, Texts texts)
    {
        TcpListener listener = new(IPAddress.Loopback, port);
        try
        {
            listener.Start();
        }
        catch (SocketException exception)
        {
            listener.Dispose();
            throw new UsageException(texts.PortTaken(port, exception.Message));
        }

        PageServer server = new(listener, page);
        _ = server.ListenAsync();
        return server;
    }

    /// <summary>Stops it.</summary>
    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
    }

    private async Task ListenAsync()
    {
        try
        {
            while (!_stop.IsCancellationRequested)
            {
                await _connections.WaitAsync(_stop.Token).ConfigureAwait(false);
                TcpClient client = await _listener.AcceptTcpClientAsync(_stop.Token).ConfigureAwait(false);
                _ = AnswerAsync(client);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // The server was stopped.
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        try
        {
            using (client)
            {
                NetworkStream stream = client.GetStream();
                using CancellationTokenSource late = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
                late.CancelAfter(HeadTime);
                PageRequest? request = await PageRequest.ReadAsync(stream, late.Token).ConfigureAwait(false);
                await AnswerAsync(stream, request).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // The browser has gone away, or says nothing.
        }
        finally
        {
            _connections.Release();
        }
    }

    private Task AnswerAsync(NetworkStream stream, PageRequest? request) => request switch
    {
        null => SendAsync(stream, "400 Bad Request"),
        { Host: var host } when !IsOwn(host) => SendAsync(stream, "403 Forbidden"),
        { Method: not "GET" } => SendAsync(stream, "405 Method Not Allowed"),
        { Path: "/" } => SendAsync(stream, "200 OK", _page.Current.Bytes),
        { Path: "/changes" } => SendChangesAsync(stream),
        _ => SendAsync(stream, "404 Not Found"),
    };

    private bool IsOwn(string? host)
        => host == string.Create(CultureInfo.InvariantCulture, $"{IPAddress.Loopback}:{Port}") || host == string.Create(CultureInfo.InvariantCulture, $"localhost:{Port}");

    private async Task SendAsync(NetworkStream stream, string status, ReadOnlyMemory<byte> body = default)
    {
        await SendHeadAsync(stream, status, "text/html; charset=utf-8", body.Length).ConfigureAwait(false);
        await stream.WriteAsync(body, _stop.Token).ConfigureAwait(false);
    }

    /// <summary>An event when the page has changed; the browser then asks for it again.</summary>
    private async Task SendChangesAsync(NetworkStream stream)
    {
        PageVersion shown = _page.Current;
        await SendHeadAsync(stream, "200 OK", "text/event-stream", length: null).ConfigureAwait(false);
        while (!shown.Replaced.IsCompleted)
        {
            await stream.WriteAsync(": \n\n"u8.ToArray(), _stop.Token).ConfigureAwait(false);
            await Task.WhenAny(shown.Replaced, Task.Delay(Heartbeat, _stop.Token)).ConfigureAwait(false);
            _stop.Token.ThrowIfCancellationRequested();
        }

        await stream.WriteAsync("data: changed\n\n"u8.ToArray(), _stop.Token).ConfigureAwait(false);
    }

    private async Task SendHeadAsync(NetworkStream stream, string status, string type, int? length)
    {
        string[] lines =
        [
            "HTTP/1.1 " + status,
            "Content-Type: " + type,
            .. length is { } known ? ["Content-Length: " + known.ToString(CultureInfo.InvariantCulture)] : Array.Empty<string>(),
            "Cache-Control: no-store",
            "Connection: close",
            "Content-Security-Policy: " + PageFiles.Policy(isServed: true) + "; frame-ancestors 'none'",
            "Cross-Origin-Resource-Policy: same-origin",
            "Cross-Origin-Opener-Policy: same-origin",
            "Referrer-Policy: no-referrer",
            "X-Content-Type-Options: nosniff",
            "",
            "",
        ];
        await stream.WriteAsync(Encoding.ASCII.GetBytes(string.Join("\r\n", lines)), _stop.Token).ConfigureAwait(false);
    }
}
