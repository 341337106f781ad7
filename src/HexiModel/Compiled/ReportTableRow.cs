namespace HexiModel.Compiled;

/// <summary>A line of the table: its record's word and its fields. Whatever it cannot read is a <see cref="FormatException"/>.</summary>
internal readonly struct ReportTableRow
{
    private readonly string[] _fields;

    public ReportTableRow(string line) => _fields = line.Split('\t');

    public delegate bool TryParse<T>(string? word, out T value);

    public string Record => _fields[0];

    public string? Get(string key)
    {
        for (int i = 1; i < _fields.Length; i++)
        {
            string field = _fields[i];
            if (field.Length > key.Length && field[key.Length] == '=' && field.StartsWith(key, StringComparison.Ordinal))
            {
                return ReportTableText.Unescape(field.Substring(key.Length + 1));
            }
        }

        return null;
    }

    public string Require(string key) => Get(key) ?? throw Missing(key);

    public int RequireInteger(string key) => Integer(key) ?? throw Missing(key);

    public bool Has(string key) => Get(key) is not null;

    /// <summary>A word of a list, as <see cref="Keywords"/> reads it.</summary>
    public T? Word<T>(string key, TryParse<T> tryParse) where T : struct
        => Get(key) is not { } text ? null : tryParse(text, out T value) ? value : throw Broken(key, text);

    public int? Integer(string key)
        => Get(key) is not { } text ? null
            : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) ? value
            : throw Broken(key, text);

    public decimal? Decimal(string key)
        => Get(key) is not { } text ? null
            : decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) ? value
            : throw Broken(key, text);

    public DateTime? Day(string key)
        => Get(key) is not { } text ? null
            : DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day) ? day
            : throw Broken(key, text);

    public Period Period(string key)
        => Get(key) is not { } text ? default : HexiModel.Period.TryParse(text, out Period period) ? period : throw Broken(key, text);

    /// <summary>Line, column, length and file of a place; the default value where the row has none.</summary>
    public SourceLocation Location(string key, List<string> files)
    {
        if (Get(key) is not { } text)
        {
            return default;
        }

        string[] numbers = text.Split(',');
        return numbers.Length == 4 && TryRead(numbers[0], out int line) && TryRead(numbers[1], out int column) && TryRead(numbers[2], out int length)
            && TryRead(numbers[3], out int file) && file >= 0 && file < files.Count
            ? new SourceLocation(files[file], line, column, length)
            : throw Broken(key, text);
    }

    private static bool TryRead(string text, out int number)
        => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    private FormatException Missing(string key)
        => new($"A “{Record}” of the table has no “{key}”; the table was not written by this library.");

    private FormatException Broken(string key, string text)
        => new($"“{text}” is no “{key}” of a “{Record}”; the table was not written by this library.");
}
