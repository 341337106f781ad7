namespace HexiModel.Docs.Tests;

/// <summary>A fenced block of a documentation page.</summary>
/// <param name="Page">The page, relative to the repository.</param>
/// <param name="Line">The 1-based line of its opening fence.</param>
/// <param name="Language">The word behind the fence.</param>
/// <param name="Text">What stands between the fences.</param>
public sealed record CodeBlock(string Page, int Line, string Language, string Text)
{
    private const string Fence = "```";

    /// <summary>The blocks of a page, in order.</summary>
    public static IReadOnlyList<CodeBlock> Read(string page, string text)
    {
        List<CodeBlock> blocks = [];
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            int end = Array.FindIndex(lines, i + 1, line => line.StartsWith(Fence, StringComparison.Ordinal));
            Assert.True(end > i, $"{page}({i + 1}): the fence is not closed.");
            blocks.Add(new CodeBlock(page, i + 1, lines[i][Fence.Length..].Trim(), string.Join('\n', lines[(i + 1)..end])));
            i = end;
        }

        return blocks;
    }

    /// <summary>Shown by the runner as the name of the case.</summary>
    public override string ToString() => $"{Page}({Line}) {Language}";
}
