using System.Globalization;
using HexiModel.Compiled;
using HexiModel.Language.Catalogue;
using HexiModel.Language.CSharp;
using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Binding;

public class StandardCatalogueBindingTests
{
    private const string Growth = "[生产总值增长6%]{#growth indicator=\"gdp\"}。\n";

    [Fact]
    public void A_report_that_refers_to_the_standard_catalogue_has_its_rows_without_a_file()
    {
        ReportData data = Annotated.Data(Plan(Growth));

        Assert.Equal("gdp", Assert.Single(data.Facts).IndicatorId);
        Assert.Equal("Gross regional product", Assert.Single(data.Indicators).EnglishName);
    }

    [Fact]
    public void A_report_that_does_not_refer_to_it_has_none_of_them()
        => Assert.Equal(["HEXI2034"], Annotated.Bind(Annotated.Plan(Growth)).Diagnostics.Select(diagnostic => diagnostic.Rule.Id));

    [Fact]
    public void A_row_of_the_project_comes_before_the_standard_one_of_its_id()
    {
        ReportData data = Annotated.Data(Plan(Growth + "\n[新增就业5000人]{#jobs indicator=\"new-urban-employment\"}。\n"), Annotated.Catalogue("gdp,本区生产总值,Own,元,flow,up,\n"));

        Assert.Equal(["本区生产总值", "城镇新增就业"], data.Indicators.Select(indicator => indicator.Name));
    }

    [Fact]
    public void A_fact_with_the_id_of_a_row_has_that_indicator()
        => Assert.Equal("gdp", Assert.Single(Annotated.Data(Plan("[生产总值增长6%]{#gdp}。\n")).Facts).IndicatorId);

    [Fact]
    public void A_misspelt_row_is_an_error_that_names_the_right_one()
        => Assert.Contains("new-urban-employment", Assert.Single(Annotated.Bind(Plan("[新增就业5000人]{#jobs indicator=\"new-urban-employmant\"}。\n")).Diagnostics).GetMessage(Said), StringComparison.Ordinal);

    [Fact]
    public void Another_word_than_standard_is_an_error()
        => Assert.Equal(["HEXI2007"], Annotated.Bind(new SourceFile("q.report.md", "---\nreport: q\nplan-year: 2022\ncatalogue: standart\n---\n\n正文。\n")).Diagnostics.Select(diagnostic => diagnostic.Rule.Id));

    [Fact]
    public void An_own_row_whose_id_gives_the_name_of_a_standard_row_is_an_error_at_the_own_row()
    {
        CatalogueNames names = CatalogueNames.Of(IndicatorCatalogue.Parse(Annotated.Catalogue("gdp,地区生产总值,,元,flow,up,\nG-D-P,别的,,元,flow,up,\npublic--budget--revenue,收入,,元,flow,up,\n")));

        Assert.All(names.WithStandard.Diagnostics, diagnostic => Assert.Equal("qinghe.indicators.csv", diagnostic.File));
        Assert.Contains(names.WithStandard.Diagnostics.Except(names.Diagnostics), diagnostic => diagnostic.GetMessage(Said).Contains("public-budget-revenue", StringComparison.Ordinal));
    }

    private static CultureInfo Said => CultureInfo.InvariantCulture;

    private static SourceFile Plan(string body)
        => new("qinghe-2022.report.md", "---\nreport: qinghe-2022\nplan-year: 2022\ncatalogue: standard\n---\n\n# 今年工作安排 {#plan .plan}\n\n" + body);
}
