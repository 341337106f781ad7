using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using HexiModel.Compiled;
using HexiModel.Tests;

namespace HexiModel.Json.Tests;

/// <summary>The model inside an application's own serialization: with reflection, and as ahead-of-time compiled programs have it, without.</summary>
public partial class ModelJsonOptionsTests
{
    private static readonly JavaScriptEncoder Readable = JavaScriptEncoder.Create(UnicodeRanges.All);

    private static readonly JsonSerializerOptions WithReflection = new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = Readable }.AddHexiModel();

    private static readonly JsonSerializerOptions WithoutReflection = new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        Encoder = Readable,
        TypeInfoResolver = RowContext.Default,
    }.AddHexiModel();

    private readonly Report _report = new OwnSource().Report;

    public static TheoryData<bool> Both => [true, false];

    [Theory]
    [MemberData(nameof(Both))]
    public void A_fact_is_written_as_in_an_export_whatever_its_class(bool reflection)
    {
        Target target = _report.Targets[0];

        AssertSame(ReportJson.Serialize(target), target, typeof(Target), reflection);
        AssertSame(ReportJson.Serialize(target), target, typeof(Fact), reflection);
        AssertSame(ReportJson.Serialize(target), target, target.GetType(), reflection);
        AssertSame(ReportJson.Serialize(_report.Targets[2]), _report.Targets[2], typeof(Target<Count>), reflection);
        AssertSame(ReportJson.Serialize(_report.Observations[0]), _report.Observations[0], typeof(Observation), reflection);
        AssertSame(ReportJson.Serialize(_report.Commitments[0]), _report.Commitments[0], typeof(Commitment), reflection);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Lists_of_facts_are_written_as_arrays_whatever_their_class(bool reflection)
    {
        string expected = ReportJson.Serialize(_report.Targets);

        AssertSame(expected, _report.Targets, typeof(ModelList<Target>), reflection);
        AssertSame(expected, new OwnTargets(_report.Targets), typeof(OwnTargets), reflection);
        AssertSame(expected, _report.Targets.ToArray(), typeof(Target[]), reflection);
        AssertSame(expected, _report.Targets.ToList(), typeof(List<Target>), reflection);
        AssertSame(expected, _report.Targets, typeof(IReadOnlyList<Target>), reflection);
        IEnumerable<Target> query = _report.Targets.Where(target => target.HasValue);
        AssertSame(ReportJson.Serialize(query), query, query.GetType(), reflection);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void A_whole_report_and_an_export_are_written_as_by_ReportJson(bool reflection)
    {
        AssertSame(ReportJson.Serialize(_report), _report, typeof(Report), reflection);
        AssertSame(ReportJson.Serialize(new ReportExport([_report])), new ReportExport([_report]), typeof(ReportExport), reflection);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Pieces_of_a_report_have_the_fields_they_have_in_it(bool reflection)
    {
        using JsonDocument whole = JsonDocument.Parse(ReportJson.Serialize(_report));
        JsonElement report = whole.RootElement;
        JsonElement term = report.GetProperty("terms")[0];

        AssertFields(report.GetProperty("indicators")[0], _report.Indicators[0], reflection);
        AssertFields(report.GetProperty("indicators")[0], new IndicatorSeries(_report.Indicators[0]), reflection);
        AssertFields(report.GetProperty("sections")[0], _report.Sections[0], reflection);
        AssertFields(term, _report.Programmes[0], reflection);
        AssertFields(term, (Term)_report.Programmes[0], reflection);
        AssertFields(term.GetProperty("parts")[0], _report.Programmes[0].Parts[0], reflection);
        AssertFields(term.GetProperty("parts")[1].GetProperty("items")[0], _report.Programmes[0].Parts[1].Items[0], reflection);
        AssertFields(term.GetProperty("revisions")[0], _report.Programmes[0].Revisions[0], reflection);
        AssertFields(report.GetProperty("commitments")[0].GetProperty("criteria")[0], _report.Commitments[0].Criteria[0], reflection);
        AssertFields(report.GetProperty("coverage"), _report.Coverage, reflection);
        Assert.Contains("\"line\":165", Write(_report.Programmes[0].Mentions[0], typeof(Mention), reflection), StringComparison.Ordinal);
    }

    [Fact]
    public void Alone_a_place_says_its_official_file()
        => Assert.Contains("\"file\":\"hexi-2022.txt\"", JsonSerializer.Serialize(_report.Targets[0], WithReflection), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Both))]
    public void A_fact_written_alone_reads_back_the_same(bool reflection)
    {
        foreach (Fact fact in _report.Facts)
        {
            string json = ReportJson.Serialize(fact);
            Fact read = Read<Fact>(json, reflection);

            Assert.Equal(json, ReportJson.Serialize(read));
            StructuralEquality.AssertEqual(fact.Data, read.Data);
            Assert.Equal(fact.Key, read.Key);
            Assert.Equal(fact.Quantity, read.Quantity);
            Assert.Null(read.Section);
            Assert.Null(read.Indicator);
            Assert.Equal(fact.IndicatorId, read.IndicatorId);
        }

        Assert.Equal(6m, Read<Target<Ratio>>(ReportJson.Serialize(_report.Targets[0]), reflection).Value.Amount);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void An_indicator_written_alone_reads_back_with_its_facts(bool reflection)
    {
        string json = Write(_report.Indicators[0], typeof(Indicator), reflection);
        Indicator read = Read<Indicator>(json, reflection);

        Assert.Equal(json, Write(read, typeof(Indicator), reflection));
        Assert.Equal("hexi-2022/gdp-growth", Assert.Single(read.Targets).Key);
        Assert.Same(read, read.Targets.Single().Indicator);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void A_programme_written_alone_reads_back_the_same(bool reflection)
    {
        string json = Write(_report.Programmes[0], typeof(Programme), reflection);

        Assert.Equal(json, Write(Read<Programme>(json, reflection), typeof(Programme), reflection));
        Assert.IsType<Programme>(Read<Term>(json, reflection));
    }

    [Fact]
    public void A_list_of_targets_reads_back()
        => Assert.Equal(
            ReportJson.Serialize(_report.Targets), ReportJson.Serialize(JsonSerializer.Deserialize<List<Target>>(ReportJson.Serialize(_report.Targets), WithReflection)!));

    [Theory]
    [MemberData(nameof(Both))]
    public void What_cannot_be_read_alone_says_what_to_read_instead(bool reflection)
    {
        string target = ReportJson.Serialize(_report.Targets[0]);

        Assert.Throws<NotSupportedException>(() => Read<GdpGrowthTarget>(target, reflection));
        Assert.Throws<NotSupportedException>(() => Read<Observation>(target, reflection));
        Assert.Throws<NotSupportedException>(() => Read<Target<Money>>(target, reflection));
        Assert.Throws<NotSupportedException>(() => Read<Programme>("""{"id":"t","term":"t"}""", reflection));
        Assert.Throws<NotSupportedException>(() => Read<Section>(Write(_report.Sections[0], typeof(Section), reflection), reflection));
        Assert.Throws<JsonException>(() => Read<Target>("""{"text":"t"}""", reflection));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void The_model_s_values_keep_their_shape_inside_other_types(bool reflection)
    {
        Row row = new(
            _report.Targets[0], new Quantity<Ratio>(5.8m, Units.Percent), new Quantity(19_000m, Units.Person, Scale.TenThousand), Period.Year(2022), Bound.AtLeast, null,
            new QuantityRange(new Quantity(6.5m, Units.Percent), new Quantity(7m, Units.Percent)), new Quantity<Rate<Money, Count>>(3m, (Unit<Rate<Money, Count>>)Units.Find("元/人")!));
        string json = Write(row, typeof(Row), reflection);

        Assert.Contains("""
            "gap":{"amount":"5.8","unit":"%","scale":null,"dimension":"ratio"},"jobs":{"amount":"19000","unit":"人","scale":"万","dimension":"count"},
            """.Trim(), json, StringComparison.Ordinal);
        Assert.Contains("""
            "period":{"start":"2022-01-01","end":"2022-12-31"},"op":"at-least","measure":null,"range":{"lower":{"amount":"6.5",
            """.Trim(), json, StringComparison.Ordinal);
        Row read = Read<Row>(json, reflection);
        Assert.Equal(row with { Target = read.Target }, read);
        Assert.Equal(Scale.TenThousand, read.Jobs.Scale);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void A_value_of_the_wrong_kind_is_a_JsonException(bool reflection)
    {
        Assert.Throws<JsonException>(() => Read<Quantity<Ratio>>("""{"amount":"3","unit":"家","dimension":"count"}""", reflection));
        Assert.Throws<JsonException>(() => Read<Quantity<Ratio>>("null", reflection));
        Assert.Throws<JsonException>(() => Read<Quantity>("""{"unit":"家"}""", reflection));
        Assert.Throws<JsonException>(() => Read<QuantityRange>("""{"lower":{"amount":"1"}}""", reflection));
        Assert.Throws<JsonException>(() => Read<Measure>("null", reflection));
        Assert.Equal(Bound.None, Read<Bound>("null", reflection));
        Assert.Equal(default, Read<Period>("null", reflection));
        Assert.Equal(new Quantity(3m, new Unit<Count>("盏")), Read<Quantity>("""{"amount":3,"unit":"盏"}""", reflection));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Dimensions_and_units_that_are_not_known_are_refused(bool reflection)
    {
        AssertWrong<Quantity>("“colour” is not a dimension.", "$", """{"amount":"3","unit":"家","dimension":"colour"}""", reflection);
        AssertWrong<Quantity>("“盏” is not a known unit of money.", "$", """{"amount":"3","unit":"盏","dimension":"money"}""", reflection);
        AssertWrong<Quantity>("“元” is not a known unit of area.", "$", """{"amount":"3","unit":"元","dimension":"area"}""", reflection);
        AssertWrong<QuantityRange>("“colour” is not a dimension.", "$.upper", """{"lower":{"amount":"3"},"upper":{"amount":"3","unit":"家","dimension":"colour"}}""", reflection);
        AssertWrong<Fact>("“colour” is not a dimension.", "$.dimension", """{"text":"t","category":"target","dimension":"colour"}""", reflection);
        foreach (Quantity quantity in new Quantity[] { default, default(Quantity<Money>), new(2m, Units.Place), new(3m, new Unit<Count>("元")), new(0.5m, Units.Whole), new(2m, Units.PercentagePoint) })
        {
            Quantity read = Read<Quantity>(Write(quantity, typeof(Quantity), reflection), reflection);
            Assert.Equal((quantity, quantity.Dimension), (read, read.Dimension));
        }
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Places_in_messages_are_those_of_the_application_s_document(bool reflection)
    {
        JsonException wrong = AssertWrong<Row>(
            "“atleast” is not one of the words known here (at criteria[0].op).", "$.target", """
            {"period":null,
             "target":{"text":"t",
               "category":"target","criteria":[{"text":"c",
                 "op":"atleast"}]}}
            """, reflection);
        Assert.Equal(3, wrong.LineNumber);

        AssertWrong<Row>("The fact has no “text”.", "$.target", """{"target":{"category":"target"}}""", reflection);
        AssertWrong<Row>("The fact has no “category”", "$.target", """{"target":{"text":"t"}}""", reflection);
        AssertWrong<Row>("A fact is expected here.", "$.target", """{"target":5}""", reflection);
        AssertWrong<Row>("“5” is a quantity of dimension count, not ratio.", "$.gap", """{"gap":5}""", reflection);
        AssertWrong<Row>("“x” is not a decimal number (at upper.amount).", "$.range", """{"range":{"lower":{"amount":"1"},"upper":{"amount":"x"}}}""", reflection);
        AssertWrong<Fact>("“atleast” is not one of the words known here.", "$.op", """{"text":"t","category":"target","op":"atleast"}""", reflection);
        AssertWrong<Report>("An array, each member a fact, is expected here.", "$.targets", """{"id":"r","targets":5}""", reflection);
    }

    [Fact]
    public void Periods_and_words_are_keys_of_dictionaries()
    {
        Dictionary<Period, Dictionary<Bound, int>> keyed = new()
        {
            [Period.Years(2017, 2021)] = new() { [Bound.AtLeast] = 1, [Bound.None] = 2 },
            [default] = [],
        };
        string json = JsonSerializer.Serialize(keyed, WithReflection);

        Assert.Equal("""{"2017..2021":{"at-least":1,"":2},"":{}}""", json);
        Assert.Equal(keyed[Period.Years(2017, 2021)], JsonSerializer.Deserialize<Dictionary<Period, Dictionary<Bound, int>>>(json, WithReflection)![Period.Years(2017, 2021)]);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Period, int>>("""{"soon":1}""", WithReflection));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Bound, int>>("""{"soon":1}""", WithReflection));
        Assert.Contains(
            "A Quantity<Ratio> cannot be the key",
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Dictionary<Quantity<Ratio>, int> { [default] = 1 }, WithReflection)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_application_s_own_naming_and_null_handling_do_not_change_the_shape()
    {
        JsonSerializerOptions own = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
            Encoder = Readable,
        }.AddHexiModel();

        Assert.Equal(ReportJson.Serialize(_report), JsonSerializer.Serialize(_report, own));
    }

    [Fact]
    public void Options_that_use_reflection_still_serialize_the_application_s_own_types()
        => Assert.Equal("""{"a":1}""", JsonSerializer.Serialize(new { A = 1 }, WithReflection));

    [Fact]
    public void Types_that_are_not_of_the_model_are_left_to_others()
    {
        Assert.False(new ModelJsonConverter().CanConvert(typeof(string)));
        Assert.False(new ModelJsonConverter().CanConvert(typeof(List<int>)));
        Assert.Null(new ModelJsonConverter().CreateConverter(typeof(object), WithReflection));
        Assert.False(WithoutReflection.TryGetTypeInfo(typeof(Uri), out _));
        Assert.Throws<ArgumentNullException>(() => new ModelJsonConverter().CanConvert(null!));
        Assert.Throws<ArgumentNullException>(() => ModelJsonOptions.AddHexiModel(null!));
    }

    private static JsonException AssertWrong<T>(string message, string path, string json, bool reflection)
    {
        JsonException wrong = Assert.Throws<JsonException>(() => Read<T>(json, reflection));

        Assert.StartsWith(message, wrong.Message, StringComparison.Ordinal);
        Assert.Equal(path, wrong.Path);
        return wrong;
    }

    private static void AssertSame(string expected, object value, Type type, bool reflection)
        => Assert.Equal(expected, Write(value, type, reflection));

    private static void AssertFields<T>(JsonElement expected, T value, bool reflection)
    {
        using JsonDocument alone = JsonDocument.Parse(Write(value!, typeof(T), reflection));
        Assert.Equal(expected.EnumerateObject().Select(field => field.Name), alone.RootElement.EnumerateObject().Select(field => field.Name));
    }

    private static string Write(object value, Type type, bool reflection)
        => JsonSerializer.Serialize(value, Options(reflection).GetTypeInfo(type));

    private static T Read<T>(string json, bool reflection) => JsonSerializer.Deserialize(json, (JsonTypeInfo<T>)Options(reflection).GetTypeInfo(typeof(T)))!;

    private static JsonSerializerOptions Options(bool reflection)
    {
        // What the first call of JsonSerializer does: options without a resolver take the one that reflects.
        WithReflection.MakeReadOnly(populateMissingResolver: true);
        return reflection ? WithReflection : WithoutReflection;
    }

    private sealed record Row(
        Target Target, Quantity<Ratio> Gap, Quantity Jobs, Period Period, Bound Op, Measure? Measure, QuantityRange Range, Quantity<Rate<Money, Count>> Income);

    private sealed class GdpGrowthTarget(ReportRow row) : Target<Ratio>(row);

    private sealed class OwnTargets(ModelList<Target> targets) : ModelList<Target>(targets)
    {
        public Target GdpGrowth => GetAt(1);
    }

    private sealed class OwnSource : ReportSource
    {
        private static readonly byte[] Utf8 = Encoding.UTF8.GetBytes(ReportTable.Write(SampleReport.Data));

        protected override ReadOnlySpan<byte> Table => Utf8;

        protected internal override Fact? CreateFact(int row) => row == 1 ? new GdpGrowthTarget(new ReportRow(Report, row)) : null;
    }

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web, Converters = [typeof(ModelJsonConverter)])]
    [JsonSerializable(typeof(Row))]
    private sealed partial class RowContext : JsonSerializerContext;
}
