using System.Text.RegularExpressions;
using HexiModel.Language.Binding;

namespace HexiModel.Language.Drafting;

/// <summary>Class, period and id of each heading, and the class of the paragraphs below it.</summary>
internal static class PeriodPass
{
    public static void Run(DraftDocument document)
    {
        DraftParagraph[] chapters = [.. document.Report.Where(paragraph => paragraph.HeadingLevel == 2 && !SectionWords.IsAnnex(paragraph.Text))];
        SpanClass section = SpanClass.None;
        int level = 0;
        string? period = null;
        HashSet<SpanClass> seen = [.. document.Glossary.Take(1).Select(_ => SpanClass.Glossary)];
        foreach (DraftParagraph paragraph in document.Report)
        {
            if (paragraph.HeadingLevel == 1)
            {
                paragraph.Heading = new DraftMark(default, SpanClass.None) { Id = "report" };
                (section, level) = (SpanClass.None, 0);
            }
            else if (paragraph.HeadingLevel > 1)
            {
                paragraph.Heading = HeadingOf(document, paragraph, chapters, seen, ref section, ref level);
            }

            period = paragraph.Heading is { Class: not SpanClass.None } heading ? OwnPeriod(document, heading) : paragraph.HeadingLevel == 1 ? null : period;
            paragraph.Section = section;
            paragraph.Period = period;
            paragraph.Role = paragraph.Role == DraftRole.Body && IsBackground(paragraph) ? DraftRole.Background : paragraph.Role;
        }

        foreach (DraftParagraph entries in document.Glossary.Take(1))
        {
            entries.Heading = new DraftMark(default, SpanClass.Glossary) { Id = "glossary" };
        }
    }

    /// <summary>A plan is of the plan year where its heading names no other.</summary>
    private static string? OwnPeriod(DraftDocument document, DraftMark heading)
        => heading.Keys.FirstOrDefault(key => key.Name == AttributeKeys.Period.Name).Value ?? (document.PlanYear is { } year ? Text(year) : null);

    /// <summary>A long paragraph is a chapter of its own, whatever one of its sentences thinks; thoughts may lead to the results of the year.</summary>
    private static bool IsBackground(DraftParagraph paragraph)
        => !IsChapter(paragraph) && (SectionWords.IsAboutDifficulties(paragraph.Text)
            || (SectionWords.BeginsWithThoughts(paragraph.Text) && !(paragraph.Section == SpanClass.Review && HasResults(paragraph))));

    /// <summary>地区生产总值完成92亿元，增长6.5%: what grew, and by how much.</summary>
    private static bool HasResults(DraftParagraph paragraph)
        => paragraph.Quantities.Count(number => number.Kind is QuantityKind.Growth or QuantityKind.Points or QuantityKind.Rank || number.Unit?.Dimension is Money) > 1;

    private static bool IsChapter(DraftParagraph paragraph) => SectionNumber.Of(paragraph.Text).Depth > 0;

    private static DraftMark HeadingOf(DraftDocument document, DraftParagraph paragraph, DraftParagraph[] chapters, HashSet<SpanClass> seen, ref SpanClass section, ref int level)
    {
        if (SectionWords.IsAnnex(paragraph.Text))
        {
            section = SpanClass.None;
            return new DraftMark(default, SpanClass.Plan) { IsUnsure = true };
        }

        // What stands under a heading with a class takes it from there; a sister has its own.
        if (paragraph.HeadingLevel > Math.Max(level, 2) && section != SpanClass.None)
        {
            return new DraftMark(default, SpanClass.None);
        }

        level = paragraph.HeadingLevel;
        SpanClass words = SectionWords.ClassOf(paragraph.Text, document.PlanYear);
        section = words != SpanClass.None ? words : section != SpanClass.None && section != SpanClass.Review ? section : ByOrder(paragraph, chapters);
        DraftMark mark = new(default, section) { Id = seen.Add(section) ? SpanClasses.NameOf(section) : null, IsUnsure = words == SpanClass.None };
        return PeriodOf(paragraph.Text, section, document.PlanYear) is { } period ? mark.With(AttributeKeys.Period.Name, period) : mark;
    }

    /// <summary>What the words leave open, the order says: reports look back first.</summary>
    private static SpanClass ByOrder(DraftParagraph paragraph, DraftParagraph[] chapters)
        => chapters.Length > 1 && paragraph == chapters[0] ? SpanClass.Review : SpanClass.Plan;

    /// <summary>The period that a heading names; null where its class says it (a plan is of the plan year), or nothing does.</summary>
    private static string? PeriodOf(string heading, SpanClass section, int? planYear)
    {
        int[] years = [.. SectionWords.YearsIn(heading)];
        Match plan = Regex.Match(heading, "十([二三四五六])五");
        string? span = plan.Success ? FiveYears(1981 + (5 * ("一二三四五六".IndexOf(plan.Groups[1].Value, StringComparison.Ordinal) + 5))) : null;
        bool isFive = heading.Contains("五年") || heading.Contains("5年");
        return section switch
        {
            SpanClass.Review when years.Length > 0 => Text(years.Max()),
            SpanClass.Review when span is not null => span,
            SpanClass.Review when isFive && planYear is { } year => FiveYears(year - 5),
            SpanClass.Review => planYear is { } year ? Text(year - 1) : null,
            SpanClass.Outlook => span ?? (planYear is { } year ? FiveYears(year) : null),
            SpanClass.Plan when years.Length > 0 && years.Max() != planYear => Text(years.Max()),
            _ => null,
        };
    }

    private static string FiveYears(int first) => FormattableString.Invariant($"{first}..{first + 4}");

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
