using HexiModel.Tool.Input;
using Nearest = HexiModel.Language.Diagnostics.DidYouMean;

namespace HexiModel.Tool.Views;

/// <summary>Finds the terms, indicators, facts, sections and parts that people call by a word.</summary>
internal sealed class ModelLookup(IReadOnlyList<ShownReport> reports)
{
    private const int MostSuggestions = 5;

    private readonly NamedThing[] _things = [.. reports.SelectMany(NamedThing.AllOf)];

    /// <summary>What is called just that, in the order of reports and kinds; empty where nothing is.</summary>
    public IReadOnlyList<NamedThing> Find(string word)
        => ModelNames.IsName(word) ? [.. _things.Where(thing => thing.IsCalled(word))] : [];

    /// <summary>Names that hold the word, the shortest first, and the name that is spelt most like it.</summary>
    public IReadOnlyList<string> Suggest(string word)
    {
        IEnumerable<string> holding = _things
            .Select(thing => thing.Names.Where(name => ModelNames.Holds(name, word)).MinBy(name => name.Length))
            .OfType<string>()
            .OrderBy(name => name.Length);
        string? near = Nearest.Find(word, _things.SelectMany(thing => thing.Names));
        return [.. holding.Prepend(near).OfType<string>().Distinct(StringComparer.Ordinal).Take(MostSuggestions)];
    }
}
