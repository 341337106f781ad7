using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;
using HexiModel.Tool.Input;
using HexiModel.Tool.Localisation;
using HexiModel.Tool.Output;
using HexiModel.Tool.Output.Html;
using HexiModel.Tool.Review;
using HexiModel.Tool.Serving;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Commands;

/// <summary><c>hexi view</c>: annotated reports as a page for the browser, to review them.</summary>
internal sealed class ViewCommand : Command
{
    private readonly CommandContext _context;
    private readonly Argument<string[]> _paths;
    private readonly Option<string> _output;
    private readonly Option<bool> _watch;
    private readonly Option<int> _port;

    public ViewCommand(CommandContext context)
        : base("view", context.Texts[ViewDescription])
    {
        _context = context;
        _paths = PathArgument.OfPathsOrNone(context.Texts, context.Texts[ViewPathsDescription]);
        _output = new("--output") { Description = context.Texts[ViewOutputDescription], HelpName = "FILE" };
        _watch = new("--watch") { Description = context.Texts[WatchDescription] };
        _port = new("--port") { Description = context.Texts[PortDescription], HelpName = "PORT" };
        Add(_paths);
        Add(_output);
        Add(_watch);
        Add(_port);
        Validators.Add(Validate);
        SetAction(RunAsync);
    }

    private void Validate(CommandResult result)
    {
        bool isWatch = result.GetValue(_watch);
        if (isWatch && result.GetResult(_output) is not null)
        {
            result.AddError(_context.Texts[WatchHasNoOutput]);
        }

        if (result.GetResult(_port) is { Errors: var errors } && !errors.Any())
        {
            int port = result.GetValue(_port);
            if (!isWatch || port is < IPEndPoint.MinPort or > IPEndPoint.MaxPort)
            {
                result.AddError(isWatch ? _context.Texts.NoPort(port) : _context.Texts[PortNeedsWatch]);
            }
        }
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        // The caller begins to listen for Ctrl+C when it has the task: a watch that has said its address must not be ended without that.
        await Task.Yield();
        string[] paths = result.GetValue(_paths) ?? [];
        if (result.GetValue(_watch))
        {
            await WatchAsync(paths, result.GetValue(_port), cancellationToken).ConfigureAwait(false);
            return ExitCode.Fine;
        }

        Workspace workspace = Load(paths);
        Write(workspace, result.GetValue(_output));
        return new FindingMessages(_context).Write(workspace.Diagnostics) ? ExitCode.Findings : ExitCode.Fine;
    }

    private Workspace Load(string[] paths) => paths.Length == 0 ? BuiltInReports.Annotated() : new WorkspaceLoader(_context.Texts).LoadReports(paths);

    private void Write(Workspace workspace, string? output)
    {
        ReviewPage page = PageOf(workspace, isServed: false);
        if (output is null)
        {
            if (_context.Console.TerminalWidth is not null)
            {
                throw new UsageException(_context.Texts[ViewNeedsOutput]);
            }

            page.Write(_context.Console.Out);
            return;
        }

        if (workspace.Files.Any(file => Path.GetFullPath(file.Path) == Path.GetFullPath(output)))
        {
            throw new UsageException(_context.Texts.OutputIsInput(output));
        }

        new FileReplacer(_context.Texts).Replace(output, PageBytes.Of(page));
    }

    private async Task WatchAsync(string[] paths, int port, CancellationToken cancellationToken)
    {
        // What is wrong with the command line is said before anything is served.
        WatchedPage watched = new(() => Load(paths), workspace => PageBytes.Of(PageOf(workspace, isServed: true)), new FileStamps(paths, _context.Texts));
        watched.Failed += (_, message) => Say(message);
        using PageServer server = PageServer.Start(watched, port, _context.Texts);
        _context.Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"http://{IPAddress.Loopback}:{server.Port}/"));
        Say(_context.Texts[WatchStarted]);
        try
        {
            await watched.WatchAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C is how a watch ends.
        }
    }

    private void Say(string message)
    {
        _context.Console.Messages.WriteLine(VisibleText.Of(message));
        _context.Console.Error.Flush();
    }

    private ReviewPage PageOf(Workspace workspace, bool isServed)
    {
        ReviewTexts words = new(_context.Texts.Culture);
        return new ReviewPage(new ReviewBuilder(_context.Texts, words).Build(workspace), _context.Texts, words) { IsServed = isServed };
    }
}
