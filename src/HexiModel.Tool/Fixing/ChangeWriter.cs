using System.Text;
using System.Text.Unicode;
using HexiModel.Language.Text;
using HexiModel.Tool.Localisation;
using HexiModel.Tool.Output;
using HexiModel.Tool.Output.Diffs;

namespace HexiModel.Tool.Fixing;

/// <summary>Shows changed files, or writes them: each whole or not at all, with the byte order mark and the permissions that it had.</summary>
internal sealed class ChangeWriter(ToolConsole console, Texts texts)
{
    private readonly FileReplacer _replacer = new(texts);

    /// <summary>Shows what would change.</summary>
    public void Show(IEnumerable<FileChange> changes)
    {
        UnifiedDiff diff = new(new Palette(console.ColourOut), isForTerminal: console.TerminalWidth is not null);
        foreach (FileChange change in changes)
        {
            diff.Write(change.Before.Path, change.Before.Text, change.After.Text, console.Out);
        }
    }

    /// <summary>Writes files. All are looked at before the first is touched.</summary>
    /// <exception cref="UsageException">One of them cannot be written, is not UTF-8, or has changed since it was read.</exception>
    public void Write(IReadOnlyCollection<FileChange> changes)
    {
        (string Path, byte[] Bytes)[] files = [.. changes.Select(change => (change.Before.Path, Encode(change)))];
        foreach ((string path, _) in files)
        {
            _replacer.EnsureWritable(path);
        }

        foreach ((string path, byte[] bytes) in files)
        {
            _replacer.Replace(path, bytes);
        }
    }

    /// <summary>Fails where a file holds bytes that are no UTF-8: what stands in it is not known, and neither is what it means for the other files.</summary>
    /// <exception cref="UsageException">One of them is no UTF-8, or cannot be read.</exception>
    public void EnsureUtf8(IEnumerable<SourceFile> files)
    {
        if (files.FirstOrDefault(file => !Utf8.IsValid(_replacer.Read(file.Path))) is { } bad)
        {
            throw new UsageException(texts.NotUtf8(bad.Path));
        }
    }

    private byte[] Encode(FileChange change)
    {
        byte[] now = _replacer.Read(change.Before.Path);
        byte[] mark = now.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.ToArray() : [];
        // Bytes that are no UTF-8 came as U+FFFD: to write the text back would lose them.
        bool isSame = now.AsSpan(mark.Length).SequenceEqual(Encoding.UTF8.GetBytes(change.Before.Text));
        return isSame ? [.. mark, .. Encoding.UTF8.GetBytes(change.After.Text)] : throw new UsageException(texts.CannotChange(change.Before.Path));
    }
}
