namespace HexiModel;

/// <summary>Which way an indicator should go (指标方向): the <c>better</c> column of an indicator catalogue.</summary>
public enum DesiredDirection
{
    /// <summary>Higher is better (正向).</summary>
    Up,

    /// <summary>Lower is better (逆向).</summary>
    Down,

    /// <summary>Keeping the level is better (适度).</summary>
    Keep,
}
