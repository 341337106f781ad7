using HexiModel.Language.Quantities;
using HexiModel.Language.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Binding;

/// <summary>
/// The numbers in the words that the members of a group share: in 绿色矿山、设计院各2个 each has it, in 工业、农业分别增长5%、6% each has the one at its
/// place. A number that counts all members together (A、B等2个, 实施2项工程：A、B) is of none.
/// </summary>
internal sealed class SharedNumbers
{
    private static readonly string[] Each = ["各自", "分别", "各", "均", "都"];
    private static readonly string[] Together = ["共", "合计", "总计", "累计", "等", "总"];

    private readonly Dictionary<SpanSyntax, Run> _runs = [];
    private readonly List<TextSpan> _stretches = [];

    /// <param name="context">The report.</param>
    /// <param name="block">The paragraph.</param>
    /// <param name="group">The group.</param>
    /// <param name="members">Its members, in order.</param>
    public SharedNumbers(BindingContext context, BlockContext block, SpanSyntax group, IReadOnlyList<SpanSyntax> members)
    {
        SpanCover elsewhere = new(OwnNumber.Elsewhere(context, block, group));
        QuantityExpression[] numbers = [.. OwnNumber.Inside(block, group.Official)
            .Where(number => OwnNumber.IsCandidate(number) && !elsewhere.Covers(OwnNumber.Number(number)))];
        int next = 0;
        for (int i = 0; i < numbers.Length;)
        {
            int start = OwnNumber.Number(numbers[i]).Start;
            List<SpanSyntax> before = [];
            for (; next < members.Count && members[next].Official.End <= start; next++)
            {
                before.Add(members[next]);
            }

            int limit = next < members.Count ? members[next].Official.Start : group.Official.End;
            QuantityExpression[] run = [.. numbers.Skip(i).TakeWhile(number => OwnNumber.Number(number).Start < limit)];
            Share(context, block, before, run);
            i += Math.Max(run.Length, 1);
        }
    }

    /// <summary>The number of a member; null where it has its own, or the group none for it.</summary>
    public QuantityExpression? Of(SpanSyntax member) => _runs.TryGetValue(member, out Run? run) ? run.Own : null;

    /// <summary>The stretch of the numbers of which a member has one; empty where it has none of them.</summary>
    public TextSpan AllFor(SpanSyntax member) => _runs.TryGetValue(member, out Run? run) ? run.All : default;

    /// <summary>Whether words of the group have a number that members have, and this is not one of them: 小学、中学各3所，公园5座.</summary>
    public bool IsOfOthers(TextSpan words, SpanSyntax member) => _stretches.Exists(words.Contains) && !words.Contains(AllFor(member));

    private void Share(BindingContext context, BlockContext block, List<SpanSyntax> before, QuantityExpression[] numbers)
    {
        // A number that is cut by the edge of a member is in no run.
        if (before.Count == 0 || numbers.Length == 0)
        {
            return;
        }

        SpanSyntax[] lacking = [.. before.Where(member => OwnNumber.Find(context, block, member).Candidates.Count == 0)];
        string between = TextSpan.FromBounds(before[before.Count - 1].Official.End, OwnNumber.Number(numbers[0]).Start).Of(block.Text);
        if (IsOfEach(numbers, lacking.Length, between))
        {
            TextSpan all = TextSpan.FromBounds(OwnNumber.Number(numbers[0]).Start, numbers[numbers.Length - 1].Span.End);
            _stretches.Add(all);
            for (int i = 0; i < lacking.Length; i++)
            {
                _runs.Add(lacking[i], new Run(numbers[numbers.Length == 1 ? 0 : i], all));
            }
        }
    }

    /// <summary>Words that share a number without being part of what is said: 各2个 is 2个 for each, 均达到 is 达到. 人均 and 各项 are other words.</summary>
    public static string WithoutEach(string words)
    {
        foreach (string each in Each)
        {
            int at = words.IndexOf(each, StringComparison.Ordinal);
            int behind = at + each.Length;
            if (at >= 0 && behind < words.Length && (each.Length > 1 || IsSaidOfEach(words[behind], at == 0 ? ' ' : words[at - 1])))
            {
                return words.Remove(at, each.Length);
            }
        }

        return words;
    }

    private static bool IsSaidOfEach(char behind, char before)
        => "年人户日月地平".IndexOf(before) < 0 && (char.IsDigit(behind) || "达居为增提保超实完高低突下上降升获较比新在占有一二两三四五六七八九十百千万".IndexOf(behind) >= 0);

    private static bool IsOfEach(QuantityExpression[] numbers, int members, string between)
    {
        bool saysEach = Each.Any(each => between.Contains(each));
        bool saysTogether = Together.Any(word => between.Contains(word));
        return numbers.Length switch
        {
            0 => false,
            1 => saysEach || (!saysTogether && numbers[0].Kind is QuantityKind.Growth or QuantityKind.Points or QuantityKind.Rank or QuantityKind.Share or QuantityKind.Multiple or QuantityKind.Complete),
            _ => numbers.Length == members && between.Contains("分别"),
        };
    }

    /// <summary>What a member has of the numbers behind it.</summary>
    /// <param name="Own">Its own.</param>
    /// <param name="All">Where all of them are.</param>
    private sealed record Run(QuantityExpression Own, TextSpan All);
}
