using System.CommandLine;
using HexiModel.Compiled;
using HexiModel.Tool.Input;
using HexiModel.Tool.Output;
using HexiModel.Tool.Output.Markdown;
using HexiModel.Tool.Output.Tables;
using HexiModel.Tool.Views;

namespace HexiModel.Tool.Commands;

/// <summary><c>hexi show</c>: targets, indicators and programmes, of annotated files or of the reports the command brings along.</summary>
internal sealed class ShowCommand : Command
{
    private readonly CommandContext _context;
    private readonly Argument<string[]> _paths;
    private readonly Option<string> _format;
    private readonly ShowOptions _options;

    public ShowCommand(CommandContext context)
        : base("show", context.Texts.ShowDescription)
    {
        _context = context;
        _paths = PathArgument.OfPathsOrNone(context.Texts, context.Texts.ShowPathsDescription);
        _format = FormatOption.Create(context.Texts, FormatOption.Text, FormatOption.Markdown, FormatOption.Json);
        _options = new ShowOptions(context.Texts);
        Add(_paths);
        foreach (Option option in _options.All)
        {
            Add(option);
        }

        Add(_format);
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        string[] paths = result.GetValue(_paths) ?? [];
        if (paths.Length == 0)
        {
            Write(BuiltInReports.All(), result);
            return ExitCode.Fine;
        }

        Workspace workspace = new WorkspaceLoader(_context.Texts).LoadReports(paths);
        Write([.. workspace.Reports.Select(ShownReport.Of)], result);
        return new FindingMessages(_context).Write(workspace.Diagnostics) ? ExitCode.Findings : ExitCode.Fine;
    }

    private void Write(IReadOnlyList<ShownReport> reports, ParseResult result)
    {
        ShowFilter filter = _options.FilterOf(result);
        new FilterWords(_context.Texts).Check(filter, reports);
        ShownReport[] shown = [.. reports.Select(report => report.Where(filter))];
        switch (result.GetRequiredValue(_format))
        {
            case FormatOption.Json:
                ExportDocument.Write(shown.Select(report => report.ToReport()), _context.Console.Out);
                break;
            case FormatOption.Markdown:
                WriteMarkdown(shown, filter, result);
                break;
            default:
                WriteText(shown, filter, _options.GroupOf(result));
                break;
        }
    }

    private void WriteMarkdown(IEnumerable<ShownReport> reports, ShowFilter filter, ParseResult result)
    {
        MarkdownPage page = new(_context.Console.Out, _context.Texts, CommandLine.Of(result));
        foreach (ShownReport shown in reports)
        {
            page.Write(shown, _options.GroupOf(result) ?? FactGroup.Section, factsOnly: filter.HasKinds);
        }
    }

    private void WriteText(ShownReport[] reports, ShowFilter filter, FactGroup? group)
    {
        ReportTables tables = new(_context.Console, _context.Texts);
        for (int i = 0; i < reports.Length; i++)
        {
            if (i > 0)
            {
                _context.Console.Out.WriteLine();
            }

            WriteTables(tables, reports[i], filter, group);
        }
    }

    private static void WriteTables(ReportTables tables, ShownReport shown, ShowFilter filter, FactGroup? group)
    {
        if (group is { } by)
        {
            tables.WriteGroups(shown, by);
        }
        else if (filter.HasKinds)
        {
            tables.WriteFacts(shown, filter.Categories.Count > 0 ? filter.Categories.Distinct().Order() : Enum.GetValues<FactCategory>());
        }
        else
        {
            tables.Write(shown);
        }
    }
}
