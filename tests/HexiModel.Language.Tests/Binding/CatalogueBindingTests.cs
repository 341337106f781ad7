using HexiModel.Compiled;
using HexiModel.Language.Catalogue;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Binding;

public class CatalogueBindingTests
{
    [Fact]
    public void A_row_is_read_with_all_its_fields()
        => Assert.Equal(
            new IndicatorData { Id = "gdp", Name = "地区生产总值", EnglishName = "Gross regional product", Unit = "元", Kind = IndicatorKind.Flow, DesiredDirection = DesiredDirection.Up, Codes = "X01" },
            Assert.Single(Parse("gdp,地区生产总值,Gross regional product,元,flow,up,X01").Rows).Data);

    [Fact]
    public void Empty_fields_say_nothing()
        => Assert.Equal(new IndicatorData { Id = "gdp", Name = "地区生产总值" }, Assert.Single(Parse("gdp,地区生产总值,,,,,").Rows).Data);

    [Fact]
    public void Further_units_and_names_are_read()
    {
        IndicatorRow row = Assert.Single(IndicatorCatalogue.Parse(new SourceFile("a.indicators.csv", "id,name,name-en,unit,kind,better,codes,aliases\nfirms,经营主体,,户|家,stock,up,,市场主体 | 企业和个体工商户\n")).Rows);

        Assert.Equal("户", row.Data.Unit);
        Assert.Equal(["户", "家"], row.Units);
        Assert.Equal(["市场主体", "企业和个体工商户"], row.Aliases);
    }

    [Theory]
    [InlineData("[经营主体1.2万户]{.fact indicator=\"firms\"}", false)]
    [InlineData("[经营主体1.2万家]{.fact indicator=\"firms\"}", false)]
    [InlineData("[经营主体1.2万人]{.fact indicator=\"firms\"}", true)]
    public void A_thing_is_counted_in_each_of_its_units(string fact, bool isSaid)
        => Assert.Equal(isSaid, Annotated.Broken(Annotated.Review(fact), Annotated.Catalogue("firms,经营主体,,户|家,stock,up,\n")).Contains("HEXI4005"));

    /// <summary>Of units of one dimension each keeps its own: 10美元 are not 10元.</summary>
    [Theory]
    [InlineData("[经营主体1.2万家]{.fact indicator=\"firms\"}", "户", 12_000)]
    [InlineData("[经营主体1.2万户]{.fact indicator=\"firms\"}", "户", 12_000)]
    [InlineData("[经营主体增长6%]{.fact indicator=\"firms\"}", "%", 6)]
    [InlineData("[外资1亿美元]{.fact indicator=\"capital\"}", "美元", 100_000_000)]
    public void What_was_counted_in_another_unit_of_the_row_has_the_first(string fact, string unit, int amount)
    {
        FactData data = Assert.Single(Annotated.Data(Annotated.Review(fact), Annotated.Catalogue("firms,经营主体,,户|家,stock,up,\ncapital,外资,,元|美元,flow,up,\n")).Facts);

        Assert.Equal((unit, amount), (data.Statement.Unit, data.Statement.Amount));
    }

    /// <summary>The part is written as the whole is; that its row has another unit first is no other kind.</summary>
    [Theory]
    [InlineData("[推进合作项目125项]{.fact #all}，其中[洽谈项目46项]{.fact indicator=\"talks\" part-of=\"all\"}", "")]
    [InlineData("[推进合作项目125项]{.fact #all}，其中[洽谈项目46个]{.fact indicator=\"talks\" part-of=\"all\"}", "")]
    [InlineData("[推进合作项目125家]{.fact #all}，其中[洽谈项目46项]{.fact indicator=\"talks\" part-of=\"all\"}", "HEXI4012")]
    public void A_part_is_counted_as_its_whole_where_its_row_has_the_unit(string facts, string rule)
        => Assert.Equal(rule, string.Join(", ", Annotated.Broken(Annotated.Review(facts), Annotated.Catalogue("talks,洽谈项目,,个|项,flow,up,\n"))));

