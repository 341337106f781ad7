using HexiModel.Compiled;
using HexiModel.Language.Catalogue;
using HexiModel.Language.Fixes;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>The files of a draft, as they are written now.</summary>
/// <param name="Document">The draft.</param>
/// <param name="Given">The text that was given.</param>
internal sealed record DraftFiles(DraftDocument Document, SourceFile Given)
{
    private readonly string _stem = StemOf(Given.Name);
    private SourceFile? _official;
    private HashSet<string>? _rowsBefore;

    /// <summary>The report that is drafted again: what a person wrote in its front matter stays.</summary>
    public SyntaxTree? ReportBefore { get; init; }

    /// <summary>The catalogue of the report that is drafted again: its rows stay as they are.</summary>
    public SourceFile? CatalogueBefore { get; init; }

    /// <summary>The official text of the draft: the one that was given, or the one written again from it.</summary>
    public SourceFile Official => _official ??= Document.Official.Rewritten is { } text
        ? new SourceFile(_stem + ".official.txt", text)
        : new SourceFile(SourceFile.NameOf(Given.Name), Given.Text);

    /// <summary>The id of the report: a name's letters and digits, of any script.</summary>
    public string ReportId => Document.Options.ReportId ?? IdOf(_stem);

    public SourceFile Report() => Laid(new SourceFile(_stem + ".report.md", DraftWriter.Write(FrontMatter(), Document.Report)));

    public SourceFile? Glossary()
        => Document.Glossary.Any() ? Laid(new SourceFile(_stem + ".glossary.md", DraftWriter.Write(GlossaryFrontMatter(), Document.Glossary))) : null;

    public SourceFile? Catalogue()
    {
        HashSet<string> used = [.. Document.Report.SelectMany(paragraph => paragraph.Marks).SelectMany(mark => mark.Keys.Where(key => key.Name == AttributeKeys.Indicator.Name).Select(key => key.Value).Append(mark.Id ?? ""))];
        IndicatorData[] rows = [.. Document.Indicators.Where(row => used.Contains(row.Id))];
        string before = CatalogueBefore?.Text ?? "";
        return rows.Length > 0 || CatalogueBefore is not null
            ? new SourceFile(CatalogueBefore is null ? _stem + ".indicators.csv" : SourceFile.NameOf(CatalogueBefore.Name), before.Length == 0 ? CatalogueWriter.Write(rows) : before.TrimEnd('\r', '\n') + "\n" + CatalogueWriter.Rows(rows))
            : null;
    }

    /// <summary>Whether the draft refers to a row of the standard catalogue.</summary>
    private bool UsesStandard => Document.Report.SelectMany(paragraph => paragraph.Marks).SelectMany(mark => mark.Keys)
        .Any(key => key.Name == AttributeKeys.Indicator.Name && StandardCatalogue.Find(key.Value) is not null && !RowsBefore.Contains(key.Value));

    /// <summary>The ids of the catalogue that is there; one that is also of the standard catalogue means the row there.</summary>
    private HashSet<string> RowsBefore => _rowsBefore ??= CatalogueBefore is null ? [] : [.. IndicatorCatalogue.Parse(CatalogueBefore).Rows.Select(row => row.Data.Id)];

    /// <summary>Rows and ids that the files before have are theirs: what was drafted under the same id is the same, or gets another.</summary>
    public void RenameTaken()
    {
        Document.Indicators.RemoveAll(row => RowsBefore.Contains(row.Id));
        IEnumerable<DraftMark> kept = Document.Paragraphs.SelectMany(paragraph => paragraph.Heading is null ? paragraph.Marks : paragraph.Marks.Append(paragraph.Heading)).Where(mark => mark.IsExplicit);
        HashSet<string> taken = new(kept.Select(mark => mark.Id).OfType<string>(), StringComparer.OrdinalIgnoreCase);
        foreach (DraftParagraph paragraph in Document.Paragraphs)
        {
            paragraph.Heading = paragraph.Heading is null ? null : Free(paragraph.Heading, taken);
            foreach (DraftMark mark in paragraph.Marks.ToArray())
            {
                paragraph.Replace(mark, Free(mark, taken));
            }
        }
    }

