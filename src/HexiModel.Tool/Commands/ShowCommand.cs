using System.CommandLine;
using HexiModel.Tool.Input;
using HexiModel.Tool.Output;
using HexiModel.Tool.Output.Markdown;
using HexiModel.Tool.Output.Tables;
using HexiModel.Tool.Views;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Commands;

/// <summary><c>hexi show</c>: targets, indicators and programmes, or all about one thing, of annotated files or of the reports the command brings along.</summary>
internal sealed class ShowCommand : Command
{
    private readonly CommandContext _context;
    private readonly Argument<string[]> _arguments;
    private readonly Option<string> _format;
    private readonly ShowOptions _options;

    public ShowCommand(CommandContext context)
        : base("show", context.Texts[ShowDescription])
    {
        _context = context;
        _arguments = PathArgument.OfWordsOrPaths(context.Texts, context.Texts[ShowPathsDescription]);
        _format = FormatOption.Create(context.Texts, FormatOption.Text, FormatOption.Markdown, FormatOption.Json);
        _options = new ShowOptions(context.Texts);
        Add(_arguments);
        foreach (Option option in _options.All)
        {
            Add(option);
        }

        Add(_format);
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        ShowArguments arguments = new(result.GetValue(_arguments) ?? [], _context.Texts);
        if (arguments.Paths.Count == 0)
        {
            Write(BuiltInReports.All(), arguments, result);
            return ExitCode.Fine;
        }

        Workspace workspace = new WorkspaceLoader(_context.Texts).LoadReports(arguments.Paths);
        Write(workspace.Shown, arguments, result);
        return new FindingMessages(_context).Write(workspace.Diagnostics) ? ExitCode.Findings : ExitCode.Fine;
    }

    private void Write(IReadOnlyList<ShownReport> reports, ShowArguments arguments, ParseResult result)
    {
        ShowFilter filter = _options.FilterOf(result);
        new FilterWords(_context.Texts).Check(filter, reports);
        ShownReport[] shown = [.. reports.Select(report => report.Where(filter))];
        IReadOnlyList<NamedThing> things = arguments.Find(shown);
        string format = result.GetRequiredValue(_format);
        if (arguments.Words.Count > 0 && format == FormatOption.Text)
        {
            WriteThings(things, _options.GroupOf(result));
            return;
        }

        if (arguments.Words.Count > 0)
        {
            shown = [.. things.GroupBy(thing => thing.Shown).Select(known => known.Key.Only([.. known]))];
        }

        switch (format)
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

    private void WriteThings(IReadOnlyList<NamedThing> things, FactGroup? group)
    {
        DetailTables tables = new(_context.Console, _context.Texts);
        for (int i = 0; i < things.Count; i++)
        {
            Separate(i);
            tables.Write(things[i], group);
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
            Separate(i);
            WriteTables(tables, reports[i], filter, group);
        }
    }

    /// <summary>An empty line between what is shown.</summary>
    private void Separate(int index)
    {
        if (index > 0)
        {
            _context.Console.Out.WriteLine();
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
