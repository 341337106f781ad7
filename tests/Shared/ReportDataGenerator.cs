using CsCheck;
using HexiModel.Compiled;

namespace HexiModel.Tests;

/// <summary>Makes reports of any content the data types allow, most of it hostile.</summary>
internal static class ReportDataGenerator
{
    private static readonly Gen<string> Word = Gen.OneOf(
        "", " ", "gdp", "地区生产总值增长6%", "133工程", "a\tb", "a\nb", "a\r\nb", "\\", "\\n", "\\u00e9", "=", "key=value", "\"\"\"", "*/", "</summary>",
        "&amp;", "{0}", "\0", "\u0085", "\u2028", "\u2029", "\u200b", "\u202e", "\ufeff", "\uffff", "\U0001f600", "\U000e0001", "𠮷");

    private static readonly Gen<string> LoneSurrogate = Gen.OneOf("\ud800", "a\udc00b", "\udc00\ud800", "万\ud83d");

    private static readonly Gen<string> Text = Gen.Frequency((3, Word), (1, Gen.String), (1, Gen.Select(Word, Word, (first, second) => first + second)));

    private static readonly Gen<Period> Period = Gen.OneOf(
        default, HexiModel.Period.Year(2022), HexiModel.Period.Years(2017, 2021), HexiModel.Period.Parse("..2025"), HexiModel.Period.Parse("2018.."),
        HexiModel.Period.Parse("2022-01..2022-06"), HexiModel.Period.Parse("2021-12-11"), HexiModel.Period.Parse("0001-01-02..9999-12-30"));

    private static readonly Gen<string> Dimension = Gen.OneOf("count", "money", "ratio", "rank", "rate(money,count)", "other");

    /// <summary>Reports as a UTF-8 file can give them.</summary>
    public static Gen<ReportData> Report { get; } = ReportOf(Text.Select(WellFormed));

    /// <summary>Reports that hold lone surrogates too, which only code can make.</summary>
    public static Gen<ReportData> ReportWithLoneSurrogates { get; } = ReportOf(Gen.Frequency((4, Text), (1, LoneSurrogate)));

    private static Gen<ReportData> ReportOf(Gen<string> text)
    {
        Gen<SourceReference> source = SourceOf(text);
        Gen<CriterionData> criterion = Gen.Select(text, Gen.Nullable(Gen.Decimal), Gen.Enum<Bound>(), text.Null(), (words, amount, bound, unit)
            => new CriterionData { Text = words, Amount = amount, Bound = bound, Unit = unit });
        return
            from header in HeaderOf(text)
            from sections in SectionOf(text, source).List[0, 3]
            from indicators in IndicatorOf(text).List[0, 3]
            from facts in FactOf(text, source, criterion).List[0, 4]
            from terms in TermOf(text, source, criterion).List[0, 3]
            select header with { Sections = sections, Indicators = indicators, Facts = facts, Terms = terms };
    }

    private static Gen<SourceReference> SourceOf(Gen<string> text)
    {
        Gen<SourceLocation> place = Gen.Select(text, Gen.Int[1, 100_000], Gen.Int[1, 1000], Gen.Int[0, 1000], (file, line, column, length)
            => new SourceLocation(file, line, column, length));
        Gen<SourceLocation> location = Gen.Frequency((3, place), (1, Gen.Const(default(SourceLocation))));
        return Gen.Select(location, location, (official, annotated) => new SourceReference(official, annotated));
    }

    private static Gen<ReportData> HeaderOf(Gen<string> text) =>
        from id in text
        from title in text.Null()
        from jurisdiction in text.Null()
        from code in text.Null()
        from delivered in Gen.Nullable(Gen.Date)
        from year in Gen.Nullable(Gen.Int)
        from language in text.Null()
        from file in text.Null()
        from url in text.Null()
        from covered in Gen.Int[0, 100]
        select new ReportData
        {
            Id = id,
            Title = title,
            Jurisdiction = jurisdiction,
            Gb2260 = code,
            Delivered = delivered?.Date,
            PlanYear = year,
            Language = language,
            SourceFile = file,
            SourceUrl = url,
            Coverage = new Coverage(covered * 2, covered, covered / 2),
        };

    private static Gen<SectionData> SectionOf(Gen<string> text, Gen<SourceReference> source) =>
        from id in text
        from title in text
        from level in Gen.Int[1, 7]
        from parent in text.Null()
        from sectionClass in Gen.Nullable(Gen.Enum<SectionClass>())
        from period in Period
        from at in text.Null()
        from topic in Gen.Bool
        from place in source
        select new SectionData { Id = id, Title = title, Level = level, ParentId = parent, Class = sectionClass, Period = period, AsOf = at, IsTopic = topic, Source = place };

    private static Gen<IndicatorData> IndicatorOf(Gen<string> text) =>
        from id in text
        from name in text
        from english in text.Null()
        from unit in text.Null()
        from kind in Gen.Nullable(Gen.Enum<IndicatorKind>())
        from better in Gen.Nullable(Gen.Enum<DesiredDirection>())
        from codes in text.Null()
        select new IndicatorData { Id = id, Name = name, EnglishName = english, Unit = unit, Kind = kind, DesiredDirection = better, Codes = codes };

