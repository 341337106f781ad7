using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.RegularExpressions;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Fixes;
using HexiModel.Tool.Fixing;
using HexiModel.Tool.Localisation;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Commands;

/// <summary>The option <c>--choose HEXI5001=skip</c>, or <c>HEXI5001@22=skip</c> for the findings of a line, <c>@#plan</c> of a section, <c>@rank</c> of a kind of numbers.</summary>
internal static partial class ChooseOption
{
    /// <summary>Makes the option.</summary>
    public static Option<string[]> Create(Texts texts)
    {
        Option<string[]> option = new("--choose") { Description = texts[ChooseDescription], HelpName = "ID[@PLACE]=WAY" };
        option.Validators.Add(result =>
        {
            foreach (Token token in result.Tokens)
            {
                if (Error(token.Value, texts) is { } error)
                {
                    result.AddError(error);
                }
            }
        });
        return option;
    }

    /// <summary>What is chosen.</summary>
    public static FixChoice Parse(string text)
    {
        Match match = Form().Match(text);
        Group line = match.Groups["line"];
        return new FixChoice(match.Groups["id"].Value, match.Groups["way"].Value)
        {
            Line = line.Success ? int.Parse(line.ValueSpan, CultureInfo.InvariantCulture) : null,
            Section = match.Groups["section"] is { Success: true } section ? section.Value : null,
            Kind = Keywords.TryParse(match.Groups["kind"].Value, out QuantityKind kind) ? kind : null,
        };
    }

    private static string? Error(string text, Texts texts)
    {
        Match match = Form().Match(text);
        DiagnosticRule? rule = Rules.All.FirstOrDefault(rule => rule.Id == match.Groups["id"].Value);
        Group kind = match.Groups["kind"];
        return !match.Success || (kind.Success && !Keywords.TryParse(kind.Value, out QuantityKind _)) ? texts.NoChoice(text)
            : rule is null || FixProvider.ChoicesOf(rule).IsEmpty ? texts.NothingToChoose(match.Groups["id"].Value, Choosable())
            : FixProvider.ChoicesOf(rule).Contains(match.Groups["way"].Value) ? null
            : texts.UnknownChoice(match.Groups["way"].Value, rule.Id, string.Join(", ", FixProvider.ChoicesOf(rule)));
    }

    private static string Choosable() => string.Join(", ", Rules.All.Where(rule => !FixProvider.ChoicesOf(rule).IsEmpty).Select(rule => rule.Id));

    [GeneratedRegex("^(?<id>[A-Z]+[0-9]+)(@((?<line>[0-9]{1,9})|#(?<section>[^=]+)|(?<kind>[a-z-]+)))?=(?<way>.+)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
