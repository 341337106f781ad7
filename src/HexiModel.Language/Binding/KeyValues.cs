namespace HexiModel.Language.Binding;

/// <summary>What the keys of the language take as values.</summary>
internal static class KeyValues
{
    /// <summary>The words among which a key chooses; none where it takes something else.</summary>
    public static string[] WordsOf(string key) => key switch
    {
        "op" => ["exactly", "at-least", "more-than", "at-most", "less-than", "about", "nearly", "over"],
        "change" => ["relative", "points", "absolute", "multiple"],
        "measure" => ["level", "total", "change", "growth", "share", "rank"],
        "nature" => ["expected", "binding"],
        "partial" => ["true", "false"],
        _ => [],
    };

    /// <summary>Says what may be written where the value is none; null where it is one.</summary>
    public static string? Expected(SpanClass spanClass, string key, string value) => key switch
    {
        "op" or "change" or "measure" or "nature" or "partial" => WordsOf(key).Contains(value) ? null : string.Join(", ", WordsOf(key)),
        "period" => Period.TryParse(value, out _) ? null : PeriodMeant(value) ?? "2022, 2017..2021, ..2025, 2022-01..2022-06",
        "at" or "since" => Period.TryParse(value, out _) && !value.Contains("..") ? null : "2021, 2021-03, 2021-12-11",
        "amount" or "from" or "to" => TryParseDecimal(value, out _) ? null : "123.4",
        "count" when spanClass is SpanClass.Part or SpanClass.Item => IsNumber(value) ? null : "3",
        "count" => value.Split('+').All(part => part == "*" || IsNumber(part)) ? null : "3, 1+3+3, 1+2+*",
        _ => value.Trim().Length > 0 ? null : key + "=\"…\"",
    };

    /// <summary>The period of two days that stand in the wrong order or have another sign between them; null where there are not two.</summary>
    private static string? PeriodMeant(string value)
    {
        string[] ends = value.Split([".."], StringSplitOptions.None);
        if (ends.Length != 2)
        {
            ends = [.. value.Split('-', '~', '–', '—', '－', '～', '至', '/', '…').Select(end => end.Trim()).Where(end => end.Length > 0)];
        }

        string straight = string.Join("..", ends);
        string turned = string.Join("..", ends.AsEnumerable().Reverse());
        return ends.Length != 2 || ends.Any(end => end.Trim().Length < 4) ? null
            : Period.TryParse(straight, out _) ? straight
            : Period.TryParse(turned, out _) ? turned
            : null;
    }

    public static bool TryParseDecimal(string text, out decimal value)
        => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);

    private static bool IsNumber(string value) => value.Length is > 0 and <= 6 && value.All(c => c is >= '0' and <= '9');
}
