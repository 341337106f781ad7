namespace HexiModel.Tool.Views;

/// <summary>A section under the heading it stands in: a lead sentence alone does not say which chapter it is of.</summary>
internal static class SectionPath
{
    private const string Separator = " › ";

    /// <summary>The nearest heading and the section's own words; null for no section.</summary>
    public static string? Of(Section? section)
    {
        Section? heading = section;
        while (heading is { IsTopic: true })
        {
            heading = heading.Parent;
        }

        return section is null || heading is null || ReferenceEquals(heading, section) ? section?.Title : heading.Title + Separator + section.Title;
    }
}
