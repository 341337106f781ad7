using HexiModel.Tool.Input;

namespace HexiModel.Tool.Serving;

/// <summary>A page that is made again when its files change.</summary>
internal sealed class WatchedPage
{
    /// <summary>Looking at the times of some files costs next to nothing, and works on every file system, unlike being told of changes.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    private readonly Func<Workspace> _load;
    private readonly Func<Workspace, byte[]> _write;
    private readonly FileStamps _stamps;
    private string[] _files = [];
    private string _stamp = "";
    private volatile PageVersion _current;

    /// <summary>Makes the first page.</summary>
    /// <exception cref="UsageException">The files cannot be read.</exception>
    public WatchedPage(Func<Workspace> load, Func<Workspace, byte[]> write, FileStamps stamps)
    {
        (_load, _write, _stamps) = (load, write, stamps);
        _current = new PageVersion(Make());
        _stamp = _stamps.Take(_files);
    }

    /// <summary>Says why the page could not be made again; the one before stays.</summary>
    public event EventHandler<string>? Failed;

    /// <summary>The page as it is now.</summary>
    public PageVersion Current => _current;

    /// <summary>Makes the page again whenever its files have changed, until it is cancelled.</summary>
    public async Task WatchAsync(CancellationToken cancellationToken)
    {
        using PeriodicTimer timer = new(Interval);
        string seen = _stamp;
        while (await timer.WaitForNextTickAsync(cancellationToken).ConfigureAwait(false))
        {
            string stamp = _stamps.Take(_files);
            // A file that is still being written changes again before the next look.
            bool isSettled = stamp == seen;
            seen = stamp;
            if (isSettled && stamp != _stamp)
            {
                _stamp = stamp;
                Renew();
            }
        }
    }

    private void Renew()
    {
        try
        {
            PageVersion next = new(Make());
            PageVersion before = _current;
            _current = next;
            before.Replace();
            _stamp = _stamps.Take(_files);
        }
        catch (UsageException exception)
        {
            Failed?.Invoke(this, exception.Message);
        }
    }

    private byte[] Make()
    {
        Workspace workspace = _load();
        _files = [.. workspace.Files.Select(file => file.Path)];
        return _write(workspace);
    }
}

/// <summary>A page until there is another.</summary>
/// <param name="bytes">The page.</param>
internal sealed class PageVersion(byte[] bytes)
{
    private readonly TaskCompletionSource _replaced = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The page.</summary>
    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    /// <summary>Ends when there is another.</summary>
    public Task Replaced => _replaced.Task;

    /// <summary>Says that there is another.</summary>
    public void Replace() => _replaced.TrySetResult();
}
