using HexiModel.Compiled;

namespace HexiModel.Language.Tests.Binding;

public class MentionBindingTests
{
    private const string Entries =
        "3.“[便民工程]{.term #convenience}”：即[便民服务]{.alias}，做好便民工程\n\n4.“[便民工程示范区]{.term #model-area}”：提供[[助餐]{.item #meals}、[助浴]{.item}]{.part}";

    [Theory]
    [InlineData("推进便民工程", "convenience", "便民工程")]
    [InlineData("推进便民工程示范区", "model-area", "便民工程示范区")]
    [InlineData("推进便民服务", "convenience", "便民服务")]
    [InlineData("推进助餐", "model-area", "助餐")]
    [InlineData("推进这项工作[3]", "convenience", "[3]")]
    [InlineData("推进“这项工作”(3)", "convenience", "(3)")]
    [InlineData("推进“这项工作”（3）", "convenience", "（3）")]
    [InlineData("推进“这项工作”〔3〕", "convenience", "〔3〕")]
    [InlineData("推进“这项工作”③", "convenience", "③")]
    [InlineData("推进[这项工程]{.ref of=\"model-area\"}", "model-area", "这项工程")]
    public void A_term_is_mentioned_by_its_words(string body, string id, string words)
    {
        TermData mentioned = Assert.Single(Terms(body), term => term.Mentions.Any(mention => mention.SectionId == "plan"));

        MentionData mention = Assert.Single(mentioned.Mentions, mention => mention.SectionId == "plan");
        SourceLocation place = mention.Source.Official;
        Assert.Equal(id, mentioned.Id);
        Assert.Equal((body.Replace("[这项工程]", "这项工程", StringComparison.Ordinal).IndexOf(words, StringComparison.Ordinal) + 1, words.Length), (place.Column, place.Length));
    }

    [Fact]
    public void An_item_with_an_id_is_named_in_the_mention()
        => Assert.Equal("meals", Assert.Single(Terms("推进助餐")[1].Mentions).ItemId);

    [Theory]
    [InlineData("推进助浴")]
    [InlineData("推进这项工作(3)")]
    [InlineData("三年级(3)班")]
    [InlineData("(3)推进这项工作")]
    [InlineData("推进：(3)这项工作")]
    [InlineData("推进这项工作③")]
    [InlineData("推进“这项工作”(3")]
    [InlineData("推进这项工作[9]")]
    [InlineData("推进便民")]
    public void Other_words_mention_nothing(string body)
        => Assert.DoesNotContain(Terms(body).SelectMany(term => term.Mentions), mention => mention.SectionId == "plan");

    /// <summary>The second entry's headword begins with the first's, and the first names itself.</summary>
    [Fact]
    public void An_entry_does_not_mention_itself()
        => Assert.All(Terms("各位代表"), term => Assert.Empty(term.Mentions));

    [Fact]
    public void An_entry_may_mention_another()
        => Assert.Single(
            Annotated.Data(Annotated.Plan("各位代表"), Annotated.Glossary("1.“[便民工程]{.term #a}”：方便群众\n\n2.“[惠民行动]{.term #b}”：即便民工程的延续"))
                .Terms[0].Mentions);

    /// <summary>Behind a word (3) may begin the next point of a list: it is a note where the words are those of the entry.</summary>
    [Fact]
    public void A_note_in_round_brackets_behind_the_words_of_its_entry_is_a_mention_beside_them()
        => Assert.Equal([4, 3], Terms("推进便民服务(3)，推进其他服务(4)").Single(term => term.Mentions.Count > 0).Mentions.Select(mention => mention.Source.Official.Length));

    [Theory]
    [InlineData("3.“[甲]{.term #a}”：乙", 3)]
    [InlineData("3、[甲]{.term #a}：乙", 3)]
    [InlineData("(12)[甲]{.term #a}：乙", 12)]
    [InlineData("（3）[甲]{.term #a}：乙", 3)]
    [InlineData("⑫[甲]{.term #a}：乙", 12)]
    [InlineData("[甲]{.term #a}：3.乙", null)]
    [InlineData("3年[甲]{.term #a}：乙", null)]
    [InlineData("（3[甲]{.term #a}）：乙", null)]
    public void The_number_of_an_entry_is_what_it_begins_with(string entry, int? number)
        => Assert.Equal(number, Assert.Single(Annotated.Data(Annotated.Plan("各位代表"), Annotated.Glossary(entry)).Terms).Number);

    private static IReadOnlyList<TermData> Terms(string body) => Annotated.Data(Annotated.Plan(body), Annotated.Glossary(Entries)).Terms;
}
