using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar.Attaching;

/// <summary>Whether a verb before a number does not govern it.</summary>
internal delegate bool IsNoVerb(string text, in WordsBefore words, in VerbMatch verb);

/// <summary>The verb of change or reach before a number.</summary>
internal static class VerbBefore
{
    /// <summary>What makes a verb no verb of the number.</summary>
    public static readonly ReadingRow<IsNoVerb>[] Refusals =
    [
        new("development-needs-to", "培育发展13家企业", "成员由3家发展到13家", static (string text, in WordsBefore words, in VerbMatch verb)
            => verb.Tag == PrefixWords.Neutral && !verb.IsTo),
        new("things-are-not-raised", "改造提升2万户住房", "提升2万元", static (string text, in WordsBefore words, in VerbMatch verb)
            => verb.Tag == PrefixWords.Raise && !verb.IsTo && (words.Unit == UnitWords.Duration || (UnitWords.IsOfThings(words.Unit, words.UnitText) && !IsMoveOfRank(text, words, verb)))),
        new("years-do-not-grow", "收入稳步增长五年", "工期延长五年", static (string text, in WordsBefore words, in VerbMatch verb)
            => words.Unit == UnitWords.Duration && !verb.IsTo && verb.Length == 2 && text[verb.Start] is '增' or '上' or '攀' or '回' or '下' or '扩' && text[verb.Start + 1] is not ('加' or '多')),
        new("policy", "出台稳增长八条措施", "经济增长8%", static (string text, in WordsBefore words, in VerbMatch verb)
            => verb.Start > words.Limit && text[verb.Start - 1] is '稳' or '促' or '保' && words.Unit is not (UnitWords.Percent or UnitWords.Points or UnitWords.Times)),
        new("short-verb-of-percentages", "为企业减负80亿元", "药品平均降价53%", static (string text, in WordsBefore words, in VerbMatch verb)
            => verb.Tag is PrefixWords.ShortUp or PrefixWords.ShortDown && !verb.IsTo && words.Unit is not (UnitWords.Percent or UnitWords.Points or UnitWords.Tenth)),
        new("budget-verb-of-money", "建设多支20人队伍", "全县多支1.7亿元", static (string text, in WordsBefore words, in VerbMatch verb)
            => verb.Tag is PrefixWords.BudgetUp or PrefixWords.BudgetDown && words.Unit is not (UnitWords.Money or UnitWords.Percent or UnitWords.Points) && !IsCompared(text, words, verb)),
        new("part-of-another-verb", "反超3家企业", "超3万家企业", static (string text, in WordsBefore words, in VerbMatch verb)
            => verb.Length == 1 && verb.Start > words.Limit && PrefixWords.IsPartOfAnotherWord(text, verb.Start)),
    ];

    /// <summary>How far before a verb the word is looked for that makes its number one of places.</summary>
    private const int PlaceWindow = 12;

    /// <summary>增长, 达到, 提高到.</summary>
    public static bool Read(in ClauseContext clause, in WordsBefore words, ref int position, ref Prefix prefix)
    {
        VerbMatch verb = Find(clause.Text, words, position);
        if (verb.Length == 0 || IsRefused(clause, words, verb))
        {
            return false;
        }

        Take(verb, position, ref prefix);
        position = verb.Start;
        return true;
    }

    /// <summary>了 between a verb and its number: 下降了3%, 超过了80.</summary>
    public static bool SkipParticle(in ClauseContext clause, in WordsBefore words, ref int position, ref Prefix prefix)
    {
        if (clause.Text[position - 1] != '了' || !PrefixWords.Verbs.Find(clause.Text, position - 1, words.Limit).IsFound)
        {
            return false;
        }

        position--;
        return true;
    }

    /// <summary>均 and 都 between a verb and the bound of its numbers: 上升均超四成.</summary>
    public static bool SkipAll(in ClauseContext clause, in WordsBefore words, ref int position, ref Prefix prefix)
    {
        if (clause.Text[position - 1] is not ('均' or '都') || !PrefixWords.Verbs.Find(clause.Text, position - 1, words.Limit).IsFound)
        {
            return false;
        }

        position--;
        return true;
    }

    /// <summary>同比多收4200件, 比上年少收320件: cases that a court took.</summary>
    private static bool IsCompared(string text, in WordsBefore words, in VerbMatch verb)
        => (verb.Start > words.Limit && text[verb.Start - 1] == '比') || DateWords.Relative.Find(text, verb.Start, words.Limit).IsFound;

    /// <summary>提升20位: a move of a rank; 提升20位院士 would be persons.</summary>
    private static bool IsMoveOfRank(string text, in WordsBefore words, in VerbMatch verb) => words.UnitText switch
    {
        "位" => !(words.UnitEnd < text.Length && CharClasses.IsHan(text[words.UnitEnd])),
        "名次" => true,
        "个" => verb.Start > words.Limit + 1 && ScopeWords.IsPlace(text, verb.Start),
        "名" => !(words.UnitEnd < text.Length && CharClasses.IsHan(text[words.UnitEnd])) && IsBehindPlace(text, words.Limit, verb.Start),
        _ => false,
    };

    /// <summary>排名比上年提升23名: what is compared with may stand between.</summary>
    private static bool IsBehindPlace(string text, int limit, int end)
    {
        for (int i = end; i > Math.Max(limit + 1, end - PlaceWindow); i--)
        {
            if (ScopeWords.IsPlace(text, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The verb that ends at <paramref name="position"/>; 到, 至, 为 and 成 may stand behind one that does not reach by itself.</summary>
    private static VerbMatch Find(string text, in WordsBefore words, int position)
    {
        Word word = PrefixWords.Verbs.Find(text, position, words.Limit);
        bool isReach = word.IsFound && word.Tag is PrefixWords.Reach or PrefixWords.Pass;
        bool isTo = text[position - 1] is '到' or '至' or '为' or '成' && !isReach;
        int end = isTo ? position - 1 : position;
        word = isTo ? PrefixWords.Verbs.Find(text, end, words.Limit) : word;
        return new VerbMatch { Tag = word.Tag, Start = end - word.Length, Length = word.Length, IsTo = isTo };
    }

    private static bool IsRefused(in ClauseContext clause, in WordsBefore words, in VerbMatch verb)
    {
        foreach (ReadingRow<IsNoVerb> row in Refusals)
        {
            if (clause.IsOn(row) && row.Decide(clause.Text, words, verb))
            {
                clause.Probe?.Note(row);
                return true;
            }
        }

        return false;
    }

    private static void Take(in VerbMatch verb, int end, ref Prefix prefix)
    {
        if (verb.Tag == PrefixWords.Pass && prefix.Bound == Bound.None)
        {
            prefix.Bound = Bound.MoreThan;
            prefix.BoundStart = verb.Start;
            prefix.BoundLength = end - verb.Start;
        }

        prefix.Verb = verb.Tag switch
        {
            PrefixWords.ShortUp or PrefixWords.Raise or PrefixWords.BudgetUp => PrefixWords.Up,
            PrefixWords.ShortDown or PrefixWords.BudgetDown => PrefixWords.Down,
            _ => verb.Tag,
        };
        prefix.IsTo = verb.IsTo;
        prefix.IsRaise = verb.Tag == PrefixWords.Raise && !verb.IsTo;
        prefix.VerbStart = prefix.Start = verb.Start;
        prefix.VerbLength = end - verb.Start;
    }
}
