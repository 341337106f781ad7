using HexiModel.Compiled;

namespace HexiModel.Language.CSharp;

/// <summary>How a fact was read, in few words, so that a tooltip shows it beside the official ones: <c>at least 20 家, total, 2022</c>.</summary>
internal static class FactReading
{
    private static readonly string[] Bounds = ["", "exactly ", "at least ", "more than ", "at most ", "less than ", "about ", "nearly ", "over "];

    /// <summary>The reading; null for a commitment.</summary>
    public static string? Of(FactData fact)
    {
        if (fact.Category == FactCategory.Commitment)
        {
            return null;
        }

        string?[] parts =
        [
            Number(fact.Statement) ?? fact.Qualitative,
            fact.Statement.Baseline is { } baseline ? "from " + baseline : null,
            fact.RelativeTo is { } other ? "against " + other : null,
            fact.Measure is { } measure ? Keywords.Of(measure) : null,
            fact.Period.IsEmpty ? null : fact.Period.ToString(),
        ];
        return string.Join(", ", parts.Where(part => part is not null));
    }

    private static string? Number(QuantityStatement statement)
    {
        string? number = statement switch
        {
            { Amount: { } amount, From: { } from } => Plain(from, statement) + " to " + Plain(amount, statement),
            { Amount: { } amount } => Bounds[(int)statement.Bound] + Plain(amount, statement),
            { From: { } from, To: { } to } => Plain(from, statement) + " to " + Plain(to, statement),
            _ => null,
        };
        string direction = statement.Direction == Direction.Down && statement.Kind != QuantityKind.FromTo ? "down " : "";
        return number is null ? null : direction + number + (statement.Unit is null or "" ? "" : " " + statement.Unit) + (statement.Per is { } per ? " per " + per : "");
    }

    /// <summary>The number as the author scaled it: 1.9万.</summary>
    private static string Plain(decimal amount, QuantityStatement statement)
        => (amount / statement.Scale.Factor()).ToString("#,0.############################", CultureInfo.InvariantCulture) + statement.Scale.Symbol();
}
