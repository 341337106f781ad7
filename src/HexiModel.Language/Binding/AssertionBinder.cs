using HexiModel.Language.Diagnostics;
using HexiModel.Language.Syntax;

namespace HexiModel.Language.Binding;

/// <summary>
/// Holds the keys of a fact against what its words say: a key repairs what words cannot say, must not contradict them, and is a
/// suggestion to be removed where it only repeats them.
/// </summary>
internal sealed class AssertionBinder(BindingContext context, BlockContext block, FactKeys keys)
{
    public QuantityStatement Apply(QuantityStatement words)
    {
        QuantityStatement value = words with
        {
            From = Number("from", words.From, words.Scale),
            To = Number("to", words.To, words.Scale),
            Bound = BoundOf(words.Bound),
            Unit = UnitOf(words),
            Baseline = Text("base", words.Baseline),
            Per = Text("per", words.Per),
            Scope = Text("scope", words.Scope),
            Change = ChangeOf(words.Change),
        };
        value = value with { Amount = Number("amount", words.Amount, words.Scale) ?? (keys.Find("to") is not null && words.Amount is null && value.From is null ? value.To : words.Amount) };
        value = value.HasNumber && value.Unit is null ? value with { Unit = "" } : value;
        value = value.HasNumber && value.Kind is null ? value with { Kind = KindOfRepaired(value) } : value;
        return value.Change == ChangeKind.Points && value.Kind is not QuantityKind.Points ? value with { Kind = QuantityKind.Points } : value;
    }

    private static QuantityKind KindOfRepaired(QuantityStatement value)
        => value.From is not null && value.To is not null
            ? value.Amount is null ? QuantityKind.Range : QuantityKind.FromTo
            : Units.Find(value.Unit)?.Dimension switch
            {
                Ratio => QuantityKind.Share,
                HexiModel.Dimensions.Points => QuantityKind.Points,
                HexiModel.Dimensions.Multiple => QuantityKind.Multiple,
                null or Count => QuantityKind.Count,
                _ => QuantityKind.Level,
            };

    private decimal? Number(string key, decimal? words, Scale scale)
    {
        if (keys.Find(key) is not { } attribute || !KeyValues.TryParseDecimal(attribute.Value, out decimal asserted))
        {
            return words;
        }

        bool isSame = words == asserted || (HasScale(keys["unit"], scale) && words / scale.Factor() == asserted);
        Check(attribute, isSame, words?.ToString(CultureInfo.InvariantCulture));
        return isSame ? words : asserted;
    }

    /// <summary>The unit of the words, where they have one: a key that contradicts it is the mistake, and nothing else follows from that.</summary>
    private string? UnitOf(QuantityStatement words)
    {
        if (keys.Find("unit") is not { } attribute)
        {
            return words.Unit;
        }

        if (words.Unit is not (null or ""))
        {
            bool isSame = attribute.Value == words.Unit || (HasScale(attribute.Value, words.Scale) && attribute.Value == words.Scale.Symbol() + words.Unit);
            Check(attribute, isSame, words.Unit);
            return words.Unit;
        }

        if (UnitSpelling.Meant(attribute.Value) is { } meant)
        {
            context.Diagnostics.ReportUnknown(
                Rules.InvalidValue, block.File, attribute.ValueSpan, attribute.Value, [meant], attribute.Value, attribute.Name, UnitSpelling.Examples);
            return meant;
        }

        return attribute.Value;
    }

    /// <summary>1.7 万人: the key begins with the scale of the words, and numbers beside it leave it out.</summary>
    private static bool HasScale(string? unit, Scale scale)
        => scale != Scale.One && unit is not null && unit.StartsWith(scale.Symbol(), StringComparison.Ordinal);

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
