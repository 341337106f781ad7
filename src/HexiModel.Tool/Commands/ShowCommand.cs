using System.CommandLine;
using HexiModel.Tool.Input;
using HexiModel.Tool.Output;
using HexiModel.Tool.Output.Tables;

namespace HexiModel.Tool.Commands;

/// <summary><c>hexi show</c>: targets, indicators and programmes, of annotated files or of the reports the command brings along.</summary>
internal sealed class ShowCommand : Command
{
    private readonly CommandContext _context;

    public ShowCommand(CommandContext context)
        : base("show", context.Texts.ShowDescription)
    {
        _context = context;
        Argument<string[]> paths = PathArgument.OfPathsOrNone(context.Texts, context.Texts.ShowPathsDescription);
        Option<string> format = FormatOption.Create(context.Texts, FormatOption.Text, FormatOption.Json);
        Add(paths);
        Add(format);
        SetAction(result => Run(result.GetValue(paths) ?? [], result.GetRequiredValue(format)));
    }

    private int Run(string[] paths, string format)
    {
        if (paths.Length == 0)
        {
            Write(BuiltInReports.All(), format);
            return ExitCode.Fine;
        }

        Workspace workspace = new WorkspaceLoader(_context.Texts).LoadReports(paths);
        Write([.. workspace.Reports.Select(ShownReport.Of)], format);
        return new FindingMessages(_context).Write(workspace.Diagnostics) ? ExitCode.Findings : ExitCode.Fine;
    }

    private void Write(IReadOnlyList<ShownReport> reports, string format)
    {
        if (format == FormatOption.Json)
        {
            ExportDocument.Write(reports.Select(shown => shown.Report), _context.Console.Out);
            return;
        }

        ReportTables tables = new(_context.Console, _context.Texts);
        for (int i = 0; i < reports.Count; i++)
        {
            if (i > 0)
            {
                _context.Console.Out.WriteLine();
            }

            tables.Write(reports[i]);
        }
    }
}
