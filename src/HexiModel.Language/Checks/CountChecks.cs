using HexiModel.Compiled;
using HexiModel.Language.Binding;
using HexiModel.Language.Diagnostics;

namespace HexiModel.Language.Checks;

/// <summary>
/// Holds the counts that a term's words announce against what is listed: “133工程” has three parts, of one, three and three items.
/// <c>partial</c> says that the text itself does not list them all, and answers the check.
/// </summary>
internal static class CountChecks
{
    private const string Any = "*";

    public static void Check(BindingContext context, BoundTerm term)
    {
        if (term.Finish() is not { } data)
        {
            return;
        }

        if (data is { Count: { } count, IsPartial: false, Parts.Count: > 0 } && Missing(data, count.Split('+')) is { } missing)
        {
            context.Report(Rules.CountDiffers, term.Block, term.Block.Block.Text.ToFile(term.Span.Official), data.Text, count, missing);
        }

        foreach (BoundPart part in term.Parts)
        {
            PartData listed = part.Finish();
            if (listed is { Count: { } announced, IsPartial: false, Items.Count: > 0 } && listed.Items.Count != announced)
            {
                context.Report(
                    Rules.CountDiffers, part.Block, part.Words, listed.Name ?? listed.Text, Text(announced), Text(listed.Items.Count));
            }
        }
    }

    /// <summary>What is listed instead of what is announced; null where they agree.</summary>
    private static string? Missing(TermData data, string[] announced)
    {
        if (announced.Length == 1)
        {
            // One number counts the parts, or the items of one of them: “三微” has three works beside the five problems they solve.
            bool isListed = announced[0] == Any || Text(data.Parts.Count) == announced[0]
                || data.Parts.Any(part => part.IsPartial || Text(part.Items.Count) == announced[0]);
            return isListed ? null : Text(data.Parts.Count);
        }

        // 四减四增: four pairs, or each of the eight.
        bool isOfPairs = announced.All(count => count == announced[0]) && data.Parts.All(part => part.Items.Count == 0)
            && (Text(data.Parts.Count) == announced[0] || Text(data.Parts.Count / announced.Length) == announced[0]);
        bool agrees = isOfPairs || data.Parts.Count == announced.Length
            && data.Parts.Zip(announced, (part, count) => count == Any || part.IsPartial || part.Items.Count == 0 || Text(part.Items.Count) == count).All(same => same);
        return agrees ? null : string.Join("+", data.Parts.Select(part => Text(part.Items.Count)));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
