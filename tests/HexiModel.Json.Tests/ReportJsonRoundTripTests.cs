using System.Text;
using CsCheck;
using HexiModel.Compiled;
using HexiModel.Tests;

namespace HexiModel.Json.Tests;

public class ReportJsonRoundTripTests
{
    [Fact]
    public void A_report_reads_back_equal_member_by_member()
        => StructuralEquality.AssertEqual(SampleReport.Data, ReportJson.ReadReport(ReportJson.Serialize(SampleReport.Create())).Content.Header);

    [Fact]
    public void Any_report_reads_back_equal()
        => ReportDataGenerator.Report.Sample(data
            => StructuralEquality.AssertEqual(data, ReportJson.ReadReport(ReportJson.Serialize(Report.Create(data))).Content.Header));

    [Fact]
    public void A_report_of_other_tables_and_one_of_JSON_are_the_same()
        => ReportDataGenerator.Report.Sample(data => Assert.Equal(
            ReportJson.Serialize(Report.Create(ReportTable.Read(ReportTable.Write(data)))),
            ReportJson.Serialize(ReportJson.ReadReport(ReportJson.Serialize(Report.Create(data))))));

    [Fact]
    public void A_report_goes_through_a_stream()
    {
        using MemoryStream stream = new();
        ReportJson.Serialize(stream, SampleReport.Create());
        Assert.Equal(ReportJson.Serialize(SampleReport.Create()), Encoding.UTF8.GetString(stream.ToArray()));

        stream.Position = 0;
        StructuralEquality.AssertEqual(SampleReport.Data, ReportJson.ReadReport(stream).Content.Header);
    }

    [Fact]
    public void An_export_reads_back_with_all_its_reports()
    {
        ReportExport export = new([SampleReport.Create(), Report.Create(new ReportData { Id = "other" })]);
        ReportExport read = ReportJson.ReadExport(ReportJson.Serialize(export));
        using MemoryStream stream = new();
        ReportJson.Serialize(stream, export, indented: true);
        stream.Position = 0;

        Assert.Equal(["hexi-2022", "other"], read.Reports.Select(report => report.Id));
        StructuralEquality.AssertEqual(SampleReport.Data, read.Reports[0].Content.Header);
        Assert.Equal(new Coverage(12, 9, 1), read.Coverage);
        Assert.Equal(ReportJson.Serialize(export), ReportJson.Serialize(ReportJson.ReadExport(stream)));
    }

    [Fact]
    public void No_digit_of_an_amount_is_lost()
    {
        foreach (decimal amount in new[] { decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 7.9228162514264337593543950335m, 0.1m, 1.50m, -0.0m })
        {
            ReportData data = new()
            {
                Id = "r",
                Facts = [new() { Category = FactCategory.Target, Id = "t", Text = "t", Statement = new() { Amount = amount, Unit = "", Dimension = "count" } }],
            };

            Assert.Equal(amount, ReportJson.ReadReport(ReportJson.Serialize(Report.Create(data))).Facts[0].Statement.Amount);
        }
    }

    [Fact]
    public void A_lone_surrogate_which_UTF_8_cannot_carry_becomes_the_replacement_character()
        => Assert.Equal("a\ufffdb", ReportJson.ReadReport(ReportJson.Serialize(Report.Create(new ReportData { Id = "r", Title = "a\ud800b" }))).Title);
}
