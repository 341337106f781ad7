using HexiModel.Compiled;

namespace HexiModel.Language.CSharp;

/// <summary>Looks up what the report says of an object.</summary>
internal sealed class WordsOf(ReportData data, ReportPlaces places)
{
    private readonly Dictionary<string, SectionData> _sections = data.Sections
        .GroupBy(section => section.Id, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    public OfficialWords Of(FactData fact)
    {
        string? sentence = places.SentenceOf(fact.Source);
        return new OfficialWords(
            OfficialSentence.Shorten(fact.Label),
            sentence is null || OfficialSentence.IsOnly(fact.Label, sentence) ? null : sentence,
            HeadingOf(fact.SectionId),
            fact.Source.Official.Line)
        {
            Reading = FactReading.Of(fact),
        };
    }

    public OfficialWords Of(TermData term) => new(
        OfficialSentence.Shorten(term.Text),
        term.Definition is null ? null : OfficialSentence.Shorten(term.Definition),
        HeadingOf(term.SectionId),
        term.Source.Official.Line);

    public static OfficialWords Of(PartData part) => new(
        OfficialSentence.Shorten(part.Name ?? part.Text),
        part.Name is null ? null : OfficialSentence.Shorten(part.Text),
        null,
        part.Source.Official.Line);

    /// <summary>The heading above: a lead sentence is as long as the sentence it would explain.</summary>
    private string? HeadingOf(string? sectionId)
    {
        SectionData? section = Find(sectionId);
        for (int depth = 0; section is { IsTopic: true } && depth < _sections.Count; depth++)
        {
            section = Find(section.ParentId);
        }

        return section is { IsTopic: false } ? OfficialSentence.Heading(section.Title) : null;
    }

    private SectionData? Find(string? id) => id is not null && _sections.TryGetValue(id, out SectionData? section) ? section : null;
}
