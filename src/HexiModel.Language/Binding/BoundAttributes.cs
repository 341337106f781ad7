using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>The attributes of a span or heading, checked: one class, an id that is one, and keys with values they take.</summary>
internal sealed class BoundAttributes
{
    private readonly Dictionary<string, AttributeSyntax> _keys = new(StringComparer.Ordinal);

    public SpanClass Class { get; set; }

    /// <summary><c>.term .programme</c>: both.</summary>
    public bool IsProgramme { get; set; }

    public string? Id { get; set; }

    public TextSpan IdSpan { get; set; }

    /// <summary>Something in them is wrong and has been said: what is missing or makes no sense probably follows from that.</summary>
    public bool HasErrors { get; set; }

    public string? this[string key] => _keys.TryGetValue(key, out AttributeSyntax? attribute) ? attribute.Value : null;

    public IEnumerable<AttributeSyntax> Keys => _keys.Values;

    public AttributeSyntax? Find(string key) => _keys.TryGetValue(key, out AttributeSyntax? attribute) ? attribute : null;

    public void Add(AttributeSyntax attribute) => _keys[attribute.Name] = attribute;
}
