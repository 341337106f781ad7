using HexiModel.Language.Quantities.Grammar.Attaching;
using HexiModel.Language.Quantities.Grammar.Emitting;
using HexiModel.Language.Quantities.Numerals;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar.Finding;

/// <summary>翻番, 翻一番, 翻两番, 翻了近三番; 接近翻番.</summary>
internal static class Doublings
{
    /// <summary>Reads a doubling.</summary>
    public static int Read(ref ClauseContext clause, int index)
    {
        int verb = index + (clause.At(index + 1) == '了' ? 2 : 1);
        int start = verb + (clause.At(verb) == '近' ? 1 : 0);
        Numeral times = new() { Start = start, End = start, Value = 1m, Form = NumeralForm.Han };
        if (clause.At(start) != '番' && !(clause.IsNumeralAt(start) && NumeralReader.TryRead(clause.Text, start, out times)))
        {
            return index;
        }

        if (clause.At(times.End) != '番' || times.HasScale || index < clause.QuoteEnd)
        {
            return index;
        }

        Candidate candidate = new()
        {
            Number = times,
            Amount = times.Value,
            Unit = new UnitMatch { Start = times.End, End = times.End + 1, Text = "番", Tag = UnitWords.Times },
            UnitText = "番",
            Prefix = new Prefix { Start = index, Verb = PrefixWords.Up, VerbStart = index, VerbLength = verb - index },
            End = times.End + 1,
            Kind = QuantityKind.Multiple,
            Direction = Direction.Up,
        };
        Attach(clause, ref candidate, index, start, verb);
        clause.Previous = Emitter.Emit(ref clause, candidate);
        return candidate.End;
    }

    private static void Attach(in ClauseContext clause, ref Candidate candidate, int index, int start, int verb)
    {
        bool isBefore = start == verb && clause.IsAt(index - 2, "接近");
        HalfRows.Read(clause, ref candidate);
        candidate.Suffix = BehindRows.Read(clause, candidate.End, candidate);
        candidate.Bound = isBefore || start > verb ? Bound.Nearly : candidate.Suffix.Bound;
        candidate.Prefix.BoundStart = isBefore ? index - 2 : verb;
        candidate.Prefix.BoundLength = isBefore ? 2 : start - verb;
        candidate.Start = isBefore ? index - 2 : index;
        candidate.End = candidate.Suffix.End;
    }
}
