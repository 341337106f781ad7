using System.Text.Json;
using CsCheck;
using HexiModel.Tests;

namespace HexiModel.Json.Tests;

public class ReportJsonReadingTests
{
    [Fact]
    public void Only_the_id_of_a_report_is_required_and_unknown_fields_are_ignored()
    {
        Report report = ReportJson.ReadReport("""{"later":{"field":[1,2]},"id":"r","targets":[{"text":"增长6%","colour":"red"}],"terms":null}""");

        Assert.Equal("r", report.Id);
        Assert.Equal("增长6%", report.Targets[0].Label);
        Assert.Empty(report.Terms);
    }

    [Fact]
    public void Of_two_fields_of_one_name_the_last_counts()
    {
        Report report = ReportJson.ReadReport("""{"id":"a","id":"r","targets":[{"text":"t","unit":"%","amount":"1","op":"about","amount":"2","op":null}]}""");

        Assert.Equal("r", report.Id);
        Assert.Equal(new Quantity(2m, Units.Percent), report.Targets[0].Quantity);
        Assert.Equal(Bound.None, report.Targets[0].Bound);
    }

    [Fact]
    public void An_amount_may_be_a_JSON_number()
        => Assert.Equal(
            12345678901234567890.123456789m,
            ReportJson.ReadReport("""{"id":"r","targets":[{"text":"t","amount":12345678901234567890.123456789,"unit":"%"}]}""").Targets[0].Quantity?.Amount);

    [Fact]
    public void Facts_without_an_order_stay_in_their_lists_behind_those_that_have_one()
        => Assert.Equal(
            ["d", "b", "a", "c"],
            ReportJson.ReadReport("""{"id":"r","commitments":[{"text":"c"},{"text":"d","order":1}],"targets":[{"text":"a"},{"text":"b","order":2}]}""").Facts.Select(fact => fact.Text));

    [Fact]
    public void The_official_file_of_a_place_is_that_of_the_report_unless_it_says_another()
    {
        Report report = ReportJson.ReadReport(
            """
            {"id":"r","sourceFile":"r.txt","targets":[
              {"text":"a","official":{"line":3,"start":4,"end":9}},
              {"text":"b","official":{"line":3,"start":4,"end":9,"file":"other.txt"}}]}
            """);

        Assert.Equal(new SourceLocation("r.txt", 3, 5, 5), report.Targets[0].Source.Official);
        Assert.Equal(new SourceLocation("other.txt", 3, 5, 5), report.Targets[1].Source.Official);
    }

