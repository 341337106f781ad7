namespace HexiModel.Language.Quantities.Grammar.Attaching;

/// <summary>A verb that was found before a number.</summary>
internal struct VerbMatch
{
    /// <summary>Its group in <see cref="Words.PrefixWords"/>.</summary>
    public char Tag;

    /// <summary>Where it starts.</summary>
    public int Start;

    /// <summary>How long it is, without 到 and 至; 0 for none.</summary>
    public int Length;

    /// <summary>Whether 到, 至, 为 or 成 stands behind it.</summary>
    public bool IsTo;
}