    [Theory]
    [InlineData("[市场主体1.2万户]{.fact indicator=\"beds\"}", true)]
    [InlineData("[市场主体1.2万户]{.fact indicator=\"firms\"}", false)]
    public void Words_may_name_an_indicator_by_an_alias(string fact, bool isSaid)
        => Assert.Equal(
            isSaid,
            Annotated.Broken(
                Annotated.Review(fact),
                new SourceFile("a.indicators.csv", "id,name,name-en,unit,kind,better,codes,aliases\nfirms,经营主体,,户,stock,up,,市场主体\nbeds,床位,,户,stock,up,,\n")).Contains("HEXI4016"));

    [Theory]
    [InlineData("gdp,地区生产总值,,元|万元,flow,up,", "HEXI1007")]
    [InlineData("gdp,地区生产总值,,元|,flow,up,", "")]
    public void Each_of_several_units_is_checked(string row, string rule)
        => Assert.Equal(rule, string.Join(", ", Parse(row).Diagnostics.Select(diagnostic => diagnostic.Rule.Id)));

    [Theory]
    [InlineData("id,name,name-en,unit,kind,better,codes", "gdp,地区生产总值,,元,flow,up", "6", "7")]
    [InlineData("id,name,name-en,unit,kind,better,codes,aliases", "gdp,地区生产总值,,元,flow,up,", "7", "8")]
    public void A_row_has_as_many_fields_as_its_own_header(string header, string row, string fields, string columns)
    {
        Diagnostic found = Assert.Single(IndicatorCatalogue.Parse(new SourceFile("a.indicators.csv", $"{header}\n{row}\n")).Diagnostics, diagnostic => diagnostic.Rule.Id == "HEXI2030");

        Assert.Equal([fields, "1", columns], found.Arguments);
    }

    /// <summary>Two counties in one folder have each their own catalogue.</summary>
    [Theory]
    [InlineData("gdp,地区生产总值,,元,flow,up,", "")]
    [InlineData("gdp,地区生产总值,,元,flow,down,", "HEXI2032")]
    public void Equal_rows_of_two_catalogues_are_one(string other, string rule)
    {
        const string Header = "id,name,name-en,unit,kind,better,codes\n";
        IndicatorCatalogue catalogue = IndicatorCatalogue.Parse(
            new SourceFile("a.indicators.csv", Header + "gdp,地区生产总值,,元,flow,up,\n"), new SourceFile("b.indicators.csv", Header + other + "\n"));

        Assert.Equal(rule, string.Join(", ", catalogue.Diagnostics.Select(diagnostic => diagnostic.Rule.Id)));
        Assert.Single(catalogue.Rows);
    }

    [Fact]
    public void A_name_that_is_the_alias_of_another_row_is_said()
        => Assert.Equal(
            ["HEXI2038"],
            IndicatorCatalogue.Parse(new SourceFile("a.indicators.csv", "id,name,name-en,unit,kind,better,codes,aliases\na,经营主体,,户,stock,up,,市场主体\nb,市场主体,,家,stock,up,,\n"))
                .Diagnostics.Select(diagnostic => diagnostic.Rule.Id));

    [Theory]
    [InlineData("\"Growth, real\"", "Growth, real")]
    [InlineData("\"the \"\"real\"\" one\"", "the \"real\" one")]
    [InlineData("  plain  ", "plain")]
    public void A_field_with_a_comma_or_a_quote_stands_in_quotes(string field, string name)
        => Assert.Equal(name, Assert.Single(Parse($"gdp,地区生产总值,{field},元,flow,up,").Rows).Data.EnglishName);

    [Theory]
    [InlineData("gdp,地区生产总值,元", "HEXI2030")]
    [InlineData("gdp,地区生产总值,,元,flow,up,,", "HEXI2030")]
    [InlineData("gdp,\"地区生产总值,,元,flow,up,", "HEXI2035")]
    [InlineData("gdp,\"地区\"生产总值,,元,flow,up,", "HEXI2035")]
    [InlineData("g dp,地区生产总值,,元,flow,up,", "HEXI1010")]
    [InlineData(",地区生产总值,,元,flow,up,", "HEXI1010")]
    [InlineData("gdp,,,元,flow,up,", "HEXI1007")]
    public void A_row_that_cannot_be_read_is_left_out_and_the_others_stand(string row, string rule)
    {
        IndicatorCatalogue catalogue = Parse(row + "\ntax,税收,,元,flow,up,");

        Assert.Equal([rule], catalogue.Diagnostics.Select(diagnostic => diagnostic.Rule.Id));
        Assert.Equal(["tax"], catalogue.Rows.Select(indicator => indicator.Data.Id));
    }

