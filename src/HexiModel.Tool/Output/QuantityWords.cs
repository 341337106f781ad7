using HexiModel.Language.Quantities;
using HexiModel.Tool.Localisation;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Output;

/// <summary>
/// What the reader of quantities has made of words, in signs and not in words again: ≥ 20家, +6%, 13 → 237家. What a fact states in words is
/// <see cref="Fact.Describe"/>.
/// </summary>
internal sealed class QuantityWords(Texts texts)
{
    private const string Minus = "−";
    private const string Between = " · ";

    /// <summary>How the reader of quantities understands an expression.</summary>
    public string Reading(QuantityExpression expression)
    {
        List<string> words = [];
        if (Value(expression) is { Length: > 0 } value)
        {
            words.Add(value);
        }

        words.Add(texts.Kind(expression.Kind));
        if (expression.Statement.Baseline is { } comparison)
        {
            words.Add(texts.ComparedWith(comparison));
        }

        if (expression.IsCriterion)
        {
            words.Add(texts[CriterionWord]);
        }

        if (expression.IsChangeAmbiguous)
        {
            words.Add(texts[AmbiguousChange]);
        }

        if (expression.IsOutOfRange)
        {
            words.Add(texts[OutOfRange]);
        }

        return VisibleText.Of(string.Join(Between, words));
    }

    private string Value(QuantityExpression expression)
    {
        QuantityStatement statement = expression.Statement;
        if (expression.Period is { IsEmpty: false } period)
        {
            return texts.Period(period);
        }

        if (expression is { Kind: QuantityKind.Rank, Amount: > 0 and <= int.MaxValue and var place })
        {
            return texts.Rank((int)place, statement.Scope);
        }

        string per = statement.Per is { } denominator && expression.Unit?.Symbol.Contains('/', StringComparison.Ordinal) == false ? "/" + denominator : "";
        bool isChange = expression.Kind is QuantityKind.Growth or QuantityKind.Points or QuantityKind.Increase or QuantityKind.Decrease;
        return Value(statement, expression.Unit, per, isChange);
    }

    private string Value(QuantityStatement statement, Unit? unit, string per, bool isChange)
    {
        if (unit is null || (statement.From is null ? statement.Amount : statement.To ?? statement.Amount) is not { } last)
        {
            return "";
        }

        Quantity quantity = new(last, unit, statement.Scale);
        if (statement.From is { } first)
        {
            return Bounded(statement.Bound, Ends(new Quantity(first, unit, statement.Scale), quantity, statement.Amount is null ? "–" : " → ") + per, null);
        }

        string words = (isChange ? Sign(statement.Direction, unit) : "") + Words(quantity) + per;
        return Bounded(statement.Bound, words, per.Length == 0 ? unit : null);
    }

    /// <summary>翻番 counts doublings; a sign before them would add them.</summary>
    private static string Sign(Direction? direction, Unit unit) => direction switch
    {
        _ when unit.Dimension is Multiple => "",
        Direction.Up => "+",
        Direction.Down => Minus,
        _ => "",
    };

    private string Words(Quantity quantity) => quantity.ToString("G", texts.Culture).TrimEnd();

    /// <summary>Two ends, the unit once: 13 → 237家.</summary>
    private string Ends(Quantity first, Quantity last, string between)
    {
        string from = Words(first);
        string unit = texts.NameOf(last.Unit)!;
        bool isShared = unit.Length > 0 && first.Unit.Equals(last.Unit) && from.EndsWith(unit, StringComparison.Ordinal);
        return (isShared ? from[..^unit.Length].TrimEnd() : from) + between + Words(last);
    }

    private string Bounded(Bound bound, string value, Unit? unit) => bound switch
    {
        Bound.None => value,
        // 余 stands between number and unit: 4.3万余人.
        Bound.Over when texts.IsChinese && unit is { Symbol.Length: > 0 } && value.EndsWith(unit.Symbol, StringComparison.Ordinal)
            => value[..^unit.Symbol.Length] + "余" + unit.Symbol,
        _ => texts.Bounded(bound, value),
    };
}
