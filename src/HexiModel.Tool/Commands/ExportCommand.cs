using System.CommandLine;
using System.CommandLine.Parsing;
using HexiModel.Json;
using HexiModel.Tool.Input;
using HexiModel.Tool.Output;
using HexiModel.Tool.Output.Export;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Commands;

/// <summary><c>hexi export</c>: what annotated files say, for other programs.</summary>
internal sealed class ExportCommand : Command
{
    private const string Facts = "facts";
    private const string Tasks = "tasks";

    private static readonly string[] Formats = [FormatOption.Json, FormatOption.NewlineDelimitedJson, FormatOption.Csv, FormatOption.Workbook];

    private readonly CommandContext _context;
    private readonly Argument<string[]> _paths;
    private readonly Option<string> _format;
    private readonly Option<string> _view;
    private readonly Option<string> _output;
    private readonly Option<bool> _schema;

    public ExportCommand(CommandContext context)
        : base("export", context.Texts[ExportDescription])
    {
        _context = context;
        _paths = PathArgument.OfPathsOrNone(context.Texts, context.Texts[PathsDescription]);
        _format = FormatOption.Create(context.Texts, Formats);
        _view = new Option<string>("--view") { Description = context.Texts[ExportViewDescription], HelpName = Facts + "|" + Tasks, DefaultValueFactory = _ => Facts };
        _view.AcceptOnlyFromAmong(Facts, Tasks);
        _output = new("--output") { Description = context.Texts[ExportOutputDescription], HelpName = "FILE" };
        _schema = new("--schema") { Description = context.Texts[ExportSchemaDescription] };
        Add(_paths);
        Add(_format);
        Add(_view);
        Add(_output);
        Add(_schema);
        Validators.Add(Validate);
        SetAction(Run);
    }

    private void Validate(CommandResult result)
    {
        if (result.GetValue(_schema))
        {
            return;
        }

        if (result.GetValue(_paths) is not { Length: > 0 })
        {
            result.AddError(_context.Texts[ExportNeedsPaths]);
        }

        if (FormatOf(result) == FormatOption.Workbook && new ExportOutput(_context, result.GetValue(_output)).IsTerminal)
        {
            result.AddError(_context.Texts[WorkbookNeedsOutput]);
        }
    }

    private int Run(ParseResult result)
    {
        if (result.GetValue(_schema))
        {
            new ExportOutput(_context, result.GetValue(_output)).Write(static writer => writer.Write(ReportJson.ExportSchema(indented: true) + "\n"));
            return ExitCode.Fine;
        }

        Workspace workspace = new WorkspaceLoader(_context.Texts).LoadReports(result.GetRequiredValue(_paths));
        string? file = result.GetValue(_output);
        if (file is not null && workspace.Files.Any(read => Path.GetFullPath(read.Path) == Path.GetFullPath(file)))
        {
            throw new UsageException(_context.Texts.OutputIsInput(file));
        }

        Write(workspace.Reports, FormatOf(result.CommandResult), result.GetValue(_view) == Tasks, new ExportOutput(_context, file));
        return new FindingMessages(_context).Write(workspace.Diagnostics) ? ExitCode.Findings : ExitCode.Fine;
    }

    private void Write(IReadOnlyList<Report> reports, string format, bool isTasks, ExportOutput output)
    {
        switch (format)
        {
            case FormatOption.Csv:
                output.Write(writer => CsvFormat.Write(output.IsTerminal ? Table(isChinese: false).Visible() : Table(isChinese: false), writer));
                break;
            case FormatOption.NewlineDelimitedJson:
                output.Write(writer => JsonLinesFormat.Write(Table(isChinese: false), writer));
                break;
            case FormatOption.Workbook:
                output.WriteBytes(stream => new WorkbookFormat(_context.Texts).Write(Table(_context.Texts.IsChinese), stream));
                break;
            case FormatOption.Json when isTasks:
                output.Write(writer => JsonLinesFormat.WriteArray(Table(isChinese: false), writer));
                break;
            default:
                output.Write(writer => ExportDocument.Write(reports, writer));
                break;
        }

        // Programs find columns by their names, so that only what people open has them in their language.
        ExportTable Table(bool isChinese) => isTasks ? TaskTable.Of(reports) : FactTable.Of(reports, isChinese);
    }

    /// <summary>The format that is asked for; without one the name of the file says it, if it ends like one of them.</summary>
    private string FormatOf(CommandResult result)
    {
        string? file = result.GetValue(_output);
        return result.GetResult(_format) is { Implicit: false, Tokens: [.., var asked] }
            ? asked.Value
            : Formats.FirstOrDefault(format => file?.EndsWith("." + format, StringComparison.OrdinalIgnoreCase) is true, Formats[0]);
    }
}
