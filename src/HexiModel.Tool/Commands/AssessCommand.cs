using System.Collections.Immutable;
using System.CommandLine;
using HexiModel.Language.Diagnostics;
using HexiModel.Tool.Assessing;
using HexiModel.Tool.Input;
using HexiModel.Tool.Output.Assessing;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Commands;

/// <summary><c>hexi assess</c>: how the targets and commitments of reports stand on a day.</summary>
internal sealed class AssessCommand : Command
{
    private readonly CommandContext _context;
    private readonly Argument<string[]> _paths;
    private readonly Option<string> _asOf;
    private readonly Option<string> _actuals;
    private readonly Option<string> _format;

    public AssessCommand(CommandContext context)
        : base("assess", context.Texts[AssessDescription])
    {
        _context = context;
        _paths = PathArgument.OfPathsOrNone(context.Texts, context.Texts[AssessPathsDescription]);
        _asOf = DayOption.Create(context.Texts);
        _actuals = new Option<string>("--actuals") { Description = context.Texts[ActualsDescription], HelpName = "FILE" };
        IScoreboardFormat[] formats = [new TextScoreboard(context.Console, context.Texts), new JsonScoreboard(context.Texts.Culture), new CsvScoreboard(context.Texts.Culture)];
        _format = FormatOption.Create(context.Texts, [.. formats.Select(known => known.Name)]);
        Add(_paths);
        Add(_asOf);
        Add(_actuals);
        Add(_format);
        SetAction(result => Run(result, formats.First(known => known.Name == result.GetRequiredValue(_format))));
    }

    private int Run(ParseResult result, IScoreboardFormat format)
    {
        DateTime asOf = DayOption.Parse(result.GetRequiredValue(_asOf));
        (IReadOnlyList<Report> reports, ImmutableArray<Diagnostic> findings) = Load(result.GetValue(_paths) ?? []);
        IReadOnlyList<ActualValues> values;
        ImmutableArray<Diagnostic> wrong = [];
        if (result.GetValue(_actuals) is { } file)
        {
            values = new ActualsFile(_context.Texts).Read(file, asOf, reports, out wrong);
        }
        else
        {
            values = [.. reports.Select(report => ActualValues.FromProgress(report, asOf))];
        }

        Scoreboard[] boards = [.. values.Select(known => known.Assess(asOf))];
        format.Write(boards, _context.Console.Out);
        bool hasErrors = new FindingMessages(_context).Write([.. findings, .. wrong]);
        return hasErrors || boards.Any(board => board.CountOf(AssessmentLight.Red) > 0) ? ExitCode.Findings : ExitCode.Fine;
    }

    private (IReadOnlyList<Report> Reports, ImmutableArray<Diagnostic> Findings) Load(string[] paths)
    {
        if (paths.Length == 0)
        {
            return ([.. BuiltInReports.All().Select(shown => shown.Report)], []);
        }

        Workspace workspace = new WorkspaceLoader(_context.Texts).LoadReports(paths);
        return (workspace.Reports, workspace.Diagnostics);
    }
}
