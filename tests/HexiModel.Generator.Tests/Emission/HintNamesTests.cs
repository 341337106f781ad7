using HexiModel.Generator.Emission;
using HexiModel.Generator.Inputs;

namespace HexiModel.Generator.Tests.Emission;

public class HintNamesTests
{
    [Theory]
    [InlineData("seeds/hexi-2022.report.md", "hexi-2022.report.be5f8a92")]
    [InlineData("河西.report.md", "report.")]
    [InlineData("", "report.811c9dc5")]
    [InlineData("..", "report.")]
    public void A_hint_name_is_a_slug_and_a_hash(string name, string start) => Assert.StartsWith(start, HintNames.Of(name), StringComparison.Ordinal);

    [Fact]
    public void Files_that_give_one_slug_are_told_apart()
        => Assert.NotEqual(HintNames.Of("a/河西.report.md"), HintNames.Of("b/河西.report.md"));

    [Fact]
    public void A_long_name_is_cut()
        => Assert.True(HintNames.Table(HintNames.Of(new string('x', 500) + ".report.md")).Length < 60);

    [Theory]
    [InlineData("/p/a/x.md", "/p/a/", "x.md")]
    [InlineData("/p/seeds/x.md", "/p/src/a", "../../seeds/x.md")]
    [InlineData("C:\\p\\a\\b\\x.md", "C:\\p\\a\\", "b/x.md")]
    [InlineData("D:\\x\\y.md", "C:\\p\\", "x/y.md")]
    [InlineData("/p/a/x.md", "", "x.md")]
    public void A_path_is_told_from_the_project_s_folder(string file, string folder, string expected)
        => Assert.Equal(expected, RelativePath.Of(file, folder));
}
