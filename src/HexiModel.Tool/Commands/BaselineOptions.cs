using System.Collections.Immutable;
using System.CommandLine;
using HexiModel.Tool.Findings;
using HexiModel.Tool.Input;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Commands;

/// <summary>The options <c>--baseline</c> and <c>--update-baseline</c>.</summary>
internal sealed class BaselineOptions
{
    private readonly CommandContext _context;
    private readonly Option<string> _file;
    private readonly Option<bool> _update;

    public BaselineOptions(CommandContext context)
    {
        _context = context;
        _file = new("--baseline") { Description = context.Texts[BaselineDescription], HelpName = "FILE" };
        _update = new("--update-baseline") { Description = context.Texts[UpdateBaselineDescription] };
        _update.Validators.Add(result =>
        {
            if (result.GetValue(_update) && result.GetValue(_file) is null)
            {
                result.AddError(context.Texts[BaselineNeeded]);
            }
        });
    }

    /// <summary>Both, in the order of the help.</summary>
    public IEnumerable<Option> All => [_file, _update];

    /// <summary>Holds findings against the baseline of a command line, which is first written anew where that is asked for.</summary>
    /// <returns>What it knows; null where there is no baseline.</returns>
    /// <exception cref="UsageException">It is not there, cannot be read or written, or is no baseline.</exception>
    public BaselineMatch? Match(ParseResult result, ImmutableArray<Finding> findings, Workspace workspace)
    {
        if (result.GetValue(_file) is not { } path)
        {
            return null;
        }

        BaselineFile file = new(path, _context.Texts);
        if (result.GetValue(_update))
        {
            file.Write(file.ReadOrBegin().Update(findings, workspace));
        }

        return file.Read().Match(findings, workspace);
    }
}
