using HexiModel.Language.CSharp;

namespace HexiModel.Generator.Emission;

/// <summary>Writes the class of the project's indicators: each over all reports that use it, in the order of the years they plan.</summary>
internal static class IndicatorsEmitter
{
    private const string Series = TypeNames.Model + "IndicatorSeries";

    /// <summary>No id gives a name with an underscore at its end.</summary>
    private const string Make = "Make_";

    public static string Emit(EquatableArray<IndicatorUse> uses, EmissionOptions options)
    {
        SourceWriter writer = GeneratedFile.Begin();
        string name = CSharpText.QualifiedName(options.Namespace);
        writer.OpenNamespace(name);
        writer.Summary("The indicators (指标) of the project, each over all reports that use it.");
        writer.Generated();
        writer.Open("public static partial class Indicators");
        HashSet<string> taken = new(
            uses.SelectMany(use => use.Indicators).SelectMany(indicator => new[] { indicator.Name, Field(indicator) }).Concat(ReservedNames.Indicator).Concat(["Indicators", Make]),
            StringComparer.Ordinal);
        IEnumerable<IGrouping<string, (string ClassName, IndicatorApi Indicator)>> byId = uses
            .OrderBy(use => use.PlanYear ?? int.MaxValue)
            .ThenBy(use => use.ClassName, StringComparer.Ordinal)
            .SelectMany(use => use.Indicators.Select(indicator => (use.ClassName, Indicator: indicator)))
            .GroupBy(use => use.Indicator.Id, StringComparer.Ordinal);
        foreach (IGrouping<string, (string ClassName, IndicatorApi Indicator)> indicator in byId)
        {
            WriteSeries(writer, indicator.First().Indicator, indicator.Select(use => Report(use.ClassName, name)), options, taken);
        }

        WriteMake(writer);
        writer.Close();
        writer.CloseNamespace(name);
        return writer.ToString();
    }

    private static void WriteSeries(
        SourceWriter writer, IndicatorApi indicator, IEnumerable<string> reports, EmissionOptions options, HashSet<string> taken)
    {
        string field = Field(indicator);
        string name = CSharpText.Identifier(indicator.Name);
        IEnumerable<string> uses = reports.Select(report => $"{report}.Indicators.{name}");
        writer.Line($"private static {Series}? {field};");
        writer.Line();
        writer.Summary(IndicatorText.Of(indicator));
        writer.Line($"public static {Series} {name} => {field} ?? {Make}(ref {field}, {string.Join(", ", uses)});");
        writer.Line();
        if (options.LabelAliases && indicator.Alias is { } alias && taken.Add(alias))
        {
            writer.Summary(IndicatorText.Of(indicator));
            writer.Line($"public static {Series} {CSharpText.Identifier(alias)} => {name};");
            writer.Line();
        }
    }

    /// <summary>Two threads may both make a series; all of them see one.</summary>
    private static void WriteMake(SourceWriter writer)
    {
        writer.Open($"private static {Series} {Make}(ref {Series}? series, params {TypeNames.Model}Indicator[] indicators)");
        writer.Line($"{Series} made = new {Series}(indicators);");
        writer.Line("return global::System.Threading.Interlocked.CompareExchange(ref series, made, null) ?? made;");
        writer.Close();
    }

    private static string Field(IndicatorApi indicator) => "_" + indicator.Name;

    private static string Report(string className, string name)
        => "global::" + (name.Length == 0 ? "" : name + ".") + CSharpText.Identifier(className);
}
