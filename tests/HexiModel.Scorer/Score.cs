namespace HexiModel.Scorer;

/// <summary>What a set of texts scored.</summary>
internal sealed class Score
{
    /// <summary>Quantities to be found.</summary>
    public int Expected { get; set; }

    /// <summary>Found with the exact span.</summary>
    public int Span { get; set; }

    /// <summary>Found, amount and both ends right, whatever the span.</summary>
    public int Amount { get; set; }

    /// <summary>Found, unit right.</summary>
    public int Unit { get; set; }

    /// <summary>Found, bound right.</summary>
    public int Bound { get; set; }

    /// <summary>Span, amount, unit and bound right together.</summary>
    public int Exact { get; set; }

    /// <summary>Found, kind right.</summary>
    public int Kind { get; set; }

    /// <summary>Reported inside the regions where every quantity is labelled.</summary>
    public int Reported { get; set; }

    /// <summary>Of these, reported where nothing is labelled.</summary>
    public int False { get; set; }

    /// <summary>Negatives to be left alone.</summary>
    public int Negatives { get; set; }

    /// <summary>Of these, reported.</summary>
    public int NegativeHits { get; set; }

    /// <summary>Adds another score.</summary>
    public void Add(Score other)
    {
        Expected += other.Expected;
        Span += other.Span;
        Amount += other.Amount;
        Unit += other.Unit;
        Bound += other.Bound;
        Exact += other.Exact;
        Kind += other.Kind;
        Reported += other.Reported;
        False += other.False;
        Negatives += other.Negatives;
        NegativeHits += other.NegativeHits;
    }
}
