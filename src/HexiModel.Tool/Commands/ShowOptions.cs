using System.CommandLine;
using HexiModel.Tool.Localisation;
using HexiModel.Tool.Output.Tables;
using HexiModel.Tool.Views;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Commands;

/// <summary>The options by which <c>hexi show</c> is asked for less, or for another order.</summary>
internal sealed class ShowOptions
{
    private static readonly string[] Categories = [.. Enum.GetNames<FactCategory>().Select(name => name.ToLowerInvariant())];
    private static readonly string[] Kinds = [.. Enum.GetValues<QuantityKind>().Select(Keywords.Of)];
    private static readonly string[] Groups = [.. Enum.GetNames<FactGroup>().Select(name => name.ToLowerInvariant())];

    private readonly Option<string> _by;
    private readonly Option<string> _section;
    private readonly Option<string[]> _kinds;
    private readonly Option<string> _period;
    private readonly Option<string> _term;

    public ShowOptions(Texts texts)
    {
        _by = new("--by") { Description = texts[ByDescription], HelpName = string.Join('|', Groups) };
        _by.AcceptOnlyFromAmong(Groups);
        _section = new("--section") { Description = texts[SectionDescription], HelpName = "SECTION" };
        _kinds = new("--kind") { Description = texts.KindDescription(string.Join(", ", Categories), string.Join(", ", Kinds)), HelpName = "KIND" };
        _kinds.AcceptOnlyFromAmong([.. Categories, .. Kinds]);
        _period = new("--period") { Description = texts[PeriodDescription], HelpName = "PERIOD" };
        _period.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !Period.TryParse(result.Tokens[0].Value, out _))
            {
                result.AddError(texts.NoPeriod(result.Tokens[0].Value));
            }
        });
        _term = new("--term") { Description = texts[TermDescription], HelpName = "TERM" };
    }

    /// <summary>All of them, in the order of the help.</summary>
    public IEnumerable<Option> All => [_section, _kinds, _period, _term, _by];

    /// <summary>The facts that a command line asks for.</summary>
    public ShowFilter FilterOf(ParseResult result)
    {
        string[] kinds = result.GetValue(_kinds) ?? [];
        return new ShowFilter
        {
            Section = result.GetValue(_section),
            Term = result.GetValue(_term),
            Period = result.GetValue(_period) is { } period ? Period.Parse(period) : null,
            Categories = [.. kinds.Where(Categories.Contains).Select(word => Enum.Parse<FactCategory>(word, ignoreCase: true))],
            Kinds = [.. kinds.Where(Kinds.Contains).Select(KindOf)],
        };
    }

    /// <summary>The groups that a command line asks for; null where it asks for none.</summary>
    public FactGroup? GroupOf(ParseResult result) => result.GetValue(_by) is { } group ? Enum.Parse<FactGroup>(group, ignoreCase: true) : null;

    private static QuantityKind KindOf(string word) => (QuantityKind)Array.IndexOf(Kinds, word);
}
