using HexiModel.Language.Quantities.Dates;
using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;
using HexiModel.Language.Text;

namespace HexiModel.Language.Quantities.Grammar.Finding;

/// <summary>Places in an order (全市第二, 首位, 全国前三, 中心城区前列) and ordinals, which are no quantities.</summary>
internal static class Ranks
{
    /// <summary>How far before a rank its verb and its scope are looked for.</summary>
    private const int RankWindow = 24;

    /// <summary>What a move from one place to another begins with: 升至, 前移到, 跃居, 下滑至.</summary>
    private const string Moves = "升提前上跃进晋攀降下退后跌滑";

    /// <summary>第二 behind a scope or a verb of rank.</summary>
    public static int ReadRank(ref ClauseContext clause, int index)
    {
        if (!TryReadNumber(clause, index + 1, out Numeral number))
        {
            return index;
        }

        char next = clause.At(number.End);
        bool hasPlace = next is '位' or '名';
        int end = number.End + (hasPlace ? 1 : 0);
        bool mayBeRank = hasPlace || !CharClasses.IsHan(next) || next is '的' or '和' or '及' or '与'
            || (clause.At(index - 1) is '由' or '从' && Moves.IndexOf(next) >= 0);
        return mayBeRank && TryAdd(ref clause, index, end, number.Value, Bound.None, hasPlace) ? end : index;
    }

    /// <summary>第十八届, 第一次.</summary>
    public static int SkipOrdinal(ref ClauseContext clause, int index) => TryReadNumber(clause, index + 1, out Numeral number) ? number.End : index;

    /// <summary>首位.</summary>
    public static int ReadFirstPlace(ref ClauseContext clause, int index)
        => clause.At(index + 1) == '位' && clause.At(index + 2) is not ('度' or '于') && TryAdd(ref clause, index, index + 2, 1m, Bound.None, isCertain: false)
            ? index + 2
            : index;

    /// <summary>前列.</summary>
    public static int ReadFrontRow(ref ClauseContext clause, int index)
        => clause.At(index + 1) == '列' && TryAdd(ref clause, index, index + 2, null, Bound.None, isCertain: false) ? index + 2 : index;

    /// <summary>前三季度 and 前10个月 are periods; 提前3个月 and 此前三个月 say how long.</summary>
    public static int ReadQuarters(ref ClauseContext clause, int index)
    {
        if ("提此之以目日先".IndexOf(clause.At(index - 1)) >= 0 || !DateReader.IsFirstMonths(clause.Text, index, out DateParts date, out int end))
        {
            return index;
        }

        clause.AddDate(index, end, date);
        return end;
    }

    /// <summary>前三, 前10位, 前百强; without a scope or a verb of rank it is none, and no count either. 前5个月 is a duration.</summary>
    public static int ReadTop(ref ClauseContext clause, int index)
    {
        if (!TryReadNumber(clause, index + 1, out Numeral number))
        {
            return index;
        }

        char next = clause.At(number.End);
        bool hasPlace = next is '位' or '名' or '强';
        bool mayBeRank = next is not ('%' or '％') && (hasPlace || !CharClasses.IsHan(next))
            && number.Form is NumeralForm.Han or NumeralForm.Arabic or NumeralForm.BareScale;
        if (!mayBeRank)
        {
            return index;
        }

        int end = number.End + (hasPlace ? 1 : 0);
        _ = TryAdd(ref clause, index, end, number.Value, Bound.AtMost, isCertain: false);
        return end;
    }

    /// <summary>由全市第8位, 全市排名由第8位, 由2020年的第8位.</summary>
    private static bool IsStart(in ClauseContext clause, QuantityExpression place)
        => clause.At(StartOfDatedScope(clause, place.Span.Start) - 1) is '由' or '从' || clause.At(StartOfDate(clause, place.Pieces.Number.Start) - 1) is '由' or '从';

    private static int StartOf(in ClauseContext clause, QuantityExpression place)
    {
        int start = StartOfDatedScope(clause, place.Span.Start);
        return clause.At(start - 1) is '由' or '从' ? start - 1 : place.Span.Start;
    }

    /// <summary>2020年的第8位, 今年的第5位: where the date right before a place starts; the place itself where none stands there.</summary>
    private static int StartOfDate(in ClauseContext clause, int place)
    {
        int end = place - (clause.At(place - 1) == '的' ? 1 : 0);
        for (int i = (clause.Found?.Count ?? 0) - 1; i >= 0 && clause.Found![i].Span.End >= end; i--)
        {
            if (clause.Found[i] is { Kind: QuantityKind.Date } date && date.Span.End == end)
            {
                return date.Span.Start;
            }
        }

        Word word = DateWords.Relative.Find(clause.Text, end, clause.Start);
        return word.IsFound ? end - word.Length : place;
    }

    /// <summary>全省2020年的第8位: the start of the known scope before the date of a place, of the date where it has none.</summary>
    private static int StartOfDatedScope(in ClauseContext clause, int place)
    {
        int date = StartOfDate(clause, place);
        return date < place && KnownScopeBefore(clause.Text, date, clause.Start) is >= 0 and int scope ? scope : date;
    }

    private static bool TryReadNumber(in ClauseContext clause, int start, out Numeral number)
    {
        number = default;
        return clause.IsNumeralAt(start) && NumeralReader.TryRead(clause.Text, start, out number);
    }

