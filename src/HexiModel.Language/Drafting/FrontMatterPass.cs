using System.Text.RegularExpressions;

namespace HexiModel.Language.Drafting;

/// <summary>Title, place, day and plan year, as the first lines and the headings say them.</summary>
internal static class FrontMatterPass
{
    private const int FrontLines = 12;

    private static readonly Regex Day = new(@"((?:19|20)\d\d)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日", RegexOptions.CultureInvariant);

    private static readonly Regex Place = new(
        @"([\u4e00-\u9fff]{2,12}?(?:自治区|自治州|自治县|新区|省|市|县|区|旗|州|乡|镇|盟))(?=(?:第?[一二三四五六七八九十]+届|人民政府|政府|(?:代)?[省市县区州旗乡镇]长|人民代表大会|人大|[一二三四五六七八九十]+届))",
        RegexOptions.CultureInvariant);

    public static void Run(DraftDocument document)
    {
        string[] front = [.. document.Paragraphs.Take(FrontLines).Where(paragraph => paragraph.Role is DraftRole.Front or DraftRole.Heading).Select(paragraph => paragraph.Text)];
        document.Delivered = front.Select(DayOf).FirstOrDefault(day => day is not null);
        document.PlanYear = document.Options.PlanYear ?? YearOf(document);
        document.Jurisdiction = document.Options.Jurisdiction ?? PlaceOf(front, document);
        document.Title = TitleOf(document);
    }

    private static DateTime? DayOf(string line)
        => Day.Match(line) is { Success: true } match && DateTime.TryParseExact(
            $"{match.Groups[1].Value}-{match.Groups[2].Value}-{match.Groups[3].Value}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day)
            ? day
            : null;

    /// <summary>The latest year of a heading of things to come; else the year of the speech, or the next one where it was given at the end of a year.</summary>
    private static int? YearOf(DraftDocument document)
    {
        int[] headings = [.. document.Report.Where(paragraph => paragraph.HeadingLevel is > 1 and < 4).SelectMany(paragraph => SectionWords.YearsIn(paragraph.Text))];
        int? spoken = document.Delivered is { } day ? day.Year + (day.Month >= 11 ? 1 : 0) : null;
        int[] near = [.. headings.Where(year => spoken is null || Math.Abs(year - spoken.Value) <= 1)];
        return near.Length > 0 && near.Max() > near.Min() ? near.Max()
            : spoken ?? (near.Length > 0 ? NextOf(document, near.Max()) : YearInText(document));
    }

    /// <summary>Where the only year of the headings is that of the review, the next one is planned.</summary>
    private static int NextOf(DraftDocument document, int year)
        => document.Report.Any(paragraph => paragraph.HeadingLevel > 1 && SectionWords.YearsIn(paragraph.Text).Contains(year) && SectionWords.ClassOf(paragraph.Text, null) == SpanClass.Review)
            ? year + 1
            : year;

    private static int? YearInText(DraftDocument document)
        => document.Report.Take(400).SelectMany(paragraph => SectionWords.YearsIn(paragraph.Text)).GroupBy(year => year)
            .OrderByDescending(years => years.Count()).ThenByDescending(years => years.Key).Select(years => (int?)years.Key).FirstOrDefault();

    private static string? PlaceOf(string[] front, DraftDocument document)
        => front.Concat([document.Title ?? ""]).Select(line => Place.Match(Regex.Replace(line, @"[\s　]+|(?:19|20)\d\d年|\d+月|\d+日|在", "")))
            .Where(match => match.Success).Select(match => match.Groups[1].Value)
            .OrderByDescending(place => place.Length).FirstOrDefault();

    /// <summary>2025年涞源县人民政府工作报告.</summary>
    private static string? TitleOf(DraftDocument document)
    {
        string? own = document.Title;
        bool saysMore = own is not null && own.Length > "政府工作报告".Length && SectionWords.YearsIn(own).Any();
        return saysMore ? own
            : document.Jurisdiction is null && document.PlanYear is null ? own
            : document.PlanYear is { } year ? FormattableString.Invariant($"{year}年{GovernmentOf(document.Jurisdiction)}工作报告") : GovernmentOf(document.Jurisdiction) + "工作报告";
    }

    private static string GovernmentOf(string? place) => place is null ? "政府" : place + "人民政府";
}
