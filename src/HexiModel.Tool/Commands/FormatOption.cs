using System.CommandLine;
using HexiModel.Tool.Localisation;

namespace HexiModel.Tool.Commands;

/// <summary>The option <c>--format</c>.</summary>
internal static class FormatOption
{
    /// <summary>For people.</summary>
    public const string Text = "text";

    /// <summary>For people, to keep and to compare.</summary>
    public const string Markdown = "markdown";

    /// <summary>For programs.</summary>
    public const string Json = "json";

    /// <summary>For programs that read line by line.</summary>
    public const string JsonLines = "jsonl";

    /// <summary>The same under the name that data programs have for it.</summary>
    public const string NewlineDelimitedJson = "ndjson";

    /// <summary>For spreadsheets and databases.</summary>
    public const string Csv = "csv";

    /// <summary>A workbook.</summary>
    public const string Workbook = "xlsx";

    /// <summary>Makes the option; the first format is the default.</summary>
    public static Option<string> Create(Texts texts, params string[] formats)
    {
        Option<string> option = new("--format")
        {
            Description = texts.FormatDescription(formats[0]),
            HelpName = string.Join('|', formats),
            DefaultValueFactory = _ => formats[0],
        };
        return option.AcceptOnlyFromAmong(formats);
    }
}
