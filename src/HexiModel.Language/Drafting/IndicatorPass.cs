using System.Text.RegularExpressions;
using HexiModel.Compiled;
using HexiModel.Language.Fixes;
using HexiModel.Language.Quantities;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>
/// The indicator of each statement: a row of the standard catalogue, else one of the report's own. What the same noun counts in the same unit
/// is one indicator, in the review as in the plan; its id is made of the words, so that it stays the same when the text is drafted again.
/// </summary>
internal sealed class IndicatorPass
{
    /// <summary>The rows of a noun.</summary>
    private readonly Dictionary<string, List<Row>> _byNoun = new(StringComparer.Ordinal);
    /// <summary>Nouns that say nothing without what stands before them (总投资112.94亿元, 总数达20179家).</summary>
    private static readonly HashSet<string> Generic =
    [
        "总投资", "投资", "投资额", "投资总额", "总数", "总量", "总额", "总规模", "规模", "年营收", "营收", "营业收入", "年营业收入", "产值", "年产值", "总产值", "其余", "总面积", "面积", "建筑面积", "总里程", "里程",
        "资金", "金额", "增速", "占比", "比重", "年销售额", "销售额", "收益", "效益", "成交额", "交易额", "年度目标", "数量", "总人数", "人数", "总长", "全长", "就业率", "完成率", "合格率", "满意率", "满意度", "覆盖率", "占地", "占地面积", "其他",
    ];

    /// <summary>投入资金8.4亿元，新建…: what it was spent on comes behind, and not before.</summary>
    private static readonly string[] Spent = ["资金", "金额"];

    /// <summary>Words that name only a place to rank in, or only what a number is compared with.</summary>
    private static readonly Regex PlaceOrBaseline = new(
        "^$|^(连续[0-9一二三四五六七八九十两]+年)?(增幅|增速|排名)?(稳居|位居|位列|跃居|排名|居|排|列)?(全[国省市县区]|各省区|副省级城市|发展中国家|全球城市|世界|全球)排?$|^([比较]|高于|低于|快于|优于)(去年|上年|年初|首届|同期|[0-9]{4}年|[“]?十[一二三四]五[”]?(时期|末)?|全[国省市县]平均(水平)?)(预算)?(高|低)?$",
        RegexOptions.CultureInvariant);

    /// <summary>What follows the name in a goal without a number.</summary>
    private static readonly Regex WithoutNumber = new("^(.{4,}?)(增长|增速)?(与经济|和经济|进一步|持续|稳步|完成|达到国家)", RegexOptions.CultureInvariant);

    private static readonly string[] Areas = ["播种面积", "种植面积", "面积"];

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly WordIds _ids = new([]);
    private readonly DraftDocument _document;

    private IndicatorPass(DraftDocument document)
    {
        _document = document;
        foreach (string taken in document.Paragraphs.Select(paragraph => paragraph.Heading?.Id).OfType<string>())
        {
            _ids.Take(taken);
        }
    }

    public static void Run(DraftDocument document)
    {
        IndicatorPass pass = new(document);
        foreach (DraftParagraph paragraph in document.Report)
        {
            pass.Run(paragraph);
        }
    }

    private void Run(DraftParagraph paragraph)
    {
        StatedNumbers numbers = new(paragraph);
        FactSubject? before = null;
        List<FactSubject> inSentence = [];
        Dictionary<FactSubject, IndicatorData> rows = [];
        DraftMark? previous = null;
        string verb = "";
        foreach (DraftMark fact in paragraph.Marks.Where(mark => mark.IsFact).ToArray())
        {
            if (OwnNumber(paragraph, numbers, fact) is not { } number)
            {
                LinkNamed(paragraph, fact);
                continue;
            }

            FactSubject own = SubjectOf(paragraph, fact, number);
            bool goesOn = previous is not null && !EndsSentence(paragraph, previous, fact);
            if (!goesOn)
            {
                inSentence.Clear();
            }

            FactSubject? measured = OfSeveral(paragraph, fact, inSentence) ?? before;
            (FactSubject subject, DraftMark linked) = Complete(paragraph, fact, own, measured, number, goesOn);
            before = subject == own ? own : before;
            verb = own.Verb.Length == 0 && previous is not null && IsNextInList(paragraph, previous, fact) ? verb : own.Verb;
            previous = fact;
            IndicatorData? row = subject != own && subject == measured && rows.TryGetValue(subject, out IndicatorData? same) ? same : RowOf(paragraph, verb, subject, number);
            if (subject == own && own.Noun.Length > 0)
            {
                inSentence.Add(own);
            }

            if (row is not null)
            {
                rows[subject] = row;
                Link(paragraph, linked, row);
            }
        }
    }