    private static Gen<FactData> FactOf(Gen<string> text, Gen<SourceReference> source, Gen<CriterionData> criterion) =>
        from value in ValueOf(text)
        from category in Gen.Enum<FactCategory>()
        from id in text.Null()
        from words in text
        from label in text
        from links in text.Null().Array[6]
        from period in Period
        from at in text.Null()
        from qualitative in text.Null()
        from nature in Gen.Nullable(Gen.Enum<TargetNature>())
        from criteria in criterion.List[0, 2]
        from progress in ProgressOf(text).List[0, 2]
        from assignments in AssignmentOf(text).List[0, 2]
        from place in source
        select value with
        {
            Category = category,
            Id = id,
            Text = words,
            Label = label,
            SectionId = links[0],
            IndicatorId = links[1],
            RelativeTo = links[2],
            PartOfId = links[3],
            TermId = links[4],
            Statement = value.Statement with { Per = links[5] },
            Period = period,
            AsOf = at,
            Qualitative = qualitative,
            Nature = nature,
            Criteria = criteria,
            Progress = progress,
            Assignments = assignments,
            Source = place,
        };

    private static Gen<ProgressData> ProgressOf(Gen<string> text) =>
        from day in Gen.Date
        from amount in Gen.Nullable(Gen.Decimal)
        from unit in text.Null()
        from scale in Gen.Enum<Scale>()
        from dimension in Dimension.Null()
        from done in Gen.Bool
        from note in text.Null()
        from origin in text.Null()
        select new ProgressData { AsOf = day.Date, Amount = amount, Unit = unit, Scale = scale, Dimension = dimension, IsDone = done, Note = note, Source = origin };

    private static Gen<AssignmentData> AssignmentOf(Gen<string> text) =>
        from words in text.Null().Array[5]
        from due in Gen.Nullable(Gen.Date)
        select new AssignmentData { Item = words[0], Work = words[1], Lead = words[2], Support = words[3], Leader = words[4], Due = due?.Date };

    private static Gen<FactData> ValueOf(Gen<string> text) =>
        from measure in Gen.Nullable(Gen.Enum<Measure>())
        from numbers in Gen.Nullable(Gen.Decimal).Array[3]
        from bound in Gen.Enum<Bound>()
        from unit in text.Null()
        from dimension in Dimension.Null()
        from scale in Gen.Enum<Scale>()
        from kind in Gen.Nullable(Gen.Enum<QuantityKind>())
        from direction in Gen.Nullable(Gen.Enum<Direction>())
        from change in Gen.Nullable(Gen.Enum<ChangeKind>())
        from baseline in text.Null()
        from scope in text.Null()
        from streak in Gen.Nullable(Gen.Int)
        from streakUnit in text.Null()
        from words in text.Null()
        from flags in Gen.Bool.Array[3]
        select new FactData
        {
            Category = FactCategory.Target,
            Text = "",
            Label = "",
            Measure = measure,
            Statement = new() { Words = words, Amount = numbers[0], From = numbers[1], To = numbers[2], Bound = bound, Unit = unit, Dimension = dimension, Scale = scale, Kind = kind, Direction = direction, Change = change, Baseline = baseline, Scope = scope, Streak = streak, StreakUnit = streakUnit, IsCumulative = flags[0], IsAnnualised = flags[1], IsEstimate = flags[2] },
        };

    private static Gen<TermData> TermOf(Gen<string> text, Gen<SourceReference> source, Gen<CriterionData> criterion)
    {
        Gen<ItemData> item = Gen.Select(text.Null(), text, source, (id, words, place) => new ItemData { Id = id, Text = words, Source = place });
        Gen<RevisionData> revision = Gen.Select(text.Null(), Period, text, source, (part, since, words, place)
            => new RevisionData { PartId = part, Since = since, Text = words, Source = place });
        Gen<MentionData> mention = Gen.Select(text.Null(), text.Null(), source, (section, mentioned, place)
            => new MentionData { SectionId = section, ItemId = mentioned, Source = place });
        return
            from words in text.Array[2]
            from optional in text.Null().Array[3]
            from number in Gen.Nullable(Gen.Int)
            from flags in Gen.Bool.Array[2]
            from since in Period
            from parts in PartOf(text, source, criterion, item).List[0, 2]
            from revisions in revision.List[0, 2]
            from aliases in text.List[0, 2]
            from mentions in mention.List[0, 2]
            from place in source
            select new TermData
            {
                Id = words[0],
                Text = words[1],
                Number = number,
                IsProgramme = flags[0],
                Definition = optional[0],
                Count = optional[1],
                IsPartial = flags[1],
                Since = since,
                SectionId = optional[2],
                Parts = parts,
                Revisions = revisions,
                Aliases = aliases,
                Mentions = mentions,
                Source = place,
            };
    }

    private static Gen<PartData> PartOf(Gen<string> text, Gen<SourceReference> source, Gen<CriterionData> criterion, Gen<ItemData> item) =>
        from id in text.Null()
        from name in text.Null()
        from words in text
        from count in Gen.Nullable(Gen.Int)
        from partial in Gen.Bool
        from items in item.List[0, 3]
        from criteria in criterion.List[0, 2]
        from place in source
        select new PartData { Id = id, Name = name, Text = words, Count = count, IsPartial = partial, Items = items, Criteria = criteria, Source = place };

    private static string WellFormed(string text)
        => new(text.Where((c, i) => !char.IsSurrogate(c)
            || (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            || (char.IsLowSurrogate(c) && i > 0 && char.IsHighSurrogate(text[i - 1]))).ToArray());
}
