using HexiModel.Language.CSharp;

namespace HexiModel.Generator.Emission;

/// <summary>Writes a class for each target, indicator and term: one-liners over the model, which hold no data of their own.</summary>
internal sealed class MemberClassEmitter(SourceWriter writer, WordsDocumentation words, ReportApi api, TypeNames types)
{
    /// <summary>The facts that a list of the report has a property for, by their rows.</summary>
    private readonly Dictionary<int, (string List, FactApi Fact)> _listed = Listed(api);

    public void Write()
    {
        foreach (FactApi target in api.Targets)
        {
            words.Write(target.Words, types.Reference(target.Type.ClassName!));
            Write(target.Type.ClassName!, TypeNames.BaseOf(target.Type), []);
        }

        foreach (IndicatorApi indicator in api.Indicators)
        {
            Write(indicator.ClassName, TypeNames.ModelType("Indicator"), indicator.Facts.Select(fact => (Action)(() => WriteFact(indicator, fact))));
        }

        foreach (TermApi term in api.Terms)
        {
            words.Write(term.Words, types.Reference(term.ClassName));
            Write(term.ClassName, TypeNames.ModelType(term.IsProgramme ? "Programme" : "Term"), term.Parts.Select(part => (Action)(() => WritePart(term, part))));
        }
    }

    private static Dictionary<int, (string List, FactApi Fact)> Listed(ReportApi api)
    {
        Dictionary<int, (string, FactApi)> listed = [];
        foreach ((string list, EquatableArray<FactApi> facts) in new[] { ("Targets", api.Targets), ("Observations", api.Observations), ("Commitments", api.Commitments) })
        {
            foreach (FactApi fact in facts)
            {
                listed[fact.Row] = (list, fact);
            }
        }

        return listed;
    }

    /// <summary>A fact that a list names is that list's member; the others are read by their rows.</summary>
    private void WriteFact(IndicatorApi indicator, IndicatorFactApi fact)
    {
        string type = fact.Type.ClassName ?? TypeNames.BaseOf(fact.Type);
        string member = $"public {type} {CSharpText.Identifier(fact.Name)} => ";
        if (_listed.TryGetValue(fact.Row, out (string List, FactApi Fact) named))
        {
            writer.Inherited(named.Fact.Type.ClassName is { } own ? types.Reference(own) : types.Reference(named.List.TrimEnd('s') + "List", named.Fact.Name));
            writer.Line(member + $"{types.Report}.{named.List}.{CSharpText.Identifier(named.Fact.Name)};");
        }
        else
        {
            words.Write(fact.Words, types.Reference(indicator.ClassName, fact.Name));
            writer.Line(member + $"FactAt<{type}>({fact.Row.ToString(CultureInfo.InvariantCulture)});");
        }
    }

    private void WritePart(TermApi term, PartApi part)
    {
        words.Write(part.Words, types.Reference(term.ClassName, part.Name));
        writer.Line($"public {TypeNames.ModelType("Part")} {CSharpText.Identifier(part.Name)} => FindPart({CSharpText.Literal(part.Id)})!;");
    }

    /// <summary>A class on one line where it has no members: most have none.</summary>
    private void Write(string className, string baseType, IEnumerable<Action> members)
    {
        Action[] all = [.. members];
        string header = $"public sealed partial class {className} : {baseType}";
        string constructor = $"internal {className}({TypeNames.Row} row) : base(row) {{ }}";
        if (all.Length == 0)
        {
            writer.Line($"{header} {{ {constructor} }}");
            return;
        }

        writer.Open(header);
        writer.Line(constructor);
        foreach (Action member in all)
        {
            member();
        }

        writer.Close();
    }
}
