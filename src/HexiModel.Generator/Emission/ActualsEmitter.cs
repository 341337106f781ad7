using HexiModel.Language.CSharp;

namespace HexiModel.Generator.Emission;

/// <summary>
/// Writes the class of measured values: a settable, nullable property for each target and commitment with a name, so that configuration, JSON and model
/// binding fill it without further code.
/// </summary>
internal sealed class ActualsEmitter(SourceWriter writer, ReportApi api, TypeNames types)
{
    private const string ClassName = "Actuals";
    private const string Values = "ToValues";

    public void Write()
    {
        FactApi[] facts = [.. api.Targets, .. api.Commitments];
        if (facts.Length == 0)
        {
            return;
        }

        string[] names = Names(facts);
        writer.Line();
        writer.Summary("Measured values beside the targets, and which commitments are done; each null until it is known.");
        writer.Generated();
        writer.Open("public sealed partial class " + ClassName);
        for (int i = 0; i < facts.Length; i++)
        {
            string list = facts[i].Type.Category == FactCategory.Commitment ? ListClasses.Commitments : ListClasses.Targets;
            writer.Inherited(facts[i].Type.ClassName is { } own ? TypeNames.Member(own) : TypeNames.Member(list, facts[i].Name));
            writer.Line($"public {TypeNames.ActualOf(facts[i].Type)} {CSharpText.Identifier(names[i])} {{ get; set; }}");
        }

        writer.Summary("The values with what they belong to.");
        writer.Open($"public {TypeNames.ModelType("ActualValues")} {Values}()");
        writer.Line($"{TypeNames.ModelType("ActualValues")} values = new {TypeNames.ModelType("ActualValues")}({types.Report}.Report);");
        for (int i = 0; i < facts.Length; i++)
        {
            writer.Line($"values.SetAt({facts[i].Row.ToString(CultureInfo.InvariantCulture)}, this.{CSharpText.Identifier(names[i])});");
        }

        writer.Line("return values;");
        writer.Close();
        writer.Close();
        writer.Line();
        writer.Summary("Says how the targets and commitments stand when a day ends. Values in other units than their targets are an AggregateException.");
        writer.Line($"public static {TypeNames.ModelType("Scoreboard")} Assess({ClassName} actuals, global::System.DateTime asOf, {TypeNames.ModelType("AssessmentPolicy")}? policy = null) => actuals.{Values}().Assess(asOf, policy);");
    }

    /// <summary>The names of the lists' members; with a word behind where a target and a commitment share one, or the class has it.</summary>
    private static string[] Names(FactApi[] facts)
    {
        HashSet<string> taken = new(ReservedNames.Object.Concat([ClassName, Values]), StringComparer.Ordinal);
        return [.. facts.Select(fact =>
        {
            string name = fact.Name;
            while (!taken.Add(name))
            {
                name += fact.Type.Category;
            }

            return name;
        })];
    }
}