    [Theory]
    [InlineData("gdp,地区生产总值,,元,flows,up,")]
    [InlineData("gdp,地区生产总值,,元,flow,higher,")]
    public void An_unknown_word_is_said_and_the_row_stands(string row)
    {
        IndicatorCatalogue catalogue = Parse(row);

        Assert.Equal(["HEXI1007"], catalogue.Diagnostics.Select(diagnostic => diagnostic.Rule.Id));
        Assert.Single(catalogue.Rows);
    }

    [Fact]
    public void Of_two_rows_with_one_id_the_first_stands_whichever_file_it_is_in()
    {
        SourceFile first = new("a.indicators.csv", "id,name,name-en,unit,kind,better,codes\ngdp,地区生产总值,,元,flow,up,\n");
        SourceFile second = new("b.indicators.csv", "id,name,name-en,unit,kind,better,codes\r\ngdp,生产总值,,元,flow,up,\r\n");

        IndicatorCatalogue catalogue = IndicatorCatalogue.Parse(second, first);

        Assert.Equal("地区生产总值", Assert.Single(catalogue.Rows).Data.Name);
        Assert.Equal(["gdp", "a.indicators.csv(2,1)"], Assert.Single(catalogue.Diagnostics).Arguments);
        Assert.Equal(new MarkedPlace("b.indicators.csv", 2, 1, 3), MarkedPlace.Of(catalogue.Diagnostics[0]));
    }

    [Theory]
    [InlineData("", "HEXI2008")]
    [InlineData("\n\n", "HEXI2008")]
    [InlineData("id;name;name-en;unit;kind;better;codes\n", "HEXI2031")]
    [InlineData("id;name;name-en;unit;kind;better;codes\ngdp;地区生产总值;;元;flow;up;\ntax;税收;;元;flow;up;\n", "HEXI2031")]
    [InlineData("id\tname\tname-en\tunit\tkind\tbetter\tcodes\ngdp\t地区生产总值\t\t元\tflow\tup\t\n", "HEXI2031")]
    [InlineData("name,id,name-en,unit,better,kind,codes\n地区生产总值,gdp,,元,up,flow,\n1,tax,,元,up,flow,\n", "HEXI2031")]
    public void Where_the_catalogue_does_not_begin_with_its_header_that_is_all_that_is_said(string text, string rule)
    {
        SourceFile report = Annotated.Plan("[地区生产总值增长6%]{#gdp-growth indicator=\"gdp\"}，[税收增长5%]{#tax-growth indicator=\"tax\"}");

        Assert.Equal([rule], Annotated.Check(report, new SourceFile("a.indicators.csv", text)).Diagnostics.Select(diagnostic => diagnostic.Rule.Id));
    }

    [Fact]
    public void Rows_under_a_misspelt_header_stand()
        => Assert.Equal("gdp", Assert.Single(IndicatorCatalogue.Parse(new SourceFile("a.indicators.csv", "id;name\ngdp,地区生产总值,,元,flow,up,\n")).Rows).Data.Id);

    [Fact]
    public void A_header_in_quotes_is_one()
        => Assert.Empty(IndicatorCatalogue.Parse(new SourceFile("a.indicators.csv", "\"id\",\"name\",name-en,unit,kind,better,codes\n")).Diagnostics);

    [Theory]
    [InlineData("HEXI2030", "{0}，名称，，元，flow，up，", "1", "4", "7")]
    [InlineData("HEXI2030", "{0},名称,,元,flow,up", "6", "4", "7")]
    [InlineData("HEXI2035", "{0},\"名称,,元,flow,up,", "4")]
    public void Many_rows_with_one_mistake_are_said_once_with_their_number(string rule, string row, params string[] arguments)
    {
        IndicatorCatalogue catalogue = Parse(string.Join("\n", "abcd".Select(id => row.Replace("{0}", id.ToString(), StringComparison.Ordinal))));

        Diagnostic said = Assert.Single(catalogue.Diagnostics);
        Assert.Equal((rule, 1), (said.Rule.Id, said.Start.Line));
        Assert.Equal(arguments, said.Arguments);
    }

