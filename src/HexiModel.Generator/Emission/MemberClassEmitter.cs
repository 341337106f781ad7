using HexiModel.Language.CSharp;

namespace HexiModel.Generator.Emission;

/// <summary>Writes a class for each target, indicator and term: one-liners over the model, which hold no data of their own.</summary>
internal sealed class MemberClassEmitter(SourceWriter writer, ReportApi api, TypeNames types)
{
    public void Write()
    {
        foreach (FactApi target in api.Targets)
        {
            writer.Line();
            writer.Words(target.Words);
            Open(target.Type.ClassName!, TypeNames.BaseOf(target.Type), "FactData");
            writer.Close();
        }

        foreach (IndicatorApi indicator in api.Indicators)
        {
            writer.Line();
            writer.Summary(IndicatorText.Of(indicator));
            Open(indicator.ClassName, TypeNames.Model + "Indicator", "IndicatorData");
            foreach (IndicatorFactApi fact in indicator.Facts)
            {
                string type = types.Of(fact.Type);
                writer.Line();
                writer.Words(fact.Words);
                writer.Line($"public {type} {CSharpText.Identifier(fact.Name)} => FactAt<{type}>({fact.Index.ToString(CultureInfo.InvariantCulture)});");
            }

            writer.Close();
        }

        foreach (TermApi term in api.Terms)
        {
            writer.Line();
            writer.Words(term.Words);
            Open(term.ClassName, TypeNames.Model + (term.IsProgramme ? "Programme" : "Term"), "TermData");
            foreach (PartApi part in term.Parts)
            {
                writer.Line();
                writer.Words(part.Words);
                writer.Line($"public {TypeNames.Model}Part {CSharpText.Identifier(part.Name)} => FindPart({CSharpText.Literal(part.Id)})!;");
            }

            writer.Close();
        }
    }

    private void Open(string className, string baseType, string data)
    {
        writer.Generated();
        writer.Open($"public sealed partial class {className} : {baseType}");
        writer.Open($"internal {className}({TypeNames.Compiled}{data} data) : base(data)");
        writer.Close();
    }
}
