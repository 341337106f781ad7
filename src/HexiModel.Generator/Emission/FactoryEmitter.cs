using HexiModel.Language.CSharp;

namespace HexiModel.Generator.Emission;

/// <summary>Writes what makes the report's classes from its data.</summary>
internal sealed class FactoryEmitter(SourceWriter writer, ReportApi api, TypeNames types)
{
    public const string ClassName = "Factory";

    public void Write()
    {
        writer.Line();
        writer.Generated();
        writer.Open($"internal sealed class {ClassName} : {TypeNames.Model}ReportFactory");
        Method("Target", "FactData", api.Targets.Select(target => (target.Id, target.Type.ClassName!)));
        writer.Line();
        Method("Indicator", "IndicatorData", api.Indicators.Select(indicator => (indicator.Id, indicator.ClassName)));
        writer.Line();
        Method("Term", "TermData", api.Terms.Select(term => (term.Id, term.ClassName)));
        writer.Close();
    }

    private void Method(string kind, string data, IEnumerable<(string Id, string ClassName)> classes)
    {
        writer.Open($"public override {TypeNames.Model}{kind} Create{kind}({TypeNames.Compiled}{data} data) => data.Id switch");
        foreach ((string id, string className) in classes)
        {
            writer.Line($"{CSharpText.Literal(id)} => new {types.Member(className)}(data),");
        }

        writer.Line($"_ => base.Create{kind}(data),");
        writer.Close("};");
    }
}
