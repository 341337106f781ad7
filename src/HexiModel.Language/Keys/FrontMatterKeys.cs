using System.Collections.Immutable;

namespace HexiModel.Language.Keys;

/// <summary>All keys of the front matter, a row each. What is checked, suggested and documented (<c>docs/format.md</c>) follows from here.</summary>
internal static class FrontMatterKeys
{
    private static readonly ImmutableArray<FrontMatterKey>.Builder Rows = ImmutableArray.CreateBuilder<FrontMatterKey>();

    private static readonly ValueKind<string> Id = new(value => Ids.IsValid(Ids.Normalize(value)) ? Ids.Normalize(value) : null, "hexi-2022");
    private static readonly ValueKind<string> Code = new(value => value.Length == 6 && value.All(c => c is >= '0' and <= '9') ? value : null, "\"120103\"");
    private static readonly ValueKind<DateTime?> Day = new(
        value => DateTime.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day) ? day : null, "2021-12-11")
    {
        Spelling = DateSpelling.OfDate,
    };

    private static readonly ValueKind<int?> Year = new(value => Number(value) is >= 1000 and <= 9999 and var year ? year : null, "2022") { Spelling = DateSpelling.OfDate };
    private static readonly ValueKind<bool?> Requirement = new(value => value switch { "required" => true, "optional" => false, _ => null }, ["required", "optional"]);
    private static readonly ValueKind<bool?> StandardWord = new(value => value == "standard" ? true : null, ["standard"]);
    private static readonly ValueKind<string[]> List = new(
        value => [.. value.Split(',', '，').Select(name => name.Trim()).Where(name => name.Length > 0)], "…, …");

    private static readonly ValueKind<string> Text = new(value => value.Length > 0 ? value : null, "\"…\"");
    private static readonly ValueKind<string> LanguageTag = new(value => IsLanguageTag(value) ? value : null, "zh-CN");
    private static readonly ValueKind<(int First, int Last)?> Lines = new(ReadLines, "1-201");

    /// <summary>From paragraph to paragraph it is two lines where blank lines separate them, else one.</summary>
    private static readonly ValueKind<int?> Separator = new(value => value switch { "blank-line" => 2, "line" => 1, _ => null }, ["blank-line", "line"]);

    public static readonly FrontMatterKey<string> Report = OfReport("report", Id);
    public static readonly FrontMatterKey<string> Glossary = OfGlossary("glossary", Id);
    public static readonly FrontMatterKey<string> Title = OfReport("title", Text);
    public static readonly FrontMatterKey<string> Jurisdiction = OfReport("jurisdiction", Text);
    public static readonly FrontMatterKey<string> Gb2260 = OfReport("gb2260", Code);
    public static readonly FrontMatterKey<DateTime?> Delivered = OfReport("delivered", Day);
    public static readonly FrontMatterKey<int?> PlanYear = OfReport("plan-year", Year);
    public static readonly FrontMatterKey<bool?> Indicators = OfReport("indicators", Requirement);
    public static readonly FrontMatterKey<bool?> Catalogue = OfReport("catalogue", StandardWord);
    public static readonly FrontMatterKey<string[]> Names = OfBoth("names", List);
    public static readonly FrontMatterKey<string> Language = OfBoth("language", LanguageTag);
    public static readonly FrontMatterKey<string> SourceFile = OfBoth("source-file", Text);
    public static readonly FrontMatterKey<string> SourceSha256 = OfBoth("source-sha256", Text);
    public static readonly FrontMatterKey<(int First, int Last)?> SourceLines = OfBoth("source-lines", Lines);
    public static readonly FrontMatterKey<int?> SourceParagraphs = OfBoth("source-paragraphs", Separator);
    public static readonly FrontMatterKey<string> SourceUrl = OfBoth("source-url", Text);

    public static ImmutableArray<FrontMatterKey> All { get; } = Rows.ToImmutable();

    private static FrontMatterKey<T> OfReport<T>(string name, ValueKind<T> value) => Add(new FrontMatterKey<T>(name, value, true, false));

    private static FrontMatterKey<T> OfGlossary<T>(string name, ValueKind<T> value) => Add(new FrontMatterKey<T>(name, value, false, true));

    private static FrontMatterKey<T> OfBoth<T>(string name, ValueKind<T> value) => Add(new FrontMatterKey<T>(name, value, true, true));

    private static FrontMatterKey<T> Add<T>(FrontMatterKey<T> key)
    {
        Rows.Add(key);
        return key;
    }

    /// <summary>The form of BCP 47: a language of letters, then subtags of letters and digits.</summary>
    private static bool IsLanguageTag(string text)
    {
        string[] parts = text.Split('-');
        return parts[0].Length is >= 2 and <= 8 && parts[0].All(IsLetter)
            && parts.All(part => part.Length is >= 1 and <= 8 && part.All(c => IsLetter(c) || c is >= '0' and <= '9'));
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static (int First, int Last)? ReadLines(string text)
        => text.Split('-') is [var start, var end] && Number(start) is >= 1 and var first && Number(end) is { } last && last >= first ? (first, last) : null;
}
