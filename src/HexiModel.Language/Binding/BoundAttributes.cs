using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>The attributes of a span or heading, checked: one class, an id that is one, and keys with values they take.</summary>
internal sealed class BoundAttributes
{
    private readonly Dictionary<AttributeKey, AttributeSyntax> _keys = [];

    public SpanClass Class { get; set; }

    /// <summary><c>.term .programme</c>: both.</summary>
    public bool IsProgramme { get; set; }

    public string? Id { get; set; }

    public TextSpan IdSpan { get; set; }

    /// <summary>Something in them is wrong and has been said: what is missing or makes no sense probably follows from that.</summary>
    public bool HasErrors { get; set; }

    /// <summary>The keys as they are written.</summary>
    public IEnumerable<AttributeSyntax> Keys => _keys.Values;

    public AttributeSyntax? Find(AttributeKey key) => _keys.TryGetValue(key, out AttributeSyntax? attribute) ? attribute : null;

    /// <summary>The value of a key; null where it is not there.</summary>
    public T? Get<T>(AttributeKey<T> key) => Find(key) is { } attribute ? key.Value.Read(attribute.Value) : default;

    public void Add(AttributeKey key, AttributeSyntax attribute) => _keys[key] = attribute;
}
