using HexiModel.Hexi;
using HexiModel.Json;
using HexiModel.Tests;

namespace HexiModel.Docs.Tests;

/// <summary>The official text that a compiled report carries.</summary>
public class OfficialTextTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Repository.Root, "seeds", "hexi-2022.txt"));

    [Fact]
    public void The_text_is_the_official_one()
        => Assert.Equal(Lines.Where(line => line.Length > 0), Hexi2022.Report.OfficialText!.Split('\n').Where(line => line.Length > 0));

    [Fact]
    public void Each_fact_stands_in_its_sentence()
        => Assert.All(Hexi2022.Report.Facts, fact =>
        {
            Assert.Contains(fact.Text, Lines[fact.Source.Official.Line - 1], StringComparison.Ordinal);
            Assert.Contains(fact.Text, fact.Sentence!, StringComparison.Ordinal);
            Assert.Contains(fact.Sentence!, Lines[fact.Source.Official.Line - 1], StringComparison.Ordinal);
        });

    [Fact]
    public void A_sentence_ends_with_its_full_stop()
        => Assert.Equal(
            "全区经济社会发展的主要预期目标是:地区生产总值增长6%,一般公共预算收入增长6%,全社会固定资产投资增长5%,居民人均可支配收入与经济增长同步,其他主要指标保持在合理区间平稳运行。",
            Hexi2022.Targets.GdpGrowth.Sentence);

    [Fact]
    public void A_report_from_json_carries_no_text()
    {
        Report read = ReportJson.ReadReport(ReportJson.Serialize(Hexi2022.Report));

        Assert.Null(read.OfficialText);
        Assert.All(read.Facts, fact => Assert.Null(fact.Sentence));
    }
}
