namespace HexiModel.Language.Keys;

/// <summary>The kinds of values.</summary>
internal static class Values
{
    private const string ExpectedDate = "2021, 2021-03, 2021-12-11";

    private delegate bool TryParse<T>(string? word, out T value);

    public static readonly ValueKind<string> Text = new(value => value.Trim().Length > 0 ? value : null, "\"…\"");

    public static readonly ValueKind<decimal?> Number = new(
        value => decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) ? number : null,
        "123.4");

    public static readonly ValueKind<Period?> Period = new(ReadPeriod, "2022, 2017..2021, ..2025, 2022-01..2022-06") { Spelling = DateSpelling.OfPeriod, Meant = PeriodMeant };

    /// <summary>A day, month or year.</summary>
    public static readonly ValueKind<Period?> Date = new(value => value.Contains("..") ? null : ReadPeriod(value), ExpectedDate) { Spelling = DateSpelling.OfDate };

    /// <summary>The same, kept as it is written.</summary>
    public static readonly ValueKind<string> DateText = new(value => Date.Takes(value) ? value : null, ExpectedDate) { Spelling = DateSpelling.OfDateEnd };

    public static readonly ValueKind<int?> Count = new(value => IsNumber(value) ? int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture) : null, "3");

    /// <summary>A name with numerals that announce nothing.</summary>
    public const string NoCount = "none";

    /// <summary>The counts of a term's parts; <c>*</c> for one that is not known.</summary>
    public static readonly ValueKind<string> Counts = new(value => value == NoCount || value.Split('+').All(part => part == "*" || IsNumber(part)) ? value : null, "3, 1+3+3, 1+2+*, none");

    public static readonly ValueKind<bool?> Truth = new(value => value switch { "true" => true, "false" => false, _ => null }, ["true", "false"]);

    public static readonly ValueKind<Bound?> Bound = OneOf<Bound>(Keywords.TryParse, Keywords.Of);

    public static readonly ValueKind<ChangeKind?> Change = OneOf<ChangeKind>(Keywords.TryParse, Keywords.Of);

    public static readonly ValueKind<Direction?> Direction = OneOf<Direction>(Keywords.TryParse, Keywords.Of);

    public static readonly ValueKind<Measure?> Measure = OneOf<Measure>(Keywords.TryParse, Keywords.Of);

    public static readonly ValueKind<TargetNature?> Nature = OneOf<TargetNature>(Keywords.TryParse, Keywords.Of);

    public static readonly ValueKind<IndicatorKind?> IndicatorKind = OneOf<IndicatorKind>(Keywords.TryParse, Keywords.Of);

    public static readonly ValueKind<DesiredDirection?> DesiredDirection = OneOf<DesiredDirection>(Keywords.TryParse, Keywords.Of);

    /// <summary>The words of an enumeration, as the whole model writes them.</summary>
    private static ValueKind<T?> OneOf<T>(TryParse<T> parse, Func<T, string?> word) where T : struct, Enum
        => new(text => parse(text, out T value) ? value : null, [.. Enum.GetValues(typeof(T)).Cast<T>().Select(word).OfType<string>()]);

    private static Period? ReadPeriod(string text) => HexiModel.Period.TryParse(text, out Period period) ? period : null;

    /// <summary>The period of two days that stand in the wrong order or have another sign between them.</summary>
    private static string? PeriodMeant(string value)
    {
        string[] ends = value.Split([".."], StringSplitOptions.None);
        if (ends.Length != 2)
        {
            ends = [.. value.Split('-', '~', '–', '—', '－', '～', '至', '/', '…').Select(end => end.Trim()).Where(end => end.Length > 0)];
        }

        string straight = string.Join("..", ends);
        string turned = string.Join("..", ends.AsEnumerable().Reverse());
        return ends.Length != 2 || ends.Any(end => end.Trim().Length < 4) ? null : new[] { straight, turned }.FirstOrDefault(text => ReadPeriod(text) is not null);
    }

    private static bool IsNumber(string value) => value.Length is > 0 and <= 6 && value.All(c => c is >= '0' and <= '9');
}
