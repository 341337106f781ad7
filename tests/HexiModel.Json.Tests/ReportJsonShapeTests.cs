using System.Text.Json;
using HexiModel.Compiled;
using HexiModel.Tests;

namespace HexiModel.Json.Tests;

/// <summary>The shape is a contract: names, order and form of every field are spelt out here once more.</summary>
public sealed class ReportJsonShapeTests : IDisposable
{
    private static readonly string[] FactFields =
    [
        "id", "key", "text", "label", "indicator", "measure", "amount", "from", "to", "op", "unit", "scale", "dimension", "kind", "change", "base", "per", "scope",
        "streak", "cumulative", "annualised", "estimate", "rank", "period", "at", "qualitative", "relativeTo", "partOf", "programme", "criteria", "section",
        "annotated", "official", "category", "direction", "nature", "streakUnit", "words", "order",
    ];

    private static readonly string[] FactLists = ["targets", "observations", "commitments"];
    private static readonly string[] Amounts = ["amount", "from", "to"];

    private readonly JsonDocument _document = JsonDocument.Parse(ReportJson.Serialize(new ReportExport([SampleReport.Create(), SampleReport.Create()])));

    private JsonElement Report => _document.RootElement.GetProperty("reports")[0];

    [Fact]
    public void An_export_has_reports_and_the_sum_of_their_coverages()
    {
        AssertFields(["reports", "coverage"], _document.RootElement);
        Assert.Equal(2, _document.RootElement.GetProperty("reports").GetArrayLength());
        Assert.Equal("""{"quantities":24,"covered":18,"skipped":2,"open":4}""", _document.RootElement.GetProperty("coverage").GetRawText());
    }

    [Fact]
    public void A_report_has_its_fields_in_the_order_of_the_contract()
    {
        AssertFields(
            [
                "id", "title", "jurisdiction", "gb2260", "delivered", "planYear", "sections", "indicators", "targets", "observations", "commitments", "programmes",
                "terms", "language", "sourceFile", "sourceUrl", "coverage",
            ],
            Report);
        Assert.Equal("hexi-2022", Report.GetProperty("id").GetString());
        Assert.Equal("2021-12-11", Report.GetProperty("delivered").GetString());
        Assert.Equal(2022, Report.GetProperty("planYear").GetInt32());
        Assert.Equal("""{"quantities":12,"covered":9,"skipped":1,"open":2}""", Report.GetProperty("coverage").GetRawText());
    }

    [Fact]
    public void Every_fact_has_all_fields_in_the_order_of_the_contract()
    {
        Assert.Equal([5, 4, 1], FactLists.Select(list => Report.GetProperty(list).GetArrayLength()));
        foreach (JsonElement fact in FactLists.SelectMany(list => Report.GetProperty(list).EnumerateArray()))
        {
            AssertFields(FactFields, fact);
            AssertFields(["file", "line", "column", "length"], fact.GetProperty("annotated"));
            AssertFields(["line", "start", "end"], fact.GetProperty("official"));
            AssertFields(["start", "end"], fact.GetProperty("period"));
        }
    }

    [Fact]
    public void Progress_and_assignments_are_there_only_where_files_beside_the_report_give_them()
    {
        ReportData data = new()
        {
            Id = "r",
            Facts =
            [
                new()
                {
                    Category = FactCategory.Target, Id = "jobs", Text = "新增就业1.9万人", Statement = new() { Amount = 19_000m, Unit = "人", Dimension = "count" },
                    Progress = [new() { AsOf = new(2022, 9, 30), Amount = 15_000m, Scale = Scale.TenThousand, Unit = "人", Dimension = "count", Source = "月报" }],
                    Assignments = [new() { Item = "就业", Lead = "区人社局", Due = new(2022, 12, 31) }],
                },
            ],
        };
        using JsonDocument document = JsonDocument.Parse(ReportJson.Serialize(HexiModel.Report.Create(data)));
        JsonElement fact = document.RootElement.GetProperty("targets")[0];

        AssertFields([.. FactFields.Take(FactFields.Length - 1), "progress", "assignments", "order"], fact);
        Assert.Equal(
            """[{"asOf":"2022-09-30","amount":"15000","unit":"人","scale":"万","dimension":"count","done":false,"note":null,"source":"月报"}]""",
            fact.GetProperty("progress").GetRawText());
        Assert.Equal(
            """[{"item":"就业","work":null,"lead":"区人社局","support":null,"leader":null,"due":"2022-12-31"}]""",
            fact.GetProperty("assignments").GetRawText());
    }

    [Fact]
    public void A_target_is_written_as_documented()
        => Assert.Equal(
            """
            {"id":"new-market-entities","key":"hexi-2022/new-market-entities","text":"新增市场主体1万家以上","label":"新增市场主体1万家以上","indicator":"market-entities",
            "measure":"change","amount":"10000","from":null,"to":null,"op":"at-least","unit":"家","scale":"万","dimension":"count","kind":"increase","change":"absolute",
            "base":null,"per":null,"scope":null,"streak":null,"cumulative":false,"annualised":false,"estimate":false,"rank":null,
            "period":{"start":"2022-01-01","end":"2022-12-31"},"at":null,"qualitative":null,"relativeTo":null,"partOf":null,"programme":null,"criteria":[],
            "section":"plan","annotated":{"file":"seeds/hexi-2022.report.md","line":139,"column":4,"length":23},"official":{"line":119,"start":2,"end":13},
            "category":"target","direction":"up","nature":null,"streakUnit":null,"words":null,"order":3}
            """.ReplaceLineEndings(""),
            Report.GetProperty("targets")[2].GetRawText());

