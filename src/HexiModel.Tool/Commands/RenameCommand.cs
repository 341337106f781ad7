using System.CommandLine;
using HexiModel.Language.Catalogue;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Fixes;
using HexiModel.Language.Keys;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;
using HexiModel.Tool.Fixing;
using HexiModel.Tool.Input;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Commands;

/// <summary><c>hexi rename</c>: changes an id everywhere in the files of a project.</summary>
internal sealed class RenameCommand : Command
{
    private readonly CommandContext _context;

    public RenameCommand(CommandContext context)
        : base("rename", context.Texts[RenameDescription])
    {
        _context = context;
        Argument<string> from = new("OLD") { Description = context.Texts[RenameOldDescription] };
        Argument<string> to = new("NEW") { Description = context.Texts[RenameNewDescription] };
        Argument<string[]> paths = PathArgument.OfPathsOrNone(context.Texts, context.Texts[RenamePathsDescription]);
        Option<bool> dryRun = DryRunOption.Create(context.Texts);
        Add(from);
        Add(to);
        Add(paths);
        Add(dryRun);
        SetAction(result => Run(
            IdRename.Normalize(result.GetRequiredValue(from)),
            IdRename.Normalize(result.GetRequiredValue(to)),
            result.GetValue(paths) is { Length: > 0 } given ? given : ["."],
            result.GetValue(dryRun)));
    }

    private int Run(string from, string to, string[] paths, bool isDryRun)
    {
        WorkspaceSources sources = new WorkspaceLoader(_context.Texts).Read(new FileFinder(_context.Texts).Find(paths));
        EnsurePossible(sources, from, to);
        (FileChange Change, int Places)[] changed = [.. Changes(sources, from, to)];
        FileChange[] changes = [.. changed.Select(file => file.Change)];
        EnsureNoNewErrors(sources, changes);
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
        writer.WriteLine(_context.Texts.IdRenamed(from, to, changed.Sum(file => file.Places), changes.Length, isDryRun));
        return ExitCode.Fine;
    }

    /// <summary>An id that is not there, and one that is, cannot be renamed to.</summary>
    private void EnsurePossible(WorkspaceSources sources, string from, string to)
    {
        string[] own = [.. sources.Trees.SelectMany(IdRename.IdsOf).Concat(sources.Catalogues.SelectMany(IdRename.IdsOf))];
        bool usesStandard = sources.Trees.Any(tree => tree.FrontMatter.Get(FrontMatterKeys.Catalogue) is true);
        if (!IdRename.IsId(to))
        {
            throw new UsageException(_context.Texts.IdInvalid(to));
        }

        if (usesStandard && StandardCatalogue.Find(from) is not null && !sources.Catalogues.SelectMany(IdRename.IdsOf).Contains(from))
        {
            throw new UsageException(_context.Texts.IdOfStandard(from));
        }

        if (!own.Contains(from))
        {
            throw new UsageException(_context.Texts.IdNotFound(from, DidYouMean.Find(from, own.Distinct())));
        }

        if (own.Contains(to) || (usesStandard && StandardCatalogue.Find(to) is not null))
        {
            throw new UsageException(_context.Texts.IdTaken(to));
        }
    }

    private static IEnumerable<(FileChange Change, int Places)> Changes(WorkspaceSources sources, string from, string to)
        => sources.Trees.Select(tree => Change(tree.File, IdRename.Edits(tree, from, to)))
            .Concat(sources.Catalogues.Select(file => Change(file, IdRename.Edits(file, from, to))))
            .Concat(sources.Overlays.Select(file => Change(file, IdRename.OverlayEdits(file, from, to))))
            .Where(file => file.Places > 0);

    private static (FileChange Change, int Places) Change(SourceFile file, IEnumerable<TextEdit> edits)
    {
        TextEdit[] all = [.. edits];
        return (new FileChange(file, new SourceFile(file.Path, FixApplier.Apply(file.Text, all), file.Name)), all.Length);
    }

    /// <summary>A new id may give a C# name that another id gives, or that is reserved: then nothing is written.</summary>
    private void EnsureNoNewErrors(WorkspaceSources sources, FileChange[] changes)
    {
        WorkspaceSources after = new(
            [.. sources.Trees.Select(tree => Array.Find(changes, change => change.Before == tree.File) is { } change ? SyntaxTree.Parse(change.After) : tree)],
            [.. sources.Catalogues.Select(file => Array.Find(changes, change => change.Before == file)?.After ?? file)],
            sources.Officials)
        {
            Overlays = [.. sources.Overlays.Select(file => Array.Find(changes, change => change.Before == file)?.After ?? file)],
        };
        ILookup<string, Diagnostic> before = Errors(sources).ToLookup(error => error.Rule.Id);
        if (Errors(after).GroupBy(error => error.Rule.Id).FirstOrDefault(same => same.Count() > before[same.Key].Count()) is { } added)
        {
            throw new UsageException(_context.Texts.RenameBreaks(added.First().GetMessage(_context.Texts.Culture)));
        }
    }

    private static IEnumerable<Diagnostic> Errors(WorkspaceSources sources)
        => sources.Bind().Diagnostics.Where(diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Error);
}
