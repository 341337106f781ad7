namespace HexiModel.Language.Quantities.Grammar.Attaching;

/// <summary>The unit behind a number.</summary>
internal struct UnitMatch
{
    /// <summary>Where the unit starts; the 个 of 个百分点 belongs to it.</summary>
    public int Start;

    /// <summary>Where it ends; where nothing was found, the end of the number.</summary>
    public int End;

    /// <summary>The unit's symbol; empty where none is written.</summary>
    public string Text;

    /// <summary>Its group in <see cref="Words.UnitWords"/>; <c>'\0'</c> for none.</summary>
    public char Tag;

    /// <summary>Whether a word stands here that only starts like a unit (号线, 周年).</summary>
    public bool IsBlocked;

    /// <summary>Where the lower part of 元/人 starts; 0 for none.</summary>
    public int PerStart;

    /// <summary>Whether a unit was found.</summary>
    public readonly bool IsFound => Tag != '\0';
}