    [Fact]
    public void A_rank_a_streak_and_flags_are_written_as_documented()
    {
        JsonElement rank = Report.GetProperty("observations").EnumerateArray().Single(fact => fact.GetProperty("id").GetString() == "rank");

        Assert.Equal(2, rank.GetProperty("rank").GetInt32());
        Assert.Equal((3, "年"), (rank.GetProperty("streak").GetInt32(), rank.GetProperty("streakUnit").GetString()));
        Assert.Equal("全市", rank.GetProperty("scope").GetString());
        Assert.True(rank.GetProperty("cumulative").GetBoolean() && rank.GetProperty("annualised").GetBoolean() && rank.GetProperty("estimate").GetBoolean());
    }

    [Fact]
    public void A_from_to_has_three_amounts_and_a_range_has_two()
    {
        JsonElement alliance = Report.GetProperty("observations").EnumerateArray().Single(fact => fact.GetProperty("id").GetString() == "alliance");
        JsonElement range = Report.GetProperty("targets").EnumerateArray().Single(fact => fact.GetProperty("id").GetString() == "range");

        Assert.Equal(["237", "13", "237"], Amounts.Select(field => alliance.GetProperty(field).GetString()));
        Assert.Equal([null, "6.5", "7"], Amounts.Select(field => range.GetProperty(field).GetString()));
    }

    [Fact]
    public void An_observation_without_an_id_has_a_key()
    {
        JsonElement firms = Report.GetProperty("observations")[0];

        Assert.Equal(JsonValueKind.Null, firms.GetProperty("id").ValueKind);
        Assert.Equal("hexi-2022/high-tech-firms:level:2021", firms.GetProperty("key").GetString());
    }

    [Fact]
    public void A_section_is_written_as_documented()
        => Assert.Equal(
            """
            {"id":"review/1","title":"京津冀协同发展成效显著。","level":3,"class":"review","period":{"start":"2017-01-01","end":"2021-12-31"},"parent":"review",
            "at":null,"topic":true,"annotated":{"file":"seeds/hexi-2022.report.md","line":33,"column":2,"length":24},"official":{"line":13,"start":0,"end":12}}
            """.ReplaceLineEndings(""),
            Report.GetProperty("sections")[1].GetRawText());

    [Fact]
    public void An_indicator_holds_its_facts_as_they_stand_in_the_lists()
    {
        JsonElement gdp = Report.GetProperty("indicators")[0];

        AssertFields(["id", "name", "nameEn", "unit", "kind", "better", "facts", "codes", "otherUnits"], gdp);
        Assert.Equal("flow", gdp.GetProperty("kind").GetString());
        Assert.Equal("up", gdp.GetProperty("better").GetString());
        Assert.Equal(Report.GetProperty("targets")[0].GetRawText(), Assert.Single(gdp.GetProperty("facts").EnumerateArray()).GetRawText());
    }

    [Fact]
    public void Programmes_are_listed_by_id_and_headword()
        => Assert.Equal("""[{"id":"project-133","term":"133工程"}]""", Report.GetProperty("programmes").GetRawText());

    [Fact]
    public void A_term_is_written_as_documented()
    {
        JsonElement term = Report.GetProperty("terms")[0];

        AssertFields(
            [
                "id", "number", "term", "programme", "definition", "count", "parts", "revisions", "aliases", "mentions", "official", "partial", "since", "section",
                "annotated",
            ],
            term);
        Assert.True(term.GetProperty("programme").GetBoolean());
        Assert.Equal("1+3", term.GetProperty("count").GetString());
        Assert.Equal("2019-08", term.GetProperty("since").GetString());
        Assert.Equal("""["一三三工程"]""", term.GetProperty("aliases").GetRawText());
        AssertFields(["id", "name", "text", "count", "partial", "items", "criteria", "annotated", "official"], term.GetProperty("parts")[1]);
        AssertFields(["id", "text", "annotated", "official"], term.GetProperty("parts")[1].GetProperty("items")[0]);
        AssertFields(["of", "since", "text", "annotated", "official"], term.GetProperty("revisions")[0]);
        Assert.Equal("2021-03", term.GetProperty("revisions")[0].GetProperty("since").GetString());
        AssertFields(["line", "start", "end", "section", "item", "annotated"], term.GetProperty("mentions")[0]);
        Assert.Equal("""{"line":211,"start":2,"end":7}""", term.GetProperty("official").GetRawText());
    }

    [Fact]
    public void A_criterion_is_written_as_documented()
        => Assert.Equal(
            """[{"text":"60周岁以上","amount":"60","op":"at-least","unit":"周岁"}]""", Report.GetProperty("commitments")[0].GetProperty("criteria").GetRawText());

    [Fact]
    public void Chinese_stays_readable_and_markup_is_escaped()
    {
        string json = ReportJson.Serialize(Report1("<b>目标&\"</b>"));

        Assert.Contains("目标", json, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", json, StringComparison.Ordinal);
    }

    [Fact]
    public void An_indented_document_says_the_same()
    {
        string json = ReportJson.Serialize(SampleReport.Create(), indented: true);

        Assert.Contains("\n  \"id\": \"hexi-2022\"", json, StringComparison.Ordinal);
        StructuralEquality.AssertEqual(SampleReport.Data, ReportJson.ReadReport(json).Content.Header);
    }

    public void Dispose() => _document.Dispose();

    private static Report Report1(string title) => HexiModel.Report.Create(new Compiled.ReportData { Id = "r", Title = title });

    private static void AssertFields(string[] expected, JsonElement element)
        => Assert.Equal(expected, element.EnumerateObject().Select(field => field.Name));
}
