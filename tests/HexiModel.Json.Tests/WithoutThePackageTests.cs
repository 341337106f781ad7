using System.Text.Json;
using System.Text.Json.Serialization;
using HexiModel.Compiled;
using HexiModel.Tests;

namespace HexiModel.Json.Tests;

/// <summary>
/// System.Text.Json as an application uses it that has never heard of HexiModel.Json: what would be lost is refused, with the name of the
/// package; what is left is read back as it was.
/// </summary>
public partial class WithoutThePackageTests
{
    private static readonly Report Sample = SampleReport.Create();

    private static readonly Report Measured = Report.Create(new ReportData
    {
        Id = "r",
        Facts =
        [
            new() { Category = FactCategory.Commitment, Text = "a", Progress = [new() { IsDone = true }], Assignments = [new() { Item = "b" }] },
            new()
            {
                Category = FactCategory.Target, Text = "c", Statement = new() { Amount = 6m, Unit = "%", Dimension = "ratio" },
                Progress = [new() { Amount = 5m, Unit = "%", Dimension = "ratio" }],
            },
        ],
    });

    public static TheoryData<string, object> Refused => new()
    {
        { "Quantity", new Quantity(6m, Units.Percent) },
        { "Quantity<Ratio>", new Quantity<Ratio>(6m, Units.Percent) },
        { "Quantity<Rate<Money, Count>>", new Quantity<Rate<Money, Count>>(3m, (Unit<Rate<Money, Count>>)Units.Find("元/人")!) },
        { "QuantityRange", default(QuantityRange) },
        { "Period", Period.Year(2022) },
        { "Target<Ratio>", Sample.Targets[0] },
        { "Target", Sample.Targets[1] },
        { "Observation<Count>", Sample.Observations[0] },
        { "Commitment", Sample.Commitments[0] },
        { "Report", Sample },
        { "Indicator", Sample.Indicators[0] },
        { "IndicatorSeries", new IndicatorSeries(Sample.Indicators[0]) },
        { "Section", Sample.Sections[0] },
        { "Programme", Sample.Programmes[0] },
        { "Part", Sample.Programmes[0].Parts[0] },
        { "Item", Sample.Programmes[0].Items.First() },
        { "Revision", Sample.Programmes[0].Revisions[0] },
        { "Mention", Sample.Programmes[0].Mentions[0] },
        { "ProgressRecord", Measured.Facts[0].Progress[0] },
        { "ProgressRecord<Ratio>", Measured.Targets[0].Progress[0] },
        { "Assignment", Measured.Facts[0].Assignments[0] },
        { "Criterion", Sample.Commitments[0].Criteria[0] },
    };

    public static TheoryData<object> Kept => [new Coverage(12, 9, 1), new SourceLocation("a.txt", 3, 5, 8), Bound.AtLeast, Scale.TenThousand, Measure.Growth, SectionClass.Plan];

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_would_be_lost_is_refused_with_the_name_of_the_package(string name, object value)
    {
        AssertRefused(name, () => JsonSerializer.Serialize(value, value.GetType()));
        AssertRefused(name, () => JsonSerializer.Deserialize("{}", value.GetType()));
        AssertRefused(name, () => JsonSerializer.Serialize(new { Value = value }));
        AssertRefused(name, () => JsonSerializer.Serialize(new Dictionary<string, object> { ["value"] = value }));
        AssertRefused(name, () => JsonSerializer.Deserialize("[{}]", typeof(List<>).MakeGenericType(value.GetType())));
        AssertRefused(name, () => JsonSerializer.Deserialize("{}", typeof(Dictionary<,>).MakeGenericType(value.GetType(), typeof(int))));
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public void What_needs_no_package_reads_back_the_same(object value)
        => Assert.Equal(value, JsonSerializer.Deserialize(JsonSerializer.Serialize(value), value.GetType()));

    [Fact]
    public void Members_of_an_application_s_types_are_refused_when_read_and_when_written()
    {
        AssertRefused("Quantity", () => JsonSerializer.Serialize(new PlainRow(new Quantity(6m, Units.Percent), null, null)));
        AssertRefused("Quantity", () => JsonSerializer.Deserialize<PlainRow>("""{"Gap":{"Amount":6},"Since":{},"Target":null}"""));
        AssertRefused("Quantity", () => JsonSerializer.Serialize(new PlainRow(default, null, null), PlainContext.Default.PlainRow));
        AssertRefused("Quantity", () => JsonSerializer.Deserialize("""{"Gap":{"Amount":6}}""", PlainContext.Default.PlainRow));
    }

    [Fact]
    public void Lists_of_facts_and_classes_of_generated_code_are_refused()
    {
        AssertRefused("Target", () => JsonSerializer.Serialize(Sample.Targets));
        AssertRefused("Fact", () => JsonSerializer.Serialize(Sample.Facts));
        AssertRefused(null, () => JsonSerializer.Serialize(new OwnSource().Report.Targets[0], typeof(OwnTarget)));
        AssertRefused(null, () => JsonSerializer.Deserialize<OwnTarget>("{}"));
    }

    private static void AssertRefused(string? name, Func<object?> act)
    {
        NotSupportedException refused = Assert.Throws<NotSupportedException>(() => act());

        Assert.Contains(name is null ? "System.Text.Json alone" : $"System.Text.Json alone cannot read or write {name}. ", refused.Message, StringComparison.Ordinal);
        Assert.Contains("HexiModel.Json", refused.Message, StringComparison.Ordinal);
        Assert.Contains("AddHexiModel()", refused.Message, StringComparison.Ordinal);
    }

    private sealed record PlainRow(Quantity Gap, Period? Since, Target? Target);

    private sealed class OwnTarget(ReportRow row) : Target<Ratio>(row);

    private sealed class OwnSource : ReportSource
    {
        private static readonly byte[] Utf8 = System.Text.Encoding.UTF8.GetBytes(ReportTable.Write(SampleReport.Data));

        protected override ReadOnlySpan<byte> Table => Utf8;

        protected internal override Fact? CreateFact(int row) => row == 1 ? new OwnTarget(new ReportRow(Report, row)) : null;
    }

    [JsonSerializable(typeof(PlainRow))]
    private sealed partial class PlainContext : JsonSerializerContext;
}
