using HexiModel.Language.Quantities.Grammar.Attaching;
using HexiModel.Language.Quantities.Numerals;

namespace HexiModel.Language.Quantities.Grammar;

/// <summary>A number with what belongs to it, before it is decided what it says.</summary>
internal struct Candidate
{
    /// <summary>The number; of a range the upper one.</summary>
    public Numeral Number;

    /// <summary>The lower number of a range, or the first of a from–to.</summary>
    public Numeral Lower;

    /// <summary>The unit.</summary>
    public UnitMatch Unit;

    /// <summary>The verb and the bound before it.</summary>
    public Prefix Prefix;

    /// <summary>The bound behind it.</summary>
    public Suffix Suffix;

    /// <summary>The unit's symbol, written or inferred.</summary>
    public string UnitText;

    /// <summary>The amount.</summary>
    public decimal Amount;

    /// <summary>The lower end, or the value a change started from.</summary>
    public decimal From;

    /// <summary>What it says.</summary>
    public QuantityKind Kind;

    /// <summary>The way of a change.</summary>
    public Direction? Direction;

    /// <summary>The bound that counts.</summary>
    public Bound Bound;

    /// <summary>Where the whole expression starts.</summary>
    public int Start;

    /// <summary>Where it ends.</summary>
    public int End;

    /// <summary>Whether <see cref="Lower"/> holds the lower end of a range.</summary>
    public bool IsRange;

    /// <summary>Whether the unit is inferred from a noun or taken over from a neighbour.</summary>
    public bool IsUnitInferred;

    /// <summary>Whether verb or bound are taken over from the member before in a list.</summary>
    public bool IsShared;

    /// <summary>Whether it follows another in a list.</summary>
    public bool IsListed;

    /// <summary>Whether it goes beyond the number before it (力争7%).</summary>
    public bool IsHigherGoal;

    /// <summary>Whether a minus stands before it.</summary>
    public bool IsNegative;

    /// <summary>Whether a plus stands before it.</summary>
    public bool IsPlus;

    /// <summary>Whether it was reported; a number without a unit waits for its neighbour.</summary>
    public bool IsEmitted;

    /// <summary>Where the first number starts.</summary>
    public readonly int NumberStart => IsRange ? Lower.Start : Number.Start;
}
