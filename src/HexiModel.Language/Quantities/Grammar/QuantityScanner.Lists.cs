using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar;

/// <summary>Lists that share words (分别增长9%和10%以上, 6.8、22.5个百分点, 突破7万亿、8万亿), and units that are not written.</summary>
internal ref partial struct QuantityScanner
{
    private const int SubjectWindow = 24;
    private const int PeopleWindow = 8;

    /// <summary>How many members ahead a unit is looked for.</summary>
    private const int LongestSharedUnit = 5;

    private readonly bool IsListedBehindPrevious(in Candidate candidate)
        => _previous.End > _clauseStart && candidate.Start > _previous.End && EndOfSeparator(_previous.End) == candidate.Start;

    private readonly int EndOfSeparator(int index) => At(index) switch
    {
        '、' or '和' or '与' or '及' => index + 1,
        '以' when At(index + 1) == '及' => index + 2,
        _ => index,
    };

    /// <summary>6.8、22.5个百分点, 1.2个、0.8个百分点: the unit stands behind a later member.</summary>
    private readonly void ShareUnit(ref Candidate candidate)
    {
        bool isHalfSaid = candidate.Unit.Text == "个" && candidate.Unit.Tag == UnitWords.Classifier;
        bool isPlain = (isHalfSaid || !candidate.Unit.IsFound) && !candidate.Unit.IsBlocked && candidate.Number.Form == NumeralForm.Arabic;
        int index = isHalfSaid ? candidate.Unit.End : candidate.Number.End;
        for (int members = 0; isPlain && members < LongestSharedUnit; members++)
        {
            int start = EndOfSeparator(index);
            start += isHalfSaid ? LengthOfScope(start) : 0;
            if (start == index || !CharClasses.IsDigit(At(start)) || !NumeralReader.TryRead(_text, start, out Numeral next))
            {
                return;
            }

            UnitMatch unit = UnitReader.Read(_text, next);
            if (unit.IsFound && !(isHalfSaid && unit.Text == "个"))
            {
                TakeUnit(ref candidate, unit, isHalfSaid);
                return;
            }

            index = unit.IsFound ? unit.End : next.End;
        }
    }

    /// <summary>高于全国1.5个、全省0.8个百分点: each member may have its own scope.</summary>
    private readonly int LengthOfScope(int index)
        => IsAt(index, "全国") || IsAt(index, "全省") || IsAt(index, "全市") || IsAt(index, "全区") ? 2 : 0;

    private readonly void TakeUnit(ref Candidate candidate, in UnitMatch unit, bool isHalfSaid)
    {
        if (isHalfSaid && unit.Tag != UnitWords.Points)
        {
            return;
        }

        int end = isHalfSaid ? candidate.Unit.End : candidate.Number.End;
        candidate.Unit = unit;
        candidate.Unit.Start = candidate.Number.End;
        candidate.Unit.End = end;
        candidate.Unit.PerStart = 0;
        candidate.UnitText = unit.Text;
        candidate.IsUnitInferred = true;
        if (isHalfSaid)
        {
            // 提高 takes points, and no counters.
            candidate.Prefix = PrefixReader.Read(_text, candidate.Number, Limit, unit);
            candidate.Start = candidate.Prefix.Start;
        }
    }

    /// <summary>A member without words of its own takes the verb and the bound of the one before.</summary>
    private readonly void TakeOver(ref Candidate candidate)
    {
        if (candidate.Start != candidate.NumberStart || !_previous.IsEmitted)
        {
            return;
        }

        candidate.IsShared = _previous.Prefix.HasVerb || _previous.Prefix.Bound != Bound.None;
        candidate.Prefix.Verb = _previous.Prefix.Verb;
        candidate.Prefix.IsTo = _previous.Prefix.IsTo;
        candidate.Prefix.Bound = _previous.Prefix.Bound;
        bool isLimit = _previous.Prefix.Bound is Bound.MoreThan or Bound.AtLeast or Bound.AtMost or Bound.LessThan;
        if (candidate.Bound == Bound.None && isLimit)
        {
            candidate.Bound = _previous.Prefix.Bound;
        }
    }

    /// <summary>分别增长9%和10%以上: the bound behind the last member holds for all.</summary>
    private void ShareBound(in Candidate candidate, bool isListed)
    {
        if (_found is null)
        {
            return;
        }

        int last = _found.Count - 1;
        if (!isListed)
        {
            _chainStart = last;
        }
        else if (_respectively >= _clauseStart && candidate.Suffix.Bound != Bound.None)
        {
            for (int i = Math.Max(_chainStart, 0); i < last; i++)
            {
                if (_found[i].Bound == Bound.None && _found[i].Span.Start > _respectively)
                {
                    _found[i] = _found[i] with { Bound = candidate.Suffix.Bound };
                }
            }

            _chainStart = last;
        }
    }

    private void Remember(in Candidate candidate) => _previous = candidate;

    /// <summary>10.81万贫困人口 are persons, 生产总值跨越7万亿 are yuan: a scaled number takes its unit from the nouns around it.</summary>
    private readonly void InferUnit(ref Candidate candidate, bool isListed)
    {
        if (candidate.Unit.IsFound || !candidate.Number.HasScale || candidate.Number.Form == NumeralForm.Fraction)
        {
            return;
        }

        string people = UnitOfPeopleBehind(candidate.End);
        string unit = isListed && _previous.IsUnitInferred ? _previous.UnitText : people;
        unit = unit.Length > 0 || candidate.Number.Form == NumeralForm.BareScale && candidate.Bound == Bound.None ? unit : UnitOfSubjectBefore(candidate.Start);
        candidate.UnitText = unit;
        candidate.IsUnitInferred = unit.Length > 0;
        if (people.Length > 0 && candidate.Prefix.IsRaise && candidate.Bound == Bound.None)
        {
            // 提高6000万农村人口供水保障水平: what is raised stands behind the people.
            candidate.Start = candidate.NumberStart;
            candidate.Prefix = new Prefix { Start = candidate.NumberStart };
        }
    }

    private readonly string UnitOfPeopleBehind(int start)
    {
        int last = Math.Min(_text.Length, start + PeopleWindow);
        for (int i = start; i < last && CharClasses.IsHan(_text[i]); i++)
        {
            Word word = HeadWords.People.Find(_text, i, _text.Length);
            if (word.IsFound)
            {
                return HeadWords.UnitOf(word.Tag);
            }
        }

        return "";
    }

    private readonly string UnitOfSubjectBefore(int start)
    {
        int last = Math.Max(_clauseStart, start - SubjectWindow);
        for (int end = start; end > last; end--)
        {
            Word word = HeadWords.Subjects.Find(_text, end, last);
            if (word.IsFound)
            {
                return HeadWords.UnitOf(word.Tag);
            }
        }

        return "";
    }
}