    /// <summary>Reports a rank if a scope stands before it (全市), or a verb of rank (位居 … 首位), or its own words are certain (第3位).</summary>
    private static bool TryAdd(ref ClauseContext clause, int start, int end, decimal? place, Bound bound, bool isCertain)
    {
        string? dated = ScopeBeforeDate(clause, start);
        (int scopeStart, int scopeEnd, bool hasVerb) = dated is null ? ScopeBefore(clause, start) : (start, start, true);
        bool hasScope = dated is not null || scopeStart < start;
        bool needsScope = place is null;
        if (start < clause.QuoteEnd || !(hasScope || isCertain || (hasVerb && !needsScope)))
        {
            return false;
        }

        QuantityExpression? before = bound == Bound.None && place is not null ? MovedFrom(clause, scopeStart) : null;
        if (before is not null)
        {
            clause.From = ClauseContext.None;
        }

        string? scope = dated ?? (hasScope ? clause.Text.Substring(scopeStart, scopeEnd - scopeStart)
            : before is not null ? before.Statement.Scope
            // 全市第2、第3位: the members of a list hold in one scope.
            : clause.Last is { Kind: QuantityKind.Rank } member && clause.EndOfSeparator(member.Span.End) == start ? member.Statement.Scope
            : null);
        int first = before is null ? scopeStart : StartOf(clause, before);
        clause.TakeBackFrom(first);

        clause.Add(new QuantityExpression
        {
            Span = TextSpan.FromBounds(first, end),
            Statement = new QuantityStatement
            {
                Kind = QuantityKind.Rank,
                Amount = place,
                From = before?.Amount,
                To = before is null ? null : place,
                Bound = bound,
                Direction = before is null || place == before.Amount ? null : place < before.Amount ? Direction.Up : Direction.Down,
                Scope = scope,
            },
            Pieces = new PieceSpans { Number = TextSpan.FromBounds(start, end), FromNumber = before?.Pieces.Number ?? default },
        });
        return true;
    }

    /// <summary>由全市第8位升至第5位: the place that the move starts from, right behind 由 or 从; null where the words between are no move.</summary>
    private static QuantityExpression? MovedFrom(in ClauseContext clause, int start)
    {
        int end = StartOfDate(clause, start);
        int index = (clause.Found?.Count ?? 0) - (clause.LastDate is { } date && date.Span.Start == end ? 2 : 1);
        if (index < 0 || clause.Found![index] is not { Kind: QuantityKind.Rank, Amount: not null, Statement.Bound: Bound.None, Statement.From: null } last || !IsStart(clause, last))
        {
            return null;
        }

        int length = end - last.Span.End;
        return length is >= 2 and <= 4 && clause.At(end - 1) is '至' or '到' or '居' && Moves.IndexOf(clause.At(last.Span.End)) >= 0 ? last : null;
    }

    /// <summary>The scope right before a rank: a known one, or whatever stands behind a verb of rank.</summary>
    private static (int Start, int End, bool HasVerb) ScopeBefore(in ClauseContext clause, int end)
    {
        string text = clause.Text;
        int position = StartOfDate(clause, end);
        int last = Math.Max(position < end && clause.LastDate is { } date && date.Span.Start == position ? clause.Start : clause.Limit, end - RankWindow);
        bool isRanked = position - 2 >= last && clause.IsAt(position - 2, "排名");
        position -= isRanked ? 2 : 0;

        if (KnownScopeBefore(text, position, last) is >= 0 and int scope)
        {
            return (scope, position, true);
        }

        for (int i = position; i > last && CharClasses.IsHan(text[i - 1]); i--)
        {
            Word verb = ScopeWords.Table.Find(text, i, last);
            if (!verb.IsFound || verb.Tag != ScopeWords.Verb)
            {
                continue;
            }

            int before = i - verb.Length - (clause.IsAt(i - verb.Length - 2, "排名") || clause.IsAt(i - verb.Length - 2, "位次") ? 2 : 0);
            if (i == position && KnownScopeBefore(text, before, last) is >= 0 and int known)
            {
                return (known, before, true);
            }

            if (verb.Length > 1 || i == position || text[i - 1] is '居' or '列')
            {
                return (i < position ? i : end, position, true);
            }
        }

        return (end, end, isRanked);
    }

    /// <summary>全省2024年第五, 全省2024年位居第五: a known scope before a date; null for other words. The date is an expression of its own.</summary>
    private static string? ScopeBeforeDate(in ClauseContext clause, int rank)
    {
        Word verb = ScopeWords.Table.Find(clause.Text, rank, clause.Limit);
        int end = verb.IsFound && verb.Tag == ScopeWords.Verb ? rank - verb.Length : rank;
        int date = StartOfDate(clause, end);
        int scope = date < end ? StartOfDatedScope(clause, end) : date;
        return scope == date ? null : clause.Text.Substring(scope, date - scope);
    }

    /// <summary>全市排第一: the scope may stand before the verb; −1 where none does.</summary>
    private static int KnownScopeBefore(string text, int end, int last)
    {
        Word scope = ScopeWords.Table.Find(text, end, last);
        int start = scope.IsFound && scope.Tag == ScopeWords.Scope ? end - scope.Length : -1;
        // 全国同类城市: the narrower word stands behind the wider.
        return start > last && KnownScopeBefore(text, start, last) is >= 0 and int wider ? wider : start;
    }
}
