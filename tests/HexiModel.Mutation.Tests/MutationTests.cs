using HexiModel.Mutation.Tests.Mutations;
using HexiModel.Mutation.Tests.Results;
using HexiModel.Mutation.Tests.Seeds;
using HexiModel.Tests;

namespace HexiModel.Mutation.Tests;

/// <summary>Every way to damage the seeds is answered at its place, once, and what stands elsewhere stands.</summary>
public class MutationTests
{
    /// <summary>Set to rewrite the page instead of comparing it.</summary>
    private const string UpdateVariable = "HEXI_UPDATE_DOCS";

    public static TheoryData<string> Names => [.. AllMutations.List.Select(mutation => mutation.Name)];

    [Fact]
    public void Nothing_is_wrong_with_the_seeds() => Assert.Empty(SeedProject.Clean.Check().Diagnostics);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_damage_is_said_at_its_place_and_costs_nothing_elsewhere(string name)
    {
        MutationResult result = MutationRun.Results[name];
        string[] wrong = [.. result.Outcomes.Where(outcome => !outcome.IsRight).Select(outcome => outcome.ToString())];

        Assert.NotEmpty(result.Outcomes);
        Assert.True(wrong.Length == 0, $"{wrong.Length} of {result.Outcomes.Length} places are answered badly:\n" + string.Join("\n", wrong.Take(5)));
    }

    [Fact]
    public void The_table_of_the_documentation_is_current()
    {
        Assert.SkipUnless(MutationRun.IsUsual, "The table is that of the usual places.");
        string page = MutationTable.Write(AllMutations.List.Select(mutation => MutationRun.Results[mutation.Name]));
        string path = Path.Combine(Repository.Root, "docs", "mutations.md");
        TestContext.Current.AddAttachment("mutations.md", page);
        if (Environment.GetEnvironmentVariable(UpdateVariable) is "1")
        {
            File.WriteAllText(path, page);
        }

        Assert.Equal(page, File.ReadAllText(path));
    }
}