    private IndicatorData? RowOf(DraftParagraph paragraph, string verb, FactSubject subject, QuantityExpression number)
        => subject.Noun.Count(char.IsLetter) < 2 ? null
            : Standard(verb, subject, number) ?? (Generic.Contains(subject.Noun) ? null : FindOrAdd(subject, number, paragraph.Section));

    /// <summary>接待游客143万人次，实现收入8.7亿元，分别增长21%、24%: what the change of that place in its list is of; null where nothing is distributed.</summary>
    private static FactSubject? OfSeveral(DraftParagraph paragraph, DraftMark fact, List<FactSubject> inSentence)
    {
        if (paragraph.GroupOf(fact) is not { } group || !paragraph.Words(TextSpan.FromBounds(Math.Max(0, group.Span.Start - 2), fact.Span.Start)).Contains("分别"))
        {
            return null;
        }

        DraftMark[] members = [.. paragraph.In(group.Span).Where(mark => mark.IsFact && group.Span.Contains(mark.Span))];
        int behind = members.Length - Array.FindIndex(members, member => member.Span == fact.Span);
        return inSentence.Count >= members.Length ? inSentence[inSentence.Count - behind] : null;
    }

    /// <summary>居民收入增长与经济增长同步: a goal without a number names its indicator first.</summary>
    private static void LinkNamed(DraftParagraph paragraph, DraftMark fact)
    {
        if (!fact.Keys.Any(key => key.Name == AttributeKeys.Indicator.Name)
            && WithoutNumber.Match(paragraph.Words(fact.Span)) is { Success: true } named
            && StandardIndicators.FindNamed(named.Groups[1].Value) is { } row)
        {
            Link(paragraph, fact, row);
        }
    }

    private static FactSubject SubjectOf(DraftParagraph paragraph, DraftMark fact, QuantityExpression number)
    {
        DraftMark[] members = paragraph.GroupOf(fact) is { } group ? [.. paragraph.In(group.Span).Where(mark => mark.IsFact && group.Span.Contains(mark.Span))] : [fact];
        return FactSubject.Of(paragraph, fact, number, Array.FindIndex(members, member => member.Span == fact.Span), members.Length);
    }

    /// <summary>The subject with the noun before it, where its own says nothing alone; the mark then says what it is about.</summary>
    private static (FactSubject Subject, DraftMark Fact) Complete(DraftParagraph paragraph, DraftMark fact, FactSubject subject, FactSubject? before, QuantityExpression number, bool isSameSentence)
    {
        if (before is not { Noun: { Length: > 0 } noun } measured)
        {
            return (subject, fact);
        }

        if (subject.Noun is "产量" or "总产量" && AreaOf(noun) is { } crop)
        {
            return (subject with { Noun = crop + subject.Noun }, fact);
        }

        if (IsAboutBefore(subject, number))
        {
            return (measured, About(paragraph, fact, noun));
        }

        bool needsNoun = isSameSentence && Generic.Contains(subject.Noun) && !Generic.Contains(noun) && fact.Span.End - number.Span.End < 3 && !(subject.Verb.Length > 0 && Spent.Contains(subject.Noun));
        return needsNoun ? (subject with { Noun = noun + subject.Noun }, About(paragraph, fact, noun)) : (subject, fact);
    }

    /// <summary>A noun goes no further than its sentence.</summary>
    private static bool EndsSentence(DraftParagraph paragraph, DraftMark previous, DraftMark fact)
        => paragraph.Words(TextSpan.FromBounds(previous.Span.End, Math.Max(fact.Span.Start, previous.Span.End))).IndexOfAny(['。', '！', '!']) >= 0;

    /// <summary>居全省第2位, 比上年增加98天: where it ranks or what it is compared with, of what the statement before measures.</summary>
    private static bool IsAboutBefore(FactSubject subject, QuantityExpression number)
        => (number.Kind is QuantityKind.Growth or QuantityKind.Points or QuantityKind.Rank or QuantityKind.Increase or QuantityKind.Decrease || subject.Noun.Length > 0)
            && PlaceOrBaseline.IsMatch(subject.Verb + subject.Noun);

    private static DraftMark About(DraftParagraph paragraph, DraftMark fact, string noun)
    {
        DraftMark linked = paragraph.Text.Contains(noun) && !fact.Keys.Any(key => key.Name == AttributeKeys.About.Name) ? fact.With(AttributeKeys.About.Name, noun) : fact;
        paragraph.Replace(fact, linked);
        return linked;
    }

