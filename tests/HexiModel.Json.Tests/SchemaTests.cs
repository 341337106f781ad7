using System.Globalization;
using System.Text.Json.Nodes;
using HexiModel.Hexi;
using Json.Schema;

namespace HexiModel.Json.Tests;

/// <summary>The schema of an export: what is written fits it, and what is damaged does not.</summary>
public class SchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(ReportJson.ExportSchema());

    [Fact]
    public void The_reports_of_the_seeds_fit()
    {
        EvaluationResults results = Schema.Evaluate(Export(), new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });

        Assert.True(results.IsValid, string.Join('\n', results.Details.Where(detail => detail.HasErrors).Select(detail => detail.InstanceLocation + " " + string.Join("; ", detail.Errors!.Values))));
    }

    [Theory]
    [InlineData("amount", "6.0")]
    [InlineData("amount", 6)]
    [InlineData("op", "atleast")]
    [InlineData("scale", "w")]
    [InlineData("measure", "speed")]
    [InlineData("kind", 5)]
    [InlineData("cumulative", "yes")]
    [InlineData("text", null)]
    [InlineData("period", "2022")]
    [InlineData("criteria", "none")]
    public void A_damaged_target_does_not_fit(string field, object? value)
    {
        JsonNode export = Export();
        export["reports"]![0]!["targets"]![0]![field] = JsonValue.Create(value);

        Assert.False(Schema.Evaluate(export).IsValid);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("targets")]
    [InlineData("coverage")]
    public void A_report_without_a_field_does_not_fit(string field)
    {
        JsonNode export = Export();
        Assert.True((field == "coverage" ? export : export["reports"]![0]!).AsObject().Remove(field));

        Assert.False(Schema.Evaluate(export).IsValid);
    }

    [Fact]
    public void The_schema_says_that_the_scale_is_applied()
    {
        JsonNode amount = JsonNode.Parse(ReportJson.ExportSchema())!["$defs"]!["fact"]!["properties"]!["amount"]!;

        Assert.Contains("19000", (string?)amount["description"], StringComparison.Ordinal);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string?)JsonNode.Parse(ReportJson.ExportSchema())!["$schema"]);
    }

    [Theory]
    [InlineData(typeof(Hexi.Hexi2022Model.TargetList), "array")]
    [InlineData(typeof(List<Assessment>), "array")]
    [InlineData(typeof(Target<Money>), "#/$defs/fact")]
    [InlineData(typeof(Scoreboard), "#/$defs/scoreboard")]
    [InlineData(typeof(Quantity<Rate<Money, Count>>), "#/$defs/quantityOfMoneyPerCount")]
    public void A_type_of_the_model_has_a_schema_of_its_own(Type type, string root)
    {
        JsonNode schema = JsonNode.Parse(ReportJson.Schema(type)!)!;

        Assert.Equal(root, (string?)(schema["$ref"] ?? schema["type"]));
    }

    [Fact]
    public void A_scoreboard_fits_its_schema_and_so_does_the_document_of_some()
    {
        Hexi2022.Actuals actuals = new() { NewEmployment = Quantity<Count>.Parse("1.5万人", null), WaterDiversionHeadquarters = true };
        Scoreboard board = Hexi2022.Assess(actuals, new DateTime(2022, 9, 30));
        JsonNode reports = JsonNode.Parse(ReportJson.Serialize([board], CultureInfo.GetCultureInfo("zh-Hans")))!["reports"]!;
        JsonSchema schema = JsonSchema.FromText(ReportJson.Schema(typeof(Scoreboard))!);

        Assert.True(schema.Evaluate(reports[0]).IsValid);
        Assert.Contains(reports[0]!["assessments"]!.AsArray(), row => (string?)row!["explanation"] == "1—9月新增就业1.5万人,完成78.9%,超序时进度(75.0%)3.9个百分点");
        reports[0]!["assessments"]![0]!["light"] = "amber";
        Assert.False(schema.Evaluate(reports[0]).IsValid);
    }

    [Fact]
    public void Other_types_have_none()
    {
        Assert.Null(ReportJson.Schema(typeof(string)));
        Assert.Null(ReportJson.Schema(typeof(List<string>)));
        Assert.Throws<ArgumentNullException>(() => ReportJson.Schema(null!));
    }

    private static JsonNode Export() => JsonNode.Parse(ReportJson.Serialize(new ReportExport([Hexi2022.Report])))!;
}
