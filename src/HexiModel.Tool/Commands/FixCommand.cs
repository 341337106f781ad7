using System.CommandLine;
using HexiModel.Tool.Fixing;
using HexiModel.Tool.Input;
using HexiModel.Tool.Output;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Commands;

/// <summary><c>hexi fix</c>: mends what has one answer, and lists what a person has to choose.</summary>
internal sealed class FixCommand : Command
{
    private readonly CommandContext _context;

    public FixCommand(CommandContext context)
        : base("fix", context.Texts[FixDescription])
    {
        _context = context;
        Argument<string[]> paths = PathArgument.OfPaths(context.Texts, context.Texts[ChangedPathsDescription]);
        Option<bool> dryRun = DryRunOption.Create(context.Texts);
        Option<string[]> choose = ChooseOption.Create(context.Texts);
        Add(paths);
        Add(dryRun);
        Add(choose);
        SetAction(result => Run(
            result.GetRequiredValue(paths), result.GetValue(dryRun), [.. (result.GetValue(choose) ?? []).Select(ChooseOption.Parse)]));
    }

    private int Run(string[] paths, bool isDryRun, FixChoice[] choices)
    {
        FoundFiles found = new FileFinder(_context.Texts).Find(paths);
        WorkspaceSources sources = new WorkspaceLoader(_context.Texts).Read(found);
        HashSet<string> changeable = found.Annotated.Concat(found.Catalogues).Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        ChangeWriter files = new(_context.Console, _context.Texts);
        files.EnsureUtf8(sources.Trees.Select(tree => tree.File).Where(file => changeable.Contains(Path.GetFullPath(file.Path))));
        FixOutcome outcome = new Fixer(choices).Fix(sources, changeable);
        if (outcome.Idle.Length > 0)
        {
            FixChoice idle = outcome.Idle[0];
            throw new UsageException(idle.Line is { } line ? _context.Texts.NothingOnLine(idle.ToString(), idle.Id, line) : _context.Texts.NothingThere(idle.ToString(), idle.Id));
        }

        if (isDryRun)
        {
            // The difference is the data, so that it can be kept as a patch; what is said about it is not.
            files.Show(outcome.Changes);
            new FixSummary(_context.Texts, new Palette(_context.Console.ColourError)).Write(outcome, isDryRun, _context.Console.Messages);
        }
        else
        {
            files.Write(outcome.Changes);
            new FixSummary(_context.Texts, new Palette(_context.Console.ColourOut)).Write(outcome, isDryRun, _context.Console.Out);
        }

        return outcome.Workspace.HasErrors ? ExitCode.Findings : ExitCode.Fine;
    }
}