    [Fact]
    public void A_few_rows_with_one_mistake_are_said_each()
        => Assert.Equal([1, 2, 3], Parse("a,甲\nb,乙\nc,丙\n").Diagnostics.Select(diagnostic => diagnostic.Start.Line));

    [Fact]
    public void A_copy_of_the_catalogue_that_fell_behind_is_said_once()
    {
        const string rows = "a,甲,,家,flow,up,\nb,乙,,家,flow,up,\nc,丙,,家,flow,up,\nd,丁,,家,flow,up,\n";

        IndicatorCatalogue catalogue = IndicatorCatalogue.Parse(Annotated.Catalogue(rows), new SourceFile("z.indicators.csv", Annotated.Catalogue("e,戊,,家,flow,up,\n" + rows.Replace("家", "户", StringComparison.Ordinal)).Text));

        Diagnostic said = Assert.Single(catalogue.Diagnostics);
        Assert.Equal(new MarkedPlace("z.indicators.csv", 3, 1, 1), MarkedPlace.Of(said));
        Assert.Equal(["4", "qinghe.indicators.csv", "a, b, c, d"], said.Arguments);
        Assert.Equal(["a", "b", "c", "d", "e"], catalogue.Rows.Select(row => row.Data.Id));
    }

    [Theory]
    [InlineData("gdp,地区生产总值,,元,flaw,up,", "flow")]
    [InlineData("gdp,地区生产总值,,元,Stock,up,", "stock")]
    [InlineData("gdp,地区生产总值,,元,flow,upp,", "up")]
    [InlineData("gdp,地区生产总值,,元,flow,better,", null)]
    public void For_a_misspelt_word_the_one_that_is_meant_is_said(string row, string? meant)
        => Assert.Equal(meant, Assert.Single(Parse(row).Diagnostics).Suggestion);

    [Fact]
    public void A_unit_that_is_misspelt_is_said_in_the_catalogue_and_nowhere_else()
    {
        Diagnostic said = Assert.Single(Annotated.Check(
            Annotated.Plan("[建成绿地20平方公里]{#parks indicator=\"park-area\"}"), Annotated.Catalogue("park-area,绿地,,平方公理,flow,up,\n")).Diagnostics);

        Assert.Equal((Rules.InvalidValue, "平方公里"), (said.Rule, said.Suggestion));
    }

    [Fact]
    public void A_project_without_indicators_says_so_once_whatever_asks_for_them()
    {
        const string plan = "[地区生产总值增长6%]{#gdp-growth indicator=\"gdp\"}，[税收增长5%]{#tax-growth indicator=\"tax\"}，[新增企业20家]{#firms}";
        SourceFile report = Annotated.PlanWithIndicators(plan);

        foreach (SourceFile[] files in new[] { [report], new[] { report, Annotated.Catalogue("") } })
        {
            Diagnostic said = Assert.Single(Annotated.Check(files).Diagnostics);
            Assert.Equal(("HEXI2034", "gdp"), (said.Rule.Id, Assert.Single(said.Arguments)));
        }

        Assert.Equal(
            ["HEXI2034"],
            Annotated.Check(Annotated.PlanWithIndicators("[新增企业20家]{#firms}，[新增医院2家]{#hospitals}")).Diagnostics.Select(diagnostic => diagnostic.Rule.Id));
    }

    [Fact]
    public void A_byte_order_mark_and_blank_lines_are_no_rows()
    {
        IndicatorCatalogue catalogue = IndicatorCatalogue.Parse(
            new SourceFile("a.indicators.csv", "\uFEFFid,name,name-en,unit,kind,better,codes\r\n\r\ngdp,地区生产总值,,元,flow,up,\r\n"));

        Assert.Empty(catalogue.Diagnostics);
        Assert.NotNull(catalogue.Find("gdp"));
        Assert.Null(catalogue.Find("tax"));
        Assert.Null(catalogue.Find(null));
    }

    private static IndicatorCatalogue Parse(string rows) => IndicatorCatalogue.Parse(Annotated.Catalogue(rows));
}
