using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;

namespace HexiModel.Language.Binding;

/// <summary>
/// Holds the keys of a fact against what its words say: a key repairs what words cannot say, must not contradict them, and is a
/// suggestion to be removed where it only repeats them.
/// </summary>
internal sealed class AssertionBinder(BindingContext context, BlockContext block, FactKeys keys)
{
    public FactValue Apply(FactValue words)
    {
        FactValue value = words with
        {
            From = Number("from", words.From),
            To = Number("to", words.To),
            Bound = BoundOf(words.Bound),
            Unit = Text("unit", words.Unit is "" ? null : words.Unit) ?? words.Unit,
            Base = Text("base", words.Base),
            Per = Text("per", words.Per),
            Scope = Text("scope", words.Scope),
            Change = ChangeOf(words.Change),
        };
        value = value with { Amount = Number("amount", words.Amount) ?? (keys.Find("to") is not null && words.Amount is null && value.From is null ? value.To : words.Amount) };
        value = value.HasNumber && value.Unit is null ? value with { Unit = "" } : value;
        value = value.HasNumber && value.Kind is null ? value with { Kind = KindOfRepaired(value) } : value;
        return value.Change == ChangeKind.Points && value.Kind is not QuantityKind.Points ? value with { Kind = QuantityKind.Points } : value;
    }

    private static QuantityKind KindOfRepaired(FactValue value)
        => value.From is not null && value.To is not null
            ? value.Amount is null ? QuantityKind.Range : QuantityKind.FromTo
            : Units.Find(value.Unit)?.Dimension switch
            {
                Ratio => QuantityKind.Share,
                HexiModel.Points => QuantityKind.Points,
                HexiModel.Multiple => QuantityKind.Multiple,
                null or Count => QuantityKind.Count,
                _ => QuantityKind.Level,
            };

    private decimal? Number(string key, decimal? words)
    {
        if (keys.Find(key) is not { } attribute || !KeyValues.TryParseDecimal(attribute.Value, out decimal asserted))
        {
            return words;
        }

        Check(attribute, words == asserted, words?.ToString(CultureInfo.InvariantCulture));
        return asserted;
    }

    private string? Text(string key, string? words)
    {
        if (keys.Find(key) is not { } attribute)
        {
            return words;
        }

        Check(attribute, words == attribute.Value, words);
        return attribute.Value;
    }

    private Bound BoundOf(Bound words)
    {
        if (keys.Find("op") is not { } attribute || !Keywords.TryParse(attribute.Value, out Bound asserted))
        {
            return words;
        }

        Check(attribute, words == asserted, Keywords.Of(words));
        return asserted;
    }

    private ChangeKind? ChangeOf(ChangeKind? words)
    {
        if (keys.Find("change") is not { } attribute || !Keywords.TryParse(attribute.Value, out ChangeKind asserted))
        {
            return words;
        }

        Check(attribute, words == asserted, words is { } kind ? Keywords.Of(kind) : null);
        return asserted;
    }

    private void Check(AttributeSyntax attribute, bool isSame, string? words)
    {
        if (isSame)
        {
            if (keys.IsOwn(attribute.Name))
            {
                context.Report(Rules.AssertionRepeats, block, attribute.Span, attribute.Name, attribute.Value);
            }
        }
        else if (words is not null)
        {
            context.Report(Rules.AssertionContradicts, block, attribute.Span, attribute.Name, attribute.Value, words);
        }
    }
}
