using HexiModel.Compiled;

namespace HexiModel.Language.Tests.Binding;

/// <summary>The sections that lead sentences make (主题句), and which facts are in them.</summary>
public class LeadSentenceBindingTests
{
    private const string Two = "[新建公园1座]{#a}，[工业稳健。]{.topic}[新建厂房2座]{#b}。[农业强劲。]{.topic}[新建粮库3座]{#c}，[新建冷库4座]{#d}。";

    [Fact]
    public void A_fact_is_in_the_section_of_the_nearest_lead_sentence_before_it()
        => Assert.Equal(["a: plan", "b: plan/1", "c: plan/2", "d: plan/2"], Facts(Annotated.Data(Annotated.Plan(Two))));

    [Fact]
    public void Lead_sentences_of_one_paragraph_stand_beside_each_other()
        => Assert.Equal(["plan: 今年工作安排 (1)", "plan/1: 工业稳健。 (2, plan)", "plan/2: 农业强劲。 (2, plan)"], Sections(Annotated.Data(Annotated.Plan(Two))));

    [Theory]
    [InlineData("（一）推动产业升级。", "壮大工业。", "提质农业。", "plan/1", "plan/1/1", "plan/1/2")]
    [InlineData("（一）推动产业升级。", "1.壮大工业。", "2.提质农业。", "plan/1", "plan/1/1", "plan/1/2")]
    [InlineData("1.推动产业升级。", "2.壮大工业。", "3.提质农业。", "plan/1", "plan/2", "plan/3")]
    [InlineData("一是推动产业升级。", "二是壮大工业。", "三是提质农业。", "plan/1", "plan/2", "plan/3")]
    [InlineData("推动产业升级。", "壮大工业。", "提质农业。", "plan/1", "plan/2", "plan/3")]
    public void A_numbered_title_holds_the_lead_sentences_that_are_not_numbered_like_it(string first, string second, string third, params string[] ids)
    {
        ReportData data = Annotated.Data(Annotated.Plan($"[{first}]{{.topic}}[新建公园1座]{{#a}}。[{second}]{{.topic}}[新建厂房2座]{{#b}}。[{third}]{{.topic}}[新建粮库3座]{{#c}}。"));

        Assert.Equal([$"a: {ids[0]}", $"b: {ids[1]}", $"c: {ids[2]}"], Facts(data));
        Assert.Equal(ids, data.Sections.Skip(1).Select(section => section.Id));
    }

    [Fact]
    public void A_lead_sentence_gives_its_period_and_nature_to_what_is_behind_it_only()
    {
        ReportData data = Annotated.Data(Annotated.Plan("[新建公园1座]{#a}。[到2025年。]{.topic period=\"2025\" nature=\"binding\"}[新建厂房2座]{#b}，[6月底前新建车站1座]{#d}。[当年。]{.topic}[新建粮库3座]{#c}。"));

        Assert.Equal(["a: 2022 ", "b: 2025 Binding", "d: ..2025-06 Binding", "c: 2022 "], data.Facts.Select(fact => $"{fact.Id}: {fact.Period} {fact.Nature}"));
    }

    [Fact]
    public void A_lead_sentence_that_is_a_paragraph_opens_a_chapter_of_further_ones()
    {
        ReportData data = Annotated.Data(Annotated.Plan("[（一）产业]{.topic}\n\n[新建公园1座]{#a}。[工业稳健。]{.topic}[新建厂房2座]{#b}。\n\n[新建粮库3座]{#c}。"));

        Assert.Equal(["a: plan/1", "b: plan/1/1", "c: plan/1"], Facts(data));
    }

    [Fact]
    public void Terms_and_mentions_are_in_the_section_of_the_nearest_lead_sentence_too()
    {
        ReportData data = Annotated.Data(Annotated.Plan("[工业稳健。]{.topic}实施“[强基工程]{.programme #base}”。[农业强劲。]{.topic}落实强基工程，[新建粮库3座]{#c}。"));

        TermData term = Assert.Single(data.Terms);
        Assert.Equal("plan/1", term.SectionId);
        Assert.Equal("plan/2", Assert.Single(term.Mentions).SectionId);
    }

    private static IEnumerable<string> Facts(ReportData data) => data.Facts.Select(fact => fact.Id + ": " + fact.SectionId);

    private static IEnumerable<string> Sections(ReportData data)
        => data.Sections.Select(section => $"{section.Id}: {section.Title} ({section.Level}{(section.ParentId is null ? "" : ", " + section.ParentId)})");
}
