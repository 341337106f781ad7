using System.Collections.Immutable;
using HexiModel.Language.Diagnostics;

namespace HexiModel.Language.Tests.Binding;

/// <summary>Keys, rows and dates that would give a wrong value without a word.</summary>
public class ValueMistakesTests
{
    private const string Rows = "place,综合排名,,位,rank,up,\nfirms,企业,,家,stock,up,\n";

    [Theory]
    [InlineData("[新增企业6家]{#f change=\"points\"}", "change", "6家")]
    [InlineData("[新增企业6家]{#f change=\"relative\"}", "change", "6家")]
    [InlineData("[2021年新增企业6家]{#f period=\"2020\"}", "period", "2021年")]
    [InlineData("[建设七大工程]{#f amount=\"8\" unit=\"个\"}", "amount", "7")]
    public void A_key_that_contradicts_the_words_is_reported(string text, string key, string words)
    {
        Diagnostic found = Assert.Single(Bind(text), diagnostic => diagnostic.Rule == Rules.AssertionContradicts);

        Assert.Equal((key, words), (found.Arguments[0], found.Arguments[2]));
    }

    [Theory]
    [InlineData("[覆盖率提高3%]{#f change=\"points\"}")]
    [InlineData("[2021年新增企业6家]{#f period=\"2021-01..2021-06\"}")]
    [InlineData("[2018年以来新增企业6家]{#f period=\"2018..2022\"}")]
    [InlineData("[建设七大工程]{#f amount=\"7\" unit=\"个\"}")]
    public void A_key_that_says_more_than_the_words_is_right(string text)
        => Assert.DoesNotContain(Bind(text), diagnostic => diagnostic.Rule == Rules.AssertionContradicts);

    [Fact]
    public void A_baseline_without_its_unit_only_repeats()
    {
        Assert.Contains("HEXI3005", Annotated.Broken(Annotated.Plan("[能耗较2016年下降44%]{#f base=\"2016\"}")));
        Assert.DoesNotContain("HEXI3004", Annotated.Broken(Annotated.Plan("[能耗较2016年下降44%]{#f base=\"2016\"}")));
    }

    [Fact]
    public void A_count_is_no_rank_because_its_row_says_so()
        => Assert.Equal(["HEXI4005"], Bind("[综合排名38家]{#f indicator=\"place\"}").Select(diagnostic => diagnostic.Rule.Id));

    [Theory]
    [InlineData("[新增企业1万家]{#all}，其中[占60%的民企]{#b part-of=\"all\"}")]
    [InlineData("[新增企业1万家]{#all}，其中[民企增长6%]{#b part-of=\"all\"}")]
    public void A_share_or_growth_of_a_part_is_another_thing(string text) => Assert.DoesNotContain(Bind(text), diagnostic => diagnostic.Rule == Rules.PartOfOtherKind);

    [Fact]
    public void A_date_that_a_heading_gives_wrongly_is_reported_there_only()
    {
        const string Text = "# 回顾 {#review .review period=\"2017..2021\" at=\"2012\"}\n\n[企业达到160家]{.fact}，[公厕达到20座]{.fact}，[泵站达到5座]{.fact}";

        Assert.Equal(["HEXI4013"], Annotated.Broken(Annotated.Report(Text)));
    }

    [Theory]
    [InlineData("2021-03", "2021年3月起实施", false)]
    [InlineData("2020-03", "2021年3月起实施", true)]
    [InlineData("2020", "分步实施", false)]
    public void A_revision_is_of_the_date_in_its_words(string since, string words, bool isWrong)
    {
        IEnumerable<string> broken = Annotated.Broken(
            Annotated.Plan("实施“便民工程”"), Annotated.Glossary($"1.“[便民工程]{{.term #convenience}}”：方便群众，[{words}]{{.revision since=\"{since}\"}}"));

        Assert.Equal(isWrong, broken.Contains("HEXI3004"));
    }

    private static ImmutableArray<Diagnostic> Bind(string text) => Annotated.Bind(Annotated.Plan(text), Annotated.Catalogue(Rows)).Diagnostics;
}
