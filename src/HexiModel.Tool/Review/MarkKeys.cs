using HexiModel.Language.Keys;
using HexiModel.Language.Quantities;
using HexiModel.Language.Syntax;

namespace HexiModel.Tool.Review;

/// <summary>Says where the values of a fact come from: its own keys, those of its number, those of the groups around it, or the words.</summary>
internal sealed class MarkKeys(MarkPath path)
{
    private static readonly string Quantity = SpanClasses.NameOf(SpanClass.Quantity);

    private readonly AttributesSyntax[] _own = [path.Span.Attributes, .. path.Span.Descendants().Where(span => span.Attributes.HasClass(Quantity)).Select(span => span.Attributes)];
    private bool? _hasDate;

    /// <summary>The keys that give a value, the nearest before the farther; null where none of them is there.</summary>
    public CardSource? Find(params ReadOnlySpan<AttributeKey> keys)
    {
        foreach (AttributesSyntax attributes in _own)
        {
            if (Written(attributes, keys) is { Length: > 0 } own)
            {
                return new CardSource(CardSourceKind.Key, own);
            }
        }

        foreach (SpanSyntax group in path.Groups)
        {
            if (Written(group.Attributes, keys) is { Length: > 0 } shared)
            {
                return new CardSource(CardSourceKind.Group, shared);
            }
        }

        return null;
    }

    /// <summary>The same; the words where no key gives the value.</summary>
    public CardSource OrWords(params ReadOnlySpan<AttributeKey> keys) => Find(keys) ?? new CardSource(CardSourceKind.Words);

    /// <summary>Where the period comes from: a key, a date in the words, or the section.</summary>
    public CardSource OfPeriod(string? section)
        => Find(AttributeKeys.Period, AttributeKeys.At)
            ?? (HasDate ? new CardSource(CardSourceKind.Words) : new CardSource(CardSourceKind.Section, section ?? ""));

    /// <summary>Where the indicator comes from: a key, or the id where that is the indicator's.</summary>
    public CardSource OfIndicator()
        => Find(AttributeKeys.Indicator)
            ?? (path.Span.Attributes.Id is { } id ? new CardSource(CardSourceKind.Id, "#" + id.Name) : new CardSource(CardSourceKind.Words));

    private bool HasDate => _hasDate ??= path.Groups.Prepend(path.Span)
        .Any(span => QuantityReader.Read(span.Official.Of(path.Block.Text.Text)).Any(expression => expression.Kind == QuantityKind.Date));

    private static string Written(AttributesSyntax attributes, ReadOnlySpan<AttributeKey> keys)
    {
        List<string> found = [];
        foreach (AttributeKey key in keys)
        {
            if (attributes.Find(key.Name) is { } attribute)
            {
                found.Add($"{attribute.Name}=\"{attribute.Value}\"");
            }
        }

        return string.Join(' ', found);
    }
}
