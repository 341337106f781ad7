using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Globalization;
using HexiModel.Tool.Commands;
using HexiModel.Tool.Localisation;
using HexiModel.Tool.Output;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool;

/// <summary>The command <c>hexi</c>, from its arguments to its exit code.</summary>
internal sealed class HexiApplication(ToolConsole console)
{
    /// <summary>The name that the command is typed by.</summary>
    public const string Name = "hexi";

    /// <summary>Runs one command line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(IReadOnlyList<string> args)
    {
        CultureInfo culture = LanguageOption.Choose(args, console.Culture);
        // The messages of System.CommandLine itself follow the ambient culture and nothing else.
        CultureInfo ambient = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = culture;
        try
        {
            return Run(args, new CommandContext(console, new Texts(culture)));
        }
        finally
        {
            CultureInfo.CurrentUICulture = ambient;
        }
    }

    private int Run(IReadOnlyList<string> args, CommandContext context)
    {
        if (args.Count == 0)
        {
            new CommandHelp(Name, context).Write(CreateRoot(context), console.Error);
            return ExitCode.WrongUse;
        }

        // A path may begin with “@”; it names a file to read, not a file of arguments.
        ParseResult result = CreateRoot(context).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        try
        {
            int code = result.Action is ParseErrorAction error ? ReportWrongUse(result, error, context.Texts) : Invoke(result, console.Out);
            console.Out.Flush();
            return code;
        }
        catch (UsageException exception)
        {
            return ReportWrongUse(exception.Message);
        }
        catch (IOException exception)
        {
            // Files that cannot be read are told by their name before this; what is left is an output that takes no more.
            return ReportWrongUse(context.Texts.CannotWrite(exception.Message));
        }
    }

    private static RootCommand CreateRoot(CommandContext context)
    {
        RootCommand root = new(context.Texts[RootDescription])
        {
            new ShowCommand(context),
            new CheckCommand(context),
            new FixCommand(context),
            new FormatCommand(context),
            new ScanCommand(context),
            new StripCommand(context),
            new AnnotateCommand(context),
            new AcceptCommand(context),
            new RenameCommand(context),
            new ExportCommand(context),
            new AssessCommand(context),
            new ViewCommand(context),
            LanguageOption.Create(context.Texts),
        };
        foreach (HelpOption option in root.Options.OfType<HelpOption>())
        {
            option.Action = new CommandHelp(Name, context);
        }

        return root;
    }

    private int Invoke(ParseResult result, TextWriter output)
        => result.Invoke(new InvocationConfiguration { Output = output, Error = console.Error, EnableDefaultExceptionHandler = false });

    /// <summary>System.CommandLine says what is wrong, on the stream of its data; here it is a message.</summary>
    private int ReportWrongUse(ParseResult result, ParseErrorAction error, Texts texts)
    {
        error.ShowHelp = false;
        _ = Invoke(result, console.Error);
        string command = string.Join(' ', CommandHelp.Path(result.CommandResult.Command, Name));
        console.Error.WriteLine(texts.TryHelp(command + " --help"));
        return ExitCode.WrongUse;
    }

    private int ReportWrongUse(string message)
    {
        console.Error.WriteLine(Name + ": " + VisibleText.Of(message));
        return ExitCode.WrongUse;
    }
}
