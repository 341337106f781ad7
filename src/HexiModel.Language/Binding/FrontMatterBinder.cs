using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;

namespace HexiModel.Language.Binding;

/// <summary>Checks the front matter of a file and reads its values.</summary>
internal sealed class FrontMatterBinder(SyntaxTree tree, DiagnosticBag diagnostics)
{
    private static readonly string[] SourceKeys = ["language", "source-file", "source-sha256", "source-lines", "source-paragraphs", "source-url"];

    private static readonly string[] ReportKeys =
        ["report", "title", "jurisdiction", "gb2260", "delivered", "plan-year", "indicators", "names", .. SourceKeys];

    private static readonly string[] GlossaryKeys = ["glossary", "names", .. SourceKeys];

    /// <summary>Further from the day of the report than this no plan begins.</summary>
    private const int MostYearsToPlan = 2;

    private bool _hasErrors = tree.Diagnostics.Any(diagnostic => diagnostic.Span.Start < tree.FrontMatter.Span.End);

    public ReportHeader Bind()
    {
        bool isReport = tree.Kind == DocumentKind.Report;
        CheckKeys(isReport ? ReportKeys : GlossaryKeys);
        if (tree.Kind == DocumentKind.Unknown)
        {
            if (!tree.FrontMatter.Span.IsEmpty)
            {
                diagnostics.Report(Rules.FrontMatterKeyMissing, tree.File, tree.FrontMatter.Span with { Length = Math.Min(3, tree.FrontMatter.Span.Length) }, "report");
            }

            return new ReportHeader();
        }

        (int first, int? last, bool areLinesKnown) = Lines();
        string? paragraphs = Read("source-paragraphs", value => value is "blank-line" or "line" ? value : null, "blank-line, line");
        DateTime? delivered = ReadValue<DateTime>("delivered", TryParseDay, "2021-12-11");
        int? planYear = ReadValue<int>("plan-year", TryParseYear, "2022");
        CheckPlanYear(delivered, planYear);
        ReportHeader header = new()
        {
            Id = Read(tree.IdEntry!.Key, value => Ids.IsValid(value) ? value : null, "hexi-2022"),
            Title = Text("title"),
            Jurisdiction = Text("jurisdiction"),
            Gb2260 = Read("gb2260", value => value.Length == 6 && value.All(c => c is >= '0' and <= '9') ? value : null, "\"120103\""),
            Delivered = delivered,
            PlanYear = planYear,
            RequiresIndicators = Read("indicators", value => value is "required" or "optional" ? value : null, "required, optional") == "required",
            Language = Text("language"),
            SourceFile = Text("source-file"),
            SourceUrl = Text("source-url"),
            FirstLine = first,
            LastLine = last,
            LinesPerParagraph = paragraphs == "line" ? 1 : 2,
            IsSourcePlaceKnown = areLinesKnown && !IsUnreadable("source-paragraphs", paragraphs),
            Names = [.. (tree.FrontMatter.Find("names")?.Value ?? "").Split(',', '，').Select(name => name.Trim()).Where(name => name.Length > 0)],
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

    private string? Text(string key) => Read(key, value => value.Length > 0 ? value : null, "\"…\"");

    private bool IsUnreadable(string key, string? value) => value is null && tree.FrontMatter.Find(key) is not null;

    private string? Read(string key, Func<string, string?> parse, string expected)
    {
        FrontMatterEntry? entry = tree.FrontMatter.Find(key);
        if (entry is null)
        {
            return null;
        }

        string? value = parse(entry.Value);
        if (value is null && !entry.HasErrors)
        {
            _hasErrors = true;
            diagnostics.Report(Rules.FrontMatterValueInvalid, tree.File, entry.ValueSpan.IsEmpty ? entry.KeySpan : entry.ValueSpan, entry.Value, key, expected);
        }

        return value;
    }

    private T? ReadValue<T>(string key, TryParse<T> parse, string expected) where T : struct
    {
        T? result = null;
        Read(
            key,
            value =>
            {
                result = parse(value, out T parsed) ? parsed : null;
                return result is null ? null : value;
            },
            expected);
        return result;
    }

    /// <summary>A report is given at the beginning of the year that it plans, or shortly before.</summary>
    private void CheckPlanYear(DateTime? delivered, int? planYear)
    {
        if (delivered is { } day && planYear is { } year && Math.Abs(year - day.Year) > MostYearsToPlan)
        {
            FrontMatterEntry entry = tree.FrontMatter.Find("plan-year")!;
            string expected = FormattableString.Invariant($"{day.Year}, {day.Year + 1} (delivered: {day:yyyy-MM-dd})");
            diagnostics.Report(Rules.FrontMatterValueInvalid, tree.File, entry.ValueSpan, entry.Value, "plan-year", expected);
        }
    }

    private (int First, int? Last, bool AreKnown) Lines()
    {
        int first = 1;
        int? last = null;
        string? lines = Read(
            "source-lines",
            value =>
            {
                string[] ends = value.Split('-');
                bool isRange = ends.Length == 2
                    && int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out first)
                    && int.TryParse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture, out int end)
                    && first >= 1 && end >= first
                    && (last = end) is not null;
                first = isRange ? first : 1;
                return isRange ? value : null;
            },
            "1-201");
        return (first, last, !IsUnreadable("source-lines", lines));
    }

    private static bool TryParseDay(string text, out DateTime day)
        => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static bool TryParseYear(string text, out int year)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1000 and <= 9999;

    private delegate bool TryParse<T>(string text, out T value);
}
