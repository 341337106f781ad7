using HexiModel.Tests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HexiModel.Json.Tests;

/// <summary>Endpoints of an ASP.NET minimal API, over HTTP.</summary>
public sealed class EndpointTests : IAsyncLifetime
{
    private readonly Report _report = SampleReport.Create();
    private readonly HttpClient _http = new();
    private WebApplication? _application;

    public async ValueTask InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.AddHexiModel());
        _application = builder.Build();
        _application.MapGet("/targets", () => _report.Targets);
        _application.MapGet("/targets/{id}", (string id) => _report.Targets.Find(id));
        _application.MapGet("/valued", () => _report.Targets.Where(target => target.HasValue));
        _application.MapGet("/report", () => _report);
        _application.MapGet("/gap", () => new { Target = _report.Targets[0], Missing = new Quantity<Ratio>(1.5m, Units.Percent) });
        _application.MapPost("/report", (Report report) => report.Targets.Count);
        await _application.StartAsync();
        _http.BaseAddress = new Uri(_application.Urls.Single());
    }

    [Fact]
    public async Task A_target_is_returned_as_in_an_export()
        => Assert.Equal(ReportJson.Serialize(_report.Targets.Find("gdp-growth")!), await Get("/targets/gdp-growth"));

    [Fact]
    public async Task Lists_and_queries_of_targets_are_returned_as_arrays()
    {
        Assert.Equal(ReportJson.Serialize(_report.Targets), await Get("/targets"));
        Assert.Equal(ReportJson.Serialize(_report.Targets.Where(target => target.HasValue)), await Get("/valued"));
    }

    [Fact]
    public async Task A_whole_report_is_returned_and_reads_back_equal()
        => StructuralEquality.AssertEqual(SampleReport.Data, ReportJson.ReadReport(await Get("/report")).Content.Header);

    [Fact]
    public async Task The_application_s_own_types_hold_the_model_s()
        => Assert.EndsWith(
            """
            "missing":{"amount":"1.5","unit":"%","scale":null,"dimension":"ratio"}}
            """,
            await Get("/gap"), StringComparison.Ordinal);

    [Fact]
    public async Task A_report_is_accepted_and_a_broken_one_is_a_bad_request()
    {
        using StringContent report = new(ReportJson.Serialize(_report), new System.Net.Http.Headers.MediaTypeHeaderValue("application/json"));
        using StringContent broken = new("""{"title":"no id"}""", new System.Net.Http.Headers.MediaTypeHeaderValue("application/json"));

        using HttpResponseMessage accepted = await _http.PostAsync("/report", report, TestContext.Current.CancellationToken);
        using HttpResponseMessage refused = await _http.PostAsync("/report", broken, TestContext.Current.CancellationToken);

        Assert.Equal("5", await accepted.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, refused.StatusCode);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        if (_application is not null)
        {
            await _application.DisposeAsync();
        }
    }

    /// <summary>The body, with the characters that only the web's encoder escapes as they are.</summary>
    private async Task<string> Get(string path)
        => (await _http.GetStringAsync(path, TestContext.Current.CancellationToken)).Replace("\\u002B", "+", StringComparison.Ordinal);
}
