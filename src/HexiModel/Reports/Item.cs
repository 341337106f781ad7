using System.Diagnostics;
using HexiModel.Compiled;

namespace HexiModel;

/// <summary>A member of a part (分项): 配餐, one of the three services of “133工程”.</summary>
[DebuggerDisplay("{Text,nq}")]
public sealed partial class Item
{
    private readonly ItemData _data;

    internal Item(ItemData data, Part part)
    {
        _data = data;
        Part = part;
    }

    /// <summary>The part it is a member of.</summary>
    public Part Part { get; }

    /// <summary>The id; null where it has none.</summary>
    public string? Id => _data.Id;

    /// <summary>The official words.</summary>
    public string Text => _data.Text;

    /// <summary>Where the report mentions it by its own words, in order; only items with an id are looked for.</summary>
    public IEnumerable<Mention> Mentions => Part.Term.Mentions.Where(mention => ReferenceEquals(mention.Item, this));

    /// <summary>Where it stands.</summary>
    public SourceReference Source => _data.Source;

    internal ItemData Data => _data;

    /// <summary>The official words.</summary>
    public override string ToString() => Text;
}
