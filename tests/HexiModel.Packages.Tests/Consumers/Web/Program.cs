using System.Net.Http.Json;
using HexiModel;
using HexiModel.Hexi;
using HexiModel.Json;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.AddHexiModel());
WebApplication app = builder.Build();
app.MapGet("/targets", () => Hexi2022.Targets);
app.MapGet("/targets/{id}", (string id) => Hexi2022.Targets.Find(id));
app.MapGet("/report", () => Hexi2022.Report);
app.MapPost("/report", (Report report) => report.Targets.Count);
await app.StartAsync();

// It is its own client: what each address answers goes to a file of its own.
using HttpClient http = new() { BaseAddress = new Uri(app.Urls.Single()) };
foreach (string name in new[] { "target", "targets", "report" })
{
    string path = name == "target" ? "targets/gdp-growth" : name;
    await File.WriteAllTextAsync(Path.Combine(args[0], name + ".json"), await http.GetStringAsync(path));
}

string json = await http.GetStringAsync("report");
Report read = ReportJson.ReadReport(json);
using HttpResponseMessage posted = await http.PostAsync("report", new StringContent(json, null, "application/json"));
Console.WriteLine(read.Targets.Find("gdp-growth")!.Quantity == Hexi2022.Targets.GdpGrowth.Value);
Console.WriteLine(ReportJson.Serialize(read) == ReportJson.Serialize(Hexi2022.Report));
Console.WriteLine(await posted.Content.ReadAsStringAsync() == Hexi2022.Targets.Count.ToString());
