using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using HexiModel.Hexi;
using HexiModel.OpenApi;
using Json.Schema;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HexiModel.Json.Tests;

/// <summary>The OpenAPI document of an application, and what the application really sends and takes.</summary>
public sealed class OpenApiTests : IAsyncLifetime
{
    private const string Components = "#/components/schemas/";

    private static readonly DateTime September = new(2022, 9, 30);
    private static readonly Hexi2022.Actuals Actuals = new() { NewEmployment = Quantity<Count>.Parse("1.5万人", null), WaterDiversionHeadquarters = true };

    private readonly HttpClient _http = new();
    private WebApplication? _application;
    private JsonNode? _document;

    private JsonNode Document => _document!;

    public async ValueTask InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.AddHexiModel());
        builder.Services.AddOpenApi(options => options.AddHexiModel());
        builder.Services.AddOpenApi("v3", options => options.AddHexiModel().OpenApiVersion = Microsoft.OpenApi.OpenApiSpecVersion.OpenApi3_0);
        _application = builder.Build();
        _application.MapOpenApi();
        Map(_application);
        await _application.StartAsync();
        _http.BaseAddress = new Uri(_application.Urls.Single());
        _document = JsonNode.Parse(await _http.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)));
    }

    [Theory]
    [InlineData("/report")]
    [InlineData("/targets")]
    [InlineData("/valued")]
    [InlineData("/facts")]
    [InlineData("/gdp")]
    [InlineData("/indicators")]
    [InlineData("/terms")]
    [InlineData("/sections")]
    [InlineData("/quantity")]
    [InlineData("/count")]
    [InlineData("/range")]
    [InlineData("/period")]
    [InlineData("/coverage")]
    [InlineData("/assessment")]
    [InlineData("/scoreboard")]
    [InlineData("/actuals")]
    [InlineData("/own")]
    [InlineData("/bare")]
    public async Task What_is_sent_fits_its_schema(string path)
    {
        JsonNode sent = JsonNode.Parse(await _http.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken))!;
        JsonNode schema = Document["paths"]![path]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;

        AssertFits(schema, sent);
        Assert.False(Fits(schema, JsonValue.Create(true)), "The schema takes anything.");
    }

    [Fact]
    public void No_schema_is_empty()
    {
        JsonObject schemas = Document["components"]!["schemas"]!.AsObject();

        Assert.All(schemas, static schema => Assert.NotEmpty(schema.Value!.AsObject()));
        Assert.All(Properties(schemas), static property => Assert.True(property.Value!.AsObject().Any(static keyword => keyword.Key != "description"), property.Key));
        Assert.Superset(
            new HashSet<string>(["HexiModel.Fact", "HexiModel.Report", "HexiModel.Indicator", "HexiModel.Term", "HexiModel.Section", "HexiModel.Quantity", "HexiModel.QuantityOfCount", "HexiModel.Period", "HexiModel.Assessment", "HexiModel.Scoreboard", "Hexi2022Actuals"]),
            schemas.Select(static schema => schema.Key).ToHashSet());
    }

    [Fact]
    public void The_application_s_own_types_keep_their_names_and_fields()
    {
        JsonObject schemas = Document["components"]!["schemas"]!.AsObject();

        Assert.Equal(["name"], schemas["Item"]!["properties"]!.AsObject().Select(static property => property.Key));
        Assert.Equal(["id", "text", "annotated", "official"], schemas["HexiModel.Item"]!["properties"]!.AsObject().Select(static property => property.Key));
    }

    [Fact]
    public void The_scale_is_said_to_be_applied_wherever_there_is_one()
    {
        JsonObject[] scaled = [.. Properties(Document["components"]!["schemas"]!.AsObject()).Where(static property => property.Key is "amount").Select(static property => property.Value!.AsObject())];

        Assert.NotEmpty(scaled);
        Assert.All(scaled, static amount => Assert.Contains("It is not multiplied by “scale” again.", (string?)amount["description"], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"newEmployment":"1.5万人","gdpGrowth":"6.2%","waterDiversionHeadquarters":true}""", true)]
    [InlineData("""{"newEmployment":15000,"gdpGrowth":null}""", true)]
    [InlineData("""{"newEmployment":{"amount":"15000","unit":"人","scale":"万","dimension":"count"}}""", true)]
    [InlineData("""{"gdpGrowth":6}""", false)]
    [InlineData("""{"newEmployment":true}""", false)]
    [InlineData("""{"newEmployment":{"amount":"15000","unit":"人","scale":"万","dimension":"money"}}""", false)]
    [InlineData("""{"waterDiversionHeadquarters":"是"}""", false)]
    public async Task The_schema_of_a_body_takes_what_the_application_takes(string body, bool isTaken)
    {
        using StringContent content = new(body, Encoding.UTF8, "application/json");
        using HttpResponseMessage answer = await _http.PostAsync(new Uri("/assess", UriKind.Relative), content, TestContext.Current.CancellationToken);
        JsonNode schema = Document["paths"]!["/assess"]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!;

        Assert.Equal(isTaken ? HttpStatusCode.OK : HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(isTaken, Fits(schema, JsonNode.Parse(body)!));
    }

    [Fact]
    public async Task An_older_document_has_them_too()
    {
        JsonNode older = JsonNode.Parse(await _http.GetStringAsync(new Uri("/openapi/v3.json", UriKind.Relative), TestContext.Current.CancellationToken))!;

        Assert.StartsWith("3.0", (string?)older["openapi"], StringComparison.Ordinal);
        Assert.Equal(Document["components"]!["schemas"]!.AsObject().Select(static schema => schema.Key), older["components"]!["schemas"]!.AsObject().Select(static schema => schema.Key));
        Assert.True((bool)older["components"]!["schemas"]!["HexiModel.Fact"]!["properties"]!["amount"]!["nullable"]!);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        if (_application is not null)
        {
            await _application.DisposeAsync();
        }
    }

    private static void Map(IEndpointRouteBuilder application)
    {
        application.MapGet("/report", () => Hexi2022.Report);
        application.MapGet("/targets", () => Hexi2022.Targets);
        application.MapGet("/valued", () => Hexi2022.Targets.Where(target => target.HasValue));
        application.MapGet("/facts", () => Hexi2022.Report.Facts.ToList());
        application.MapGet("/gdp", () => Hexi2022.Targets.GdpGrowth);
        application.MapGet("/indicators", () => Hexi2022.Report.Indicators);
        application.MapGet("/terms", () => Hexi2022.Report.Terms);
        application.MapGet("/sections", () => Hexi2022.Report.Sections);
        application.MapGet("/quantity", () => Hexi2022.Targets.NewEmployment.Quantity!.Value);
        application.MapGet("/count", () => Hexi2022.Targets.NewEmployment.Value);
        application.MapGet("/range", () => new QuantityRange(Quantity.Parse("5%", null), Quantity.Parse("6%", null)));
        application.MapGet("/period", () => Hexi2022.Targets.NewEmployment.Period);
        application.MapGet("/coverage", () => Hexi2022.Report.Coverage);
        application.MapGet("/assessment", () => Hexi2022.Targets.NewEmployment.Assess(Actuals.NewEmployment!.Value, September));
        application.MapGet("/scoreboard", () => Hexi2022.Assess(Actuals, September));
        application.MapGet("/actuals", () => Actuals);
        application.MapGet("/own", () => new Own(Hexi2022.Targets[0], new(1.5m, Units.Percent), Quantity.Parse("3家", null), Period.Year(2022), Period.Year(2021), Bound.AtLeast, Measure.Growth, AssessmentLight.Red, new("own")));
        application.MapGet("/bare", () => new Own(Hexi2022.Targets[1], default, null, default, null, Bound.None, null, AssessmentLight.None, new("own")));
        application.MapPost("/assess", (Hexi2022.Actuals actuals) => Hexi2022.Assess(actuals, September));
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Properties(JsonNode? node) => node switch
    {
        JsonObject known => known.SelectMany(static keyword => keyword.Key == "properties" && keyword.Value is JsonObject properties
            ? properties.Concat(properties.SelectMany(static property => Properties(property.Value)))
            : Properties(keyword.Value)),
        JsonArray list => list.SelectMany(Properties),
        _ => [],
    };

    private static void AssertFits(JsonSchema schema, JsonNode sent)
    {
        EvaluationResults results = schema.Evaluate(sent, new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        Assert.True(results.IsValid, string.Join('\n', results.Details.Where(detail => detail.HasErrors).Select(detail => detail.InstanceLocation + " " + string.Join("; ", detail.Errors!.Values))));
    }

    private void AssertFits(JsonNode schema, JsonNode sent) => AssertFits(SchemaOf(schema), sent);

    private bool Fits(JsonNode schema, JsonNode? sent) => SchemaOf(schema).Evaluate(sent).IsValid;

    /// <summary>A schema of the document with the components as its definitions.</summary>
    private JsonSchema SchemaOf(JsonNode schema)
    {
        JsonObject whole = schema.DeepClone().AsObject();
        whole["$defs"] = Document["components"]!["schemas"]!.DeepClone();
        return JsonSchema.FromText(whole.ToJsonString().Replace(Components, "#/$defs/", StringComparison.Ordinal));
    }

    private sealed record Item(string Name);

    private sealed record Own(
        Target Target, Quantity<Ratio> Gap, Quantity? Other, Period Period, Period? Before, Bound Bound, Measure? Measure, AssessmentLight Light, Item Item);
}
