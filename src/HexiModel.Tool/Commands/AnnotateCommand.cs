using System.CommandLine;
using System.Text;
using HexiModel.Language.Drafting;
using HexiModel.Language.Text;
using HexiModel.Tool.Drafting;
using HexiModel.Tool.Output;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Commands;

/// <summary><c>hexi annotate</c>: drafts annotated files from official texts.</summary>
internal sealed class AnnotateCommand : Command
{
    private readonly CommandContext _context;

    public AnnotateCommand(CommandContext context)
        : base("annotate", context.Texts[AnnotateDescription])
    {
        _context = context;
        Argument<string[]> texts = PathArgument.OfTexts(context.Texts, context.Texts[AnnotateTextsDescription]);
        Option<string?> output = new("--output") { Description = context.Texts[AnnotateOutputDescription], HelpName = "DIR" };
        Option<string?> report = ReportOption(context);
        Option<int?> planYear = PlanYearOption(context);
        Option<string?> jurisdiction = new("--jurisdiction") { Description = context.Texts[AnnotateJurisdictionDescription], HelpName = "NAME" };
        Option<bool> force = new("--force") { Description = context.Texts[AnnotateForceDescription] };
        Add(texts);
        Add(output);
        Add(report);
        Add(planYear);
        Add(jurisdiction);
        Add(force);
        SetAction(result => Run(
            result.GetRequiredValue(texts),
            result.GetValue(output),
            new DraftOptions(result.GetValue(report), result.GetValue(planYear), result.GetValue(jurisdiction)),
            result.GetValue(force)));
    }

    private static Option<string?> ReportOption(CommandContext context)
    {
        Option<string?> report = new("--report") { Description = context.Texts[AnnotateReportDescription], HelpName = "ID" };
        report.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Drafter.IsReportId(token.Value))
            {
                result.AddError(context.Texts.InvalidReportId(token.Value));
            }
        });
        return report;
    }

    private static Option<int?> PlanYearOption(CommandContext context)
    {
        Option<int?> year = new("--plan-year") { Description = context.Texts[AnnotatePlanYearDescription], HelpName = "N" };
        year.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, out int number) && number is >= 1000 and <= 9999))
            {
                result.AddError(context.Texts.InvalidYear(token.Value));
            }
        });
        return year;
    }

    private int Run(string[] paths, string? output, DraftOptions options, bool isForced)
    {
        if (options.ReportId is not null && paths.Length > 1)
        {
            throw new UsageException(_context.Texts[ReportOfOneText]);
        }

        OfficialTextReader reader = new(_context.Texts);
        DraftedText[] drafts = [.. paths.Distinct(StringComparer.Ordinal).Select(path => Draft(reader.Read(path), path, output, options))];
        (string Path, string Text)[] files = [.. drafts.SelectMany(draft => draft.Files)];
        if (files.GroupBy(file => Path.GetFullPath(file.Path)).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new UsageException(_context.Texts.DraftedTwice(twice.Key));
        }

        if (!isForced && files.FirstOrDefault(file => File.Exists(file.Path) && File.ReadAllText(file.Path) != file.Text) is { Path: { } existing })
        {
            throw new UsageException(_context.Texts.FileExists(existing));
        }

        Write(files);
        foreach (DraftedText draft in drafts)
        {
            Report(draft);
        }

        return ExitCode.Fine;
    }

    private static DraftedText Draft(SourceFile text, string path, string? output, DraftOptions options)
        => new(path, Drafter.Draft(text, options), output ?? Path.GetDirectoryName(path) ?? "", text);

    private void Write((string Path, string Text)[] files)
    {
        FileReplacer replacer = new(_context.Texts);
        foreach ((string path, string text) in files)
        {
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw new UsageException(_context.Texts.CannotWriteFile(path, exception.Message));
            }

            replacer.Replace(path, Encoding.UTF8.GetBytes(text));
        }
    }

    private void Report(DraftedText draft)
    {
        foreach ((string path, _) in draft.Files)
        {
            _context.Console.Out.WriteLine(VisibleText.Of(path));
        }

        _context.Console.Out.WriteLine(_context.Texts.DraftSummary(draft.Draft.MarkCount, draft.Draft.DraftCount));
        if (draft.Draft.Official is { } official)
        {
            _context.Console.Messages.WriteLine(_context.Texts.TextRewritten(draft.Path, official.Name));
        }

        if (!draft.Draft.LooksLikeReport)
        {
            _context.Console.Messages.WriteLine(_context.Texts.NotLikeReport(draft.Path));
        }
    }
}
