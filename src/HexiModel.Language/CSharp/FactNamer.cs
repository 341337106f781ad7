using HexiModel.Compiled;
using HexiModel.Language.Diagnostics;

namespace HexiModel.Language.CSharp;

/// <summary>Names targets, observations and commitments: those that have an id, which is what names them.</summary>
internal sealed class FactNamer
{
    private readonly ReportData _data;
    private readonly ReportPlaces _places;
    private readonly WordsOf _words;
    private readonly Dictionary<FactCategory, Dictionary<string, string>> _names = [];
    private readonly (FactType Type, OfficialWords Words)?[] _described;

    public FactNamer(ReportData data, ReportPlaces places, WordsOf words, List<Diagnostic> diagnostics)
    {
        _data = data;
        _places = places;
        _words = words;
        _described = new (FactType, OfficialWords)?[data.Facts.Count];
        foreach (FactCategory category in new[] { FactCategory.Target, FactCategory.Observation, FactCategory.Commitment })
        {
            _names[category] = Names(category, diagnostics);
        }
    }

    public EquatableArray<FactApi> Name(FactCategory category) => Enumerable.Range(0, _data.Facts.Count)
        .Where(index => _data.Facts[index].Category == category && NameOf(_data.Facts[index]) is not null)
        .Select(index => new FactApi(_data.Facts[index].Id!, index, NameOf(_data.Facts[index])!, Describe(index).Type, Describe(index).Words))
        .ToEquatableArray();

    /// <summary>The type that the report's factory makes, of a target with a name a class of its own, and what the report says.</summary>
    public (FactType Type, OfficialWords Words) Describe(int index)
    {
        if (_described[index] is not { } described)
        {
            FactData fact = _data.Facts[index];
            string? className = fact.Category == FactCategory.Target && NameOf(fact) is { } name ? name + "Target" : null;
            described = (new FactType(fact.Category, fact.ValueDimension?.Id, className), _words.Of(fact));
            _described[index] = described;
        }

        return described;
    }

    private string? NameOf(FactData fact) => fact.Id is not null && _names[fact.Category].TryGetValue(fact.Id, out string? name) ? name : null;

    private Dictionary<string, string> Names(FactCategory category, List<Diagnostic> diagnostics)
    {
        (string type, string list, string keys) = category switch
        {
            FactCategory.Target => (nameof(Target), ListClasses.Targets, "TargetKeys"),
            FactCategory.Observation => (nameof(Observation), ListClasses.Observations, "ObservationKeys"),
            _ => (nameof(Commitment), ListClasses.Commitments, "CommitmentKeys"),
        };
        NameScope scope = new(
            (type, ReservedNames.Fact),
            ($"ModelList<{type}>", ReservedNames.List),
            ("report", ReservedNames.ReportClass),
            (list, [list, keys]));
        foreach (string id in _data.Facts.Where(fact => fact.Category == category).Select(fact => fact.Id).OfType<string>())
        {
            scope.Add(id, CSharpNames.FromId(id), _places.OfId(id));
        }

        return scope.Resolve(diagnostics);
    }
}
