using HexiModel.Language.CSharp;

namespace HexiModel.Generator.Emission;

/// <summary>Writes the classes of a report's lists: a list, and a property for each member with a name.</summary>
internal sealed class ListEmitter(SourceWriter writer, WordsDocumentation words, ReportApi api, TypeNames types, EmissionOptions options)
{
    public void Write()
    {
        WriteFacts(ListClasses.Targets, "Target", "The targets of the report.", api.Targets);
        WriteFacts(ListClasses.Observations, "Observation", "The observations of the report.", api.Observations);
        WriteFacts(ListClasses.Commitments, "Commitment", "The commitments of the report.", api.Commitments);
        WriteIndicators();
        WriteTerms(ListClasses.Programmes, "Programme", "The programmes of the report.", isProgramme: true);
        WriteTerms(ListClasses.Terms, "Term", "The terms of the report. Programmes are among them; their properties are in the list of programmes.", isProgramme: false);
        WriteSections();
    }

    private void WriteFacts(string className, string element, string summary, EquatableArray<FactApi> facts)
    {
        Open(className, element, summary);
        foreach (FactApi fact in facts)
        {
            if (fact.Type.ClassName is { } own)
            {
                Own(own, fact.Name, fact.Row);
            }
            else
            {
                words.Write(fact.Words, types.Reference(className, fact.Name));
                Get(TypeNames.BaseOf(fact.Type), fact.Name, fact.Row, TypeNames.ModelType(element));
            }
        }

        Close();
    }

    private void WriteIndicators()
    {
        Open(ListClasses.Indicators, "Indicator", "The indicators that the report uses.");
        HashSet<string> taken = Taken(ReservedNames.Indicator, ListClasses.Indicators, api.Indicators.Select(indicator => indicator.Name));
        foreach (IndicatorApi indicator in api.Indicators)
        {
            writer.Summary(IndicatorText.Of(indicator));
            Get(indicator.ClassName, indicator.Name, indicator.Row, "");
            Alias(indicator.Alias, indicator.Name, indicator.ClassName, types.Reference(ListClasses.Indicators, indicator.Name), taken);
        }

        Close();
    }

    private void WriteTerms(string className, string element, string summary, bool isProgramme)
    {
        Open(className, element, summary);
        HashSet<string> taken = Taken(ReservedNames.Term, className, api.Terms.Select(term => term.Name));
        foreach (TermApi term in api.Terms.Where(term => term.IsProgramme == isProgramme))
        {
            Own(term.ClassName, term.Name, term.Row);
            Alias(term.Alias, term.Name, term.ClassName, types.Reference(term.ClassName), taken);
        }

        Close();
    }

    private void WriteSections()
    {
        Open(ListClasses.Sections, "Section", "The headings and lead sentences of the report.");
        foreach (SectionApi section in api.Sections)
        {
            words.Write(new OfficialWords(section.Title, null, null, section.Line), types.Reference(ListClasses.Sections, section.Name));
            Get(TypeNames.ModelType("Section"), section.Name, section.Row, TypeNames.ModelType("Section"));
        }

        Close();
    }

    private void Open(string className, string element, string summary)
    {
        string list = $"{TypeNames.Model}ModelList<{TypeNames.Model}{element}>";
        writer.Summary(summary);
        writer.Generated();
        writer.Open($"public sealed partial class {className} : {list}");
        writer.Line($"internal {className}({list} list) : base(list) {{ }}");
    }

    private void Close()
    {
        writer.Close();
        writer.Line();
    }

    /// <summary>A member with a class of its own, documented there.</summary>
    private void Own(string className, string name, int row)
    {
        writer.Inherited(types.Reference(className));
        Get(className, name, row, "");
    }

    private void Get(string type, string name, int row, string element)
        => writer.Line($"public {type} {CSharpText.Identifier(name)} => {(type == element ? "" : "(" + type + ")")}GetAt({row.ToString(CultureInfo.InvariantCulture)});");

    /// <summary>
    /// Official words are not the steward's to change, so an alias that is taken is no error: the first one is written, and the name from
    /// the id is there in any case.
    /// </summary>
    private void Alias(string? alias, string name, string className, string documented, HashSet<string> taken)
    {
        if (options.LabelAliases && alias is not null && taken.Add(alias))
        {
            writer.Inherited(documented);
            writer.Line($"public {className} {CSharpText.Identifier(alias)} => {CSharpText.Identifier(name)};");
        }
    }

    private static HashSet<string> Taken(IEnumerable<string> reserved, string className, IEnumerable<string> names)
        => new(reserved.Concat(ReservedNames.List).Concat(names).Concat([className]), StringComparer.Ordinal);
}
