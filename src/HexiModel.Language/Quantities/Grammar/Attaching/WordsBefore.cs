using HexiModel.Language.Quantities.Numerals;

namespace HexiModel.Language.Quantities.Grammar.Attaching;

/// <summary>What the words before a number are read for.</summary>
internal readonly struct WordsBefore(in Numeral number, in UnitMatch unit, int limit)
{
    /// <summary>How the number is written.</summary>
    public readonly NumeralForm Form = number.Form;

    /// <summary>Whether it has a scale.</summary>
    public readonly bool HasScale = number.HasScale;

    /// <summary>The group of its unit.</summary>
    public readonly char Unit = unit.Tag;

    /// <summary>Its unit.</summary>
    public readonly string UnitText = unit.Text;

    /// <summary>Where its unit ends.</summary>
    public readonly int UnitEnd = unit.End;

    /// <summary>How far back to look.</summary>
    public readonly int Limit = limit;
}
