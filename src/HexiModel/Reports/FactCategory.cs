namespace HexiModel;

/// <summary>What a fact is.</summary>
public enum FactCategory
{
    /// <summary>目标: a commitment with a number, a comparison or a direction.</summary>
    Target,

    /// <summary>成效: a measured or claimed result.</summary>
    Observation,

    /// <summary>任务: an end state one can tick off.</summary>
    Commitment,
}
