using HexiModel.Tests;

namespace HexiModel.Docs.Tests;

/// <summary>The programs on the pages for developers are run as they are written.</summary>
[Collection("The one console there is")]
public class PageTests
{
    private static readonly string[] Pages = ["docs/model.md", "docs/assessment.md", "docs/json.md", "docs/generated-code.md", "src/HexiModel.Hexi/README.md", "src/HexiModel.Json/README.md"];

    private static readonly CodeBlock[] Blocks =
        [.. Pages.SelectMany(page => CodeBlock.Read(page, File.ReadAllText(Path.Combine(Repository.Root, page))))];

    public static TheoryData<CodeBlock> CSharp => [.. Blocks.Where(block => block.Language == "csharp")];

    [Theory]
    [MemberData(nameof(CSharp))]
    public void A_program_prints_what_the_page_says(CodeBlock block)
    {
        CodeBlock output = Blocks[Array.IndexOf(Blocks, block) + 1];

        Assert.Equal("text", output.Language);
        Assert.Equal(output.Text, CSharpProgram.Run(block.Text));
    }
}
