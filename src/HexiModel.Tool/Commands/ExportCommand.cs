using System.CommandLine;
using HexiModel.Tool.Input;
using HexiModel.Tool.Output;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Commands;

/// <summary><c>hexi export</c>: all that annotated files say, for other programs.</summary>
internal sealed class ExportCommand : Command
{
    private readonly CommandContext _context;

    public ExportCommand(CommandContext context)
        : base("export", context.Texts[ExportDescription])
    {
        _context = context;
        Argument<string[]> paths = PathArgument.OfPaths(context.Texts, context.Texts[PathsDescription]);
        Add(paths);
        Add(FormatOption.Create(context.Texts, FormatOption.Json));
        SetAction(result => Run(result.GetRequiredValue(paths)));
    }

    private int Run(string[] paths)
    {
        Workspace workspace = new WorkspaceLoader(_context.Texts).LoadReports(paths);
        ExportDocument.Write(workspace.Reports, _context.Console.Out);
        return new FindingMessages(_context).Write(workspace.Diagnostics) ? ExitCode.Findings : ExitCode.Fine;
    }
}
