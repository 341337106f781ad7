namespace HexiModel.Language.Drafting;

/// <summary>
/// Statements with numbers. A mark goes from the verb or subject of the clause to its end; statements that share words become
/// a group. By convention 全年, 年内, 力争, 确保 and 其中 stay outside.
/// </summary>
internal static class FactPass
{
    public static void Run(DraftDocument document)
    {
        foreach (DraftParagraph paragraph in document.Report.Where(paragraph => paragraph.Section is SpanClass.Review or SpanClass.Plan or SpanClass.Outlook))
        {
            if (paragraph.Role == DraftRole.Body)
            {
                new ParagraphFacts(paragraph).Run();
            }
            else if (paragraph.Role == DraftRole.Background)
            {
                BackgroundNumbers.Skip(paragraph);
            }
        }
    }
}
