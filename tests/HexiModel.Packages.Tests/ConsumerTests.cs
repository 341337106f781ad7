using System.Text.Json.Nodes;
using HexiModel.Packages.Tests.Support;

namespace HexiModel.Packages.Tests;

/// <summary>The ready-made model in programs of every kind.</summary>
public class ConsumerTests(Consumers consumers, InstalledTool tool) : IClassFixture<Consumers>, IClassFixture<InstalledTool>
{
    [Fact]
    public async Task The_README_s_program_prints_what_the_README_says()
        => Assert.Equal(ReadmeProgram.Output, await consumers.Run("Console"));

    [Fact]
    public async Task A_consumer_gets_two_assemblies_and_runs_no_generator()
    {
        Assert.Equal(
            ["Console.dll", "HexiModel.Hexi.dll", "HexiModel.dll"],
            consumers.FilesOf("Console").Where(name => name.EndsWith(".dll", StringComparison.Ordinal)));
        string analyzers = await consumers.AnalyzersOf("Console");
        Assert.Contains("Microsoft.CodeAnalysis", analyzers, StringComparison.Ordinal);
        Assert.DoesNotContain("HexiModel", analyzers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_web_application_answers_with_a_target_a_list_and_a_report_of_the_shape_that_the_command_exports()
    {
        string folder = consumers.CreateOutput();
        Assert.Equal(["True", "True", "True"], await consumers.Run("Web", folder));
        JsonNode exported = JsonNode.Parse(await tool.Run("export", Path.Combine(HexiModel.Tests.Repository.Root, "seeds"), "--format", "json"))!["reports"]![0]!;

        AssertSame(exported, Read("report"));
        AssertSame(exported["targets"]!, Read("targets"));
        AssertSame(exported["targets"]!.AsArray().Single(target => (string?)target!["id"] == "gdp-growth")!, Read("target"));
        JsonNode Read(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(folder, name + ".json")))!;
    }

    [Fact]
    public async Task A_library_for_old_frameworks_works_in_a_new_program()
        => Assert.Equal(["True", "b.txt(1,2)", "False"], await consumers.Run("LibraryUser"));

    [Fact]
    public async Task An_FSharp_program_uses_it()
        => Assert.Equal(["地区生产总值增长6% 6% 2022", "true", "none"], await consumers.Run("FSharp"));

    [Fact]
    public async Task Bindings_by_name_find_one_member_each()
        => Assert.Equal(
            [
                "GdpGrowth.Value.Amount 6 6",
                "GdpGrowth.Quantity.Unit.Symbol % %",
                "GdpGrowth.Indicator.Name 地区生产总值 地区生产总值",
                "GdpGrowth.Section.Title 2022年重点工作 2022年重点工作",
            ],
            (await consumers.Run("Binding"))[..4]);

    [Fact]
    public async Task No_member_hides_another()
        => Assert.Equal(5, (await consumers.Run("Binding")).Length);

    [Fact]
    public async Task CSharp_7_is_enough()
        => Assert.Equal(["地区生产总值增长6% 6% 109", "True", "配餐 医疗 家政"], await consumers.Run("CSharp7"));

    /// <summary>
    /// The same but for the names of files, which a fact that stands alone has itself and which are where they are, and its place among
    /// the others, which it then has not.
    /// </summary>
    private static void AssertSame(JsonNode exported, JsonNode answered)
    {
        Assert.Equal(WithoutPlaces(exported).ToJsonString(), WithoutPlaces(answered).ToJsonString());
        static JsonNode WithoutPlaces(JsonNode node)
        {
            JsonNode copy = node.DeepClone();
            foreach (JsonObject place in Objects(copy))
            {
                place.Remove("file");
                place.Remove("order");
            }

            return copy;
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject named => named.SelectMany(member => Objects(member.Value)).Append(named).ToArray(),
        JsonArray list => list.SelectMany(Objects).ToArray(),
        _ => [],
    };
}
