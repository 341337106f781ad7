using System.Text;
using System.Text.Json;
using HexiModel.Hexi;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HexiModel.Json.Tests;

/// <summary>The generated class of measured values, filled by what applications fill classes with.</summary>
public class ActualsTests
{
    private static readonly DateTime September = new(2022, 9, 30);
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddHexiModel();

    [Fact]
    public void Configuration_binds_them()
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Actuals:NewEmployment"] = "1.5万人",
            ["Actuals:GdpGrowth"] = "6.2%",
            ["Actuals:FinancialInstitutions"] = "15",
            ["Actuals:WaterDiversionHeadquarters"] = "true",
        }).Build();
        Hexi2022.Actuals actuals = configuration.GetSection("Actuals").Get<Hexi2022.Actuals>()!;

        Check(actuals);
        Assert.True(actuals.WaterDiversionHeadquarters);
    }

    [Theory]
    [InlineData("""{"newEmployment":"1.5万人","gdpGrowth":"6.2%","financialInstitutions":15,"gdp-growth":1}""")]
    [InlineData("""{"newEmployment":{"amount":"15000","unit":"人","scale":"万","dimension":"count"},"gdpGrowth":"百分之六点二","financialInstitutions":"15家","incomeGrowth":null}""")]
    public void Json_binds_them_from_words_numbers_and_objects(string json) => Check(JsonSerializer.Deserialize<Hexi2022.Actuals>(json, Options)!);

    [Fact]
    public void They_are_written_and_read_back()
    {
        Hexi2022.Actuals actuals = new() { NewEmployment = new(15_000m, Units.Person, Scale.TenThousand), GdpGrowth = new(6.2m, Units.Percent), FinancialInstitutions = new(15m, Units.Firm) };

        Check(JsonSerializer.Deserialize<Hexi2022.Actuals>(JsonSerializer.Serialize(actuals, Options), Options)!);
    }

    [Theory]
    [InlineData("""{"newEmployment":"6%"}""", "“6%” is a quantity of dimension ratio, not count.")]
    [InlineData("""{"newEmployment":"20家以上"}""", "“20家以上” is not a quantity")]
    [InlineData("""{"gdpGrowth":6}""", "“6” is a quantity of dimension count, not ratio.")]
    [InlineData("""{"newEmployment":true}""", "expected here")]
    public void What_does_not_fit_is_said_with_its_path(string json, string message)
    {
        JsonException wrong = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Hexi2022.Actuals>(json, Options));

        Assert.Contains(message, wrong.Message, StringComparison.Ordinal);
        Assert.Contains("$." + json.Split('"')[1], wrong.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endpoint_binds_them_from_a_query_and_from_a_body()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.AddHexiModel());
        await using WebApplication app = builder.Build();
        app.MapGet("/jobs", (Quantity<Count> actual) => Hexi2022.Targets.NewEmployment.Assess(actual, September).Status.ToString());
        app.MapPost("/assess", (Hexi2022.Actuals actuals) => Hexi2022.Assess(actuals, September).CountOf(AssessmentStatus.Ahead));
        await app.StartAsync(TestContext.Current.CancellationToken);
        using HttpClient client = new() { BaseAddress = new Uri(app.Urls.Single()) };

        Assert.Equal("Ahead", await client.GetStringAsync(new Uri("/jobs?actual=1.5万人", UriKind.Relative), TestContext.Current.CancellationToken));
        using HttpResponseMessage answer = await client.PostAsync(
            new Uri("/assess", UriKind.Relative), new StringContent("""{"newEmployment":"1.5万人"}""", Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);
        Assert.Equal("1", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Each_target_and_commitment_of_the_seeds_has_a_property()
        => Assert.Equal(
            Hexi2022.Report.Facts.Count(fact => fact is Target or Commitment { Id: not null }),
            typeof(Hexi2022.Actuals).GetProperties().Length);

    private static void Check(Hexi2022.Actuals actuals)
    {
        Assert.Equal((15_000m, 6.2m, 15m), (actuals.NewEmployment?.Amount, actuals.GdpGrowth?.Amount, actuals.FinancialInstitutions?.Amount));
        Assert.Null(actuals.BusinessEnvironment);
        Scoreboard board = Hexi2022.Assess(actuals, September);
        Assert.Equal((AssessmentStatus.Ahead, AssessmentStatus.OnPace), (board[Hexi2022.Targets.NewEmployment].Status, board[Hexi2022.Targets.FinancialInstitutions].Status));
        Assert.Equal(Hexi2022.Report.Facts.Count(fact => fact is not Observation), board.Count);
    }
}
