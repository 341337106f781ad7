using CsCheck;
using HexiModel.Tool.Output;
using HexiModel.Tool.Output.Diffs;

namespace HexiModel.Tool.Tests.Output;

public class UnifiedDiffTests
{
    private static readonly Gen<string> Texts = Gen.String[Gen.Char["ab\n"], 0, 24];

    [Fact]
    public void Equal_texts_have_no_difference() => Assert.Equal("", Diff("a\nb\n", "a\nb\n"));

    [Fact]
    public void Changes_stand_among_three_lines_of_what_is_around_them()
        => Assert.Equal(
            "--- a/x\n+++ b/x\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n",
            Diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"));

    [Fact]
    public void Changes_far_apart_are_hunks_of_their_own()
    {
        string[] lines = [.. Enumerable.Range(1, 20).Select(number => number + "\n")];

        string diff = Diff(string.Concat(lines), string.Concat(lines[1..^1]));

        Assert.Equal(["@@ -1,4 +1,3 @@", "@@ -17,4 +16,3 @@"], diff.Split('\n').Where(line => line.StartsWith("@@", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_last_line_without_an_end_is_said()
        => Assert.Equal("--- a/x\n+++ b/x\n@@ -1,1 +1,1 @@\n-a\n+a\n\\ No newline at end of file\n", Diff("a\n", "a"));

    [Fact]
    public void A_new_text_has_no_line_before_it() => Assert.Contains("@@ -0,0 +1,1 @@\n+a\n", Diff("", "a\n"), StringComparison.Ordinal);

    [Fact]
    public void Both_texts_can_be_read_from_what_is_matched() => Gen.Select(Texts, Texts).Sample((before, after) =>
    {
        (string[] left, string[] right) = (before.Split('\n'), after.Split('\n'));
        List<(int Before, int After)> pairs = LineMatcher.Match(left, right);
        Assert.All(pairs, pair => Assert.Equal(left[pair.Before], right[pair.After]));
        Assert.All(pairs.Zip(pairs.Skip(1)), next => Assert.True(next.First.Before < next.Second.Before && next.First.After < next.Second.After));
    });

    private static string Diff(string before, string after)
    {
        using StringWriter writer = new();
        new UnifiedDiff(new Palette(colour: false), isForTerminal: false).Write("x", before, after, writer);
        return writer.ToString();
    }
}
