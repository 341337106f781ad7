using HexiModel.Language.CSharp;

namespace HexiModel.Generator.Emission;

/// <summary>
/// Writes the class of the project's indicators: each over all reports that use it, in the order of the years they plan. What differs between
/// indicators is numbers: a thousand reports would otherwise be a thousand expressions for each of them.
/// </summary>
internal static class IndicatorsEmitter
{
    private const string Series = TypeNames.Model + "IndicatorSeries";

    /// <summary>No id gives a name with an underscore at its end.</summary>
    private const string Make = "Make_";
    private const string Made = "Made_";
    private const string List = "List_";

    public static string Emit(EquatableArray<IndicatorUse> uses, EmissionOptions options)
    {
        SourceWriter writer = GeneratedFile.Begin();
        string name = CSharpText.QualifiedName(options.Namespace);
        IndicatorUse[] reports = [.. uses.OrderBy(use => use.PlanYear ?? int.MaxValue).ThenBy(use => use.ClassName, StringComparer.Ordinal)];
        writer.OpenNamespace(name);
        writer.Summary("The indicators (指标) of the project, each over all reports that use it.");
        writer.Generated();
        writer.Open("public static partial class Indicators");
        HashSet<string> taken = new(
            uses.SelectMany(use => use.Indicators).Select(indicator => indicator.Name).Concat(ReservedNames.Indicator).Concat(["Indicators", Make, Made, List]),
            StringComparer.Ordinal);
        IGrouping<string, (int Report, IndicatorApi Indicator)>[] byId =
        [
            .. reports
                .SelectMany((use, report) => use.Indicators.Select(indicator => (Report: report, Indicator: indicator)))
                .GroupBy(use => use.Indicator.Id, StringComparer.Ordinal),
        ];
        for (int place = 0; place < byId.Length; place++)
        {
            WriteSeries(writer, place, byId[place].First().Indicator, byId[place].Select(use => (use.Report, use.Indicator.Row)), options, taken);
        }

        WriteMake(writer, byId.Length, reports.Select(report => Report(report.ClassName, name)));
        writer.Close();
        writer.CloseNamespace(name);
        return writer.ToString();
    }

    private static void WriteSeries(
        SourceWriter writer, int place, IndicatorApi indicator, IEnumerable<(int Report, int Row)> uses, EmissionOptions options, HashSet<string> taken)
    {
        string name = CSharpText.Identifier(indicator.Name);
        string numbers = string.Join(", ", uses.SelectMany(use => new[] { use.Report, use.Row }).Prepend(place).Select(Number));
        writer.Summary(IndicatorText.Of(indicator));
        writer.Line($"public static {Series} {name} => {Made}[{Number(place)}] ?? {Make}({numbers});");
        if (options.LabelAliases && indicator.Alias is { } alias && taken.Add(alias))
        {
            writer.Summary(IndicatorText.Of(indicator));
            writer.Line($"public static {Series} {CSharpText.Identifier(alias)} => {name};");
        }
    }

    /// <summary>Two threads may both make a series; all of them see one.</summary>
    private static void WriteMake(SourceWriter writer, int count, IEnumerable<string> reports)
    {
        const string indicator = TypeNames.Model + "Indicator";
        writer.Line();
        writer.Line($"private static readonly {Series}?[] {Made} = new {Series}?[{Number(count)}];");
        writer.Line();
        writer.Open($"private static {Series} {Make}(int place, params int[] uses)");
        writer.Line($"{indicator}[] indicators = new {indicator}[uses.Length / 2];");
        writer.Open("for (int use = 0; use < indicators.Length; use++)");
        writer.Line($"indicators[use] = {List}(uses[2 * use])[uses[2 * use + 1]];");
        writer.Close();
        writer.Line();
        writer.Line($"{Series} made = new {Series}(indicators);");
        writer.Line($"return global::System.Threading.Interlocked.CompareExchange(ref {Made}[place], made, null) ?? made;");
        writer.Close();
        writer.Line();
        writer.Open($"private static {TypeNames.Model}ModelList<{indicator}> {List}(int report) => report switch");
        foreach ((string report, int number) in reports.Select((report, number) => (report, number)))
        {
            writer.Line($"{Number(number)} => {report}.Indicators,");
        }

        writer.Line("_ => null!,");
        writer.Close("};");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Report(string className, string name)
        => "global::" + (name.Length == 0 ? "" : name + ".") + CSharpText.Identifier(className);
}
