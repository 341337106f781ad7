namespace HexiModel;

/// <summary>Which way a change goes (变化方向).</summary>
public enum Direction
{
    /// <summary>Up: 增长, 提高, 新增.</summary>
    Up,

    /// <summary>Down: 下降, 减少, 压减.</summary>
    Down,
}
