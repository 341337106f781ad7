using HexiModel.Language.Diagnostics;
using HexiModel.Language.Quantities;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>Checks the front matter of a file and reads its values.</summary>
internal sealed class FrontMatterBinder(SyntaxTree tree, DiagnosticBag diagnostics)
{
    /// <summary>Further from the day of the report than this no plan begins, whatever the text says.</summary>
    private const int MostYearsToPlan = 2;

    private bool _hasErrors = tree.Diagnostics.Any(diagnostic => diagnostic.Span.Start < tree.FrontMatter.Span.End);

    public ReportHeader Bind()
    {
        bool isReport = tree.Kind == DocumentKind.Report;
        CheckKeys([.. FrontMatterKeys.All.Where(key => isReport ? key.IsOfReport : key.IsOfGlossary).Select(key => key.Name)]);
        if (tree.Kind == DocumentKind.Unknown)
        {
            if (!tree.FrontMatter.Span.IsEmpty)
            {
                diagnostics.Report(Rules.FrontMatterKeyMissing, tree.File, tree.FrontMatter.Span with { Length = Math.Min(3, tree.FrontMatter.Span.Length) }, FrontMatterKeys.Report.Name);
            }

            return new ReportHeader();
        }

        // The files were put together by it; here it is checked.
        _ = Read(FrontMatterKeys.Catalogue);
        (int First, int Last)? lines = Read(FrontMatterKeys.SourceLines);
        int? step = Read(FrontMatterKeys.SourceParagraphs);
        DateTime? delivered = Read(FrontMatterKeys.Delivered);
        int? planYear = Read(FrontMatterKeys.PlanYear);
        string? title = Read(FrontMatterKeys.Title);
        CheckPlanYear(delivered, planYear);
        CheckTitle(title, delivered, planYear);
        CheckSourceKeys(isReport);
        ReportHeader header = new()
        {
            Id = Read(FrontMatterKeys.Report, tree.IdEntry),
            Title = title,
            Jurisdiction = Read(FrontMatterKeys.Jurisdiction),
            Gb2260 = Read(FrontMatterKeys.Gb2260),
            Delivered = delivered,
            PlanYear = planYear,
            RequiresIndicators = Read(FrontMatterKeys.Indicators) == true,
            Language = Read(FrontMatterKeys.Language),
            SourceFile = Read(FrontMatterKeys.SourceFile),
            SourceUrl = Read(FrontMatterKeys.SourceUrl),
            FirstLine = lines?.First ?? 1,
            LastLine = lines?.Last,
            LinesPerParagraph = step ?? 2,
            IsSourcePlaceKnown = !IsUnreadable(FrontMatterKeys.SourceLines) && !IsUnreadable(FrontMatterKeys.SourceParagraphs),
            Names = Read(FrontMatterKeys.Names) ?? [],
        };
        return header with { HasErrors = _hasErrors };
    }

    private void CheckKeys(string[] known)
    {
        foreach (FrontMatterEntry entry in tree.FrontMatter.Entries)
        {
            InvisibleCharacters.Report(diagnostics, tree.File, entry.ValueSpan, entry.Key);
            if (tree.Kind != DocumentKind.Unknown && Array.IndexOf(known, entry.Key) < 0)
            {
                _hasErrors = true;
                IEnumerable<Candidate> candidates = entry == tree.IdEntry ? [new Candidate(entry.Key, known[0])] : known.Select(Candidate.Of);
                diagnostics.ReportUnknown(Rules.FrontMatterKeyUnknown, tree.File, entry.KeySpan, entry.Key, candidates, entry.Key, string.Join(", ", known));
            }
        }
    }

    private bool IsUnreadable(FrontMatterKey key) => tree.FrontMatter.Find(key) is { } entry && !key.Value.Takes(entry.Value);

    private T? Read<T>(FrontMatterKey<T> key) => Read(key, tree.FrontMatter.Find(key));

    private T? Read<T>(FrontMatterKey<T> key, FrontMatterEntry? entry)
    {
        if (entry is { HasErrors: false } && !key.Value.Takes(entry.Value))
        {
            _hasErrors = true;
            TextSpan place = entry.ValueSpan.IsEmpty ? entry.KeySpan : entry.ValueSpan;
            diagnostics.ReportUnknown(Rules.FrontMatterValueInvalid, tree.File, place, entry.Value, key.Value.Candidates(entry.Value), entry.Value, entry.Key, key.Value.ExpectedFor(entry.Value));
        }

        return entry is null ? default : key.Value.Read(entry.Value);
    }

    private bool TextNames(int year)
    {
        string words = year.ToString(CultureInfo.InvariantCulture) + "年";
        return tree.Blocks.Any(block => block.Text.Text.Contains(words));
    }

    /// <summary>A place or a hash of a text that is not named means nothing. A glossary may be in the text that its report names.</summary>
    private void CheckSourceKeys(bool isReport)
    {
        FrontMatterKey[] keys = isReport ? [FrontMatterKeys.SourceLines, FrontMatterKeys.SourceSha256] : [FrontMatterKeys.SourceSha256];
        if (tree.FrontMatter.Find(FrontMatterKeys.SourceFile) is null && keys.Select(tree.FrontMatter.Find).FirstOrDefault(entry => entry is not null) is { } found && !_hasErrors)
        {
            diagnostics.Report(Rules.FrontMatterKeyMissing, tree.File, found.KeySpan, FrontMatterKeys.SourceFile.Name);
        }
    }

    private void CheckTitle(string? title, DateTime? delivered, int? planYear)
    {
        if (!_hasErrors && title is not null && YearWords.WrongYear(QuantityReader.Read(title), delivered, planYear) is { } wrong)
        {
            FrontMatterEntry entry = tree.FrontMatter.Find(FrontMatterKeys.Title)!;
            diagnostics.Report(Rules.YearContradicts, tree.File, entry.ValueSpan, wrong.Span.Of(title), FrontMatterKeys.PlanYear.Name, planYear!.Value.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>A report is given at the beginning of the year that it plans, or shortly before.</summary>
    private void CheckPlanYear(DateTime? delivered, int? planYear)
    {
        if (delivered is { } day && planYear is { } year && year != day.Year && year != day.Year + 1
            && (Math.Abs(year - day.Year) > MostYearsToPlan || !TextNames(year)))
        {
            _hasErrors = true;
            FrontMatterEntry entry = tree.FrontMatter.Find(FrontMatterKeys.PlanYear)!;
            string expected = FormattableString.Invariant($"{day.Year}, {day.Year + 1} ({FrontMatterKeys.Delivered.Name}: {day:yyyy-MM-dd})");
            diagnostics.Report(Rules.FrontMatterValueInvalid, tree.File, entry.ValueSpan, entry.Value, entry.Key, expected);
        }
    }
}
