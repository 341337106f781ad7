using HexiModel.Compiled;
using HexiModel.Language.Text;

namespace HexiModel.Language.Tests.Binding;

public class TermBindingTests
{
    private const string Entry =
        "8.“[133工程]{.term .programme #project-133 since=\"2019\"}”：[[构建一个平台体系]{.name}，做实[服务中心]{.item}]{.part #one-platform}；"
        + "[突出[三项服务]{.name}，构建涵盖[配餐]{.item #meals}、[医疗]{.item}、[家政]{.item}等服务的网络]{.part #three-services}；"
        + "[推进[三个融合]{.name}，即[医养]{.item}、[康养]{.item}、[文养]{.item}融合]{.part #three-integrations}。"
        + "又称[居家养老工程]{.alias}。[将“133工程”中的“1”，提升为一套居家养老服务体系]{.revision of=\"one-platform\" since=\"2021-03\"}";

    private static readonly SourceFile Body = Annotated.Plan("深化“133工程”，提供配餐。");

    [Fact]
    public void An_entry_is_read_with_its_number_its_definition_and_its_counts()
    {
        TermData project = Term(Entry);

        Assert.Equal(("project-133", "133工程", 8, true), (project.Id, project.Text, project.Number, project.IsProgramme));
        Assert.Equal(("1+3+3", Period.Year(2019)), (project.Count, project.Since));
        Assert.StartsWith("构建一个平台体系", project.Definition, StringComparison.Ordinal);
        Assert.Equal(["居家养老工程"], project.Aliases);
    }

    [Fact]
    public void Parts_have_names_counts_and_items()
    {
        TermData project = Term(Entry);

        Assert.Equal(["one-platform", "three-services", "three-integrations"], project.Parts.Select(part => part.Id));
        Assert.Equal(["构建一个平台体系", "三项服务", "三个融合"], project.Parts.Select(part => part.Name));
        Assert.Equal([1, 3, 3], project.Parts.Select(part => part.Count));
        Assert.Equal(["配餐", "医疗", "家政"], project.Parts[1].Items.Select(item => item.Text));
        Assert.Equal("meals", project.Parts[1].Items[0].Id);
    }

    [Fact]
    public void A_revision_changes_a_part_at_a_date()
    {
        RevisionData revision = Assert.Single(Term(Entry).Revisions);

        Assert.Equal(("one-platform", Period.Parse("2021-03")), (revision.PartId, revision.Since));
        Assert.StartsWith("将“133工程”中的“1”", revision.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.“[三中心]{.term #x}”：[综治中心]{.part}、[网格中心]{.part}、[调解中心]{.part}", "3", false)]
    [InlineData("1.“[三中心]{.term #x}”：[综治中心]{.part}、[网格中心]{.part}", "3", true)]
    [InlineData("1.“[三中心]{.term #x partial=\"true\"}”：[综治中心]{.part}、[网格中心]{.part}", "3", false)]
    [InlineData("1.“[三中心]{.term #x count=\"2\"}”：[综治中心]{.part}、[网格中心]{.part}", "2", false)]
    [InlineData("1.“[一网多平台]{.term #x count=\"1+*\"}”：[一张网[综治]{.item}]{.part}、[平台[网格]{.item}、[调解]{.item}]{.part}", "1+*", false)]
    public void An_announced_count_is_held_against_what_is_listed(string entry, string count, bool differs)
    {
        SourceFile glossary = Annotated.Glossary(entry);

        Assert.Equal(count, Assert.Single(Annotated.Bind(Annotated.Plan("各位代表"), glossary).Data!.Terms).Count);
        Assert.Equal(differs, Annotated.Broken(Annotated.Plan("各位代表"), glossary).Contains("HEXI4001"));
    }

    [Fact]
    public void Parts_elsewhere_name_their_term()
        => Assert.Equal(
            ["网格中心"],
            Annotated.Data(Annotated.Plan("做强[网格中心]{.part of=\"x\"}"), Annotated.Glossary("1.“[综合工程]{.term #x}”：综合治理"))
                .Terms.Single().Parts.Select(part => part.Text));

    [Fact]
    public void Ids_of_parts_are_scoped_to_their_term()
        => Assert.Equal(
            ["one", "one"],
            Annotated.Data(Body, Annotated.Glossary("1.“[甲工程]{.term #a}”：[甲]{.part #one}\n\n2.“[乙工程]{.term #b}”：[乙]{.part #one}"))
                .Terms.SelectMany(term => term.Parts).Select(part => part.Id));

    [Fact]
    public void A_glossary_at_the_end_of_the_report_does_as_well()
    {
        TermData term = Assert.Single(Annotated.Data(Annotated.Plan("推进便民工程\n\n# 名词解释 {#terms .glossary}\n\n1.“[便民工程]{.term #convenience}”：方便群众")).Terms);

        Assert.Equal((1, "方便群众"), (term.Number, term.Definition));
        Assert.Single(term.Mentions);
    }

    [Fact]
    public void A_programme_named_in_the_body_has_no_definition()
    {
        TermData term = Assert.Single(Annotated.Data(Annotated.Plan("推进[便民工程]{.programme #convenience}，方便群众")).Terms);

        Assert.Equal((null, null, true), (term.Number, term.Definition, term.IsProgramme));
    }

    private static TermData Term(string entry) => Assert.Single(Annotated.Data(Body, Annotated.Glossary(entry)).Terms);
}
