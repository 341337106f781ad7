using HexiModel.Language.Text;
using HexiModel.Tool.Fixing;
using HexiModel.Tool.Output;
using HexiModel.Tool.Output.Diffs;

namespace HexiModel.Tool.Commands;

/// <summary>Shows or writes changed files.</summary>
internal sealed class ChangeReport(CommandContext context)
{
    /// <summary>Fails where a file that may change is no UTF-8: none of them is changed then.</summary>
    /// <exception cref="UsageException">One of them is no UTF-8, or cannot be read.</exception>
    public void EnsureUtf8(IEnumerable<SourceFile> files)
    {
        ChangeWriter writer = new(context.Texts);
        foreach (SourceFile file in files)
        {
            writer.EnsureUtf8(file);
        }
    }

    /// <summary>Shows what would change.</summary>
    public void Show(IEnumerable<FileChange> changes)
    {
        UnifiedDiff diff = new(new Palette(context.Console.ColourOut), isForTerminal: context.Console.TerminalWidth is not null);
        foreach (FileChange change in changes)
        {
            diff.Write(change.Before.Path, change.Before.Text, change.After.Text, context.Console.Out);
        }

        // Data first: on a terminal both streams are one.
        context.Console.Out.Flush();
    }

    /// <summary>Writes what changes.</summary>
    public void Write(IReadOnlyCollection<FileChange> changes) => new ChangeWriter(context.Texts).Write(changes);
}
