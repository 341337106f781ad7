using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;
using HexiModel.Language.Text;

namespace HexiModel.Language.Quantities.Grammar;

/// <summary>Places in an order (全市第二, 首位, 全国前三, 中心城区前列) and ordinals, which are no quantities.</summary>
internal ref partial struct QuantityScanner
{
    /// <summary>How far before a rank its verb and its scope are looked for.</summary>
    private const int RankWindow = 16;

    /// <summary>第二: a rank behind a scope or a verb of rank, else an ordinal (第十八届, 第一次).</summary>
    private int ReadOrdinal(int index)
    {
        int start = index + 1;
        if (start >= _text.Length || CharClasses.Of(_text[start]) != CharClass.Numeral || !NumeralReader.TryRead(_text, start, out Numeral number))
        {
            return start;
        }

        char next = At(number.End);
        bool hasPlace = next is '位' or '名';
        int end = number.End + (hasPlace ? 1 : 0);
        if (hasPlace || !CharClasses.IsHan(next) || next is '的' or '和' or '及' or '与')
        {
            EmitRank(index, end, number.Value, Bound.None, hasPlace);
            return end;
        }

        return EndOfOrdinal(number.End);
    }

    /// <summary>第1、2批: the numbers listed behind an ordinal are ordinals too; so is the unit no unit.</summary>
    private readonly int EndOfOrdinal(int end)
    {
        int start = EndOfSeparator(end);
        while (start > end && start < _text.Length && CharClasses.Of(_text[start]) == CharClass.Numeral && NumeralReader.TryRead(_text, start, out Numeral number))
        {
            end = number.End;
            start = EndOfSeparator(end);
        }

        return end;
    }

    /// <summary>首位, 前列, 前三, 前10位.</summary>
    private int ReadPlace(int index)
    {
        char second = At(index + 1);
        if (_text[index] == '首')
        {
            bool isRank = second == '位' && At(index + 2) is not ('度' or '于');
            if (isRank)
            {
                EmitRank(index, index + 2, 1m, Bound.None, isCertain: false);
            }

            return index + (isRank ? 2 : 1);
        }

        if (second == '列')
        {
            EmitRank(index, index + 2, null, Bound.None, isCertain: false);
            return index + 2;
        }

        return ReadTop(index);
    }

    /// <summary>前三, 前10位, 前百强. 前三季度 is a period, 前5个月 a duration.</summary>
    private int ReadTop(int index)
    {
        int start = index + 1;
        if (start >= _text.Length || CharClasses.Of(_text[start]) != CharClass.Numeral || !NumeralReader.TryRead(_text, start, out Numeral number))
        {
            return start;
        }

        if (IsAt(number.End, "季度"))
        {
            EmitDate(index, number.End + 2, default);
            return number.End + 2;
        }

        char next = At(number.End);
        if (next is '%' or '％')
        {
            return start;
        }

        bool hasPlace = next is '位' or '名' or '强';
        if ((hasPlace || !CharClasses.IsHan(next)) && number.Form is NumeralForm.Han or NumeralForm.Arabic or NumeralForm.BareScale)
        {
            int end = number.End + (hasPlace ? 1 : 0);
            EmitRank(index, end, number.Value, Bound.AtMost, isCertain: false);
            return end;
        }

        return start;
    }

    /// <summary>Reports a rank if a scope stands before it (全市), or a verb of rank (位居 … 首位), or its own words are certain (第3位).</summary>
    private void EmitRank(int start, int end, decimal? place, Bound bound, bool isCertain)
    {
        (int scopeStart, int scopeEnd, bool hasVerb) = ScopeBefore(start);
        bool hasScope = scopeStart < start;
        bool needsScope = place is null;
        if (start < _suppressedEnd || !(hasScope || isCertain || (hasVerb && !needsScope)))
        {
            return;
        }

        Emit(new QuantityExpression
        {
            Span = TextSpan.FromBounds(scopeStart, end),
            Kind = QuantityKind.Rank,
            Amount = place,
            Bound = bound,
            Scope = hasScope ? _text.Substring(scopeStart, scopeEnd - scopeStart) : null,
            NumberSpan = TextSpan.FromBounds(start, end),
        });
    }

    /// <summary>全市排第一: the scope may stand before the verb; −1 where none does.</summary>
    private readonly int KnownScopeBefore(int end, int last)
    {
        Word scope = ScopeWords.Table.Find(_text, end, last);
        return scope.IsFound && scope.Tag == ScopeWords.Scope ? end - scope.Length : -1;
    }

    /// <summary>The scope right before a rank: a known one, or whatever stands behind a verb of rank.</summary>
    private readonly (int Start, int End, bool HasVerb) ScopeBefore(int end)
    {
        int last = Math.Max(Limit, end - RankWindow);
        int position = end;
        if (position - 2 >= last && IsAt(position - 2, "排名"))
        {
            position -= 2;
        }

        Word scope = ScopeWords.Table.Find(_text, position, last);
        if (scope.IsFound && scope.Tag == ScopeWords.Scope)
        {
            return (position - scope.Length, position, true);
        }

        for (int i = position; i > last && CharClasses.IsHan(_text[i - 1]); i--)
        {
            Word verb = ScopeWords.Table.Find(_text, i, last);
            if (verb.IsFound && i == position && verb.Tag == ScopeWords.Verb && KnownScopeBefore(position - verb.Length, last) is >= 0 and int known)
            {
                return (known, i - verb.Length, true);
            }

            if (verb.IsFound && verb.Tag == ScopeWords.Verb && (verb.Length > 1 || i == position || _text[i - 1] is '居' or '列'))
            {
                return (i < position ? i : end, position, true);
            }
        }

        return (end, end, false);
    }
}
