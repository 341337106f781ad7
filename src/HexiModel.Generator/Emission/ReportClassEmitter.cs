using HexiModel.Language.CSharp;

namespace HexiModel.Generator.Emission;

/// <summary>Writes the report's own class: its lists and keys, over a model that is built when the first of them is touched.</summary>
internal sealed class ReportClassEmitter(SourceWriter writer, ReportApi api, TypeNames types)
{
    private static readonly (string Name, string ListClass, string Summary)[] Lists =
    [
        ("Targets", ListClasses.Targets, "The targets (目标), in order."),
        ("Observations", ListClasses.Observations, "The observations (成效), in order."),
        ("Commitments", ListClasses.Commitments, "The commitments (任务), in order."),
        ("Indicators", ListClasses.Indicators, "The indicators (指标) that the report uses."),
        ("Programmes", ListClasses.Programmes, "The programmes (工程、行动、计划), in order."),
        ("Terms", ListClasses.Terms, "The terms (名词), programmes among them, in order."),
        ("Sections", ListClasses.Sections, "The headings and lead sentences (章节), in order."),
    ];

    public void Write()
    {
        writer.Summary(api.Title ?? api.ReportId);
        writer.Generated();
        writer.Open("public static partial class " + CSharpText.Identifier(api.ClassName));
        writer.Summary("The whole report.");
        writer.Line("public static " + TypeNames.Model + "Report Report => Model.Report;");
        foreach ((string name, string listClass, string summary) in Lists)
        {
            writer.Line();
            writer.Summary(summary);
            writer.Line($"public static {types.Member(listClass)} {name} => Model.{name};");
        }

        WriteKeys("TargetKeys", "Keys of the targets", api.Targets);
        WriteKeys("ObservationKeys", "Keys of the observations", api.Observations);
        WriteKeys("CommitmentKeys", "Keys of the commitments", api.Commitments);
        WriteModel();
        writer.Close();
    }

    private void WriteKeys(string className, string summary, EquatableArray<FactApi> facts)
    {
        if (facts.Count == 0)
        {
            return;
        }

        writer.Line();
        writer.Summary(summary + ", as Fact.Key gives them: constants, for attributes and routes.");
        writer.Open("public static class " + className);
        foreach (FactApi fact in facts)
        {
            writer.Summary(fact.Words.Text);
            writer.Line($"public const string {CSharpText.Identifier(fact.Name)} = {CSharpText.Literal(api.ReportId + "/" + fact.Id)};");
        }

        writer.Close();
    }

    /// <summary>The explicit static constructor is what keeps the run time from building the model before it is used.</summary>
    private void WriteModel()
    {
        writer.Line();
        writer.Open("private static class Model");
        writer.Line($"internal static readonly {TypeNames.Model}Report Report = {TypeNames.Model}Report.Create("
            + $"{TypeNames.Compiled}ReportTable.Read(Table), new {types.Member(FactoryEmitter.ClassName)}());");
        foreach ((string name, string listClass, _) in Lists)
        {
            writer.Line($"internal static readonly {types.Member(listClass)} {name} = new {types.Member(listClass)}(Report.{name});");
        }

        writer.Line();
        writer.Open("static Model()");
        writer.Close();
        writer.Close();
    }
}
