using HexiModel.Language.Catalogue;
using HexiModel.Language.CSharp;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Drafting;
using HexiModel.Language.Quantities;
using HexiModel.Language.Text;
using HexiModel.Tests;

namespace HexiModel.Language.Tests.Catalogue;

public class StandardCatalogueTests
{
    private const string Header = "id,name,name-en,unit,kind,better,codes,aliases";

    public static TheoryData<string> Ids => [.. StandardCatalogue.Rows.Select(row => row.Data.Id)];

    [Fact]
    public void It_is_well_formed_and_has_what_reports_share()
    {
        string text = StandardCatalogue.ReadText();
        IndicatorCatalogue read = IndicatorCatalogue.Parse(new SourceFile(StandardCatalogue.FileName, text));

        Assert.Equal(Header, text.Split('\n')[0]);

        // Two rows may share a name where their units tell them apart; another test holds that they do.
        Assert.DoesNotContain(read.Diagnostics, diagnostic => diagnostic.Rule != Rules.CatalogueNameShared);
        Assert.Equal(read.Rows.Select(row => row.Data.Id), StandardCatalogue.Rows.Select(row => row.Data.Id));
        Assert.True(StandardCatalogue.Rows.Length >= 250);
    }

    [Fact]
    public void Ids_names_and_English_names_are_unique()
    {
        Assert.Empty(Repeated(row => row.Data.Id));
        Assert.Empty(Repeated(row => row.Data.Name));
        Assert.Empty(Repeated(row => row.Data.EnglishName!));
        Assert.Empty(CatalogueNames.Of(IndicatorCatalogue.Empty.WithStandard).Diagnostics);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_row_has_an_English_id_and_names_a_kind_and_known_units(string id)
    {
        IndicatorRow row = Row(id);

        Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", id);
        Assert.Matches("^[A-Z“0-9]", row.Data.EnglishName);
        Assert.NotNull(row.Data.Kind);
        Assert.All(row.Units, unit => Assert.NotNull(Units.Find(unit)));
    }

    /// <summary>Two rows may have one name only where their units tell them apart (民生支出 in 元, and in %).</summary>
    [Fact]
    public void No_words_mean_two_indicators()
        => Assert.Empty(StandardIndicators.All
            .Where(group => group.Any(row => group.Any(other => other != row && Overlap(row, other))))
            .Select(group => group.Key + ": " + string.Join(", ", group.Select(row => row.Data.Id))));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_row_is_found_by_its_name_and_all_its_aliases(string id)
    {
        IndicatorRow row = Row(id);
        string number = row.Data.Unit is null ? "下降3%" : "为5" + row.Data.Unit;
        QuantityExpression quantity = QuantityReader.Read("数" + number)[^1];

        Assert.DoesNotContain(row.Names, words => StandardIndicators.Find(words, quantity)?.Id != id);
    }

    [Theory]
    [InlineData("“四好农村路”改造", "45.9公里", "rural-roads-built")]
    [InlineData("完成新改建农村公路", "20公里", "rural-roads-built")]
    [InlineData("全市生产总值", "增长5%左右", "gdp")]
    [InlineData("地区生产总值由“十二五”末的29.1亿元", "增长到50.1亿元", "gdp")]
    [InlineData("规模以上工业增加值年度目标", "6%以上", null)]
    [InlineData("规上工业增加值年度目标", "增长6%以上", "industrial-value-added")]
    [InlineData("高新技术企业", "达到290家", "high-tech-firms")]
    [InlineData("高新技术企业", "新增290家", "new-high-tech-firms")]
    [InlineData("净增高新技术企业", "超2000家", "new-high-tech-firms")]
    [InlineData("高新技术企业净增总量", "达到290家", "high-tech-firms")]
    [InlineData("新增A级景区总数", "达到34家", "a-level-scenic-areas")]
    [InlineData("在建项目", "18项", "projects-under-way")]
    [InlineData("竣工项目", "41项", "projects-completed")]
    [InlineData("实际使用外资比“十三五”时期", "增长78.9%", "foreign-investment")]
    [InlineData("PM2.5浓度", "降至每立方米36微克", "pm25")]
    [InlineData("零就业家庭动态", "清零", "zero-employment-households")]
    [InlineData("生产总值", "增长5%—5.5%", "gdp")]
    [InlineData("优良天数", "261天", "good-air-days")]
    [InlineData("优良天数", "达到80%", "good-air-days-ratio")]
    [InlineData("上海港集装箱吞吐量", "达到4900万标准箱", "container-throughput")]
    [InlineData("PM2.5浓度降至每立方米", "36微克", "pm25")]
    [InlineData("23个省市重点项目完成投资", "28亿元", "key-project-investment")]
    [InlineData("举办中国煤交会、省绿博会等展会", "80场", "exhibitions")]
    [InlineData("高等教育毛入学率", "65%", "higher-education-enrolment")]
    [InlineData("完成入河排污口整治", "51个", "river-outfalls-treated")]
    [InlineData("新建社区老年人服务中心（站", "30个", "community-elderly-services")]
    [InlineData("民生实事全面", "69件", "livelihood-projects")]
    [InlineData("淘汰落后产能", "800项", "outdated-capacity-items")]
    [InlineData("淘汰落后产能", "20万吨", "outdated-capacity-eliminated")]
    [InlineData("技术合同交易", "769项", "technology-contract-count")]
    [InlineData("等项目", "26个", null)]
    [InlineData("园区生产总值", "增长5%", null)]
    [InlineData("高新技术企业", "5公里", null)]
    [InlineData("实施各类项目", "88个", null)]
    public void Words_of_reports_find_their_row_and_no_other(string words, string number, string? id)
        => Assert.Equal(id, StandardIndicators.Find(words, QuantityReader.Read(words + number)[^1])?.Id);

    [Fact]
    public void The_page_lists_all_rows()
    {
        string path = Path.Combine(Repository.Root, "docs", "indicators.md");
        string[] page = File.ReadAllLines(path);
        string[] words = [.. page.TakeWhile(line => !line.StartsWith("|---", StringComparison.Ordinal)), "|---|---|---|---|---|---|"];
        string[] written = [.. words, .. StandardCatalogue.Rows.Select(PageRow)];
        if (Environment.GetEnvironmentVariable("HEXI_UPDATE_DOCS") is "1")
        {
            File.WriteAllText(path, string.Join('\n', written) + "\n");
        }

        Assert.Equal(written, page);
    }

    private static string PageRow(IndicatorRow row)
        => $"| `{row.Data.Id}` | {row.Data.Name} | {row.Data.EnglishName} | {string.Join(" ", row.Units)} | {(row.Data.Kind is { } kind ? Keywords.Of(kind) : "")} | {(row.Data.DesiredDirection is { } better ? Keywords.Of(better) : "")} |";

    private static IndicatorRow Row(string id) => StandardCatalogue.Rows.Single(row => row.Data.Id == id);

    private static IEnumerable<string> Repeated(Func<IndicatorRow, string> field)
        => StandardCatalogue.Rows.GroupBy(field, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => same.Key);

    private static bool Overlap(IndicatorRow row, IndicatorRow other)
        => (row.Data.Unit is null && other.Data.Unit is null) || row.Units.Any(unit => other.Units.Any(second => Units.Find(unit)!.IsConvertibleTo(Units.Find(second)!)));
}
