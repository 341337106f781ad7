using System.Collections.Immutable;
using System.CommandLine;
using HexiModel.Tool.Findings;
using HexiModel.Tool.Input;
using HexiModel.Tool.Output;
using HexiModel.Tool.Output.Diagnostics;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Commands;

/// <summary><c>hexi check</c>: the findings of the build, without a build.</summary>
internal sealed class CheckCommand : Command
{
    private readonly CommandContext _context;
    private readonly Argument<string[]> _paths;
    private readonly Option<string> _format;
    private readonly Option<string> _severity;
    private readonly BaselineOptions _baseline;

    public CheckCommand(CommandContext context)
        : base("check", context.Texts[CheckDescription])
    {
        _context = context;
        _paths = PathArgument.OfPaths(context.Texts, context.Texts[PathsDescription]);
        IDiagnosticFormat[] formats = CreateFormats();
        _format = FormatOption.Create(context.Texts, [.. formats.Select(known => known.Name)]);
        _severity = SeverityOption.Create(context.Texts);
        _baseline = new BaselineOptions(context);
        Add(_paths);
        Add(_format);
        Add(_severity);
        foreach (Option option in _baseline.All)
        {
            Add(option);
        }

        SetAction(result => Run(result, formats.First(known => known.Name == result.GetRequiredValue(_format))));
    }

    private IDiagnosticFormat[] CreateFormats()
    {
        SourceRoot root = SourceRoot.Of(Directory.GetCurrentDirectory());
        return
        [
            new TextDiagnosticFormat(_context.Texts, new Palette(_context.Console.ColourOut), _context.Console.ExcerptWidth),
            new JsonDiagnosticFormat(_context.Texts.Culture),
            new SarifDiagnosticFormat(_context.Texts, root),
            new GitHubDiagnosticFormat(_context.Texts, root),
        ];
    }

    private int Run(ParseResult options, IDiagnosticFormat format)
    {
        Workspace workspace = new WorkspaceLoader(_context.Texts).Load(options.GetRequiredValue(_paths));
        ImmutableArray<Finding> findings = FindingReader.Read(workspace);
        BaselineMatch? baseline = _baseline.Match(options, findings, workspace);
        CheckResult result = new(workspace, baseline?.New ?? findings, SeverityOption.Parse(options.GetRequiredValue(_severity)), baseline);
        format.Write(result, _context.Console.Out);
        foreach (string note in format.LeavesNotesOut ? CheckSummary.Notes(result, _context.Texts) : [])
        {
            _context.Console.Messages.WriteLine(VisibleText.Of(note));
        }

        return result.Counts.Errors > 0 ? ExitCode.Findings : ExitCode.Fine;
    }
}
