using System.Text.RegularExpressions;
using HexiModel.Language.Quantities;
using HexiModel.Language.Text;

namespace HexiModel.Language.Drafting;

/// <summary>What a statement is about, in its own words: the verb and the noun that its number belongs to.</summary>
/// <param name="Verb">The verb with its adverbs (引进, 新增); empty where the noun is the subject (地区生产总值).</param>
/// <param name="Noun">The noun, without place and time.</param>
internal readonly record struct FactSubject(string Verb, string Noun)
{
    /// <summary>城镇和农村居民人均可支配收入: 居民 is said once, and belongs to both.</summary>
    private static readonly Regex UrbanAndRural = new("^城镇(?:常住)?(?:居民)?[、和与]农村(?:常住)?居民(.+)$", RegexOptions.CultureInvariant);

    /// <summary>到2030年, 2022年底: when, and not what.</summary>
    private static readonly Regex Date = new("^(?:到|至|截至)?(?:19|20)[0-9]{2}年(?:年)?(?:底|末)?[，,]?(?=..)", RegexOptions.CultureInvariant);

    /// <summary>从7248亿元提高到8865亿元: where the number came from, and not what is counted.</summary>
    private static readonly Regex FromNumber = new("^[从由][^，,]{0,10}[0-9]", RegexOptions.CultureInvariant);

    /// <summary>8.1万套（间）保障性租赁住房: the second unit of a number.</summary>
    private static readonly Regex SecondUnit = new("^[(（][^)）]{1,3}[)）]", RegexOptions.CultureInvariant);

    private static readonly Regex UrbanRural = new("城乡居民|城乡(?=人均)", RegexOptions.CultureInvariant);

    private static readonly string[] Openings = ["预计全年", "预计", "全年", "全社会", "全市", "全县", "全区", "全省", "我市", "我县", "我区", "我省", "累计", "共", "其中", "为", "将", "对", "的", "使", "各类"];
    private static readonly string[] Endings = ["分别", "同比", "累计", "力争", "预计", "合计", "总计", "比上年", "较上年", "年均", "平均", "均", "已", "共", "约", "近", "超", "达", "达到", "完成", "实现", "为", "保持", "稳定", "降至", "升至", "增至", "在", "到", "仅", "的", "占", "新增", "增长", "下降", "提高", "突破", "超过", "达到", "增加", "新", "各", "也", "居", "位居"];

    /// <summary>The subject of a fact.</summary>
    /// <param name="paragraph">Its paragraph.</param>
    /// <param name="fact">The mark.</param>
    /// <param name="number">Its own number.</param>
    /// <param name="index">Which of the numbers of its group it is, from 0.</param>
    /// <param name="count">How many there are.</param>
    public static FactSubject Of(DraftParagraph paragraph, DraftMark fact, QuantityExpression number, int index, int count)
    {
        int numeral = Math.Max(StatedNumbers.NumberOf(number).Start, fact.Span.Start);
        int before = number.VerbSpan is { } verb && verb.End <= numeral && !IsDoing(paragraph.Words(verb)) ? Math.Min(verb.Start, numeral) : numeral;
        before = number.BoundSpan is { } bound && bound.Start < before && bound.End <= numeral ? bound.Start : before;
        string front = paragraph.Words(TextSpan.FromBounds(fact.Span.Start, Math.Max(before, fact.Span.Start)));
        string own = front.Length > 0 && DraftWords.VerbLength(front) == front.Length ? front : Clean(front);
        string words = SharedWords(paragraph, fact);
        string shared = Clean(words);
        string behind = Clean(SecondUnit.Replace(paragraph.Words(TextSpan.FromBounds(Math.Min(number.Span.End, fact.Span.End), fact.Span.End)), ""));
        if (EndsInExamples(own) && NounOf(behind) is { Length: > 2 } kind)
        {
            return new FactSubject(own.Substring(0, DraftWords.VerbLength(own)), kind);
        }

        if (own.Length - DraftWords.VerbLength(own) >= 2 && !(behind.Length >= 2 && DraftWords.IsAllVerbs(own)) && !FromNumber.IsMatch(own))
        {
            FactSubject subject = Split(own);
            return subject.Verb.Length == 0 && DraftWords.VerbLength(words) == words.Length ? subject with { Verb = words } : subject;
        }

        if (shared.Length - DraftWords.VerbLength(shared) >= 2)
        {
            return Split(Member(shared, index, count));
        }

        return new FactSubject(own.Length > 0 ? own : shared, behind.Substring(0, Math.Min(behind.Length, 20)));
    }

    /// <summary>林荫大道、规划五路等11条市政道路: what is counted is behind the number, and examples of it are before.</summary>
    private static bool EndsInExamples(string words) => words.EndsWith("等", StringComparison.Ordinal);

    /// <summary>The noun at the start of the words behind a number, without what is done to it.</summary>
    private static string NounOf(string behind) => Clean(behind.Substring(0, DraftWords.NounLength(behind)));

    /// <summary>The words of the group before its first member.</summary>
    private static string SharedWords(DraftParagraph paragraph, DraftMark fact)
    {
        // 收入[分别完成A、B]，[分别增长C、D]: the subject is that of the outer group.
        if (paragraph.In(fact.Span).FirstOrDefault(mark => mark.Class == SpanClass.Group && mark.Span.Contains(fact.Span)) is not { } group)
        {
            return "";
        }

        int first = paragraph.In(group.Span).Where(mark => mark.IsFact && group.Span.Contains(mark.Span)).Min(mark => mark.Span.Start);
        return paragraph.Words(TextSpan.FromBounds(group.Span.Start, first));
    }

    /// <summary>A、B分别X、Y: the member of that place; 城乡 stands for both.</summary>
    private static string Member(string shared, int index, int count)
    {
        return count < 2 ? shared
            : UrbanAndRural.Match(shared) is { Success: true } both && (count % 2 == 0 || (count == 3 && index < 2)) ? (index % 2 == 0 ? "城镇居民" : "农村居民") + both.Groups[1].Value
            : UrbanRural.IsMatch(shared) && count % 2 == 0 ? UrbanRural.Replace(shared, index % 2 == 0 ? "城镇居民" : "农村居民")
            : ListMembers.Counted(shared, new TextSpan(0, shared.Length), count) is { } members ? members[index].Of(shared)
            : shared;
    }

    private static FactSubject Split(string words)
    {
        int verb = DraftWords.VerbLength(words);
        return verb > 0 && words.Length - verb >= 2 ? new FactSubject(words.Substring(0, verb), Clean(words.Substring(verb))) : new FactSubject("", words);
    }

    /// <summary>新增 and 建成 say what is counted; 达到 and 增长 how much of it.</summary>
    private static bool IsDoing(string verb) => DraftWords.IsDoing(verb);

    private static string Clean(string words)
    {
        string text = Date.Replace(string.Concat(words.Where(c => !char.IsWhiteSpace(c))), "").Trim('“', '”', '，', ',', '、', '(', ')', '（', '）', '：', ':', '—', '-');
        for (string? opening = Openings.FirstOrDefault(word => text.Length > word.Length + 1 && text.StartsWith(word, StringComparison.Ordinal));
            opening is not null;
            opening = Openings.FirstOrDefault(word => text.Length > word.Length + 1 && text.StartsWith(word, StringComparison.Ordinal)))
        {
            text = text.Substring(opening.Length);
        }

        for (string? ending = Endings.FirstOrDefault(word => text.Length >= word.Length && text.EndsWith(word, StringComparison.Ordinal));
            ending is not null;
            ending = Endings.FirstOrDefault(word => text.Length >= word.Length && text.EndsWith(word, StringComparison.Ordinal)))
        {
            text = text.Substring(0, text.Length - ending.Length);
        }

        return text;
    }
}
