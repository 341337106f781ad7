using System.Collections.Immutable;
using HexiModel.Language.Quantities.Dates;
using HexiModel.Language.Quantities.Grammar.Finding;
using HexiModel.Language.Quantities.Words;
using HexiModel.Language.Text;

namespace HexiModel.Language.Quantities.Grammar;

/// <summary>
/// All that a reading remembers: what is found, and the words of the clause that bear on the numbers behind them. What reaches further
/// than a number's own words (从 … 到, 分别, 每 …) is remembered as it goes by and forgotten at the end of the clause, so the work per
/// character does not depend on how long a clause is. Rows that take it by <c>in</c> cannot change it.
/// </summary>
internal ref struct ClauseContext
{
    /// <summary>No place.</summary>
    public const int None = -1;

    /// <summary>The text.</summary>
    public readonly string Text;

    /// <summary>Who listens; null for nobody.</summary>
    public readonly ReadingProbe? Probe;

    /// <summary>The names of the place.</summary>
    public NameFinder Names;

    /// <summary>The expressions; null before the first.</summary>
    public ImmutableArray<QuantityExpression>.Builder? Found;

    /// <summary>Where the clause starts.</summary>
    public int Start;

    /// <summary>Where the last expression ends.</summary>
    public int Floor;

    /// <summary>Where 从 or 由 stands.</summary>
    public int From;

    /// <summary>Where 较, 比 or the 于 of 高于 stands.</summary>
    public int Base;

    /// <summary>What the clauses of a sentence are compared with: 与上年比，….</summary>
    public TextSpan SentenceBase;

    /// <summary>Where 分别 stands.</summary>
    public int Respectively;

    /// <summary>Where a quotation ends whose numbers are none.</summary>
    public int QuoteEnd;

    /// <summary>Where the words behind 每 start.</summary>
    public int PerStart;

    /// <summary>Where they end.</summary>
    public int PerEnd;

    /// <summary>What 累计, 年均 and 预计 say of all numbers behind them.</summary>
    public QuantityTraits Flags;

    /// <summary>The number before.</summary>
    public Candidate Previous;

    /// <summary>What the members of a list still to come start from; the default where no list before the verb has members left.</summary>
    public ImmutableArray<QuantityExpression> Starts;

    /// <summary>The first expression of the list that is being read.</summary>
    public int ListStart;

    /// <summary>At the start of a text.</summary>
    public ClauseContext(string text, NameIndex names, ReadingProbe? probe)
    {
        Text = text;
        Probe = probe;
        Names = new NameFinder(text, names);
        Begin(0);
    }

    /// <summary>How far back the words of a number may reach: to the start of its clause, and not into the expression before it.</summary>
    public readonly int Limit => Math.Max(Start, Floor);

    /// <summary>The last expression; null before the first.</summary>
    public readonly QuantityExpression? Last => Found is { Count: > 0 } ? Found[Found.Count - 1] : null;

    /// <summary>The last expression where it is a date.</summary>
    public readonly QuantityExpression? LastDate => Last is { Kind: QuantityKind.Date } date ? date : null;

    /// <summary>Where the nouns that say what a number is may stand. A change in points has used up the noun before it: 失业率下降0.3个百分点至4.2% is a share again.</summary>
    public readonly int StartOfHeads => Last is { Kind: QuantityKind.Points } points ? Math.Max(Start, points.Span.End) : Start;

    /// <summary>Begins a clause.</summary>
    public void Begin(int index)
    {
        Start = index;
        From = Base = Respectively = PerStart = None;
        Flags = QuantityTraits.None;
        Starts = default;
        SentenceBase = At(index - 1) is '，' or ',' or '；' or ';' ? SentenceBase : default;
        Probe?.BeginClause();
    }

    /// <summary>The character at a place; <c>'\0'</c> beyond the text.</summary>
    public readonly char At(int index) => index >= 0 && index < Text.Length ? Text[index] : '\0';

    /// <summary>Whether a word stands at a place.</summary>
    public readonly bool IsAt(int index, string word) => WordTable.StandsAt(Text, index, word, 0, word.Length);

    /// <summary>Whether a numeral may start at a place.</summary>
    public readonly bool IsNumeralAt(int index) => index < Text.Length && CharClasses.Of(Text[index]) == CharClass.Numeral;

    /// <summary>Behind the mark or word that joins the members of a list; <paramref name="index"/> itself where none stands there.</summary>
    public readonly int EndOfSeparator(int index) => At(index) switch
    {
        '、' or '和' or '与' or '及' => index + 1,
        '以' when At(index + 1) == '及' => index + 2,
        _ => index,
    };

    /// <summary>Whether a row is used.</summary>
    public readonly bool IsOn(ReadingRow row) => Probe is null || Probe.IsOn(row);

    /// <summary>Reports an expression.</summary>
    public void Add(QuantityExpression expression)
    {
        (Found ??= ImmutableArray.CreateBuilder<QuantityExpression>()).Add(expression);
        Floor = expression.Span.End;
        Probe?.Add();
    }

    /// <summary>Reports a date.</summary>
    public void AddDate(int start, int end, DateParts date) => Add(new QuantityExpression
    {
        Span = TextSpan.FromBounds(start, end),
        Statement = new QuantityStatement { Kind = QuantityKind.Date },
        Date = date.Year == 0 ? date with { Offset = YearsBefore(start) } : date,
        Pieces = new PieceSpans { Number = TextSpan.FromBounds(start, end) },
    });

    /// <summary>去年6月, 明年上半年: the year that a date without one is counted from.</summary>
    private readonly int YearsBefore(int start)
        => IsAt(start - 2, "去年") || IsAt(start - 2, "上年") ? -1 : IsAt(start - 2, "前年") ? -2 : IsAt(start - 2, "明年") ? 1 : 0;

    /// <summary>Takes back what was reported at or behind <paramref name="start"/>: it is part of a longer expression.</summary>
    public readonly void TakeBackFrom(int start)
    {
        while (Found is { Count: > 0 } && Found[Found.Count - 1].Span.Start >= start)
        {
            Found.RemoveAt(Found.Count - 1);
            Probe?.TakeBack();
        }
    }
}
