using HexiModel.Language.Diagnostics;

namespace HexiModel.Language.Tests.Diagnostics;

public class DocumentationAddressTests
{
    [Theory]
    [InlineData("https://github.com/owner/HexiModel.git", "0.1.0+abc123", "https://github.com/owner/HexiModel/blob/abc123/")]
    [InlineData("https://gitee.com/owner/HexiModel", "0.1.0+abc123", "https://gitee.com/owner/HexiModel/blob/abc123/")]
    [InlineData("http://git.example.org/河西/HexiModel/", "0.1.0-alpha.1", "http://git.example.org/%E6%B2%B3%E8%A5%BF/HexiModel/blob/HEAD/")]
    [InlineData("https://git.example.org/hexi/HexiModel", null, "https://git.example.org/hexi/HexiModel/blob/HEAD/")]
    [InlineData("git@github.com:owner/HexiModel.git", "0.1.0+abc123", null)]
    [InlineData("file:///home/someone/HexiModel", "0.1.0+abc123", null)]
    [InlineData("/home/someone/HexiModel", "0.1.0+abc123", null)]
    [InlineData("", "0.1.0+abc123", null)]
    [InlineData(null, null, null)]
    public void A_page_is_found_in_the_repository_that_was_built(string? repository, string? version, string? expected)
        => Assert.Equal(expected, DocumentationAddress.FolderOf(repository, version));

    [Fact]
    public void A_link_ends_with_the_path_of_the_page()
        => Assert.All(Rules.All, rule => Assert.EndsWith(rule.DocumentationPath, rule.DocumentationLink, StringComparison.Ordinal));
}
