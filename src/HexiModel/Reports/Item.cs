using System.Diagnostics;
using HexiModel.Compiled;

namespace HexiModel;

/// <summary>A member of a part (分项): 配餐, one of the three services of “133工程”.</summary>
[DebuggerDisplay("{Text,nq}")]
public sealed class Item
{
    private readonly ItemData _data;

    internal Item(ItemData data) => _data = data;

    /// <summary>The id; null where it has none.</summary>
    public string? Id => _data.Id;

    /// <summary>The official words.</summary>
    public string Text => _data.Text;

    /// <summary>Where it stands.</summary>
    public SourceReference Source => _data.Source;

    /// <summary>The official words.</summary>
    public override string ToString() => Text;
}
