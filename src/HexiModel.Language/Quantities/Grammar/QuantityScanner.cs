using System.Collections.Immutable;
using HexiModel.Language.Quantities.Grammar.Finding;
using HexiModel.Language.Quantities.Words;

namespace HexiModel.Language.Quantities.Grammar;

/// <summary>
/// One pass over a text from left to right. It stops at numerals and at the few words that bear on numbers; from a numeral it looks a
/// bounded way back and forth. Each number goes through the phases on its own: found, words attached, joined with its neighbours,
/// refused or not, classified, emitted; what decides in a phase is a list of rows.
/// </summary>
internal static class QuantityScanner
{
    /// <summary>Reads the whole text.</summary>
    public static ImmutableArray<QuantityExpression> Scan(string text, NameIndex names, ReadingProbe? probe)
    {
        string squeezed = SpacedText.Squeeze(text, out int[]? places);
        ImmutableArray<QuantityExpression> found = ScanSqueezed(squeezed, names, probe);
        return places is null || found.IsEmpty ? found : SpacedText.PutBack(found, places);
    }

    private static ImmutableArray<QuantityExpression> ScanSqueezed(string text, NameIndex names, ReadingProbe? probe)
    {
        ClauseContext clause = new(text, names, probe);
        int index = 0;
        while (index < text.Length)
        {
            CharClass c = CharClasses.Of(text[index]);
            index = c == CharClass.Other ? index + 1 : Math.Max(Read(ref clause, c, index), index + 1);
        }

        probe?.Begin();
        return clause.Found is null ? ImmutableArray<QuantityExpression>.Empty : clause.Found.ToImmutable();
    }

    /// <summary>Reads what starts here and gives the place to go on at.</summary>
    private static int Read(ref ClauseContext clause, CharClass c, int index)
    {
        clause.Probe?.Begin();
        switch (c)
        {
            case CharClass.Numeral:
                return NumeralRows.Read(ref clause, index);
            case CharClass.Break:
                clause.Begin(index + 1);
                return index + 1;
            default:
                return WordRows.Read(ref clause, index);
        }
    }
}
