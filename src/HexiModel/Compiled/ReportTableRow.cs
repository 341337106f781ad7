namespace HexiModel.Compiled;

/// <summary>A line of the table: its record's word and its fields.</summary>
internal readonly struct ReportTableRow
{
    private readonly string[] _fields;

    public ReportTableRow(string line) => _fields = line.Split('\t');

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

    /// <exception cref="FormatException">The field is missing.</exception>
    public string Require(string key)
        => Get(key) ?? throw new FormatException($"A “{Record}” of the table has no “{key}”; it was not written by this library.");

    public bool Has(string key) => Get(key) is not null;

    public int? Integer(string key) => Get(key) is { } text ? int.Parse(text, NumberStyles.Integer, CultureInfo.InvariantCulture) : null;

    public decimal? Decimal(string key) => Get(key) is { } text ? decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture) : null;

    public Period Period(string key) => Get(key) is { } text ? HexiModel.Period.Parse(text) : default;
}
