using HexiModel.Language.CSharp;

namespace HexiModel.Generator.Emission;

/// <summary>Writes the classes of a report's lists: a list, and a property for each member with a name.</summary>
internal sealed class ListEmitter(SourceWriter writer, ReportApi api, TypeNames types, EmissionOptions options)
{
    public void Write()
    {
        WriteFacts(ListClasses.Targets, "Target", "The targets of the report.", api.Targets);
        writer.Line();
        WriteFacts(ListClasses.Observations, "Observation", "The observations of the report.", api.Observations);
        writer.Line();
        WriteFacts(ListClasses.Commitments, "Commitment", "The commitments of the report.", api.Commitments);
        writer.Line();
        WriteIndicators();
        writer.Line();
        WriteTerms(ListClasses.Programmes, "Programme", "The programmes of the report.", api.Terms.Where(term => term.IsProgramme));
        writer.Line();
        WriteTerms(ListClasses.Terms, "Term", "The terms of the report, programmes among them.", api.Terms);
        writer.Line();
        WriteSections();
    }

    private void WriteFacts(string className, string element, string summary, EquatableArray<FactApi> facts)
    {
        Open(className, element, summary);
        foreach (FactApi fact in facts)
        {
            writer.Line();
            writer.Words(fact.Words);
            Property(types.Of(fact.Type), fact.Name, fact.Id, TypeNames.Model + element);
        }

        writer.Close();
    }

    private void WriteIndicators()
    {
        Open(ListClasses.Indicators, "Indicator", "The indicators that the report uses.");
        HashSet<string> taken = Taken(ReservedNames.Indicator, ListClasses.Indicators, api.Indicators.Select(indicator => indicator.Name));
        foreach (IndicatorApi indicator in api.Indicators)
        {
            string summary = IndicatorText.Of(indicator);
            writer.Line();
            writer.Summary(summary);
            Property(types.Member(indicator.ClassName), indicator.Name, indicator.Id, TypeNames.Model + "Indicator");
            Alias(indicator.Alias, indicator.Name, types.Member(indicator.ClassName), summary, taken);
        }

        writer.Close();
    }

    private void WriteTerms(string className, string element, string summary, IEnumerable<TermApi> terms)
    {
        Open(className, element, summary);
        HashSet<string> taken = Taken(ReservedNames.Term, className, api.Terms.Select(term => term.Name));
        foreach (TermApi term in terms)
        {
            writer.Line();
            writer.Words(term.Words);
            Property(types.Member(term.ClassName), term.Name, term.Id, TypeNames.Model + element);
            Alias(term.Alias, term.Name, types.Member(term.ClassName), term.Words.Text, taken);
        }

        writer.Close();
    }

    private void WriteSections()
    {
        Open(ListClasses.Sections, "Section", "The headings and lead sentences of the report.");
        foreach (SectionApi section in api.Sections)
        {
            writer.Line();
            writer.Words(new OfficialWords(section.Title, null, null, section.Line));
            Property(TypeNames.Model + "Section", section.Name, section.Id, TypeNames.Model + "Section");
        }

        writer.Close();
    }

    private void Open(string className, string element, string summary)
    {
        string list = $"{TypeNames.Model}ModelList<{TypeNames.Model}{element}>";
        writer.Summary(summary);
        writer.Generated();
        writer.Open($"public sealed partial class {className} : {list}");
        writer.Open($"internal {className}({list} list) : base(list)");
        writer.Close();
    }

    private void Property(string type, string name, string id, string element)
        => writer.Line($"public {type} {CSharpText.Identifier(name)} => {(type == element ? "" : "(" + type + ")")}Get({CSharpText.Literal(id)});");

    /// <summary>
    /// Official words are not the steward's to change, so an alias that is taken is no error: the first stands, and the name from the
    /// id is there in any case.
    /// </summary>
    private void Alias(string? alias, string name, string type, string summary, HashSet<string> taken)
    {
        if (options.LabelAliases && alias is not null && taken.Add(alias))
        {
            writer.Line();
            writer.Summary(summary);
            writer.Line($"public {type} {CSharpText.Identifier(alias)} => {CSharpText.Identifier(name)};");
        }
    }

    private static HashSet<string> Taken(IEnumerable<string> reserved, string className, IEnumerable<string> names)
        => new(reserved.Concat(ReservedNames.List).Concat(names).Concat([className]), StringComparer.Ordinal);
}
