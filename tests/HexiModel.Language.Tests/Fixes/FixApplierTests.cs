using HexiModel.Language.Diagnostics;
using HexiModel.Language.Fixes;
using HexiModel.Language.Syntax;
using HexiModel.Language.Tests.Binding;
using HexiModel.Language.Tests.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Fixes;

public class FixApplierTests
{
    [Fact]
    public void Edits_are_applied_in_the_order_of_their_places()
        => Assert.Equal("一[二]三五", FixApplier.Apply("一二三四五", [Replace(3, 1, ""), Replace(2, 0, "]"), Replace(1, 0, "[")]));

    [Fact]
    public void Edits_that_overlap_or_lie_outside_are_refused()
    {
        Assert.Throws<ArgumentException>(() => FixApplier.Apply("一二三", [Replace(0, 2, ""), Replace(1, 1, "")]));
        Assert.Throws<ArgumentException>(() => FixApplier.Apply("一二三", [Replace(3, 1, "")]));
    }

    [Fact]
    public void Of_fixes_that_touch_each_other_the_first_is_applied()
    {
        SyntaxTree tree = Trees.Parse(Annotated.Plan("[增长6%]{#gdp amount=\"6\" op=\"exactly\"}"));
        int first = tree.File.Text.IndexOf(" amount", StringComparison.Ordinal);

        (SourceFile file, IReadOnlyCollection<Fix> applied) = FixApplier.Apply(tree, [Fix(tree, Replace(first, 11, "")), Fix(tree, Replace(first + 11, 13, ""))]);

        Assert.EndsWith("[增长6%]{#gdp op=\"exactly\"}", file.Text, StringComparison.Ordinal);
        Assert.Single(applied);
    }

    [Fact]
    public void A_fix_that_would_change_the_official_text_is_left_out_and_the_others_are_applied()
    {
        SyntaxTree tree = Trees.Parse(Annotated.Plan("[增长6%]{#gdp}\n"));
        int words = tree.File.Text.IndexOf("增长6%", StringComparison.Ordinal);
        Fix wrong = Fix(tree, Replace(words, 2, "下降"));
        Fix right = Fix(tree, Replace(words + 10, 0, "-growth"));

        (SourceFile file, IReadOnlyCollection<Fix> applied) = FixApplier.Apply(tree, [wrong, right]);

        Assert.EndsWith("[增长6%]{#gdp-growth}\n", file.Text, StringComparison.Ordinal);
        Assert.Equal([right], applied);
    }

    private static TextEdit Replace(int start, int length, string text) => new(new TextSpan(start, length), text);

    private static Fix Fix(SyntaxTree tree, TextEdit edit) => new(Diagnostic.At(Rules.UnknownClass, tree.File, edit.Span, "x", "y"), null, [edit]);
}
