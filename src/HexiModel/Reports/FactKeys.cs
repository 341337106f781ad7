namespace HexiModel;

/// <summary>
/// The keys of a report's facts that have no id: by what they state, else by where they are in the official text. Made once, when the first is asked
/// for: whether a key is the only one of its kind takes all facts.
/// </summary>
internal sealed class FactKeys
{
    private readonly Dictionary<string, Fact> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<Fact, string> _byFact = [];

    public FactKeys(Report report)
    {
        Fact[] facts = [.. report.Facts.Where(fact => fact.Id is null)];
        HashSet<string> stated = [.. facts.Select(Stated).OfType<string>().GroupBy(key => key).Where(same => same.Count() == 1).Select(same => same.Key)];
        foreach (Fact fact in facts)
        {
            Add(report.KnownKey(fact) ?? report.Id + "/" + (Stated(fact) is { } key && stated.Contains(key) ? key : Place(fact)), fact);
        }
    }

    public string Of(Fact fact) => _byFact[fact];

    public Fact? Find(string key) => _byKey.TryGetValue(key, out Fact? fact) ? fact : null;

    /// <summary>Data that was not made by the binder may have two facts at one place, or none: the later ones are numbered.</summary>
    private void Add(string key, Fact fact)
    {
        string only = key;
        for (int number = 2; _byKey.ContainsKey(only); number++)
        {
            only = key + "#" + number.ToString(CultureInfo.InvariantCulture);
        }

        _byKey.Add(only, fact);
        _byFact.Add(fact, only);
    }

    private static string? Stated(Fact fact)
        => fact.IndicatorId is { } indicator && fact.Measure is { } measure && !fact.Period.IsEmpty ? indicator + ":" + Keywords.Of(measure) + ":" + fact.Period : null;

    private static string Place(Fact fact)
        => FormattableString.Invariant($"@{fact.Source.Official.Line}:{fact.Source.Official.Column}");
}