    /// <summary>新建公园5座、绿道8公里: members of a list share the verb of the first.</summary>
    private static bool IsNextInList(DraftParagraph paragraph, DraftMark previous, DraftMark fact)
        => paragraph.Words(TextSpan.FromBounds(previous.Span.End, Math.Max(fact.Span.Start, previous.Span.End))) is "、" or "和" or "及";

    /// <summary>粮食播种面积385万亩、产量25亿斤: the crop of an area; null where the words are none.</summary>
    private static string? AreaOf(string noun)
        => Areas.FirstOrDefault(area => noun.Length > area.Length && noun.EndsWith(area, StringComparison.Ordinal)) is { } area ? noun.Substring(0, noun.Length - area.Length) : null;

    private static IndicatorData? Standard(string verb, FactSubject subject, QuantityExpression number)
        => StandardIndicators.Find(verb + subject.Noun, number) ?? StandardIndicators.Find(subject.Verb + subject.Noun, number);

    private static QuantityExpression? OwnNumber(DraftParagraph paragraph, StatedNumbers numbers, DraftMark fact)
    {
        DraftMark? own = paragraph.In(fact.Span).FirstOrDefault(mark => mark.Class == SpanClass.Quantity && fact.Span.Contains(mark.Span));
        return numbers.In(own?.Span ?? fact.Span).LastOrDefault();
    }

    /// <summary>
    /// The row of a subject: that with its verb, its noun and its unit; else one of its noun that the section has not used yet, so that
    /// what was 争取 in the review and is 争创 in the plan is one indicator, and 新开工 and 建成 of one review are two.
    /// </summary>
    private IndicatorData FindOrAdd(FactSubject subject, QuantityExpression number, SpanClass section)
    {
        string unit = UnitOf(number);
        if (!_byNoun.TryGetValue(subject.Noun, out List<Row>? rows))
        {
            _byNoun.Add(subject.Noun, rows = []);
        }

        string verb = DraftWords.WithoutAdverbs(subject.Verb);
        Row? row = rows.FirstOrDefault(row => row.Verb == verb && (unit.Length == 0 || row.Data.Unit is null || row.Data.Unit == unit))
            ?? rows.FirstOrDefault(row => row.Data.Unit == unit && !row.Sections.Contains(section));
        if (row is null)
        {
            row = new Row(verb, new IndicatorData { Id = _ids.Make(verb + subject.Noun), Name = NameOf(verb + subject.Noun, unit) });
            rows.Add(row);
            _document.Indicators.Add(row.Data);
        }

        row.Sections.Add(section);
        if (row.Data.Unit is null && unit.Length > 0)
        {
            row.Data.Unit = unit;
            row.Data.Kind = KindOf(subject, number);
        }

        return row.Data;
    }

    /// <summary>The name of a row is its own: two indicators with one noun are told apart by their units.</summary>
    private string NameOf(string name, string unit)
    {
        string unique = name;
        for (int number = 2; !_names.Add(unique); number++)
        {
            unique = number == 2 && unit.Length > 0 ? $"{name}({unit})" : FormattableString.Invariant($"{name}({number})");
        }

        return unique;
    }

    /// <summary>The unit that the indicator is measured in; empty for what only says how it changed.</summary>
    private static string UnitOf(QuantityExpression number) => number.Kind switch
    {
        QuantityKind.Growth or QuantityKind.Points or QuantityKind.Multiple or QuantityKind.Rank or QuantityKind.Complete => "",
        QuantityKind.Increase or QuantityKind.Decrease when number.UnitText is "%" => "",
        _ => number.Unit?.Symbol ?? number.UnitText,
    };

    private static IndicatorKind? KindOf(FactSubject subject, QuantityExpression number)
        => number.Unit?.Dimension is Ratio && number.Kind == QuantityKind.Share ? IndicatorKind.Ratio
            : subject.Verb.Length > 0 && number.Unit?.Dimension is not Ratio ? IndicatorKind.Flow
            : null;

    private static void Link(DraftParagraph paragraph, DraftMark fact, IndicatorData row) => paragraph.Replace(fact, fact.With("indicator", row.Id));

    /// <summary>A row, the verb of its name, and the sections that state it.</summary>
    private sealed record Row(string Verb, IndicatorData Data)
    {
        public HashSet<SpanClass> Sections { get; } = [];
    }
}
