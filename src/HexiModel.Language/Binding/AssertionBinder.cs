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
            From = Number(AttributeKeys.From, words.From, words.Scale),
            To = Number(AttributeKeys.To, words.To, words.Scale),
            Bound = Choice(AttributeKeys.Bound, words.Bound == Bound.None ? null : words.Bound, bound => Keywords.Of(bound)!) ?? Bound.None,
            Unit = UnitOf(words),
            Baseline = Text(AttributeKeys.Base, words.Baseline),
            Per = Text(AttributeKeys.Per, words.Per),
            Scope = Text(AttributeKeys.Scope, words.Scope),
            Change = ChangeOf(words),
            Direction = Choice(AttributeKeys.Direction, words.Direction, Keywords.Of),
            IsEstimate = Flag(AttributeKeys.Estimate, words.IsEstimate),
            IsCumulative = Flag(AttributeKeys.Cumulative, words.IsCumulative),
            IsAnnualised = Flag(AttributeKeys.Annualised, words.IsAnnualised),
        };
        value = value with { Amount = Number(AttributeKeys.Amount, words.Amount, words.Scale) ?? (keys.Find(AttributeKeys.To) is not null && words.Amount is null && value.From is null ? value.To : words.Amount) };
        value = value.HasNumber && value.Unit is null ? value with { Unit = "" } : value;
        value = value.HasNumber && value.Kind is null ? value with { Kind = KindOfRepaired(value) } : value;
        return value.Change == ChangeKind.Points && value.Kind is not QuantityKind.Points
            ? value with { Kind = QuantityKind.Points, Unit = HexiModel.Unit.PointsOf(value.Unit ?? "")?.Symbol ?? value.Unit }
            : value;
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

    private decimal? Number(AttributeKey<decimal?> key, decimal? words, Scale scale)
    {
        if (keys.Get(key) is not { } asserted)
        {
            return words;
        }

        bool isSame = words == asserted || (HasScale(keys.Get(AttributeKeys.Unit), scale) && words / scale.Factor() == asserted);
        Check(key, isSame, words?.ToString(CultureInfo.InvariantCulture));
        return isSame ? words : asserted;
    }

    /// <summary>The unit of the words, where they have one: a key that contradicts it is the mistake, and nothing else follows from that.</summary>
    private string? UnitOf(QuantityStatement words)
    {
        if (keys.Find(AttributeKeys.Unit) is not { } attribute)
        {
            return words.Unit;
        }

        if (words.Unit is not (null or ""))
        {
            bool isSame = attribute.Value == words.Unit || (HasScale(attribute.Value, words.Scale) && attribute.Value == words.Scale.Symbol() + words.Unit);
            Check(AttributeKeys.Unit, isSame, words.Unit);
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

    private string? Text(AttributeKey<string> key, string? words)
    {
        if (keys.Get(key) is not { } asserted)
        {
            return words;
        }

        // 2016 and 2016年 are one baseline.
        bool isSame = words == asserted || (key == AttributeKeys.Base && words?.TrimEnd('年') == asserted.TrimEnd('年'));
        Check(key, isSame, words);
        return isSame ? words : asserted;
    }

    /// <summary>What is counted or measured has no change in points or percent of itself.</summary>
    private ChangeKind? ChangeOf(QuantityStatement words)
    {
        bool isOfRatios = words.Unit is null or "" || Units.FindOrCounter(words.Unit).Dimension is Ratio or Points or Multiple;
        if (!words.HasNumber || isOfRatios || keys.Get(AttributeKeys.Change) is not (ChangeKind.Points or ChangeKind.Relative))
        {
            return Choice(AttributeKeys.Change, words.Change, Keywords.Of);
        }

        Check(AttributeKeys.Change, false, (words.Amount ?? words.To)?.ToString(CultureInfo.InvariantCulture) + words.Unit);
        return words.Change;
    }

    private T? Choice<T>(AttributeKey<T?> key, T? words, Func<T, string> word) where T : struct, Enum
    {
        if (keys.Get(key) is not { } asserted)
        {
            return words;
        }

        Check(key, words.Equals(asserted), words is { } value ? word(value) : null);
        return asserted;
    }

    private bool Flag(AttributeKey<bool?> key, bool words)
    {
        if (keys.Get(key) is not { } asserted)
        {
            return words;
        }

        Check(key, words == asserted, words ? "true" : null);
        return asserted;
    }

    private void Check(AttributeKey key, bool isSame, string? words)
    {
        AttributeSyntax attribute = keys.Find(key)!;
        if (isSame)
        {
            if (keys.IsOwn(key))
            {
                context.Report(Rules.AssertionRepeats, block, attribute.Span, key.Name, attribute.Value);
            }
        }
        else if (words is not null)
        {
            context.Report(Rules.AssertionContradicts, block, attribute.Span, key.Name, attribute.Value, words);
        }
    }
}
