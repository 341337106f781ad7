using HexiModel.Language.Catalogue;
using HexiModel.Language.CSharp;
using HexiModel.Language.Drafting;
using HexiModel.Language.Quantities;
using HexiModel.Language.Syntax;
using HexiModel.Tests;

namespace HexiModel.Language.Tests.Catalogue;

public class StandardCatalogueTests
{
    private const string Header = "id,name,name-en,unit,kind,better,codes,aliases";

    public static TheoryData<string> Ids => [.. StandardCatalogue.Rows.Select(row => row.Row.Data.Id)];

    [Fact]
    public void It_is_well_formed_and_has_what_reports_share()
    {
        string text = StandardCatalogue.ReadText();
        string[] lines = text.Split('\n');

        Assert.Equal(Header, lines[0]);
        Assert.All(LineSpan.From(text, 0).Where(line => !line.IsBlank(text)), line => Assert.Equal(8, CsvLine.Read(text, line)!.Count));
        Assert.True(StandardCatalogue.Rows.Length >= 250);
    }

    [Fact]
    public void Ids_names_and_English_names_are_unique()
    {
        Assert.Empty(Repeated(row => row.Row.Data.Id));
        Assert.Empty(Repeated(row => row.Row.Data.Name));
        Assert.Empty(Repeated(row => row.Row.Data.EnglishName!));
        Assert.Empty(CatalogueNames.Of(IndicatorCatalogue.Empty.WithStandard).Diagnostics);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_row_has_an_English_id_and_names_a_kind_and_known_units(string id)
    {
        StandardRow row = Row(id);

        Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", id);
        Assert.Matches("^[A-Z“0-9]", row.Row.Data.EnglishName);
        Assert.NotNull(row.Row.Data.Kind);
        Assert.All(row.Units, unit => Assert.NotNull(Units.Find(unit)));
    }

    /// <summary>Two rows may have one name only where their units tell them apart (民生支出 in 元, and in %).</summary>
    [Fact]
    public void No_words_mean_two_indicators()
        => Assert.Empty(StandardIndicators.All
            .Where(group => group.Any(row => group.Any(other => other != row && Overlap(row, other))))
            .Select(group => group.Key + ": " + string.Join(", ", group.Select(row => row.Row.Data.Id))));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_row_is_found_by_its_name_and_all_its_aliases(string id)
    {
        StandardRow row = Row(id);
        string number = row.Units.IsEmpty ? "下降3%" : "为5" + row.Units[0];
        QuantityExpression quantity = QuantityReader.Read("数" + number)[^1];

        Assert.Empty(row.Aliases.Add(row.Row.Data.Name).Where(words => StandardIndicators.Find(words, quantity)?.Id != id));
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

    private static string PageRow(StandardRow row)
        => $"| `{row.Row.Data.Id}` | {row.Row.Data.Name} | {row.Row.Data.EnglishName} | {string.Join(" ", row.Units)} | {(row.Row.Data.Kind is { } kind ? Keywords.Of(kind) : "")} | {(row.Row.Data.DesiredDirection is { } better ? Keywords.Of(better) : "")} |";

    private static StandardRow Row(string id) => StandardCatalogue.Rows.Single(row => row.Row.Data.Id == id);

    private static IEnumerable<string> Repeated(Func<StandardRow, string> field)
        => StandardCatalogue.Rows.GroupBy(field, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => same.Key);

    private static bool Overlap(StandardRow row, StandardRow other)
        => (row.Units.IsEmpty && other.Units.IsEmpty) || row.Units.Any(unit => other.Units.Any(second => Units.Find(unit)!.IsConvertibleTo(Units.Find(second)!)));
}
