using System.CommandLine;
using HexiModel.Tool.Input;
using HexiModel.Tool.Output;
using HexiModel.Tool.Output.Diagnostics;

namespace HexiModel.Tool.Commands;

/// <summary><c>hexi check</c>: the findings of the build, without a build.</summary>
internal sealed class CheckCommand : Command
{
    private readonly CommandContext _context;

    public CheckCommand(CommandContext context)
        : base("check", context.Texts.CheckDescription)
    {
        _context = context;
        Argument<string[]> paths = PathArgument.OfPaths(context.Texts, context.Texts.PathsDescription);
        IDiagnosticFormat[] formats = CreateFormats();
        Option<string> format = FormatOption.Create(context.Texts, [.. formats.Select(known => known.Name)]);
        Add(paths);
        Add(format);
        SetAction(result => Run(result.GetRequiredValue(paths), formats.First(known => known.Name == result.GetRequiredValue(format))));
    }

    private IDiagnosticFormat[] CreateFormats() =>
    [
        new TextDiagnosticFormat(_context.Texts, new Palette(_context.Console.ColourOut), _context.Console.ExcerptWidth),
        new JsonDiagnosticFormat(_context.Texts.Culture),
    ];

    private int Run(string[] paths, IDiagnosticFormat format)
    {
        Workspace workspace = new WorkspaceLoader(_context.Texts).Load(paths);
        format.Write(workspace, _context.Console.Out);
        return workspace.HasErrors ? ExitCode.Findings : ExitCode.Fine;
    }
}
