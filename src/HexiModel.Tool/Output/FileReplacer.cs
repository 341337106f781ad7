using HexiModel.Tool.Localisation;

namespace HexiModel.Tool.Output;

/// <summary>Takes files up and puts them back changed, so that whoever reads one finds the old or the new text, never half of it.</summary>
internal sealed class FileReplacer(Texts texts)
{
    /// <summary>What a file holds.</summary>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public byte[] Read(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(texts.CannotRead(path, exception.Message));
        }
    }

    /// <summary>Fails where a file may not be changed: a new file in its place would get around that.</summary>
    /// <exception cref="UsageException">The file is write-protected.</exception>
    public void EnsureWritable(string path)
    {
        if (File.Exists(path) && File.GetAttributes(TargetOf(path)).HasFlag(FileAttributes.ReadOnly))
        {
            throw new UsageException(texts.ReadOnlyFile(path));
        }
    }

    /// <summary>Puts a new text in the place of a file, which keeps its permissions; a link goes on to point to it.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public void Replace(string path, byte[] bytes) => Replace(path, stream => stream.Write(bytes));

    /// <inheritdoc cref="Replace(string, byte[])"/>
    public void Replace(string path, Action<Stream> write)
    {
        EnsureWritable(path);
        string target = TargetOf(path);
        string temporary = Path.Combine(Path.GetDirectoryName(target) ?? ".", "." + Path.GetFileName(target) + "." + Path.GetRandomFileName());
        try
        {
            using (FileStream stream = File.Create(temporary))
            {
                write(stream);
            }

            MoveOver(temporary, target);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The user has never heard of the file in between.
            throw new UsageException(texts.CannotWriteFile(path, exception.Message.Replace(temporary, path, StringComparison.Ordinal)));
        }
        finally
        {
            // Deleting in a folder that does not exist would hide the message about it.
            if (File.Exists(temporary))
            {
                File.Delete(temporary);
            }
        }
    }

    private static void MoveOver(string temporary, string target)
    {
        if (!File.Exists(target))
        {
            File.Move(temporary, target);
        }
        else if (OperatingSystem.IsWindows())
        {
            // Keeps the access list of the file it replaces.
            File.Replace(temporary, target, destinationBackupFileName: null);
        }
        else
        {
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            File.Move(temporary, target, overwrite: true);
        }
    }

    private static string TargetOf(string path)
        => File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } target ? target.FullName : Path.GetFullPath(path);
}
