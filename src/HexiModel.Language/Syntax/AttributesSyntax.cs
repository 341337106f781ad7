using System.Collections.Immutable;
using HexiModel.Language.Text;

namespace HexiModel.Language.Syntax;

/// <summary>An attribute block: <c>{.class #id key="value"}</c>.</summary>
/// <param name="Span">Where it stands, braces included; empty for a heading without one.</param>
/// <param name="Items">Its attributes, in order.</param>
public sealed record AttributesSyntax(TextSpan Span, ImmutableArray<AttributeSyntax> Items)
{
    /// <summary>The block of a heading that has none.</summary>
    public static AttributesSyntax None { get; } = new(default, ImmutableArray<AttributeSyntax>.Empty);

    /// <summary>Something in the block could not be read and has been said: what seems to be missing may have stood there.</summary>
    public bool HasErrors { get; init; }

    /// <summary>The classes, in order.</summary>
    public IEnumerable<AttributeSyntax> Classes => Items.Where(item => item.Kind == AttributeKind.Class);

    /// <summary>The id; null where there is none.</summary>
    public AttributeSyntax? Id => Items.FirstOrDefault(item => item.Kind == AttributeKind.Id);

    /// <summary>Whether the class is there.</summary>
    public bool HasClass(string name) => Classes.Any(item => item.Name == name);

    /// <summary>The first attribute with that key; null where there is none.</summary>
    public AttributeSyntax? Find(string key) => Items.FirstOrDefault(item => item.Kind == AttributeKind.KeyValue && item.Name == key);
}

/// <summary>One attribute of a span or heading.</summary>
/// <param name="Kind">Its form.</param>
/// <param name="Span">Where it stands, mark and quotes included.</param>
/// <param name="Name">The class, id or key, without its mark.</param>
/// <param name="NameSpan">Where the name stands.</param>
/// <param name="Value">The value of a key; empty for the other forms.</param>
/// <param name="ValueSpan">Where the value stands, without quotes; empty for the other forms.</param>
public sealed record AttributeSyntax(AttributeKind Kind, TextSpan Span, string Name, TextSpan NameSpan, string Value, TextSpan ValueSpan);

/// <summary>The three forms of an attribute.</summary>
public enum AttributeKind
{
    /// <summary><c>.class</c>.</summary>
    Class,

    /// <summary><c>#id</c>.</summary>
    Id,

    /// <summary><c>key="value"</c>.</summary>
    KeyValue,
}
