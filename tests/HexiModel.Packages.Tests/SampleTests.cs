using System.Net;
using System.Text.Json.Nodes;
using HexiModel.Packages.Tests.Support;

namespace HexiModel.Packages.Tests;

/// <summary>The programs in <c>samples</c>, built and run against the packed files.</summary>
public class SampleTests(Samples samples) : IClassFixture<Samples>
{
    [Fact]
    public async Task The_scoreboard_prints_what_is_on_pace_and_why()
    {
        string output = (await samples.Run("Scoreboard", "2022-09-30")).Succeeded();

        Assert.Contains("  Green  ahead           新增就业1.9万人\n         Newly employed persons: 15,000 persons in January–September 2022, 78.9 % of the target (19,000 persons), 3.9 points ahead of pace (75.0 %)", output, StringComparison.Ordinal);
        Assert.EndsWith("4 green, 2 yellow, 0 red of 108", output.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_scoreboard_lists_all_values_that_do_not_fit()
    {
        string file = samples.Write("wrong.json", """{"newMarketEntities":"3座","financialInstitutions":"-1家"}""");

        string output = (await samples.Run("Scoreboard", "2022-09-30", file)).Failed();

        Assert.Contains("-1家 is not a possible value of financial-institutions.", output, StringComparison.Ordinal);
        Assert.Contains("new-market-entities is in “家” (count), and the value 3座 in “座” (count).", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Scoreboard")]
    [InlineData("DuckDb")]
    [InlineData("EntityFramework")]
    public async Task A_sample_is_short(string sample)
        => Assert.InRange((await File.ReadAllLinesAsync(Path.Combine(HexiModel.Tests.Repository.Root, "samples", sample, "Program.cs"), TestContext.Current.CancellationToken)).Length, 1, 60);

    [Fact]
    public async Task Duckdb_reads_the_rows()
        => Assert.Equal(
            ["commitment\t41", "observation\t154", "target\t67", "新增市场主体1万家以上\t10000\t家", "新增民营企业4500家以上\t4500\t家"],
            (await samples.Run("DuckDb")).Succeeded().Split('\n', StringSplitOptions.TrimEntries).Take(5));

    [Fact]
    public async Task Entity_framework_reads_the_rows()
        => Assert.Equal(
            ["commitment\t41", "observation\t154", "target\t67", "引进优质京冀企业100家以上\t100.0\t家", "引进金融机构20家以上\t20.0\t家"],
            (await samples.Run("EntityFramework", samples.Write("facts.db", ""))).Succeeded().Split('\n', StringSplitOptions.TrimEntries).Take(5));

    [Fact]
    public async Task The_view_model_raises_events_only_when_values_change()
        => Assert.Equal(
            [
                "Actual Assessment Status Light Progress Explanation | 12,000 persons Behind Yellow 63 %",
                "Actual Assessment Status Light Progress Explanation | 15,000 persons Ahead Green 79 %",
                "| 15,000 persons Ahead Green 79 %",
                "Newly employed persons: 15,000 persons in January–September 2022, 78.9 % of the target (19,000 persons), 3.9 points ahead of pace (75.0 %)",
            ],
            (await samples.Run("ViewModel")).Succeeded().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public async Task The_api_answers_with_targets_a_scoreboard_and_problem_details()
    {
        await using RunningSample api = await samples.Start("Api");
        CancellationToken cancellation = TestContext.Current.CancellationToken;

        Assert.Equal("地区生产总值增长6%", (string?)JsonNode.Parse(await api.Http.GetStringAsync("targets/gdp-growth", cancellation))!["text"]);
        Assert.Equal("The report has no target “lost”.", (string?)(await Problem(await api.Http.GetAsync("targets/lost", cancellation), HttpStatusCode.NotFound))["detail"]);

        using HttpResponseMessage board = await Post("2022-09-30", """{"newEmployment":"1.5万人"}""");
        JsonNode row = Assert.Single(JsonNode.Parse(await board.Content.ReadAsStringAsync(cancellation))!.AsArray())!;
        Assert.Equal(("ahead", "green"), ((string?)row["status"], (string?)row["light"]));
        Assert.Equal("1—9月新增就业1.5万人,完成78.9%,超序时进度(75.0%)3.9个百分点", (string?)row["explanation"]);

        Assert.Contains("“6%” is a quantity of dimension ratio, not count.", Errors(await Problem(await Post("2022-09-30", """{"newEmployment":"6%"}"""), HttpStatusCode.BadRequest)), StringComparison.Ordinal);
        Assert.Contains("the value 3座", Errors(await Problem(await Post("2022-09-30", """{"newMarketEntities":"3座"}"""), HttpStatusCode.UnprocessableEntity)), StringComparison.Ordinal);
        await Problem(await Post("soon", "{}"), HttpStatusCode.BadRequest);

        JsonNode schemas = JsonNode.Parse(await api.Http.GetStringAsync("openapi/v1.json", cancellation))!["components"]!["schemas"]!;
        Assert.Equal(row.AsObject().Select(property => property.Key), schemas["HexiModel.Assessment"]!["properties"]!.AsObject().Select(property => property.Key));
        Assert.NotNull(schemas["Hexi2022Actuals"]!["properties"]!["newEmployment"]);

        Task<HttpResponseMessage> Post(string day, string json) => api.Http.PostAsync("scoreboard?asOf=" + day, new StringContent(json, null, "application/json"), cancellation);
        static string Errors(JsonNode problem) => string.Join('\n', problem["errors"]!.AsArray().Select(error => (string?)error));
        async Task<JsonNode> Problem(HttpResponseMessage answer, HttpStatusCode status)
        {
            using (answer)
            {
                Assert.Equal((status, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
                return JsonNode.Parse(await answer.Content.ReadAsStringAsync(cancellation))!;
            }
        }
    }

    [Fact]
    public async Task The_dashboard_shows_sections_lights_progress_and_sentences()
    {
        await using RunningSample dashboard = await samples.Start("Dashboard");

        string page = WebUtility.HtmlDecode(await samples.Browse(dashboard));

        Assert.Contains("<h2>夯实民生保障基础。</h2>", page, StringComparison.Ordinal);
        Assert.Matches("""<tr id="new-employment" title="[^"]*新增就业1\.9万人""", page);
        Assert.Contains("引进金融机构20家以上", page, StringComparison.Ordinal);
        Assert.Matches("""<progress max="1" value="0\.78""", page);
        Assert.Contains("红灯 1", page, StringComparison.Ordinal);
    }
}
