using System.CommandLine;
using System.CommandLine.Invocation;
using HexiModel.Tool.Output;
using HexiModel.Tool.Output.Tables;
using Spectre.Console;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Commands;

/// <summary>
/// The help of a command. System.CommandLine's own counts characters, not cells, and breaks lines at spaces only: Chinese needs neither.
/// </summary>
internal sealed class CommandHelp(string name, CommandContext context) : SynchronousCommandLineAction
{
    private const int Indent = 2;

    /// <summary>Whoever asks for help has not finished the command line.</summary>
    public override bool ClearsParseErrors => true;

    /// <summary>The words that call a command: <c>hexi show</c>.</summary>
    public static IEnumerable<string> Path(Command command, string root)
    {
        IEnumerable<string> above = command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? Path(parent, root) : [];
        return above.Append(command is RootCommand ? root : command.Name);
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, context.Console.Out);
        return ExitCode.Fine;
    }

    /// <summary>Writes the help of a command.</summary>
    public void Write(Command command, TextWriter writer)
    {
        TableRenderer renderer = new(context.Console, writer);
        renderer.Write(new WrappedText(command.Description ?? ""));
        WriteSection(renderer, writer, context.Texts[UsageTitle], [(Usage(command), "")]);
        WriteSection(renderer, writer, context.Texts[CommandsTitle], command.Subcommands.Select(child => (Call(child), child.Description ?? "")));
        WriteSection(renderer, writer, context.Texts[ArgumentsTitle], command.Arguments.Select(argument => (Call(argument), argument.Description ?? "")));
        WriteSection(renderer, writer, context.Texts[OptionsTitle], Options(command).Select(option => (Call(option), Description(option))));
        WriteSection(renderer, writer, context.Texts[ExamplesTitle], context.Texts.Examples(command is RootCommand ? name : command.Name).Select(line => (line, "")));
    }

    private void WriteSection(TableRenderer renderer, TextWriter writer, string title, IEnumerable<(string Call, string Description)> rows)
    {
        Grid grid = TableParts.Pairs(Indent);
        bool any = false;
        foreach ((string call, string description) in rows)
        {
            any = true;
            grid.AddRow(new WrappedText(call), new WrappedText(description));
        }

        if (any)
        {
            writer.WriteLine();
            writer.WriteLine(new Palette(context.Console.ColourOut).Strong(title));
            renderer.Write(grid);
        }
    }

    private string Usage(Command command)
    {
        IEnumerable<string> words = Path(command, name)
            .Concat(command.Subcommands.Count > 0 ? [context.Texts[CommandPlaceholder]] : [])
            .Concat(command.Arguments.Select(Call))
            .Append(context.Texts[OptionsPlaceholder]);
        return string.Join(' ', words);
    }

    private static string Call(Command command) => string.Join(' ', command.Arguments.Select(Call).Prepend(command.Name));

    private static string Call(Argument argument)
        => argument.Arity.MaximumNumberOfValues == 1 ? argument.Name : argument.Arity.MinimumNumberOfValues == 0 ? $"[{argument.Name}...]" : $"{argument.Name}...";

    private static string Call(Option option)
    {
        string names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Append(option.Name).Order(StringComparer.Ordinal).Reverse().OrderBy(alias => alias.Length));
        return option.HelpName is null ? names : names + " " + option.HelpName;
    }

    private string Description(Option option) => option switch
    {
        System.CommandLine.Help.HelpOption => context.Texts[HelpDescription],
        VersionOption => context.Texts[VersionDescription],
        _ => option.Description ?? "",
    };

    private static IEnumerable<Option> Options(Command command)
        => command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)))
            .Where(option => !option.Hidden);
}
