using CsCheck;
using HexiModel.Language.Drafting;
using HexiModel.Language.Syntax;
using HexiModel.Language.Tests.Binding;
using HexiModel.Language.Text;
using HexiModel.Tests;

namespace HexiModel.Language.Tests.Drafting;

/// <summary>Any text at all gives a draft without an error that strips to it.</summary>
public class SoundDraftTests
{
    private static readonly string[] Pieces =
    [
        "政府工作报告", "各位代表：", "一、2024年工作回顾", "二、2025年工作安排", "名词解释", "（一）稳增长。", "附件", "新增企业28家", "、校园3所", "，增长6.5%", "(年度目标6%以上)", "分别完成3亿元、4亿元",
        "总投资5亿元的", "建成投用", "完成改造任务", "实施“便民工程”", "1.“两轴”：即甲和乙。", "“", "”", "[", "]", "{.x}", "{", "}", "\\", "#", "*", "_", "`", "<b>", "。", "；", "，", "、", "：", "\n", "\n\n", "\r\n", " ", "　",
        "\t", "\0", "\uFFFD", "\uD83D", "\u200B", "99999999999999999999999999999999家", "三个", "全覆盖", "与经济增长同步", "主要预期目标是：", "12", "%", "—", "A", "---\n", "- ", "1. ", "同比", "家以上",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).List[1, 40].Select(string.Concat);

    [Fact]
    public void Any_text_gives_a_sound_draft() => Texts.Sample(Drafted.AssertSound, iter: 2_000);

    [Theory]
    [InlineData("")]
    [InlineData("。")]
    [InlineData("一")]
    [InlineData("\n\n\n")]
    [InlineData("一、二、三、四、五、六")]
    [InlineData("名词解释\n1.甲：乙")]
    public void A_text_of_next_to_nothing_does_too(string text) => Drafted.AssertSound(text);

    [Theory]
    [InlineData("新增甲类企业28家，")]
    [InlineData("新增甲类企业28家、乙类企业3家，增长5%，其中丙类12家，")]
    [InlineData("到2027年，甲产业产值达到3亿元，乙产业产值达到5亿元，分别增长5%、6%，")]
    public void One_long_line_takes_work_in_proportion_to_its_length(string clause)
    {
        long Bytes(int clauses)
        {
            string text = "政府工作报告\n各位代表：\n一、2024年工作回顾\n" + string.Concat(Enumerable.Repeat(clause, clauses)) + "\n";
            return Allocation.Of(() => Drafted.Text(text));
        }

        Assert.InRange(Bytes(300) / (double)Bytes(150), 1.0, 2.6);
    }

    [Fact]
    public void The_first_report_is_drafted_as_it_was_annotated_by_hand_for_the_most_part()
    {
        SourceFile official = Seeds.File(Seeds.Official);
        ReportDraft draft = Drafter.Draft(new SourceFile(Seeds.Official, official.Text), null, TestContext.Current.CancellationToken);

        HashSet<string> hand = Marks(Seeds.File(Seeds.Report));
        HashSet<string> machine = Marks(draft.Report);
        Assert.InRange(hand.Count(machine.Contains) / (double)hand.Count, 0.75, 1.0);
    }

    [Fact]
    public void Accepted_drafts_are_plain_marks()
    {
        ReportDraft draft = Drafted.Text("政府工作报告\n各位代表：\n一、2024年工作回顾\n聚焦三个关键词。\n");
        SyntaxTree tree = Parse(draft.Report);

        SourceFile accepted = DraftAcceptance.Accept(tree);

        Assert.Equal((1, draft.DraftCount), (DraftAcceptance.Count(tree), 1));
        Assert.Contains("聚焦[三个]{.skip why=\"归纳用语,不是数量\"}关键词", accepted.Text, StringComparison.Ordinal);
        Assert.Equal(0, DraftAcceptance.Count(Parse(accepted)));
    }

    private static SyntaxTree Parse(SourceFile file) => SyntaxTree.Parse(file, TestContext.Current.CancellationToken);

    private static HashSet<string> Marks(SourceFile file)
        => [.. Parse(file).Blocks.SelectMany((block, i) => block.Descendants().Select(span => $"{block.Text.Text.GetHashCode(StringComparison.Ordinal)} {span.Official}"))];
}
