using System.CommandLine;
using System.Globalization;
using HexiModel.Tool.Localisation;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Commands;

/// <summary>The option <c>--lang</c>, of all commands.</summary>
internal static class LanguageOption
{
    private const string Name = "--lang";
    private const string English = "en";
    private const string Chinese = "zh-Hans";

    /// <summary>Makes the option.</summary>
    public static Option<string> Create(Texts texts)
    {
        Option<string> option = new(Name) { Description = texts[LanguageDescription], HelpName = English + "|" + Chinese, Recursive = true };
        return option.AcceptOnlyFromAmong(English, Chinese);
    }

    /// <summary>The language that a command line asks for, else that of the environment: the descriptions of its options are written before it can be parsed.</summary>
    public static CultureInfo Choose(IReadOnlyList<string> args, CultureInfo environment)
    {
        string? asked = null;
        for (int i = 0; i < args.Count && args[i] != "--"; i++)
        {
            if (args[i] == Name && i + 1 < args.Count)
            {
                asked = args[i + 1];
            }
            else if (args[i].StartsWith(Name, StringComparison.Ordinal) && args[i].Length > Name.Length && args[i][Name.Length] is '=' or ':')
            {
                asked = args[i][(Name.Length + 1)..];
            }
        }

        bool isChinese = asked is null ? environment.TwoLetterISOLanguageName == "zh" : asked == Chinese;
        return CultureInfo.GetCultureInfo(isChinese ? Chinese : English);
    }
}
