using HexiModel.Language.CSharp;

namespace HexiModel.Generator.Emission;

/// <summary>Writes the report's own class: its lists and keys, each made when it is first touched.</summary>
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
        writer.Line("public static " + TypeNames.Model + "Report Report => Model.Instance.Report;");
        foreach ((string name, string listClass, string summary) in Lists)
        {
            WriteList(name, TypeNames.Member(listClass), summary);
        }

        WriteKeys("TargetKeys", "Keys of the targets", api.Targets);
        WriteKeys("ObservationKeys", "Keys of the observations", api.Observations);
        WriteKeys("CommitmentKeys", "Keys of the commitments", api.Commitments);
        new ActualsEmitter(writer, api, types).Write();
        WriteModel();
        writer.Close();
    }

    /// <summary>Two threads may both make a list; all of them see one.</summary>
    private void WriteList(string name, string type, string summary)
    {
        string field = "_" + char.ToLowerInvariant(name[0]) + name.Substring(1);
        writer.Line();
        writer.Line($"private static {type}? {field};");
        writer.Line();
        writer.Summary(summary);
        writer.Line($"public static {type} {name}");
        writer.Line($"    => {field} ?? global::System.Threading.Interlocked.CompareExchange(ref {field}, new {type}(Report.{name}), null) ?? {field}!;");
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
            writer.Inherited(fact.Type.ClassName is { } own ? TypeNames.Member(own) : TypeNames.Member(className.Replace("Keys", "List"), fact.Name));
            writer.Line($"public const string {CSharpText.Identifier(fact.Name)} = {CSharpText.Literal(api.ReportId + "/" + fact.Id)};");
        }

        writer.Close();
    }

    /// <summary>The explicit static constructor is what keeps the run time from reading the table before it is used.</summary>
    private void WriteModel()
    {
        writer.Line();
        writer.Open("private sealed class Model : " + TypeNames.Compiled + "ReportSource");
        writer.Line("internal static readonly Model Instance = new Model();");
        writer.Line();
        writer.Line("static Model() { }");
        writer.Line();
        writer.Line($"protected override global::System.ReadOnlySpan<byte> Table => {CSharpText.Identifier(api.ClassName)}.Table;");
        writer.Line($"protected override string OfficialText => {CSharpText.Identifier(api.ClassName)}.OfficialText;");
        WriteCreate("Fact", api.Targets.Select(target => (target.Row, target.Type.ClassName!)));
        WriteCreate("Indicator", api.Indicators.Select(indicator => (indicator.Row, indicator.ClassName)));
        WriteCreate("Term", api.Terms.Select(term => (term.Row, term.ClassName)));
        writer.Close();
    }

    /// <summary>Whoever comes first, by a row or by a property, makes the object; the report keeps one.</summary>
    private void WriteCreate(string kind, IEnumerable<(int Row, string ClassName)> classes)
    {
        writer.Line();
        writer.Open($"protected override {TypeNames.ModelType(kind)}? Create{kind}(int row)");
        writer.Line($"{TypeNames.Row} at = RowAt(row);");
        writer.Open("return row switch");
        foreach ((int row, string className) in classes)
        {
            writer.Line($"{row.ToString(CultureInfo.InvariantCulture)} => new {TypeNames.Member(className)}(at),");
        }

        writer.Line("_ => null,");
        writer.Close("};");
        writer.Close();
    }
}