    private static DraftMark Free(DraftMark mark, HashSet<string> taken)
    {
        if (mark.Id is null || mark.IsExplicit)
        {
            return mark;
        }

        string id = mark.Id;
        for (int number = 2; !taken.Add(id); number++)
        {
            id = FormattableString.Invariant($"{mark.Id}-{number}");
        }

        return mark with { Id = id };
    }

    private static SourceFile Laid(SourceFile file) => SentenceLayout.Apply(SyntaxTree.Parse(file));

    private IEnumerable<(string Key, string Value)> FrontMatter()
        => ReportBefore is null ? NewFrontMatter() : ReportBefore.FrontMatter.Entries
            .Where(entry => !entry.Key.StartsWith("source-", StringComparison.Ordinal) || entry.Key == FrontMatterKeys.SourceUrl.Name)
            .Select(entry => (entry.Key, entry.HasErrors ? Quoted(entry.Value) : entry.ValueSpan.Of(ReportBefore.File.Text)))
            .Concat(ReportBefore.FrontMatter.Get(FrontMatterKeys.Catalogue) is null ? Catalogues() : [])
            .Concat(Source([.. Document.Report]));

    private IEnumerable<(string Key, string Value)> NewFrontMatter()
    {
        yield return (FrontMatterKeys.Report.Name, ReportId);
        if (Document.Title is { Length: > 0 } title)
        {
            yield return (FrontMatterKeys.Title.Name, Quoted(title));
        }

        if (Document.Jurisdiction is { Length: > 0 } place)
        {
            yield return (FrontMatterKeys.Jurisdiction.Name, Quoted(place));
        }

        if (Document.Delivered is { } day)
        {
            yield return (FrontMatterKeys.Delivered.Name, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        if (Document.PlanYear is { } year)
        {
            yield return (FrontMatterKeys.PlanYear.Name, year.ToString(CultureInfo.InvariantCulture));
        }

        yield return (FrontMatterKeys.Language.Name, "zh-Hans");
        foreach ((string, string) entry in Catalogues().Concat(Source([.. Document.Report])))
        {
            yield return entry;
        }
    }

    private IEnumerable<(string Key, string Value)> Catalogues() => UsesStandard ? [(FrontMatterKeys.Catalogue.Name, "standard")] : [];

    private IEnumerable<(string Key, string Value)> GlossaryFrontMatter()
        => Source([.. Document.Glossary]).Prepend((FrontMatterKeys.Glossary.Name, ReportId));

    private IEnumerable<(string Key, string Value)> Source(DraftParagraph[] paragraphs)
    {
        yield return (FrontMatterKeys.SourceFile.Name, Quoted(Official.Name));
        yield return (FrontMatterKeys.SourceSha256.Name, SourceHash.Of(Official.Text));
        if (paragraphs.Length > 0)
        {
            yield return (FrontMatterKeys.SourceLines.Name, FormattableString.Invariant($"{paragraphs[0].Line}-{paragraphs[paragraphs.Length - 1].Line}"));
        }

        yield return (FrontMatterKeys.SourceParagraphs.Name, Document.Official.HasBlankLines ? "blank-line" : "line");
    }

    /// <summary>The name of a file without its folder and ending.</summary>
    private static string StemOf(string name)
    {
        string file = SourceFile.NameOf(name);
        int dot = file.LastIndexOf('.');
        return dot > 0 ? file.Substring(0, dot) : file;
    }

    private static string IdOf(string stem)
    {
        string words = Ids.Normalize(string.Concat(stem.Select(c => char.IsLetterOrDigit(c) ? c : '-')).Trim('-'));
        return Ids.IsValid(words) ? words : Ids.IsValid("report-" + words) ? "report-" + words : "report";
    }

    private static string Quoted(string value)
        => value.IndexOfAny([':', '"', '\\', '#', '\'', ',']) < 0 && value.Trim() == value && !value.All(char.IsDigit) ? value
            : "\"" + value.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
}
