using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar.Finding;

/// <summary>每百户, 每万名常住人口, 每年: for each of what the numbers behind it hold.</summary>
internal static class PerWords
{
    /// <summary>Reads the words behind 每.</summary>
    public static int Read(ref ClauseContext clause, int index)
    {
        string text = clause.Text;
        Numeral number = default;
        bool hasNumber = clause.IsNumeralAt(index + 1) && NumeralReader.TryRead(text, index + 1, out number);
        int end = hasNumber ? number.End : index + 1;

        Word unit = UnitWords.Table.Find(text, end, text.Length);
        bool hasUnit = unit.IsFound && (unit.Tag != UnitWords.Blocker || clause.At(end) is '人' or '度');
        bool hasPeople = !hasUnit && hasNumber && EndOfPeople(clause, end) > end;
        if (!hasUnit && !hasPeople && !(clause.At(end) is '月' or '日' or '季' or '生' or '校'))
        {
            return hasNumber ? end : index;
        }

        bool countsBodies = clause.At(end) is '个' or '家' or '所';
        end += hasUnit ? Math.Max(unit.Length, 1) : hasPeople ? 0 : 1;
        end = EndOfPeople(clause, end);
        end += countsBodies ? HeadWords.Bodies.Find(text, end, text.Length).Length : 0;
        bool goesOn = clause.PerStart != ClauseContext.None && clause.PerEnd == index;
        clause.PerStart = goesOn ? clause.PerStart : index + 1;
        clause.PerEnd = end;
        return end;
    }

    /// <summary>万人高价值发明专利拥有量, 万元GDP能耗: a scale and a unit that open a clause are what the numbers behind it are counted for.</summary>
    public static void Note(ref ClauseContext clause, in Candidate candidate)
    {
        bool opensClause = candidate.Number.Start == clause.Start;
        if (opensClause && candidate.Number.Form == NumeralForm.BareScale && candidate.Unit.Text is "人" or "元" or "户"
            && clause.At(candidate.Unit.End) is not ('级' or '以'))
        {
            clause.PerStart = candidate.Number.Start;
            clause.PerEnd = EndOfPeople(clause, candidate.Unit.End);
        }
    }

    /// <summary>每万名常住人口: the people counted are part of what each stands for.</summary>
    private static int EndOfPeople(in ClauseContext clause, int index)
    {
        if (clause.At(index) == '口')
        {
            return index + 1;
        }

        int start = index + (clause.IsAt(index, "常住") || clause.IsAt(index, "户籍") || clause.IsAt(index, "农村") || clause.IsAt(index, "城镇") ? 2 : 0);
        Word people = HeadWords.People.Find(clause.Text, start, clause.Text.Length);
        return people.IsFound ? start + people.Length : index;
    }
}
