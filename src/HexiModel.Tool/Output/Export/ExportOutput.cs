using HexiModel.Tool.Commands;

namespace HexiModel.Tool.Output.Export;

/// <summary>Where an export goes: to a file, which is there whole or not at all, or to standard output.</summary>
/// <param name="context">The console and its words.</param>
/// <param name="file">The file; null for standard output.</param>
internal sealed class ExportOutput(CommandContext context, string? file)
{
    /// <summary>Whether it is shown and not kept.</summary>
    public bool IsTerminal => file is null && context.Console.TerminalWidth is not null;

    /// <summary>Writes text.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public void Write(Action<TextWriter> write)
    {
        if (file is null)
        {
            write(context.Console.Out);
            return;
        }

        Replace(stream =>
        {
            using StreamWriter writer = new(stream, ToolConsole.Encoding) { NewLine = "\n" };
            write(writer);
        });
    }

    /// <summary>Writes bytes, which are not for a terminal, to a stream whose position can be set.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public void WriteBytes(Action<Stream> write)
    {
        if (file is null)
        {
            // A pipe has no position to go back to.
            using MemoryStream bytes = new();
            write(bytes);
            context.Console.Out.Flush();
            using Stream output = context.Console.OpenBytes();
            bytes.WriteTo(output);
            return;
        }

        Replace(write);
    }

    private void Replace(Action<Stream> write) => new FileReplacer(context.Texts).Replace(file!, write);
}
