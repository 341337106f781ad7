using HexiModel.Compiled;
using HexiModel.Language.Catalogue;
using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Binding;

public class CatalogueBindingTests
{
    [Fact]
    public void A_row_is_read_with_all_its_fields()
        => Assert.Equal(
            new IndicatorData { Id = "gdp", Name = "地区生产总值", EnglishName = "Gross regional product", Unit = "元", Kind = IndicatorKind.Flow, Better = Better.Up, Codes = "X01" },
            Assert.Single(Parse("gdp,地区生产总值,Gross regional product,元,flow,up,X01").Rows).Data);

    [Fact]
    public void Empty_fields_say_nothing()
        => Assert.Equal(new IndicatorData { Id = "gdp", Name = "地区生产总值" }, Assert.Single(Parse("gdp,地区生产总值,,,,,").Rows).Data);

    [Theory]
    [InlineData("\"Growth, real\"", "Growth, real")]
    [InlineData("\"the \"\"real\"\" one\"", "the \"real\" one")]
    [InlineData("  plain  ", "plain")]
    public void A_field_with_a_comma_or_a_quote_stands_in_quotes(string field, string name)
        => Assert.Equal(name, Assert.Single(Parse($"gdp,地区生产总值,{field},元,flow,up,").Rows).Data.EnglishName);

    [Theory]
    [InlineData("gdp,地区生产总值,元", "HEXI2030")]
    [InlineData("gdp,地区生产总值,,元,flow,up,,", "HEXI2030")]
    [InlineData("gdp,\"地区生产总值,,元,flow,up,", "HEXI2030")]
    [InlineData("gdp,\"地区\"生产总值,,元,flow,up,", "HEXI2030")]
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
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("id;name;name-en;unit;kind;better;codes\n")]
    public void A_catalogue_begins_with_its_header(string text)
        => Assert.Equal("HEXI2031", Assert.Single(IndicatorCatalogue.Parse(new SourceFile("a.indicators.csv", text)).Diagnostics).Rule.Id);

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
