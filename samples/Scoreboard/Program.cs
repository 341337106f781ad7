// The scoreboard of a report: how its targets and commitments stand on a day.
// dotnet run -- 2022-09-30 [actuals.json]
using System.Globalization;
using System.Text.Json;
using HexiModel;
using HexiModel.Hexi;
using HexiModel.Json;

DateTime day = DateTime.Parse(args[0], CultureInfo.InvariantCulture);
string file = args.Length > 1 ? args[1] : Path.Combine(AppContext.BaseDirectory, "actuals.json");
CultureInfo culture = CultureInfo.GetCultureInfo("en");

Scoreboard board;
try
{
    JsonSerializerOptions options = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddHexiModel();
    Hexi2022.Actuals actuals = JsonSerializer.Deserialize<Hexi2022.Actuals>(File.ReadAllText(file), options)!;
    board = Hexi2022.Assess(actuals, day);
}
catch (JsonException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    return 1;
}
catch (AggregateException wrong)
{
    foreach (Exception each in wrong.InnerExceptions)
    {
        Console.Error.WriteLine(each.Message);
    }

    return 1;
}

foreach (IGrouping<Section, Assessment> section in board.BySection)
{
    Assessment[] known = [.. section.Where(assessment => assessment.Status != AssessmentStatus.Other)];
    if (known.Length == 0)
    {
        continue;
    }

    Console.WriteLine(section.Key.Title);
    foreach (Assessment assessment in known)
    {
        Console.WriteLine($"  {assessment.Light,-6} {assessment.StatusWords(culture),-15} {assessment.Fact.Label}");
        Console.WriteLine($"         {assessment.Explain(culture)}");
    }
}

Console.WriteLine($"{board.CountOf(AssessmentLight.Green)} green, {board.CountOf(AssessmentLight.Yellow)} yellow, {board.CountOf(AssessmentLight.Red)} red of {board.Count}");
return board.CountOf(AssessmentLight.Red) == 0 ? 0 : 2;
