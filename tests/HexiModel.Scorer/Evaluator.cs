using System.Collections.Immutable;
using HexiModel.Language.Quantities;

namespace HexiModel.Scorer;

/// <summary>Compares what the reader finds in one text with its labels.</summary>
internal sealed class Evaluator(Gold gold, string[] unscoredKinds, TextWriter misses)
{
    /// <summary>Relative: the labels write a third as 0.3333333333.</summary>
    private const decimal Tolerance = 0.000000001m;

    public Score Evaluate(string file, string[] lines, ImmutableArray<string> names)
    {
        Score score = new();
        for (int i = 0; i < lines.Length; i++)
        {
            ImmutableArray<QuantityExpression> found = QuantityReader.Read(lines[i], names);
            EvaluateLine(file, i + 1, lines[i], found, score);
        }

        return score;
    }

    private void EvaluateLine(string file, int line, string text, ImmutableArray<QuantityExpression> found, Score score)
    {
        List<GoldQuantity> expected = [.. gold.Quantities.Where(q => q.File == file && q.Line == line)];
        foreach (GoldQuantity quantity in expected)
        {
            Compare(quantity, Nearest(found, quantity), text, score);
        }

        foreach (GoldSpan negative in gold.Negatives.Where(n => n.File == file && n.Line == line))
        {
            score.Negatives++;
            if (found.FirstOrDefault(f => IsScored(f) && negative.OverlapsWith(line, f.Span.Start, f.Span.End) && !IsExpected(expected, f)) is { } hit)
            {
                score.NegativeHits++;
                misses.WriteLine($"negative {file}:{line} {negative.Text} ({negative.Why}) reported as {Describe(hit, text)}");
            }
        }

        List<GoldSpan> regions = [.. gold.Regions.Where(r => r.File == file && r.Line == line)];
        foreach (QuantityExpression f in found.Where(f => IsScored(f) && regions.Exists(r => f.Span.Start >= r.Start && f.Span.End <= r.End)))
        {
            score.Reported++;
            bool isIgnored = gold.Ignored.Any(n => n.File == file && n.OverlapsWith(line, f.Span.Start, f.Span.End));
            if (!isIgnored && !IsExpected(expected, f))
            {
                score.False++;
                misses.WriteLine($"false    {file}:{line} {Describe(f, text)}");
            }
        }
    }

    private bool IsScored(QuantityExpression f) => !unscoredKinds.Contains(Keywords.Of(f.Kind));

    private static bool IsExpected(List<GoldQuantity> expected, QuantityExpression f)
        => expected.Exists(q => f.Span.Start < q.End && q.Start < f.Span.End);

    private static QuantityExpression? Nearest(ImmutableArray<QuantityExpression> found, GoldQuantity quantity)
        => found.FirstOrDefault(f => f.Span.Start == quantity.Start && f.Span.End == quantity.End)
            ?? found.Where(f => f.Span.Start < quantity.End && quantity.Start < f.Span.End)
                .OrderByDescending(f => Math.Min(f.Span.End, quantity.End) - Math.Max(f.Span.Start, quantity.Start)).FirstOrDefault();

    private void Compare(GoldQuantity q, QuantityExpression? f, string text, Score score)
    {
        score.Expected++;
        if (f is null)
        {
            misses.WriteLine($"missed   {q.File}:{q.Line}:{q.Start} {q.Text}");
            return;
        }

        bool span = f.Span.Start == q.Start && f.Span.End == q.End;
        bool amount = Same(q.Amount, f.Amount) && (q.From is null || Same(q.From, f.Statement.From)) && (q.To is null || Same(q.To, f.Statement.To));
        bool unit = q.Unit == f.UnitText;
        bool bound = q.Op == OpOf(f);
        bool kind = q.Kind == Keywords.Of(f.Kind);
        score.Span += span ? 1 : 0;
        score.Amount += amount ? 1 : 0;
        score.Unit += unit ? 1 : 0;
        score.Bound += bound ? 1 : 0;
        score.Kind += kind ? 1 : 0;
        score.Exact += span && amount && unit && bound ? 1 : 0;
        if (!(span && amount && unit && bound && kind))
        {
            misses.WriteLine($"differs  {q.File}:{q.Line}:{q.Start} {q.Text} = {q.Amount} {q.From}..{q.To} [{q.Unit}] {q.Op} {q.Kind}; read {Describe(f, text)}");
        }
    }

    private static string? OpOf(QuantityExpression f) => f.Statement.Bound is Bound.None or Bound.Exactly ? null : Keywords.Of(f.Statement.Bound);

    private static bool Same(decimal? expected, decimal? actual)
        => expected is null ? actual is null : actual is { } a && Math.Abs(expected.Value - a) <= Tolerance * Math.Max(1m, Math.Abs(a));

    public static string Describe(QuantityExpression f, string text)
        => $"{f.Span.Of(text)} = {f.Amount} {f.Statement.From}..{f.Statement.To} [{f.UnitText}] {Keywords.Of(f.Statement.Bound)} {Keywords.Of(f.Kind)} {f.Statement.Direction}".TrimEnd();
}
