using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using HexiModel.Tool.Localisation;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Commands;

/// <summary>The option <c>--as-of DATE</c>.</summary>
internal static class DayOption
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-M-d", "yyyy/M/d"];

    /// <summary>Makes the option, which is required.</summary>
    public static Option<string> Create(Texts texts)
    {
        Option<string> option = new("--as-of") { Description = texts[AsOfDescription], HelpName = "DATE", Required = true };
        option.Validators.Add(result =>
        {
            foreach (Token token in result.Tokens.Where(token => !TryParse(token.Value, out _)))
            {
                result.AddError(texts.InvalidDay(token.Value));
            }
        });
        return option;
    }

    /// <summary>The day.</summary>
    public static DateTime Parse(string text) => TryParse(text, out DateTime day) ? day : throw new FormatException();

    private static bool TryParse(string text, out DateTime day)
        => DateTime.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
