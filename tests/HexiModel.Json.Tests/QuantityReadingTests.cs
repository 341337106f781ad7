using System.Globalization;
using System.Text.Json;

namespace HexiModel.Json.Tests;

/// <summary>Quantities of an application's own types, from what people and programs write.</summary>
public class QuantityReadingTests
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddHexiModel();

    [Theory]
    [InlineData("\"1.5万人\"")]
    [InlineData("\"15,000人\"")]
    [InlineData("\"1.5萬人\"")]
    [InlineData("15000")]
    [InlineData("1.5e4")]
    [InlineData("""{"amount":"15000","unit":"人","scale":"万","dimension":"count"}""")]
    [InlineData("""{"amount":15000,"unit":"人"}""")]
    [InlineData("""{"unit":"人","amount":"15000.0","scale":null}""")]
    public void A_text_a_number_and_an_object_are_read_wherever_a_quantity_is(string json)
    {
        Values read = JsonSerializer.Deserialize<Values>($$"""{"typed":{{json}},"untyped":{{json}},"typedOrNull":{{json}},"untypedOrNull":{{json}},"list":[{{json}}],"byName":{"a":{{json}}} }""", Options)!;

        Assert.All(
            [read.Typed, read.Untyped, read.TypedOrNull!.Value, read.UntypedOrNull!.Value, .. read.List!, read.ByName!["a"]],
            quantity => Assert.Equal((15_000m, "count"), (quantity.Amount, quantity.Dimension.Id)));
    }

    [Fact]
    public void Null_is_no_quantity_where_one_may_be_missing_and_a_mistake_elsewhere()
    {
        Values read = JsonSerializer.Deserialize<Values>("""{"typedOrNull":null,"untypedOrNull":null}""", Options)!;

        Assert.Null(read.TypedOrNull);
        Assert.Null(read.UntypedOrNull);
        Assert.Contains("A quantity is expected here, not null.", Wrong("typed", "null").Message, StringComparison.Ordinal);
        Assert.Contains("A quantity is expected here, not null.", Wrong("untyped", "null").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("typed", "\"6%\"", "“6%” is a quantity of dimension ratio, not count.")]
    [InlineData("typedOrNull", "\"6%\"", "“6%” is a quantity of dimension ratio, not count.")]
    [InlineData("typed", """{"amount":"6","unit":"%"}""", "A quantity of dimension count is expected here, not of ratio.")]
    [InlineData("untyped", "\"1.5万人以上\"", "“1.5万人以上” is not a quantity")]
    [InlineData("untypedOrNull", "\"\"", "is not a quantity")]
    [InlineData("untyped", "1e40", "")]
    [InlineData("untyped", "[15000]", "A quantity is expected here")]
    [InlineData("untyped", """{"unit":"人"}""", "The quantity has no “amount”.")]
    [InlineData("untyped", """{"amount":"1.5万","unit":"人"}""", "“1.5万” is not a decimal number")]
    [InlineData("untyped", """{"amount":"1.5","unit":"人","scale":"w"}""", "“w” is not one of the words known here")]
    public void What_does_not_fit_is_an_error_with_its_path(string property, string json, string message)
    {
        JsonException wrong = Wrong(property, json);

        Assert.Contains(message, wrong.Message, StringComparison.Ordinal);
        Assert.Equal("$." + property, wrong.Path);
    }

    [Theory]
    [InlineData("""{"amount":"1.5","unit":"人","scale":"万"}""", "write “15000”, or the text “1.5万人”")]
    [InlineData("""{"amount":-12.4,"unit":"元","scale":"亿","dimension":"money"}""", "write “-1240000000”, or the text “-12.4亿元”")]
    [InlineData("""{"amount":"1.5","unit":"万人"}""", "“万人” has a scale in it: the unit is “人”, and the amount is “15000”.")]
    [InlineData("""{"amount":"3","unit":"十万元"}""", "the unit is “元”, and the amount is “300000”.")]
    [InlineData("""{"amount":"12.4","unit":"亿元","dimension":"money"}""", "the unit is “元”, and the amount is “1240000000”.")]
    public void A_scale_that_was_not_applied_is_refused_with_the_amount_that_is_meant(string json, string message)
        => Assert.Contains(message, Wrong("untyped", json).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"amount":"0","unit":"人","scale":"万"}""", "0")]
    [InlineData("""{"amount":"10","unit":"人","scale":"万"}""", "10")]
    [InlineData("""{"amount":"3","unit":"千瓦"}""", "3")]
    [InlineData("""{"amount":"3","unit":"百强"}""", "3")]
    public void What_may_be_meant_is_read(string json, string amount)
        => Assert.Equal(amount, JsonSerializer.Deserialize<Quantity>(json, Options).Amount.ToString(CultureInfo.InvariantCulture));

    [Fact]
    public void What_is_left_of_a_difference_reads_back()
    {
        Quantity rest = Quantity.Parse("1.9万人", null) - Quantity.Parse("18999人", null);
        string json = JsonSerializer.Serialize(rest, Options);

        Assert.Equal((Scale.TenThousand, 1m), (rest.Scale, rest.Amount));
        Assert.Contains("\"scale\":null", json, StringComparison.Ordinal);
        Assert.Equal(rest, JsonSerializer.Deserialize<Quantity>(json, Options));
    }

    private static JsonException Wrong(string property, string json)
        => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Values>($$"""{"{{property}}":{{json}}}""", Options));

    private sealed class Values
    {
        public Quantity<Count> Typed { get; set; }

        public Quantity Untyped { get; set; }

        public Quantity<Count>? TypedOrNull { get; set; }

        public Quantity? UntypedOrNull { get; set; }

        public List<Quantity>? List { get; set; }

        public Dictionary<string, Quantity>? ByName { get; set; }
    }
}
