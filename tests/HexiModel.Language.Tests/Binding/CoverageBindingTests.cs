using HexiModel.Language.Binding;
using HexiModel.Language.Checks;
using HexiModel.Language.Diagnostics;
using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Binding;

public class CoverageBindingTests
{
    [Theory]
    [InlineData("[引进企业20家]{#firms}", 1, 1, 0)]
    [InlineData("引进企业20家", 1, 0, 0)]
    [InlineData("引进企业[20家]{.skip why=\"example\"}", 1, 0, 1)]
    [InlineData("[引进企业20家]{#firms}、引进机构30家、[40家]{.skip}", 3, 1, 1)]
    [InlineData("面向[月收入3000元以下]{.criterion}家庭", 1, 1, 0)]
    [InlineData("[2所学校投入使用]{.commitment}", 1, 1, 0)]
    [InlineData("2021年12月，连续三年向好", 0, 0, 0)]
    [InlineData("各位代表", 0, 0, 0)]
    public void Numbers_are_counted_as_covered_skipped_or_open(string body, int quantities, int covered, int skipped)
    {
        Coverage coverage = Annotated.Data(Annotated.Plan(body)).Coverage;

        Assert.Equal(new Coverage(quantities, covered, skipped), coverage);
        Assert.Equal(quantities - covered - skipped, Annotated.Broken(Annotated.Plan(body)).Count(id => id == "HEXI5001"));
    }

    [Fact]
    public void Numbers_of_the_glossary_count_as_well()
        => Assert.Equal(
            new Coverage(2, 1, 0),
            Annotated.Data(Annotated.Plan("[引进企业20家]{#firms}"), Annotated.Glossary("1.“[便民工程]{.term #x}”：建成食堂30个")).Coverage);

    [Fact]
    public void A_name_that_holds_a_numeral_is_no_number()
        => Assert.Equal(
            0,
            Annotated.Data(new SourceFile("a.report.md", "---\nreport: qinghe-2022\nnames: 36栋大厦\n---\n\n改造36栋大厦")).Coverage.Quantities);

    [Theory]
    [InlineData("[引进企业20家]{#firms}、引进机构30家", 50)]
    [InlineData("[引进企业20家]{#firms}、[30家]{.skip}", 100)]
    [InlineData("各位代表", 100)]
    public void Skipped_numbers_are_looked_at_and_no_numbers_are_all_of_them(string body, int percent)
        => Assert.Equal(percent, CoverageFloor.Percent(Annotated.Data(Annotated.Plan(body)).Coverage));

    [Fact]
    public void Coverage_below_the_floor_is_said_at_the_id_of_the_report()
    {
        BoundReport report = Annotated.Bind(Annotated.Plan("[引进企业20家]{#firms}、引进机构30家、引进商户40家"));

        Diagnostic below = CoverageFloor.Check(report, 90m)!;

        Assert.Equal(Rules.CoverageBelowFloor, below.Rule);
        Assert.Equal(["33.3", "90"], below.Arguments);
        Assert.Equal(new MarkedPlace("qinghe-2022.report.md", 2, 9, "qinghe-2022".Length), MarkedPlace.Of(below));
    }

    [Theory]
    [InlineData(50)]
    [InlineData(0)]
    public void Coverage_at_the_floor_or_above_is_enough(int floor)
        => Assert.Null(CoverageFloor.Check(Annotated.Bind(Annotated.Plan("[引进企业20家]{#firms}、引进机构30家")), floor));

    [Fact]
    public void A_report_that_cannot_be_read_has_no_coverage_to_hold_against_a_floor()
        => Assert.Null(CoverageFloor.Check(Annotated.Bind(new SourceFile("a.report.md", "---\nreport: \n---\n\n引进企业20家")), 100m));
}
