using HexiModel.Hexi;

namespace HexiModel.FirstTouch;

/// <summary>The compiled model.</summary>
internal static class TypedModel
{
    public static int ReadTarget() => Alternatives.Sum(
        Hexi2022.Targets.GdpGrowth.Value.Amount,
        Hexi2022.Targets.GdpGrowth.Bound != Bound.None,
        Hexi2022.Targets.GdpGrowth.Period.Start!.Value.Year);

    /// <summary>All that a page of the whole report would show; gives its length, so that nothing is left out.</summary>
    public static int ReadEverything()
    {
        int length = 0;
        foreach (Fact fact in Hexi2022.Report.Facts)
        {
            length += fact.Text.Length + fact.Label.Length + LengthOf(fact.Section?.Title) + LengthOf(fact.Indicator?.Name) + fact.Criteria.Count;
            length += (fact.Quantity is { Amount: > 0m } ? 1 : 0) + (int)fact.Bound + (fact.Period.Start?.Year ?? 0);
            length += fact.Source.Official.Line + fact.Source.Annotated.Line;
        }

        foreach (Term term in Hexi2022.Report.Terms)
        {
            length += term.Text.Length + LengthOf(term.Definition) + LengthOf(term.Section?.Title) + term.Mentions.Count + term.Aliases.Count + term.Revisions.Count;
            foreach (Part part in term.Parts)
            {
                length += part.Text.Length + LengthOf(part.Name) + part.Source.Official.Line + part.Items.Sum(static item => item.Text.Length);
            }
        }

        return length;
    }

    private static int LengthOf(string? text) => text?.Length ?? 0;
}
