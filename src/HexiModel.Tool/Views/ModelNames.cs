namespace HexiModel.Tool.Views;

/// <summary>What people call the things of a report, and when two names are the same.</summary>
internal static class ModelNames
{
    private static readonly char[] Quotes = ['“', '”', '"', '「', '」', '『', '』', ' '];

    /// <summary>The id, the headword and the aliases.</summary>
    public static IEnumerable<string> Of(Term term) => [term.Id, term.Text, .. term.Aliases];

    /// <summary>The id and the names.</summary>
    public static IEnumerable<string> Of(Indicator indicator) => Known(indicator.Id, indicator.Name, indicator.EnglishName);

    /// <summary>The id and the words.</summary>
    public static IEnumerable<string> Of(Fact fact) => Known(fact.Id, fact.Label, fact.Text);

    /// <summary>The id and the title.</summary>
    public static IEnumerable<string> Of(Section section) => [section.Id, section.Title];

    /// <summary>The word of what a section does; null where it does not say.</summary>
    public static string? OfClass(Section section) => section.Class is { } role ? Keywords.Of(role) : null;

    /// <summary>The id and the name.</summary>
    public static IEnumerable<string> Of(Part part) => Known(part.Id, part.Name);

    /// <summary>Whether a word can be a name at all.</summary>
    public static bool IsName(string word) => Bare(word).Length > 0;

    /// <summary>Whether two names are the same; quotation marks and capitals make no difference.</summary>
    public static bool AreSame(string name, string other) => string.Equals(Bare(name), Bare(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a name holds the words of another.</summary>
    public static bool Holds(string name, string words)
        => Bare(words) is { Length: > 0 } bare && Bare(name).Contains(bare, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Known(params IEnumerable<string?> names) => names.OfType<string>();

    private static string Bare(string name) => string.Concat(name.Split(Quotes, StringSplitOptions.RemoveEmptyEntries));
}
