using System.CommandLine;
using HexiModel.Language.Drafting;
using HexiModel.Language.Syntax;
using HexiModel.Tool.Fixing;
using HexiModel.Tool.Input;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Commands;

/// <summary><c>hexi accept</c>: takes the marks of drafts off files that a person has reviewed.</summary>
internal sealed class AcceptCommand : Command
{
    private readonly CommandContext _context;

    public AcceptCommand(CommandContext context)
        : base("accept", context.Texts[AcceptDescription])
    {
        _context = context;
        Argument<string[]> paths = PathArgument.OfPaths(context.Texts, context.Texts[ChangedPathsDescription]);
        Option<bool> dryRun = DryRunOption.Create(context.Texts);
        Add(paths);
        Add(dryRun);
        SetAction(result => Run(result.GetRequiredValue(paths), result.GetValue(dryRun)));
    }

    private int Run(string[] paths, bool isDryRun)
    {
        SourceFileReader reader = new(_context.Texts);
        SyntaxTree[] trees = [.. new FileFinder(_context.Texts).Find(paths).Annotated.Select(path => SyntaxTree.Parse(reader.Read(path)))];
        FileChange[] changes = [.. trees.Select(tree => new FileChange(tree.File, DraftAcceptance.Accept(tree))).Where(change => change.Before.Text != change.After.Text)];
        ChangeWriter files = new(_context.Console, _context.Texts);
        if (isDryRun)
        {
            files.Show(changes);
        }
        else
        {
            files.Write(changes);
        }

        TextWriter writer = isDryRun ? _context.Console.Messages : _context.Console.Out;
        writer.WriteLine(_context.Texts.DraftsAccepted(trees.Sum(DraftAcceptance.Count), changes.Length, isDryRun));
        return ExitCode.Fine;
    }
}
