using HexiModel.Language.Syntax;

namespace HexiModel.Language.Binding;

/// <summary>The keys of a fact: its own, those of its <c>.quantity</c>, and those of the groups around it, the nearer before the farther.</summary>
internal sealed class FactKeys(BoundAttributes own, BoundAttributes? quantity, IReadOnlyList<BoundAttributes> groups)
{
    public BoundAttributes Own { get; } = own;

    /// <summary>The value of a key; null where it is not there.</summary>
    public T? Get<T>(AttributeKey<T> key) => Find(key) is { } attribute ? key.Value.Read(attribute.Value) : default;

    public AttributeSyntax? Find(AttributeKey key) => FindNearest(key, key);

    /// <summary>The nearest of two keys that say the same thing in two ways; where both stand at one place, the first.</summary>
    public AttributeSyntax? FindNearest(AttributeKey key, AttributeKey other)
    {
        // Some twenty keys of each fact are asked for: no lists, no closures.
        AttributeSyntax? found = Own.Find(key) ?? Own.Find(other) ?? quantity?.Find(key) ?? quantity?.Find(other);
        for (int i = 0; found is null && i < groups.Count; i++)
        {
            found = groups[i].Find(key) ?? groups[i].Find(other);
        }

        return found;
    }

    /// <summary>Whether the key stands on the fact or its number: what a group says for several may repeat the words of one.</summary>
    public bool IsOwn(AttributeKey key) => Own.Find(key) is not null || quantity?.Find(key) is not null;
}
