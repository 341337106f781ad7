using System.CommandLine;
using System.Text;
using HexiModel.Language.Drafting;
using HexiModel.Language.Text;
using HexiModel.Tool.Drafting;
using HexiModel.Tool.Input;
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
        Option<bool> again = new("--again") { Description = context.Texts[AnnotateAgainDescription] };
        Add(force);
        Add(again);
        SetAction(result => Run(
            result.GetRequiredValue(texts),
            result.GetValue(output),
            new DraftOptions(result.GetValue(report), result.GetValue(planYear), result.GetValue(jurisdiction)),
            result.GetValue(again) ? Existing.TakenOver : result.GetValue(force) ? Existing.Overwritten : Existing.Kept));
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

    private int Run(string[] paths, string? output, DraftOptions options, Existing existing)
    {
        if (options.ReportId is not null && paths.Length > 1)
        {
            throw new UsageException(_context.Texts[ReportOfOneText]);
        }

        OfficialTextReader reader = new(_context.Texts);
        DraftedText[] drafts = [.. paths.Distinct(StringComparer.Ordinal).Select(path => Draft(reader.Read(path), output, options, existing))];
        (string Path, string Text)[] files = [.. drafts.SelectMany(draft => draft.Files)];
        if (files.GroupBy(file => Path.GetFullPath(file.Path)).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new UsageException(_context.Texts.DraftedTwice(twice.Key));
        }

        if (existing == Existing.Kept && files.FirstOrDefault(file => File.Exists(file.Path) && File.ReadAllText(file.Path) != file.Text) is { Path: { } other })
        {
            throw new UsageException(_context.Texts.FileExists(other));
        }

        Write(files);
        foreach (DraftedText draft in drafts)
        {
            Report(draft);
        }

        return ExitCode.Fine;
    }

    private DraftedText Draft(DraftSource source, string? output, DraftOptions options, Existing existing)
    {
        string folder = output ?? Path.GetDirectoryName(source.Path) ?? "";
        ReportDraft draft = existing == Existing.TakenOver ? DraftAgain(source, folder) : Drafter.Draft(source.Text, options with { Headings = source.Headings });
        return new DraftedText(source, draft, folder);
    }

    /// <summary>The marks of the files that are there go over to the text as it is now.</summary>
    private ReportDraft DraftAgain(DraftSource source, string folder)
    {
        SourceFileReader reader = new(_context.Texts);
        string stem = Path.Combine(folder, Path.GetFileNameWithoutExtension(source.Path));
        SourceFile? Find(string ending) => File.Exists(stem + ending) ? reader.Read(stem + ending) : null;
        return Find(".report.md") is { } report
            ? Drafter.DraftAgain(source.Text, report, Find(".glossary.md"), Find(".indicators.csv") ?? OnlyCatalogue(folder, reader), source.Headings)
            : throw new UsageException(_context.Texts.NothingToTakeOver(stem + ".report.md"));
    }

    /// <summary>The catalogue of the project, where it has another name than the report (qinghe.indicators.csv beside qinghe-2025.report.md).</summary>
    private static SourceFile? OnlyCatalogue(string folder, SourceFileReader reader)
        => Directory.GetFiles(folder.Length > 0 ? folder : ".").Where(FilePath.IsCatalogue).ToArray() is [var path] ? reader.Read(path) : null;

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
        foreach (LostMark lost in draft.Draft.Lost)
        {
            LinePosition place = lost.File.GetLinePosition(lost.Span.Start);
            _context.Console.Messages.WriteLine(_context.Texts.MarkLost($"{VisibleText.Of(lost.File.Path)}({place.Line + 1},{place.Character + 1})", VisibleText.Of(lost.Words), VisibleText.Of(lost.Attributes)));
        }

        if (draft.Draft.Official is { } official)
        {
            _context.Console.Messages.WriteLine(_context.Texts.TextRewritten(draft.Path, official.Name));
        }

        if (!draft.Draft.LooksLikeReport)
        {
            _context.Console.Messages.WriteLine(_context.Texts.NotLikeReport(draft.Path));
        }
    }

    /// <summary>What becomes of files that are there.</summary>
    private enum Existing
    {
        Kept,
        Overwritten,
        TakenOver,
    }
}
