using System.CommandLine;
using HexiModel.Language.Diagnostics;
using HexiModel.Tool.Input;
using HexiModel.Tool.Output;
using HexiModel.Tool.Output.Scan;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Commands;

/// <summary><c>hexi scan</c>: the quantity expressions of texts.</summary>
internal sealed class ScanCommand : Command
{
    private readonly CommandContext _context;

    public ScanCommand(CommandContext context)
        : base("scan", context.Texts[ScanDescription])
    {
        _context = context;
        Argument<string[]> files = PathArgument.OfFiles(context.Texts, context.Texts[ScanFilesDescription]);
        Option<string> format = FormatOption.Create(context.Texts, FormatOption.Text, FormatOption.JsonLines);
        Option<bool> explain = new("--explain") { Description = context.Texts[ExplainDescription] };
        Add(files);
        Add(format);
        Add(explain);
        SetAction(result => Run(result.GetRequiredValue(files), CreateFormat(result.GetRequiredValue(format)), result.GetValue(explain)));
    }

    private IScanFormat CreateFormat(string name) => name == FormatOption.JsonLines
        ? new JsonLinesScanFormat()
        : new TextScanFormat(_context.Texts, new Palette(_context.Console.ColourOut), _context.Console.ExcerptWidth);

    private int Run(string[] paths, IScanFormat format, bool explain)
    {
        TextScanner scanner = new(_context.Texts);
        // All files are read before anything is written: half an answer and then “no such file” helps nobody.
        ScannedText[] texts = [.. paths.Select(scanner.Read)];
        foreach (ScannedText text in texts)
        {
            format.Write(TextScanner.Scan(text, explain), _context.Console.Out);
        }

        format.WriteEnd(_context.Console.Out);
        Diagnostic[] findings = [.. texts.SelectMany(text => text.Diagnostics)];
        return new FindingMessages(_context).Write(findings) ? ExitCode.Findings : ExitCode.Fine;
    }
}
