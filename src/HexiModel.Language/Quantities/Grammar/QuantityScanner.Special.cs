using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;
using HexiModel.Language.Text;

namespace HexiModel.Language.Quantities.Grammar;

/// <summary>Quantities that are words of their own: 一半, 半年, 翻两番, 两位数增长, 连续三年, 全覆盖.</summary>
internal ref partial struct QuantityScanner
{
    /// <summary>半年, 半个月, 半数: half of a unit. 上半年, 后半篇 and 半失能 are none.</summary>
    private int ReadHalf(int index)
    {
        bool isWhole = At(index + 1) == '数' && At(index - 1) is not ('大' or '多');
        bool isYear = At(index + 1) is '年' or '天' || IsAt(index + 1, "个月") || IsAt(index + 1, "小时") || IsAt(index + 1, "成");
        if ((!isWhole && !isYear) || At(index - 1) is '上' or '下' or '前' or '后' or '大' or '多')
        {
            return index + 1;
        }

        Numeral half = new() { Start = index, End = index + 1, Value = 0.5m, Form = isWhole ? NumeralForm.Fraction : NumeralForm.Han };
        half.End += isWhole ? 1 : 0;
        half.ScaleStart = half.ScaleEnd = half.End;
        Candidate candidate = ReadCandidate(half);
        return Accept(ref candidate);
    }

    /// <summary>一半 is a fraction; 一半天 and the like do not occur.</summary>
    private int ReadOneHalf(in Numeral one)
    {
        Numeral half = one;
        half.Value = 0.5m;
        half.Form = NumeralForm.Fraction;
        half.End = half.ScaleStart = half.ScaleEnd = one.End + 1;
        Candidate candidate = ReadCandidate(half);
        return Accept(ref candidate);
    }

    /// <summary>两位数增长 is 10 % or more and below 100 %.</summary>
    private int ReadDigitsOfGrowth(in Numeral number)
    {
        int end = number.End + 2;
        bool isBehind = IsAt(end, "增长") || IsAt(end, "增速") || IsAt(end, "增幅");
        Prefix prefix = PrefixReader.Read(_text, number, Limit, new UnitMatch { Tag = UnitWords.Percent, Text = "%" });
        bool isGrowth = isBehind || prefix.HasVerb || KindResolver.HeadBefore(_text, _clauseStart, prefix.Start) == HeadWords.Growth;
        if (!isGrowth || number.Value is < 1m or > 9m)
        {
            return end;
        }

        int start = prefix.HasVerb && !isBehind ? prefix.Start : number.Start;
        bool hasSuffix = IsAt(end, "以上");
        decimal least = NumberAccumulator.PowerOfTen((int)number.Value - 1);
        end += isBehind || hasSuffix ? 2 : 0;
        bool isDown = prefix.IsChange && prefix.Verb == PrefixWords.Down;
        Emit(new QuantityExpression
        {
            Span = TextSpan.FromBounds(start, end),
            Kind = isDown ? QuantityKind.Decrease : QuantityKind.Growth,
            Direction = isDown ? HexiModel.Direction.Down : HexiModel.Direction.Up,
            Amount = least,
            UpperLimit = hasSuffix ? null : least * 10m,
            Bound = Bound.AtLeast,
            UnitText = "%",
            IsUnitInferred = true,
            IsAnnualised = _isAnnualised,
            IsEstimate = _isEstimate,
            NumberSpan = TextSpan.FromBounds(number.Start, number.End),
        });
        return end;
    }

    /// <summary>翻番, 翻一番, 翻两番, 翻了近三番; 接近翻番.</summary>
    private int ReadDoubling(int index)
    {
        int verb = index + 1;
        verb += At(verb) == '了' ? 1 : 0;
        int start = verb + (At(verb) == '近' ? 1 : 0);
        bool isNearly = start > verb || IsAt(index - 2, "接近");
        Numeral times = new() { Start = start, End = start, Value = 1m, Form = NumeralForm.Han };
        if (At(start) != '番' && !(start < _text.Length && CharClasses.Of(_text[start]) == CharClass.Numeral && NumeralReader.TryRead(_text, start, out times)))
        {
            return index + 1;
        }

        if (At(times.End) != '番' || times.HasScale || index < _suppressedEnd)
        {
            return index + 1;
        }

        Candidate candidate = new()
        {
            Number = times,
            Amount = times.Value,
            Unit = new UnitMatch { Start = times.End, End = times.End + 1, Text = "番", Tag = UnitWords.Times },
            UnitText = "番",
            Prefix = new Prefix { Start = index, Verb = PrefixWords.Up, VerbStart = index, VerbLength = verb - index },
            End = times.End + 1,
        };
        ReadHalfBehind(ref candidate);
        candidate.Suffix = SuffixReader.Read(_text, candidate.End, UnitWords.Times);
        bool isBefore = isNearly && start == verb;
        candidate.Bound = isNearly ? Bound.Nearly : candidate.Suffix.Bound;
        candidate.Prefix.BoundStart = isBefore ? index - 2 : verb;
        candidate.Prefix.BoundLength = isBefore ? 2 : start - verb;
        candidate.Start = isBefore ? index - 2 : index;
        candidate.End = candidate.Suffix.End;
        candidate.Kind = QuantityKind.Multiple;
        candidate.Direction = HexiModel.Direction.Up;
        Emit(ref candidate);
        return candidate.End;
    }

    /// <summary>连续三年, 连续5次.</summary>
    private int ReadStreak(int index)
    {
        int start = index + 2;
        if (start >= _text.Length || CharClasses.Of(_text[start]) != CharClass.Numeral || !NumeralReader.TryRead(_text, start, out Numeral number))
        {
            return start;
        }

        Word unit = UnitWords.Table.Find(_text, number.End, _text.Length);
        string symbol = unit.IsFound ? UnitWords.Table.TextOf(unit) : "";
        if (symbol is not ("年" or "届" or "次" or "个月" or "季度" or "个季度" or "周" or "天") || number.Form == NumeralForm.Indefinite)
        {
            return start;
        }

        int end = number.End + unit.Length;
        Emit(new QuantityExpression
        {
            Span = TextSpan.FromBounds(index, end),
            Kind = QuantityKind.Streak,
            Amount = number.IsOutOfRange ? null : number.Value,
            IsOutOfRange = number.IsOutOfRange,
            Bound = number.Bound,
            UnitText = symbol,
            NumberSpan = TextSpan.FromBounds(number.Start, number.End),
            UnitSpan = TextSpan.FromBounds(number.End, end),
        });
        return end;
    }

    /// <summary>全部完成, but not 占全部经营主体的比重.</summary>
    private readonly bool IsDone(int index)
        => "完实关建安达开清纳覆办销整竣投通取脱出上落到兑入摘得退改拆接配转消免启淘下交结收获".IndexOf(At(index + 2)) >= 0 && At(index + 2) != '\0'
            && "占为将把对于以".IndexOf(At(index - 1)) < 0;

    /// <summary>全覆盖, 全域覆盖, 全部 and 清零: complete is 100 %, cleared is 0.</summary>
    private int ReadComplete(int index)
    {
        int length = IsAt(index, "全覆盖") ? 3
            : IsAt(index, "全域覆盖") || IsAt(index, "全员覆盖") || IsAt(index, "全面覆盖") || IsAt(index, "全量覆盖") ? 4
            : IsAt(index, "清零") ? 2
            : IsAt(index, "全部") && IsDone(index) ? 2
            : 0;
        if (length == 0)
        {
            return index + 1;
        }

        Emit(new QuantityExpression
        {
            Span = new TextSpan(index, length),
            Kind = QuantityKind.Complete,
            Amount = _text[index] == '清' ? 0m : 100m,
            UnitText = _text[index] == '清' ? "" : "%",
            IsUnitInferred = true,
        });
        return index + length;
    }
}
