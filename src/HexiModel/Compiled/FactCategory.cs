namespace HexiModel.Compiled;

/// <summary>What a fact is.</summary>
public enum FactCategory
{
    /// <summary>A <see cref="HexiModel.Target"/>.</summary>
    Target,

    /// <summary>A <see cref="HexiModel.Observation"/>.</summary>
    Observation,

    /// <summary>A <see cref="HexiModel.Commitment"/>.</summary>
    Commitment,
}
