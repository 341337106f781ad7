namespace HexiModel.Language.Quantities.Grammar.Attaching;

/// <summary>The bound behind a number and its unit.</summary>
internal struct Suffix
{
    /// <summary>The bound.</summary>
    public Bound Bound;

    /// <summary>Where it stands.</summary>
    public int Start;

    /// <summary>Where it ends; its start where there is none.</summary>
    public int End;
}
