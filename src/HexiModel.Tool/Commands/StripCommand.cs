using System.CommandLine;
using HexiModel.Language.Syntax;
using HexiModel.Tool.Input;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Commands;

/// <summary><c>hexi strip</c>: the official text of annotated files, to the byte.</summary>
internal sealed class StripCommand : Command
{
    private readonly CommandContext _context;

    public StripCommand(CommandContext context)
        : base("strip", context.Texts[StripDescription])
    {
        _context = context;
        Argument<string[]> files = PathArgument.OfFiles(context.Texts, context.Texts[StripFilesDescription]);
        Add(files);
        SetAction(result => Run(result.GetRequiredValue(files)));
    }

    private int Run(string[] paths)
    {
        SourceFileReader reader = new(_context.Texts);
        SyntaxTree[] trees = [.. paths.Select(path => SyntaxTree.Parse(reader.Read(path)))];
        _context.Console.Out.Write(Stripper.Strip(InOrder(trees)));
        return new FindingMessages(_context).Write([.. trees.SelectMany(tree => tree.Diagnostics)]) ? ExitCode.Findings : ExitCode.Fine;
    }

    /// <summary>A glossary goes behind the report whose id it names, whichever way round the files are given; else the order is kept.</summary>
    private static SyntaxTree[] InOrder(SyntaxTree[] trees)
    {
        int Place(SyntaxTree tree) => Array.FindIndex(trees, other => ReferenceEquals(other, tree) || (tree.ReportId is not null && other.ReportId == tree.ReportId));
        return [.. trees.OrderBy(Place).ThenBy(tree => tree.Kind == DocumentKind.Glossary)];
    }
}