    [Theory]
    [InlineData("""{"title":"t"}""", "$", "The report has no “id”.")]
    [InlineData("""{"id":null}""", "$", "The report has no “id”.")]
    [InlineData("""{"id":"r","targets":[{"id":"a","text":"t"},{"id":"b"}]}""", "$.targets[1]", "The fact has no “text”.")]
    [InlineData("""{"id":"r","targets":[{"text":"t"},null]}""", "$", "“targets” of the report is null at [1].")]
    [InlineData("""{"id":"r","sections":[{"id":"s","title":"t"}]}""", "$.sections[0]", "The section has no “level”.")]
    [InlineData("""{"id":"r","indicators":[{"id":"i"}]}""", "$.indicators[0]", "The indicator has no “name”.")]
    [InlineData("""{"id":"r","indicators":[{"id":"i","name":"n","facts":[null]}]}""", "$.indicators[0]", "“facts” of the indicator is null at [0].")]
    [InlineData("""{"id":"r","terms":[{"id":"a"}]}""", "$.terms[0]", "The term has no “term”.")]
    [InlineData("""{"id":"r","terms":[{"id":"a","term":"t","aliases":["b",null]}]}""", "$.terms[0]", "“aliases” of the term is null at [1].")]
    [InlineData("""{"id":"r","terms":[{"id":"a","term":"t","parts":[{"text":"p","items":[{"id":"i"}]}]}]}""", "$.terms[0].parts[0].items[0]", "The item has no “text”.")]
    [InlineData("""{"id":"r","terms":[{"id":"a","term":"t","parts":[{"name":"p"}]}]}""", "$.terms[0].parts[0]", "The part has no “text”.")]
    [InlineData("""{"id":"r","terms":[{"id":"a","term":"t","revisions":[{"since":"2021"}]}]}""", "$.terms[0].revisions[0]", "The revision has no “text”.")]
    [InlineData("""{"id":"r","terms":[{"id":"a","term":"t","since":"March"}]}""", "$.terms[0].since", "“March” is not a period such as 2021-03.")]
    [InlineData("""{"id":"r","targets":[{"text":"t","criteria":[{"amount":"1"}]}]}""", "$.targets[0].criteria[0]", "The criterion has no “text”.")]
    [InlineData("""{"id":"r","targets":[{"text":"t","op":"atleast"}]}""", "$.targets[0].op", "“atleast” is not one of the words known here.")]
    [InlineData("""{"id":"r","targets":[{"text":"t","op":3}]}""", "$.targets[0].op", "A word is expected here, not a number.")]
    [InlineData("""{"id":"r","targets":[{"text":"t","measure":"size"}]}""", "$.targets[0].measure", "“size” is not one of the words known here.")]
    [InlineData("""{"id":"r","targets":[{"text":"t","scale":"wan"}]}""", "$.targets[0].scale", "“wan” is not one of the words known here.")]
    [InlineData("""{"id":"r","targets":[{"text":"t","amount":"1e5"}]}""", "$.targets[0].amount", "“1e5” is not a decimal number.")]
    [InlineData("""{"id":"r","targets":[{"text":"t","amount":"1,000"}]}""", "$.targets[0].amount", "“1,000” is not a decimal number.")]
    [InlineData("""{"id":"r","targets":[{"text":"t","amount":1e99}]}""", "$.targets[0].amount", "A decimal number is expected here.")]
    [InlineData("""{"id":"r","targets":[{"text":"t","amount":true}]}""", "$.targets[0].amount", "A decimal number is expected here, not true or false.")]
    [InlineData("""{"id":"r","targets":[{"text":"t","streak":"3"}]}""", "$.targets[0].streak", "A whole number is expected here, not a text.")]
    [InlineData("""{"id":"r","targets":[{"text":"t","streak":1.5}]}""", "$.targets[0].streak", "A whole number is expected here.")]
    [InlineData("""{"id":"r","targets":[{"text":"t","cumulative":1}]}""", "$.targets[0].cumulative", "True or false is expected here, not a number.")]
    [InlineData("""{"id":"r","targets":[{"text":"t","text":null}]}""", "$.targets[0]", "The fact has no “text”.")]
    [InlineData("""{"id":"r","targets":[{"text":"t","period":{"start":"2022-13-01"}}]}""", "$.targets[0].period.start", "A date such as 2021-12-11 is expected here.")]
    [InlineData("""{"id":"r","targets":[{"text":"t","period":{"start":"2022-01-02","end":"2022-01-01"}}]}""", "$.targets[0].period", "The period ends before it starts.")]
    [InlineData("""{"id":"r","delivered":"yesterday"}""", "$.delivered", "“yesterday” is not a date such as 2021-12-11.")]
    [InlineData("""{"id":"r","targets":[{"text":"t","dimension":"colour"}]}""", "$.targets[0].dimension", "“colour” is not a dimension.")]
    [InlineData("""{"id":"r","targets":[5]}""", "$.targets[0]", "A fact is expected here. Path: $.targets[0] | LineNumber: 0 |")]
    [InlineData("""{"id":"r","indicators":{}}""", "$.indicators", "An array, each member an indicator, is expected here.")]
    [InlineData("""{"id":"r","terms":[{"id":"a","term":"t","mentions":[{"line":"3"}]}]}""", "$.terms[0].mentions[0].line", "A whole number is expected here.")]
    [InlineData("""{"id":"r","targets":[{"text":"t","official":"here"}]}""", "$.targets[0].official", "A place is expected here.")]
    [InlineData("""{"id":"r","targets":[{"text":"t","period":"2022"}]}""", "$.targets[0].period", "A period with start and end is expected here.")]
    [InlineData("[]", "$", "A report is expected here.")]
    [InlineData("null", "$", "The document is null, not a report.")]
    public void What_is_wrong_is_a_JsonException_with_its_place(string json, string path, string message)
    {
        JsonException wrong = Assert.Throws<JsonException>(() => ReportJson.ReadReport(json));

        Assert.Equal(path, wrong.Path);
        Assert.StartsWith(message, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_of_what_is_wrong_is_said()
    {
        JsonException wrong = Assert.Throws<JsonException>(() => ReportJson.ReadReport("{\"id\":\"r\",\n\"targets\":[\n{\"text\":\"t\",\"op\":\"atleast\"}]}"));

        Assert.Equal(2, wrong.LineNumber);
    }

    [Fact]
    public void An_export_without_reports_is_refused()
    {
        Assert.Equal("$", Assert.Throws<JsonException>(() => ReportJson.ReadExport("""{"id":"r"}""")).Path);
        Assert.Equal("$", Assert.Throws<JsonException>(() => ReportJson.ReadExport("""{"reports":[null]}""")).Path);
        Assert.Equal("$", Assert.Throws<JsonException>(() => ReportJson.ReadExport("null")).Path);
        Assert.Equal("$.reports[0]", Assert.Throws<JsonException>(() => ReportJson.ReadExport("""{"reports":[{}]}""")).Path);
    }

    [Fact]
    public void Damaged_JSON_is_read_or_answered_with_JsonException_and_nothing_else()
    {
        string json = ReportJson.Serialize(SampleReport.Create());
        Gen.Select(Gen.Int[0, json.Length - 1], Gen.Int[0, 20], Gen.OneOf("", "null", "[", "}", "\"\"", "0", "-1", "99999999999999", "\"x\"", ",", "\\ud800"))
            .Sample((start, length, replacement) =>
            {
                try
                {
                    ReportJson.ReadReport(json.Remove(start, Math.Min(length, json.Length - start)).Insert(start, replacement));
                }
                catch (JsonException)
                {
                }
            }, iter: 20_000);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => ReportJson.ReadReport((string)null!));
        Assert.Throws<ArgumentNullException>(() => ReportJson.ReadReport((Stream)null!));
        Assert.Throws<ArgumentNullException>(() => ReportJson.ReadExport((string)null!));
        Assert.Throws<ArgumentNullException>(() => ReportJson.Serialize((Report)null!));
        Assert.Throws<ArgumentNullException>(() => ReportJson.Serialize((Fact)null!));
        Assert.Throws<ArgumentNullException>(() => ReportJson.Serialize((ReportExport)null!));
        Assert.Throws<ArgumentNullException>(() => ReportJson.Serialize((IEnumerable<Fact>)null!));
        Assert.Throws<ArgumentNullException>(() => new ReportExport(null!));
        Assert.Throws<ArgumentException>(() => new ReportExport([null!]));
    }
}
