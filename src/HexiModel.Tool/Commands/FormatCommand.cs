using System.CommandLine;
using HexiModel.Language.Fixes;
using HexiModel.Language.Syntax;
using HexiModel.Tool.Fixing;
using HexiModel.Tool.Input;
using HexiModel.Tool.Output;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Commands;

/// <summary><c>hexi format</c>: one sentence a line.</summary>
internal sealed class FormatCommand : Command
{
    private readonly CommandContext _context;

    public FormatCommand(CommandContext context)
        : base("format", context.Texts[FormatCommandDescription])
    {
        _context = context;
        Argument<string[]> paths = PathArgument.OfPaths(context.Texts, context.Texts[ChangedPathsDescription]);
        Option<bool> check = new("--check") { Description = context.Texts[FormatCheckDescription] };
        Option<bool> dryRun = DryRunOption.Create(context.Texts);
        Add(paths);
        Add(check);
        Add(dryRun);
        SetAction(result => Run(result.GetRequiredValue(paths), result.GetValue(check), result.GetValue(dryRun)));
    }

    private int Run(string[] paths, bool isCheck, bool isDryRun)
    {
        SourceFileReader reader = new(_context.Texts);
        SyntaxTree[] trees = [.. new FileFinder(_context.Texts).Find(paths).Annotated.Select(path => SyntaxTree.Parse(reader.Read(path)))];
        FileChange[] changes = [.. trees.Select(tree => new FileChange(tree.File, SentenceLayout.Apply(tree))).Where(change => change.Before.Text != change.After.Text)];
        ChangeWriter files = new(_context.Console, _context.Texts);
        if (isDryRun)
        {
            files.Show(changes);
        }
        else if (!isCheck)
        {
            files.Write(changes);
        }

        TextWriter writer = isDryRun ? _context.Console.Messages : _context.Console.Out;
        foreach (FileChange change in changes)
        {
            writer.WriteLine(VisibleText.Of(change.Before.Path));
        }

        writer.WriteLine(_context.Texts.FilesLaidOut(changes.Length, trees.Length, isCheck || isDryRun));
        return isCheck && changes.Length > 0 ? ExitCode.Findings : ExitCode.Fine;
    }
}
