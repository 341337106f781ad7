using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar;

/// <summary>Changes with both ends: 由13家发展到237家, 从2020年的10.5万元提高到2025年的14万元左右, 16%的税率降至13%.</summary>
internal ref partial struct QuantityScanner
{
    /// <summary>How much may stand between 从 and the first number: 2020年的, “十二五”末的, 月销售额.</summary>
    private const int LongestOpening = 24;

    /// <summary>How much may stand between the first number and the verb.</summary>
    private const int LongestGap = 12;

    /// <summary>The same without 从: 的税率.</summary>
    private const int LongestBareGap = 6;

    /// <summary>由零增加到1360公里: nothing stands for the first number.</summary>
    private bool TryMergeFromZero(ref Candidate candidate)
    {
        bool isFromZero = _from >= _clauseStart && At(_from + 1) == '零' && candidate.Prefix.IsTo && candidate.Prefix.Start == _from + 2 && !candidate.IsRange;
        if (isFromZero)
        {
            candidate.Lower = new Numeral { Start = _from + 1, End = _from + 2, Form = NumeralForm.Han };
            candidate.From = 0m;
            candidate.Kind = QuantityKind.FromTo;
            candidate.Direction = Direction.Up;
            candidate.Start = _from;
            candidate.IsRange = true;
            _from = None;
        }

        return isFromZero;
    }

    /// <summary>Merges the candidate with the number before it, if the two are the ends of one change.</summary>
    private bool TryMergeFromTo(ref Candidate candidate)
    {
        if (_previous.End <= _clauseStart || _previous.End > candidate.Start || _previous.IsRange || candidate.IsRange || !HaveOneUnit(candidate))
        {
            return false;
        }

        bool hasFrom = _from >= _clauseStart && _from < _previous.NumberStart && _previous.NumberStart - _from <= LongestOpening;
        Prefix verb = VerbOfChange(candidate, hasFrom);
        int gap = verb.VerbStart - _previous.End;
        bool isChange = verb.VerbLength > 0 && gap >= 0
            && (hasFrom ? gap <= LongestGap : verb.IsTo && (gap == 0 || (gap <= LongestBareGap && At(_previous.End) == '的')));
        if (!isChange || (!candidate.Unit.IsFound && !_previous.Unit.IsFound && !(verb.HasVerb && IsPlain(candidate) && IsPlain(_previous))))
        {
            return false;
        }

        Merge(ref candidate, verb, hasFrom ? _from : _previous.Start);
        return true;
    }

    private static bool IsPlain(in Candidate candidate) => candidate.Number.Form is NumeralForm.Arabic or NumeralForm.Mixed or NumeralForm.Fraction;

    /// <summary>The unit may be left out at one end; two different units are two different things.</summary>
    private readonly bool HaveOneUnit(in Candidate candidate)
        => !_previous.Unit.IsBlocked && !candidate.Unit.IsBlocked
            && (!_previous.Unit.IsFound || !candidate.Unit.IsFound || _previous.Unit.Text == candidate.Unit.Text);

    /// <summary>The verb before the second number; a date may stand between (提高到2025年的14万元).</summary>
    private readonly Prefix VerbOfChange(in Candidate candidate, bool hasFrom)
    {
        Prefix prefix = candidate.Prefix;
        int start = prefix.Start;
        if (!prefix.HasVerb && _found is { Count: > 0 } && _found[_found.Count - 1] is { Kind: QuantityKind.Date } date)
        {
            int end = At(start - 1) == '的' ? start - 1 : start;
            if (date.Span.End == end && date.Span.Start > _previous.End)
            {
                Numeral place = new() { Start = date.Span.Start };
                prefix = PrefixReader.Read(_text, place, Math.Max(_clauseStart, _previous.End), candidate.Unit);
                start = prefix.Start;
            }
        }

        if (!prefix.HasVerb && _perStart > _previous.End && _perEnd == start)
        {
            // 提高到每人每月860元: the verb stands before what the number holds for.
            prefix = PrefixReader.Read(_text, new Numeral { Start = _perStart - 1 }, Math.Max(_clauseStart, _previous.End), candidate.Unit);
            start = prefix.Start;
        }

        if (prefix.HasVerb)
        {
            bool counts = prefix.IsTo || (hasFrom && prefix.Verb is PrefixWords.Reach or PrefixWords.Pass);
            prefix.VerbLength = counts ? prefix.VerbLength : 0;
        }
        else if (hasFrom && At(start - 1) is '到' or '至')
        {
            prefix.VerbStart = start - 1;
            prefix.VerbLength = 1;
        }

        return prefix;
    }

    private void Merge(ref Candidate candidate, in Prefix verb, int start)
    {
        bool takesUnit = !candidate.Unit.IsFound && _previous.Unit.IsFound;
        if (takesUnit)
        {
            candidate.Unit.Tag = _previous.Unit.Tag;
            candidate.UnitText = _previous.UnitText;
            candidate.IsUnitInferred = true;
        }
        else if (!candidate.Unit.IsFound && candidate.Number.HasScale)
        {
            candidate.UnitText = UnitOfSubjectBefore(start);
            candidate.IsUnitInferred = candidate.UnitText.Length > 0;
        }

        candidate.Lower = _previous.Number;
        candidate.From = _previous.Amount;
        candidate.Kind = QuantityKind.FromTo;
        candidate.Direction = KindResolver.DirectionOf(verb.Verb)
            ?? (candidate.Amount > candidate.From ? Direction.Up : candidate.Amount < candidate.From ? Direction.Down : null);
        candidate.Prefix = verb;
        candidate.Start = start;
        candidate.IsRange = true;
        RemoveFrom(start);
        _from = None;
        _chainStart = _found?.Count ?? 0;
    }

    /// <summary>Takes back what was reported at or behind <paramref name="start"/>: it is part of a longer expression.</summary>
    private readonly void RemoveFrom(int start)
    {
        while (_found is { Count: > 0 } && _found[_found.Count - 1].Span.Start >= start)
        {
            _found.RemoveAt(_found.Count - 1);
        }
    }
}
