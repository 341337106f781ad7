using HexiModel.Tool.Localisation;

namespace HexiModel.Tool.Output;

/// <summary>The words of a part of a term.</summary>
internal static class PartWords
{
    // Names and items are Chinese words in every language of the command.
    private const string Colon = ":";
    private const char ItemSeparator = '、';

    /// <summary>The counts that the words of a term announce: 1+3+3. Where the text does not list them all, that is said.</summary>
    public static string Counts(Term term, Texts texts)
        => term.IsPartial ? (term.AnnouncedCounts + texts.InBrackets(texts.NotAllListed)).TrimStart() : term.AnnouncedCounts ?? "";

    /// <summary>The items, and a sign where the official text itself does not list them all.</summary>
    public static string Items(Part part, Texts texts)
        => part.Items.Count == 0 ? "" : string.Join(ItemSeparator, part.Items.Select(item => item.Text)) + (part.IsPartial ? texts.AndSoOn : "");

    /// <summary>三项服务:配餐、医疗、家政; the name, or the official words, where no items are marked.</summary>
    public static string Of(Part part, Texts texts) => part switch
    {
        { Items.Count: 0 } => part.ToString(),
        { Name: { } name } => name + Colon + Items(part, texts),
        _ => Items(part, texts),
    };
}
