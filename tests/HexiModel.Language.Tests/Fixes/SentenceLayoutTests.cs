using CsCheck;
using HexiModel.Language.Fixes;
using HexiModel.Language.Syntax;
using HexiModel.Language.Tests.Binding;
using HexiModel.Language.Tests.Syntax;
using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Fixes;

public class SentenceLayoutTests
{
    [Theory]
    [InlineData("一。二!三?四", "一。\n二!\n三?\n四")]
    [InlineData("一。\n二", "一。\n二")]
    [InlineData("一,\n二。三", "一,二。\n三")]
    [InlineData("他说“一。”二", "他说“一。”\n二")]
    [InlineData("(一。)二！？三", "(一。)\n二！？\n三")]
    [InlineData("[一。]{.topic}二", "[一。]{.topic}\n二")]
    [InlineData("一。[[二]{.name}三。四]{.part}五", "一。\n[[二]{.name}三。\n四]{.part}五")]
    [InlineData("一。\n[二。\n]{.skip}三", "一。\n[二。]{.skip}\n三")]
    [InlineData("一。\\)二", "一。\\)\n二")]
    [InlineData("一。\\[二", "一。\n\\[二")]
    [InlineData("一。# 二", "一。# 二")]
    [InlineData("一。 二", "一。 \n二")]
    [InlineData("一。  ", "一。  ")]
    [InlineData("3.5%和1.2万", "3.5%和1.2万")]
    [InlineData("一。二\n\n三。四", "一。\n二\n\n三。\n四")]
    public void Sentences_stand_one_a_line(string before, string after) => Assert.Equal(Annotated.Plan(after).Text, LayOut(Annotated.Plan(before)).Text);

    [Fact]
    public void Headings_and_front_matter_stay_as_they_are()
    {
        SourceFile file = new("a.report.md", "---\nreport: a\ntitle: 一。二\n---\n\n# 一。二 {#a}\n\n三");

        Assert.Equal(file.Text, LayOut(file).Text);
    }

    [Fact]
    public void Line_ends_are_those_of_the_file()
        => Assert.Equal("---\r\nreport: a\r\n---\r\n\r\n一。\r\n二", LayOut(new SourceFile("a.report.md", "---\r\nreport: a\r\n---\r\n\r\n一。二")).Text);

    [Fact]
    public void The_official_text_of_any_document_stays_and_a_second_time_changes_nothing()
        => DocumentGen.Documents.Sample(document => Holds(Trees.Parse(Annotated.Plan(document.Body))), iter: 2_000);

    [Fact]
    public void Marks_at_random_among_sentences_keep_their_words()
        => Gen.String[Gen.Char["一。！”)#-[]{}.a \\\n\r"], 0, 60].Sample(text => Holds(Trees.Parse(Annotated.Plan(text))), iter: 20_000);

    private static void Holds(SyntaxTree tree)
    {
        SourceFile once = LayOut(tree.File);
        SyntaxTree after = Trees.Parse(once);
        Assert.Equal(Stripper.Strip(tree), Stripper.Strip(after));
        Assert.Equal(once.Text, LayOut(once).Text);
    }

    private static SourceFile LayOut(SourceFile file) => SentenceLayout.Apply(Trees.Parse(file));
}
