using System.CommandLine;
using HexiModel.Language.Diagnostics;
using HexiModel.Tool.Localisation;
using HexiModel.Tool.Output.Diagnostics;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Commands;

/// <summary>The option <c>--severity</c>: the least that is shown.</summary>
internal static class SeverityOption
{
    private static readonly DiagnosticSeverity[] Severities = [DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Suggestion];
    private static readonly string[] Words = [.. Severities.Select(SeverityWords.Of)];

    /// <summary>Makes the option; without it all is shown.</summary>
    public static Option<string> Create(Texts texts)
    {
        Option<string> option = new("--severity")
        {
            Description = texts[SeverityDescription],
            HelpName = string.Join('|', Words),
            DefaultValueFactory = _ => SeverityWords.Of(DiagnosticSeverity.Suggestion),
        };
        return option.AcceptOnlyFromAmong(Words);
    }

    /// <summary>The severity of a word.</summary>
    public static DiagnosticSeverity Parse(string word) => Severities[Array.IndexOf(Words, word)];
}
