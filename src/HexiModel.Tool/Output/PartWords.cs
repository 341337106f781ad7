using HexiModel.Tool.Localisation;
using static HexiModel.Tool.Localisation.TextName;

namespace HexiModel.Tool.Output;

/// <summary>The words of a part of a term.</summary>
internal static class PartWords
{
    // Names and items are Chinese words in every language of the command.
    private const string Colon = ":";
    private const char ItemSeparator = '、';

    /// <summary>The counts that the words of a term announce: 1+3+3. Where the text does not list them all, that is said.</summary>
    public static string Counts(Term term, Texts texts)
        => term.IsPartial ? (term.AnnouncedCounts + texts.InBrackets(texts[NotAllListed])).TrimStart() : term.AnnouncedCounts ?? "";

    /// <summary>The items, and a sign where the official text itself does not list them all.</summary>
    public static string Items(Part part, Texts texts)
        => part.Items.Count == 0 ? "" : string.Join(ItemSeparator, part.Items.Select(item => item.Text)) + (part.IsPartial ? texts[AndSoOn] : "");

    /// <summary>The conditions that its words state: 70周岁以上, 月收入3000元以下.</summary>
    public static string Criteria(Part part, Texts texts) => string.Join(texts[ListSeparator], part.Criteria.Select(criterion => criterion.Text));

    /// <summary>三项服务:配餐、医疗、家政, with the conditions in brackets; the name, or the official words, where no items are marked.</summary>
    public static string Of(Part part, Texts texts) => part switch
    {
        { Items.Count: 0 } => part.ToString(),
        { Name: { } name } => name + Colon + Items(part, texts) + Conditions(part, texts),
        _ => Items(part, texts) + Conditions(part, texts),
    };

    private static string Conditions(Part part, Texts texts) => part.Criteria.Count == 0 ? "" : texts.InBrackets(Criteria(part, texts));
}
