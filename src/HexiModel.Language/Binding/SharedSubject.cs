using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>The subjects of 分别 (主语分列): 甲、乙年营收分别突破30亿元、40亿元 says one thing of 甲年营收 and another of 乙年营收.</summary>
internal static class SharedSubject
{
    private const string Respectively = "分别";

    /// <summary>城乡居民 stands for both, in this order.</summary>
    private const string UrbanAndRural = "城乡居民";

    /// <summary>A longer member of a list is a subject of its own, and not the beginning of one.</summary>
    private const int LongestBeginning = 3;

    /// <summary>Adverbs between the subjects and 分别; they belong to the verb.</summary>
    private static readonly string[] Adverbs = ["力争", "预计", "有望", "确保", "将", "已", "要"];

    /// <summary>Nouns that the members of a list share at its end.</summary>
    private static readonly string[] Ends =
        ["居民", "收入", "增加值", "产值", "投资", "营收", "年营收", "人均", "产量", "面积", "产业", "企业", "指数", "税收", "两县", "两区", "两市"];

    /// <summary>The shared words in front of the first member, with the subject of one of them and without the others; unchanged where they are no such list.</summary>
    /// <param name="words">The words.</param>
    /// <param name="index">The place of the member.</param>
    /// <param name="count">How many members there are.</param>
    public static string Of(string words, int index, int count)
    {
        int at = words.LastIndexOf(Respectively, StringComparison.Ordinal);
        if (at < 0 || count < 2)
        {
            return words;
        }

        string behind = words.Substring(at + Respectively.Length);
        int start = words.LastIndexOfAny(['，', ',', '；', ';', '：', ':', '。'], at) + 1;
        string subject = words.Substring(start, at - start);
        string adverb = Array.Find(Adverbs, word => subject.EndsWith(word, StringComparison.Ordinal)) ?? "";
        subject = subject.Substring(0, subject.Length - adverb.Length);
        return Member(subject, index, count) is { } member ? words.Substring(0, start) + member + adverb + behind : words;
    }

    private static string? Member(string subject, int index, int count)
    {
        if (count == 2 && subject.Contains(UrbanAndRural))
        {
            return subject.Replace(UrbanAndRural, index == 0 ? "城镇居民" : "农村居民");
        }

        string[] members = [.. ListMembers.Of(subject, new TextSpan(0, subject.Length)).Select(member => member.Of(subject))];
        return members.Length == count ? members[index] + (index < count - 1 ? SharedEnd(members) : "") : null;
    }

    /// <summary>一产、二产、三产增加值: what the last has and the others, which are as short as its beginning, lack.</summary>
    private static string SharedEnd(string[] members)
    {
        string last = members[members.Length - 1];
        int length = members[0].Length;
        bool areBeginnings = length <= LongestBeginning && last.Length > length && members.Take(members.Length - 1).All(member => member.Length == length);
        return areBeginnings && Ends.Any(end => string.CompareOrdinal(last, length, end, 0, end.Length) == 0) ? last.Substring(length) : "";
    }
}
